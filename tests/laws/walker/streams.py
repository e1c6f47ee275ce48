"""What somebody hears: the same as they are told when they ask, and nothing more by the places either."""

from __future__ import annotations

from typing import Any

import orjson

from schema.history import tail
from tests.laws.walker.ask import Walker
from tests.laws.walker.cast import Part
from tests.laws.walker.routes import CORE, Asked, asked, selection
from tests.reading.asking import heard

EVERYTHING = selection(CORE.type_map["Changes"], 1)
QUERY = asked(f"query($after: Position) {{ changes(after: $after) {EVERYTHING} }}")
STREAM = asked(f"subscription($after: Position) {{ changes(after: $after) {EVERYTHING} }}")


async def listen(walker: Walker, part: Part) -> None:
    """Hear everything from several places, those of what is hidden among them."""
    latest = await tail.latest()
    own = {0} | {place for place in await _places(walker, part, 0, latest)}
    for after in (None, 0, latest // 3, latest - 1, latest, latest + 5):
        told = await _told(walker, part, QUERY, after)
        stream = await _heard(walker, part, after, latest)
        if stream != told:
            walker.found("stream", part, "a stream tells something else than an answer", STREAM, {"after": after})
        if int(told["position"]) not in own | {after}:
            walker.found("place", part, f"{told['position']} is no place of theirs", QUERY, {"after": after})


async def _places(walker: Walker, part: Part, after: int, latest: int) -> list[int]:
    found: list[int] = []
    while True:
        told = await _told(walker, part, QUERY, after)
        found += [int(event["position"]) for event in told["events"]]
        if not told["more"]:
            return found
        after = int(told["position"])


async def _told(walker: Walker, part: Part, what: Asked, after: int | None) -> Any:
    variables = {"after": None if after is None else str(after)}
    return orjson.loads(await walker.ask(part, what, variables, "streams"))["data"]["changes"]


async def _heard(walker: Walker, part: Part, after: int | None, until: int) -> Any:
    """A batch of a stream from there; beyond the end of the log there is none."""
    walker.covered |= STREAM.covers
    body = await heard(STREAM.text, walker.viewers[part.title], after, max(until, after or 0))
    return orjson.loads(body)["data"]["changes"]
