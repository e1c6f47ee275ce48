"""Asking the graph as its doors do: text, variables, viewer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from graphql import OperationDefinitionNode, parse, validate

from schema.graph import Answer, answer, schema
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
