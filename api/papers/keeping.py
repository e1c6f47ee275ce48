"""Drawing protocols that are due: a timer, for drawing takes longer than whoever hands something over should wait."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator

from api.contents import Contents
from api.logs import log
from api.papers.drawing import drawn, name_of
from schema.protocols import rules
from schema.protocols.model import Protocol
from schema.refusals import Impossible
from schema.writing import Timer

SOON = dt.timedelta(seconds=3)


def drawing(contents: Contents) -> dict[str, Timer]:
    """The timer by which protocols come onto paper."""

    async def draw() -> int:
        return sum([await _drew(contents, protocol) for protocol in await rules.due()])

    return {draw.__qualname__: Timer(draw.__qualname__, SOON, draw)}


async def _drew(contents: Contents, protocol: Protocol) -> bool:
    """One that cannot be drawn keeps no other from its turn."""
    try:
        await _draw(contents, protocol)
    except Impossible:  # another process was faster
        return False
    except Exception as error:
        log.error("fault", protocol=protocol.key, exc_info=error)
        return False
    return True


async def _draw(contents: Contents, protocol: Protocol) -> None:
    """Its content is on the disk before anything tells of it, and goes again if nothing does."""
    sheet = await rules.sheet(protocol)
    sent = await contents.receive(name_of(sheet), _whole(await asyncio.to_thread(drawn, sheet)))
    try:
        await rules.keep_drawn(protocol, sheet.giver_id, sent)
    except Exception:
        await contents.remove([sent.id])
        raise


async def _whole(content: bytes) -> AsyncIterator[bytes]:
    yield content
