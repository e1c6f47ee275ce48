"""Bodies of requests, read up to a limit."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import orjson
from starlette.requests import Request

from api.problems import Problem, too_large

DEEPEST = 64


def must_be_json(request: Request) -> None:
    """Refuse bodies that are not JSON in UTF-8; forms of foreign pages cannot send it, either."""
    if not _is_json(request.headers.get("content-type", "")) or "content-encoding" in request.headers:
        en, pl = "Send application/json in UTF-8.", "Wyślij application/json w UTF-8."
        raise Problem(415, "UNSUPPORTED_MEDIA_TYPE", en=en, pl=pl)


@lru_cache(256)
def _is_json(content_type: str) -> bool:
    name, *parameters = (bit.strip().lower() for bit in content_type.split(";"))
    charsets = [p.partition("=")[2].strip('"') for p in parameters if p.startswith("charset=")]
    return name == "application/json" and charsets in ([], ["utf-8"], ["utf8"])


async def read(request: Request, limit: int) -> bytes:
    """The whole body; refused as soon as it is longer than the limit."""
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > limit:
        raise too_large(limit)
    body, more = bytearray(), True
    while more:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise bad("The body ended early.", "Treść urwała się przed końcem.")
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > limit:
            raise too_large(limit)
    return bytes(body)


def json_object(body: bytes) -> dict[str, Any]:
    """The JSON object in the body."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise bad("The body must be JSON in UTF-8.", "Treść musi być poprawnym JSON-em w UTF-8.") from None
    if not isinstance(value, dict):
        raise bad("The body must be a JSON object.", "Treść musi być obiektem JSON.")
    if not _shallow(value):
        raise bad(f"Values lie deeper than {DEEPEST} levels.", f"Wartości są zagnieżdżone ponad {DEEPEST} poziomów.")
    return value


def bad(en: str, pl: str) -> Problem:
    """A request that is malformed."""
    return Problem(400, "BAD_REQUEST", en=en, pl=pl)


def _shallow(value: Any) -> bool:
    level = [value]
    for _ in range(DEEPEST):
        level = [
            inner
            for outer in level
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, dict | list)
        ]
        if not level:
            return True
    return False
