"""Bodies of requests, read up to a limit."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import lru_cache
from typing import Any

import orjson
from starlette.requests import Request

from api.problems import Problem, too_large

DEEPEST = 64
FORM = 4_096
"""Most bytes of a short form."""


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


async def pieces(request: Request, limit: int) -> AsyncIterator[bytes]:
    """The body as it comes; refused as soon as it is longer than the limit."""
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > limit:
        raise too_large(limit)
    length, more = 0, True
    while more:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise bad("The body ended early.", "Treść urwała się przed końcem.")
        piece, more = message.get("body", b""), message.get("more_body", False)
        length += len(piece)
        if length > limit:
            raise too_large(limit)
        yield piece


async def read(request: Request, limit: int) -> bytes:
    """The whole body; refused as soon as it is longer than the limit."""
    return b"".join([piece async for piece in pieces(request, limit)])


def json_object(body: bytes) -> dict[str, Any]:
    """The JSON object in the body."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise bad("The body must be JSON in UTF-8.", "Treść musi być poprawnym JSON-em w UTF-8.") from None
    if not isinstance(value, dict):
        raise bad("The body must be a JSON object.", "Treść musi być obiektem JSON.")
    must_be_shallow(value)
    return value


def must_be_shallow(value: dict[str, Any]) -> None:
    """Refuse an object with values too deep inside it."""
    if not _shallow(value):
        raise bad(f"Values lie deeper than {DEEPEST} levels.", f"Wartości są zagnieżdżone ponad {DEEPEST} poziomów.")


async def texts(request: Request, *names: str) -> list[str]:
    """What a short form says under each of the names: texts, all of them."""
    must_be_json(request)
    body = json_object(await read(request, FORM))
    said = [value for value in map(body.get, names) if isinstance(value, str)]
    if len(said) < len(names):
        quoted = [f"`{name}`" for name in names]
        en, pl = f"Send {' and '.join(quoted)} as text.", f"Wyślij {' i '.join(quoted)} jako tekst."
        raise bad(en, pl)
    return said


def must_be_email(text: str) -> None:
    """Refuse what no address looks like."""
    if not text.isprintable() or len(text) > 254:
        raise bad("This is not an e-mail address.", "To nie jest adres e-mail.")


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
