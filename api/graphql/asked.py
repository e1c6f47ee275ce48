"""What a request to the graph says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.requests import Request

from api import bodies
from api.bodies import bad


@dataclass(frozen=True)
class Asked:
    """A document, the operation meant in it, and its variables."""

    query: str
    operation_name: str | None
    variables: dict[str, Any] | None


async def asked(request: Request, limit: int) -> Asked:
    """Read it from the body; whatever is malformed is refused in words."""
    bodies.must_be_json(request)
    body = bodies.json_object(await bodies.read(request, limit))
    query, name = body.get("query"), body.get("operationName")
    variables, extensions = body.get("variables"), body.get("extensions")
    if not isinstance(query, str):
        raise bad("`query` must be a string: the GraphQL document.", "`query` musi być tekstem: dokumentem GraphQL.")
    if name is not None and not isinstance(name, str):
        raise bad("`operationName` must be a string or null.", "`operationName` musi być tekstem albo null.")
    for field, value in (("variables", variables), ("extensions", extensions)):
        if value is not None and not isinstance(value, dict):
            raise bad(f"`{field}` must be an object or null.", f"`{field}` musi być obiektem albo null.")
    return Asked(query, name, variables)
