"""Asking the graph as its doors do: text, variables, viewer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from graphql import DocumentNode, OperationDefinitionNode, parse, validate

from schema.graph import Answer, bind, news, schema, stretch
from schema.viewer import Viewer

GRAPH = schema._schema


async def asked(text: str, viewer: Viewer, variables: Mapping[str, Any] | None = None) -> Answer:
    """The answer to a document with one operation, as it goes out."""
    document = parse(text)
    if errors := validate(GRAPH, document):
        raise errors[0]
    [operation] = [one for one in document.definitions if isinstance(one, OperationDefinitionNode)]
    name = operation.name.value if operation.name else None
    return await answer(document, operation, variables, viewer, key=(text, name))


async def answer(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Mapping[str, Any] | None,
    viewer: Viewer,
    *,
    key: tuple[str, str | None],
) -> Answer:
    """The answer to an operation of a valid document."""
    bound = bind(document, operation, variables, viewer, key=key)
    return bound if isinstance(bound, Answer) else await bound.answer()


async def heard(text: str, viewer: Viewer, after: int | None, until: int) -> bytes:
    """What a stream tells between two places."""
    document = parse(text)
    [operation] = [one for one in document.definitions if isinstance(one, OperationDefinitionNode)]
    bound = bind(document, operation, {"after": None}, viewer, key=(text, None))
    assert not isinstance(bound, Answer)
    return news(await stretch(bound, after, until).answer()).body


async def ask(text: str, viewer: Viewer, **variables: Any) -> Any:
    """The data of an answer without errors, which took one statement."""
    given = await asked(text, viewer, variables)
    body = orjson.loads(given.body)
    assert "errors" not in body, body["errors"]
    assert given.statements == 1
    return body["data"]


async def refusal(text: str, viewer: Viewer, **variables: Any) -> tuple[str | None, str]:
    """Why an operation is refused as a whole: reason and message."""
    given = await asked(text, viewer, variables)
    [error] = orjson.loads(given.body)["errors"]
    assert given.request_error
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    return error["extensions"].get("reason"), error["message"]
