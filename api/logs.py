"""The log: one JSON line for every request and event, without variables, bodies or secrets."""

from __future__ import annotations

import datetime as dt
import logging
import os
import re
import sys
import time
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, TextIO

import orjson
import structlog
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log: structlog.typing.FilteringBoundLogger = structlog.get_logger()
GIVEN_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
SIGNS = ("tnd_", "tandem_session=", "bearer", "/unsubscribe/")
"""Where there is a secret, there is one of these."""
SECRET = re.compile(r'tnd_\w+|tandem_session=[^;\s"\\]+|(?i:bearer)\s+[^\s"\\]+|(?<=/unsubscribe/)[\w-]+')
"""What looks like a secret within a string of JSON."""
QUIET = {"/healthz", "/readyz"}


@dataclass
class Line:
    """What is said about one request when it ends; the doors add what they learn."""

    request_id: str
    began: float = field(default_factory=time.perf_counter)
    status: int = 0
    operation: str | None = None
    viewer: str | None = None
    code: str | None = None
    statements: int | None = None
    sql_ms: float | None = None
    messages: int | None = None

    def facts(self) -> dict[str, object]:
        """What is known, for the log."""
        known = {name: value for name, value in vars(self).items() if value is not None and name != "began"}
        if self.sql_ms is not None:
            known["sql_ms"] = round(self.sql_ms, 2)
        return {**known, "ms": round((time.perf_counter() - self.began) * 1000, 2)}


def line_of(scope: Scope) -> Line:
    """The request's line in the log."""
    line: Line = scope["tandem.line"]
    return line


class Logged:
    """Gives every request an id, and the log a line when it ends."""

    def __init__(self, app: ASGIApp, proxies: Collection[str] = ()) -> None:
        self.app, self.proxies = app, proxies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        line = scope["tandem.line"] = Line(self._id(scope))
        method, path = scope["method"], scope["path"]

        async def tell(message: Message) -> None:
            if message["type"] == "http.response.start":
                line.status = message["status"]
                message["headers"] = [*message["headers"], (b"x-request-id", line.request_id.encode())]
            await send(message)

        try:
            await self.app(scope, receive, tell)
        finally:
            say = log.debug if path in QUIET and line.status < 400 else log.info
            say("request", method=method, path=path, **line.facts())

    def _id(self, scope: Scope) -> str:
        if (scope.get("client") or ("",))[0] in self.proxies:
            given = Headers(scope=scope).get("x-request-id", "")
            if GIVEN_ID.fullmatch(given):
                return given
        return fresh_id()


def fresh_id() -> str:
    """An id for a request."""
    return os.urandom(16).hex()


def configure(level: str, stream: TextIO | None = None) -> None:
    """Send every line to the stream as JSON; of libraries only their warnings."""
    stream = stream or sys.stdout
    told: list[Any] = [structlog.processors.add_log_level, _stamped, structlog.processors.format_exc_info]
    structlog.configure(
        processors=[*told, _rendered],
        logger_factory=structlog.WriteLoggerFactory(stream),
        wrapper_class=structlog.make_filtering_bound_logger(level),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    rendering: list[Any] = [structlog.stdlib.ProcessorFormatter.remove_processors_meta, _rendered]
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(foreign_pre_chain=told, processors=rendering))
    logging.root.handlers = [handler]
    logging.root.setLevel(logging.WARNING)


def _stamped(_logger: object, _method: str, event: Any) -> Any:
    event["ts"] = dt.datetime.now(dt.UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    return event


def _rendered(_logger: object, _method: str, event: Any) -> str:
    """The line; a second net keeps whatever looks like a secret out of it."""
    line = orjson.dumps(event, default=str).decode()
    small = line.lower()
    return SECRET.sub("***", line) if any(sign in small for sign in SIGNS) else line
