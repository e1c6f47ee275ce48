"""Answers as a stream of events: what graphql-sse calls distinct connections, one for each operation."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from starlette.requests import Request
from starlette.types import Receive, Send

from api.bodies import bad
from api.graphql.stream import TOO_SLOW, Message, Stream

HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"vary", b"Accept"),
    (b"x-accel-buffering", b"no"),
]
BEGIN = b"retry: 2000\n:\n\n"
"""A browser that loses the stream opens it again after so many milliseconds, from the last place that it was told."""
SILENCE = b":\n\n"
COMPLETE = b"event: complete\ndata:\n\n"


def last_event_id(request: Request) -> int | None:
    """The place from which a browser resumes a stream by itself."""
    said = request.headers.get("last-event-id")
    if said is None:
        return None
    if not said.isascii() or not said.isdecimal() or len(said) > 18:
        raise bad("`Last-Event-ID` must be a position.", "`Last-Event-ID` musi być pozycją.")
    return int(said)


def event(message: Message) -> bytes:
    """One message of the stream."""
    place = b"" if message.place is None or message.error else b"id: %d\n" % message.place
    return b"event: next\n%sdata: %s\n\n" % (place, message.body)


async def tell_once(body: bytes, send: Send) -> None:
    """Send a stream of one answer."""
    await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
    await send({"type": "http.response.body", "body": event(Message(body)) + COMPLETE})


async def tell(stream: Stream, receive: Receive, send: Send, patience: float) -> None:
    """Send everything that comes. A server that stops says no `complete`, so that its listeners come again."""
    await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
    watching = asyncio.create_task(_watch(stream, receive))
    try:
        await _tell_all(stream, _Slow(send, patience))
    except TimeoutError:
        stream.line.code = TOO_SLOW["reason"]
    finally:
        watching.cancel()
        with suppress(asyncio.CancelledError):
            await watching


async def _tell_all(stream: Stream, send: _Slow) -> None:
    await send(BEGIN)
    last = b""
    try:
        async for message in stream.messages():
            await send(event(message) if message else SILENCE)
            last = COMPLETE if message and message.error else b""
    except TimeoutError:
        await send(event(stream.end(TOO_SLOW)))
        last = COMPLETE
    await send(last, more=False)


class _Slow:
    """Sends to somebody who may be slow, with patience."""

    def __init__(self, send: Send, patience: float) -> None:
        self.send, self.patience = send, patience

    async def __call__(self, body: bytes, *, more: bool = True) -> None:
        async with asyncio.timeout(self.patience):
            await self.send({"type": "http.response.body", "body": body, "more_body": more})


async def _watch(stream: Stream, receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    stream.leave()
