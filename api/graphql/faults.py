"""What went wrong, as GraphQL says it."""

from __future__ import annotations

from typing import Any

import orjson

from api.documents import Wrong
from api.graphql.media import RESPONSE
from api.graphql.reply import Reply
from api.logs import Line
from api.problems import problem_of, told

CODES = {400: "BAD_REQUEST", 401: "UNAUTHENTICATED", 403: "FORBIDDEN"}


def failed(error: Exception, media: str | None, line: Line) -> Reply:
    """The reply to a request that came to nothing."""
    if isinstance(error, Wrong):
        return Reply(errors_of(error, line), 400 if media == RESPONSE else 200)
    body, problem = errors_of(error, line), problem_of(error)
    return Reply(body, problem.status, problem.headers)


def errors_of(error: Exception, line: Line) -> bytes:
    """The response's JSON, and a note in the request's line of the log."""
    if isinstance(error, Wrong):
        line.code = error.code
        return _errors([e.formatted for e in error.errors], line)
    problem = problem_of(error)
    told(problem, error, line)
    code = CODES.get(problem.status, problem.code)
    extensions = {"code": code, **({"reason": problem.code} if code != problem.code else {}), **problem.params}
    return _errors([{"message": problem.message, "extensions": extensions}], line)


def _errors(errors: list[Any], line: Line) -> bytes:
    """Each error carries the request's id."""
    for error in errors:
        error["extensions"] = {**error.get("extensions", {}), "requestId": line.request_id}
    return orjson.dumps({"errors": errors}, default=str)
