"""Errors as the answer tells them: coded, in few words, and without anything from inside."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import structlog
from graphql import GraphQLError

from schema.refusals import Refusal
from schema.viewer import Viewer

log = structlog.get_logger()

MOST_ERRORS = 5


def told(errors: Iterable[GraphQLError], viewer: Viewer) -> list[dict[str, Any]]:
    """The errors for the caller; what is not theirs to mend is logged and told as an id."""
    return [_told(error, viewer) for error in list(errors)[:MOST_ERRORS]]


def _told(error: GraphQLError, viewer: Viewer) -> dict[str, Any]:
    cause = error.original_error
    if isinstance(cause, Refusal):
        return _shaped(error, cause.message(viewer.language), {"code": cause.code, "requestId": viewer.request_id})
    if cause is not None and not isinstance(cause, GraphQLError):
        log.error("internal error", request_id=viewer.request_id, exc_info=cause)
        code = {"code": "INTERNAL_SERVER_ERROR", "requestId": viewer.request_id}
        return _shaped(error, "Something went wrong here. Quote the request id when you ask for help.", code)
    return _shaped(
        error, error.message, {"code": "BAD_USER_INPUT", **(error.extensions or {}), "requestId": viewer.request_id}
    )


def _shaped(error: GraphQLError, message: str, extensions: dict[str, Any]) -> dict[str, Any]:
    shaped: dict[str, Any] = {"message": message}
    if error.locations:
        shaped["locations"] = [{"line": place.line, "column": place.column} for place in error.locations]
    if error.path:
        shaped["path"] = error.path
    return shaped | {"extensions": extensions}
