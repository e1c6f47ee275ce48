"""A stream lasts as long as the rights with which it was opened, and tells nothing after them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from uuid import UUID

import httpx
import pytest

from api.live import hub
from schema.people import rules
from schema.people.model import Role
from schema.viewer import SYSTEM
from tests.live.stage import PATIENCE, Event, Stage, listening, opened, polled

End = Callable[[Stage], Awaitable[object]]


def id_of(key: str) -> UUID:
    """The UUID in a public id."""
    return UUID(key.partition("_")[2])


async def the_role_ends(stage: Stage) -> None:
    await rules.end_membership(SYSTEM, id_of(stage.keys.memberships["piotr"]))


async def a_role_comes(stage: Stage) -> None:
    await rules.grant_role(SYSTEM, id_of(stage.keys.people["piotr"]), role=Role.OWNER)


async def the_token_ends(stage: Stage) -> None:
    await rules.end_token(await rules.viewer_of(id_of(stage.keys.people["piotr"])), stage.keys.token_ids["piotr"])


async def the_person_leaves(stage: Stage) -> None:
    await rules.leave(SYSTEM, id_of(stage.keys.people["piotr"]))


@pytest.fixture
def never_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is heard here is heard because it was said, not because somebody looked."""
    monkeypatch.setattr(hub, "POLL", 3600.0)


@pytest.fixture
def soon_swept(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is looked often whose session has run out."""
    monkeypatch.setattr(hub, "SWEEP", 0.1)


@pytest.mark.usefixtures("never_by_the_clock")
@pytest.mark.parametrize(
    ("end", "code", "reason"),
    [
        (the_role_ends, "FORBIDDEN", "RIGHTS_CHANGED"),
        (a_role_comes, "FORBIDDEN", "RIGHTS_CHANGED"),
        (the_token_ends, "UNAUTHENTICATED", None),
        (the_person_leaves, "UNAUTHENTICATED", None),
    ],
)
async def test_a_stream_ends_with_the_rights_of_who_listens(
    stage: Stage, end: End, code: str, reason: str | None
) -> None:
    async with stage.program("tomasz") as tomasz, stage.program("piotr") as piotr, listening(piotr) as stream:
        before, _, last = await heard_before_and_last(stage, stream, tomasz, end)

    assert (last.error["code"], last.error.get("reason")) == (code, reason)
    assert last.error["position"] == str(before)


async def heard_before_and_last(
    stage: Stage, stream: AsyncIterator[Event], tomasz: httpx.AsyncClient, end: End
) -> tuple[int, int, Event]:
    """Something happens, the rights end, something happens again: the first is heard, and then only the end."""
    async with asyncio.timeout(PATIENCE):
        await anext(stream)
        before = await opened(stage, tomasz, "katarzyna")
        event = await anext(stream)
        assert event.positions == [before]
        await end(stage)
        after = await opened(stage, tomasz, "katarzyna")
        rest = [event async for event in stream]
    assert [event.kind for event in rest] == ["next", "complete"]
    return before, after, rest[0]


@pytest.mark.usefixtures("never_by_the_clock")
async def test_a_stream_ends_when_its_browser_signs_out(stage: Stage) -> None:
    async with (
        stage.program("tomasz") as tomasz,
        stage.browser("katarzyna") as one,
        stage.browser("katarzyna") as other,
        listening(one) as stream,
        listening(other) as untouched,
    ):

        async def sign_out(_: Stage) -> None:
            await one.post("/logout")

        before, after, last = await heard_before_and_last(stage, stream, tomasz, sign_out)
        async with asyncio.timeout(PATIENCE):
            await anext(untouched)
            heard: list[int] = []
            while after not in heard:
                heard += (await anext(untouched)).positions
        happened = await polled(other, before - 1)

    assert last.error["code"] == "UNAUTHENTICATED"
    assert [before, after] == [happened[0], happened[-1]]
    assert heard == happened, "Her other browser hears everything, in order and once."


@pytest.mark.usefixtures("soon_swept")
async def test_a_stream_ends_when_its_session_runs_out(stage: Stage) -> None:
    async with stage.browser("katarzyna") as browser, listening(browser) as stream, asyncio.timeout(PATIENCE):
        await anext(stream)
        vars(stage.server.settings)["idle_hours"] = 0.0
        last = await anext(stream)

    assert last.error["code"] == "UNAUTHENTICATED"


async def test_a_stranger_cannot_listen(stage: Stage) -> None:
    async with httpx.AsyncClient(base_url=stage.server.address) as stranger:
        with pytest.raises(AssertionError, match="401"):
            async with listening(stranger):
                pass
