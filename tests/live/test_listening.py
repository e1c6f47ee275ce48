"""Whoever listens hears everything that they may read of, in order, once, from wherever they begin."""

from __future__ import annotations

import asyncio

from tests.live.stage import PATIENCE, Stage, listening, opened, polled

EVERYBODY = ("adam", "tomasz", "katarzyna", "piotr", "łucja", "halina")


async def heard(stage: Stage, name: str, after: int, until: int) -> list[int]:
    """What somebody hears after a place until nothing more can come."""
    found: list[int] = []
    async with stage.program(name) as client, listening(client, after) as stream, asyncio.timeout(PATIENCE):
        async for event in stream:
            found += event.positions
            assert event.place == event.data["data"]["changes"]["position"] == str(found[-1])
            if found[-1] >= until:
                return found
    return found


async def test_a_stream_tells_everybody_what_polling_tells_them(stage: Stage) -> None:
    async with stage.program("tomasz") as tomasz:
        for number in range(110):
            await opened(stage, tomasz, ("katarzyna", "łucja", "halina")[number % 3])
    for name in EVERYBODY:
        async with stage.program(name) as client:
            told = await polled(client)

        assert told == sorted(set(told))
        assert len(told) > 3
        assert await heard(stage, name, 0, told[-1]) == told
        assert await heard(stage, name, told[2], told[-1]) == told[3:]


async def test_what_happens_while_one_listens_comes_at_once(stage: Stage) -> None:
    async with stage.program("tomasz") as tomasz, listening(tomasz) as stream, asyncio.timeout(PATIENCE):
        first = await anext(stream)
        position = await opened(stage, tomasz, "katarzyna")
        event = await anext(stream)

    assert first.positions == []
    assert first.positions == []
    assert event.positions == [position]
    assert event.place == str(position)
