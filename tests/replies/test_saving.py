"""Saving what is said again and again, each in their place."""

from __future__ import annotations

import pytest

from schema.history.model import EventAudience, HistoryEvent
from schema.people import rules as people
from schema.people.model import Role
from schema.refusals import Forbidden, Invalid, NotFound
from schema.replies import rules
from schema.replies.model import Reply, ReplyScope
from schema.teams import rules as teams
from schema.teams.model import Team
from schema.viewer import SYSTEM, Viewer
from schema.writing import see
from tests.cast import Cast

TEXT = "Dzień dobry, {{requester.name}}."


@pytest.fixture
async def service(cast: Cast) -> Team:
    """A team with Tomasz in it."""
    team = await teams.add_team(cast.adam, name="Serwis")
    return await teams.join_team(cast.adam, team.id, person=cast.tomasz.person_id)


async def _seen_by(viewer: Viewer, reply: Reply) -> bool:
    try:
        return (await see(Reply, reply.id, viewer)).id == reply.id
    except NotFound:
        return False


async def test_ones_own_is_nobody_elses(cast: Cast) -> None:
    mine = await rules.add_reply(cast.tomasz, name="Przyjęte", text_pl=TEXT)

    seen = [await _seen_by(who, mine) for who in (cast.tomasz, cast.iga, cast.adam, cast.katarzyna)]
    assert seen == [True, False, False, False]
    event = await HistoryEvent.get(subject_id=mine.id)
    assert (event.name, event.audience) == ("reply.added", EventAudience.PRIVATE)


async def test_a_teams_is_seen_and_written_by_its_people(cast: Cast, service: Team) -> None:
    ours = await rules.add_reply(cast.tomasz, name="Dojazd", text_pl=TEXT, scope=ReplyScope.TEAM, team=service.id)
    assert [await _seen_by(who, ours) for who in (cast.tomasz, cast.iga, cast.lucja)] == [True, False, False]
    with pytest.raises(Forbidden):
        await rules.add_reply(cast.iga, name="Nie nasze", text_pl=TEXT, scope=ReplyScope.TEAM, team=service.id)
    assert await Reply.all().count() == 1

    await teams.part_from_team(cast.adam, service.id, person=cast.tomasz.person_id)
    with pytest.raises(NotFound):
        await rules.update_reply(cast.tomasz, ours.id, text_pl="Już nie moje.")


async def test_a_teams_reply_names_the_team(cast: Cast) -> None:
    with pytest.raises(Invalid, match="Say which team"):
        await rules.add_reply(cast.tomasz, name="Dojazd", text_pl=TEXT, scope=ReplyScope.TEAM)


async def test_what_everybody_says_is_worded_by_those_who_lead(cast: Cast) -> None:
    marta = await people.add_person(SYSTEM, cast.spokojna.id, name="Marta Lis", email="marta@spoko.example")
    await people.grant_role(SYSTEM, marta.id, role=Role.ACCOUNT_MANAGER)
    said = await rules.add_reply(
        await people.viewer_of(marta.id), name="Przyjęte", text_pl=TEXT, scope=ReplyScope.GLOBAL
    )

    assert [await _seen_by(who, said) for who in (cast.tomasz, cast.nina, cast.katarzyna)] == [True, True, False]
    assert (await rules.update_reply(cast.adam, said.id, text_en="Hello.")).text_en == "Hello."
    with pytest.raises(Forbidden, match="write replies for everybody"):
        await rules.update_reply(cast.tomasz, said.id, text_pl="Cześć.")
    with pytest.raises(Forbidden):
        await rules.add_reply(cast.tomasz, name="Inne", text_pl=TEXT, scope=ReplyScope.GLOBAL)


@pytest.mark.parametrize("who", ["katarzyna", "lucja", "nina"])
async def test_whoever_does_not_answer_saves_nothing(cast: Cast, who: str) -> None:
    with pytest.raises(Forbidden):
        await rules.add_reply(getattr(cast, who), name="Przyjęte", text_pl=TEXT)


async def test_a_placeholder_that_is_not_there_is_refused_by_name(cast: Cast) -> None:
    with pytest.raises(Invalid) as refused:
        await rules.add_reply(cast.tomasz, name="Przyjęte", text_en="Hello, {{ requester.nick }}.")
    message = refused.value.message("en")
    assert refused.value.path == ("textEn",)
    assert "There is no placeholder {{requester.nick}}." in message
    assert all(f"{{{{{name}}}}}" in message for name in rules.PLACEHOLDERS)


@pytest.mark.parametrize("text", ["Witaj, {{requester.name}", "Witaj, requester.name}}", "{{}}"])
async def test_a_placeholder_that_is_not_finished_is_refused(cast: Cast, text: str) -> None:
    with pytest.raises(Invalid, match="no placeholder"):
        await rules.add_reply(cast.tomasz, name="Przyjęte", text_pl=text)


async def test_it_is_written_in_one_language_at_least(cast: Cast) -> None:
    reply = await rules.add_reply(cast.tomasz, name="Przyjęte", text_pl=TEXT, text_en="Hello.")
    assert (await rules.update_reply(cast.tomasz, reply.id, text_en="")).text_en is None
    with pytest.raises(Invalid, match="in English, or in both"):
        await rules.update_reply(cast.tomasz, reply.id, text_pl=" ")


async def test_a_name_is_free_once_its_reply_is_retired(cast: Cast) -> None:
    reply = await rules.add_reply(cast.tomasz, name="Przyjęte", text_pl=TEXT)
    with pytest.raises(Invalid, match="of this name already"):
        await rules.add_reply(cast.tomasz, name="Przyjęte", text_pl="Inaczej.")
    await rules.add_reply(cast.iga, name="Przyjęte", text_pl="Moja.")

    await rules.retire_reply(cast.tomasz, reply.id)
    await rules.add_reply(cast.tomasz, name="Przyjęte", text_pl="Inaczej.")
    with pytest.raises(Invalid, match="used no more"):
        await rules.update_reply(cast.tomasz, reply.id, name="Przyjęte znowu")


async def test_the_history_keeps_every_wording(cast: Cast) -> None:
    reply = await rules.add_reply(cast.adam, name="Przyjęte", text_pl="Raz.", scope=ReplyScope.GLOBAL)
    await rules.update_reply(cast.adam, reply.id, text_pl="Dwa.")
    event = await HistoryEvent.get(subject_id=reply.id, name="reply.updated")
    assert (event.changes, event.audience) == ({"text_pl": ["Raz.", "Dwa."]}, EventAudience.INTERNAL)
