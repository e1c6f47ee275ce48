"""Correcting one's own words."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.history.model import EventAudience, HistoryEvent
from schema.record import now
from schema.refusals import Forbidden, Invalid, NotFound
from schema.tickets import rules
from schema.tickets.model import Audience, Comment, Resolution, Source
from schema.viewer import Viewer
from schema.writing import unit
from tests.cast import Cast
from tests.reading.asking import ask

QUARTER = dt.timedelta(minutes=15)


async def _said(cast: Cast, viewer: Viewer, body: str = "Piec nie dizała.", ago: dt.timedelta | None = None) -> Comment:
    """Words that somebody said in the ticket about the oven, perhaps a while ago."""
    async with unit(viewer, effective_at=now() - ago if ago else None):
        await rules.comment(viewer, cast.broken_oven.id, body=body)
    return await Comment.get(ticket_id=cast.broken_oven.id, body=body)


async def test_lucja_puts_right_what_she_has_just_said(cast: Cast) -> None:
    said = await _said(cast, cast.lucja)
    now_says = await rules.correct(cast.lucja, said.id, body="Piec nie działa.")

    assert now_says.body == "Piec nie działa."
    assert now_says.corrected_at is not None
    event = await HistoryEvent.get(subject_id=said.id)
    assert event.name == "comment.corrected"
    assert event.changes["body"] == ["Piec nie dizała.", "Piec nie działa."]
    assert event.audience is EventAudience.SHARED


async def test_what_the_team_corrects_among_itself_stays_there(cast: Cast) -> None:
    await rules.comment(cast.tomasz, cast.broken_oven.id, body="Znwou.", audience=Audience.INTERNAL)
    said = await Comment.get(ticket_id=cast.broken_oven.id)
    await rules.correct(cast.tomasz, said.id, body="Znowu.")

    assert (await HistoryEvent.get(subject_id=said.id)).audience is EventAudience.INTERNAL
    with pytest.raises(NotFound):
        await rules.correct(cast.katarzyna, said.id, body="Hm.")


@pytest.mark.parametrize("who", ["katarzyna", "tomasz", "adam"])
async def test_nobody_corrects_the_words_of_others(cast: Cast, who: str) -> None:
    said = await _said(cast, cast.lucja)
    with pytest.raises(Forbidden, match="correct one's own words"):
        await rules.correct(getattr(cast, who), said.id, body="Piec działa.")


async def test_words_are_fresh_for_fifteen_minutes(cast: Cast) -> None:
    fresh = await _said(cast, cast.lucja, ago=QUARTER - dt.timedelta(seconds=30))
    stale = await _said(cast, cast.lucja, "Halo?", ago=QUARTER + dt.timedelta(seconds=1))
    await rules.correct(cast.lucja, fresh.id, body="Piec nie działa.")
    with pytest.raises(Invalid, match="for 15 minutes"):
        await rules.correct(cast.lucja, stale.id, body="Halo!")
    assert await _able(cast.lucja, fresh, stale) == [True, False]


async def test_what_came_by_mail_stays_as_it_was_sent(cast: Cast) -> None:
    await rules.comment(cast.lucja, cast.broken_oven.id, body="Nadal nic.", source=Source.EMAIL)
    said = await Comment.get(ticket_id=cast.broken_oven.id)
    with pytest.raises(Invalid, match="came by mail"):
        await rules.correct(cast.lucja, said.id, body="Nadal nic!")
    assert await _able(cast.lucja, said) == [False]


async def test_nothing_is_corrected_in_what_is_over(cast: Cast) -> None:
    said = await _said(cast, cast.lucja)
    await rules.resolve(cast.tomasz, cast.broken_oven.id, code=Resolution.FIXED, text="Wymieniony bezpiecznik.")
    await rules.correct(cast.lucja, said.id, body="Piec nie działa.")
    await rules.confirm(cast.lucja, cast.broken_oven.id)
    with pytest.raises(Invalid, match="is finished"):
        await rules.correct(cast.lucja, said.id, body="Piec stoi.")
    assert await _able(cast.lucja, said) == [False]


async def test_it_is_found_by_what_it_says_now(cast: Cast) -> None:
    said = await _said(cast, cast.lucja, "Sprężynna pękła.")
    await rules.correct(cast.lucja, said.id, body="Uszczelka pękła.")
    find = '{ old: search(text: "sprężynna") { __typename } new: search(text: "uszczelka") { __typename } }'
    found = await ask(find, cast.tomasz)
    assert (len(found["old"]), len(found["new"])) == (0, 1)


async def _able(viewer: Viewer, *said: Comment) -> list[bool]:
    """Whether the graph lets the viewer correct them."""
    asked = " ".join(
        f'one{at}: node(id: "{one.key}") {{ ... on Comment {{ viewerCan {{ correct }} }} }}'
        for at, one in enumerate(said)
    )
    told = await ask(f"{{ {asked} }}", viewer)
    return [one["viewerCan"]["correct"] for one in told.values()]
