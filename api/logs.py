"""The log: one JSON line for every request and event, without variables, bodies or secrets."""

from __future__ import annotations

import logging
import re
import sys
import time
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, TextIO
from uuid import uuid4

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log: structlog.stdlib.BoundLogger = structlog.get_logger("tandem")
GIVEN_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
SECRET = re.compile(r"tnd_\w+|tandem_session=[^;\s]+|(?i:bearer)\s+\S+")
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
                MutableHeaders(scope=message)["X-Request-ID"] = line.request_id
            await send(message)

        try:
            await self.app(scope, receive, tell)
        finally:
            say = log.debug if path in QUIET and line.status < 400 else log.info
            say("request", method=method, path=path, **line.facts())

    def _id(self, scope: Scope) -> str:
        given = Headers(scope=scope).get("x-request-id", "")
        peer = (scope.get("client") or ("",))[0]
        return given if peer in self.proxies and GIVEN_ID.fullmatch(given) else str(uuid4())


def configure(level: str, stream: TextIO | None = None) -> None:
    """Send every line to the stream as JSON; of libraries only their warnings."""
    shared: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="ts"),
        structlog.processors.format_exc_info,
        _redact,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream or sys.stdout)
    render: list[Any] = [
        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
        structlog.processors.JSONRenderer(default=str),
    ]
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(foreign_pre_chain=shared, processors=render))
    logging.root.handlers = [handler]
    logging.root.setLevel(logging.WARNING)
    logging.getLogger("tandem").setLevel(level.upper())


def _redact(_logger: object, _method: str, event: Any) -> Any:
    """Second net: nothing that looks like a secret reaches the log."""
    return {name: SECRET.sub("***", value) if isinstance(value, str) else value for name, value in event.items()}
