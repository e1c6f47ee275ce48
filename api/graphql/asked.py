"""What a request to the graph says: in its body, or in its address."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import Any
from urllib.parse import parse_qsl

import orjson
from starlette.requests import Request

from api import bodies
from api.bodies import bad

READING = {"GET", "HEAD"}
"""Methods that ask by the address, and change nothing."""
MOST_PARAMETERS = 20
MANY = 200
"""Values of variables that are many."""
FUTURE = "remove_deprecated"
"""Parameter of the address that asks for tomorrow's graph."""


@dataclass(frozen=True)
class Asked:
    """A document, the operation meant in it, and its variables."""

    document: str
    by_id: bool
    """Whether the document is named by its id, and not sent as text."""
    operation_name: str | None
    variables: dict[str, Any] | None
    by_address: bool = False
    """Whether it was asked by an address alone: then it may change nothing, and its answer may be kept."""
    streamed: bool = False
    """Whether more than one answer can be given: then it may listen."""
    future: bool = False
    """Whether it is asked of the graph without anything deprecated."""

    @cached_property
    def is_long(self) -> bool:
        """Whether so many values come with it that looking at them takes a while."""
        return len(list(islice(_values(self.variables), MANY))) == MANY

    @property
    def characters(self) -> int:
        """How much there is to read: the document, and about ten for each value."""
        return len(self.document) + 10 * sum(1 for _ in _values(self.variables))


async def asked(request: Request, limit: int) -> Asked:
    """Read it; whatever is malformed is refused in words."""
    by_address = request.method in READING
    if not by_address:
        bodies.must_be_json(request)
    said = _of_address(request) if by_address else bodies.json_object(await bodies.read(request, limit))
    return replace(read(said), by_address=by_address, future=request.query_params.get(FUTURE) == "true")


def read(said: Mapping[str, Any]) -> Asked:
    """What the members of a request say."""
    query, document_id, name = said.get("query"), said.get("documentId"), said.get("operationName")
    variables, extensions = said.get("variables"), said.get("extensions")
    if (query is None) == (document_id is None):
        raise bad(
            "Send a document as `query`, or its `documentId`.", "Wyślij dokument jako `query` albo jego `documentId`."
        )
    for field, value in (("query", query), ("documentId", document_id), ("operationName", name)):
        if value is not None and not isinstance(value, str):
            raise bad(f"`{field}` must be a string or null.", f"`{field}` musi być tekstem albo null.")
    for field, value in (("variables", variables), ("extensions", extensions)):
        if value is not None and not isinstance(value, dict):
            raise bad(f"`{field}` must be an object or null.", f"`{field}` musi być obiektem albo null.")
    return Asked(query or document_id or "", document_id is not None, name, variables)


def _values(value: Any) -> Iterator[Any]:
    """A value and whatever it holds."""
    yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _values(inner)


def _of_address(request: Request) -> dict[str, Any]:
    """What the address says; as the specification wants it, what is empty is not said."""
    try:
        text = request.scope["query_string"].decode("ascii")
        pairs = parse_qsl(text, errors="strict", max_num_fields=MOST_PARAMETERS)
    except ValueError:
        raise bad(
            "The address must be UTF-8, in few parameters.", "Adres musi być w UTF-8, z kilkoma parametrami."
        ) from None
    said: dict[str, Any] = dict(pairs)
    if len(said) < len(pairs):
        raise bad("Say each parameter once.", "Podaj każdy parametr tylko raz.")
    return said | {name: _json(name, said[name]) for name in ("variables", "extensions") if name in said}


def _json(name: str, text: str) -> Any:
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        raise bad(f"`{name}` must be JSON.", f"`{name}` musi być JSON-em.") from None
    bodies.must_be_shallow({name: value})
    return value
