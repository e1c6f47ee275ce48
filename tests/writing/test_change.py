"""Changing a row: right, state, history and reactions stand or fall together."""

from __future__ import annotations

import pytest

from schema.database import Database
from schema.record import pen
from schema.refusals import Conflict, Forbidden, Impossible, NotFound
from schema.tickets import rules as tickets
from schema.tickets.model import Resolution, Ticket, TicketState
from schema.writing import unit
from schema.writing.when import reactions
from tests.cast import Cast


async def events(database: Database, ticket: Ticket) -> list[str]:
    """What the history tells of the ticket."""
    rows = await database.rows("SELECT name, subject_id FROM history ORDER BY position")
    return [row["name"] for row in rows if str(row["subject_id"]) == str(ticket.id)]


async def state(database: Database, ticket: Ticket) -> tuple[str, int]:
    """Where the ticket stands, and in which version."""
    rows = await database.rows("SELECT id, state, version FROM tickets")
    return next((row["state"], row["version"]) for row in rows if str(row["id"]) == str(ticket.id))


async def test_a_change_is_saved_with_its_event(cast: Cast, database: Database) -> None:
    await tickets.assign(cast.tomasz, cast.broken_oven.id, assignee=cast.tomasz.person_id)
    assert await state(database, cast.broken_oven) == ("OPEN", 2)
    assert await events(database, cast.broken_oven) == ["ticket.opened", "ticket.assigned"]


async def test_a_refused_change_leaves_nothing(cast: Cast, database: Database) -> None:
    with pytest.raises(Forbidden):
        await tickets.assign(cast.lucja, cast.broken_oven.id, assignee=cast.tomasz.person_id)
    with pytest.raises(NotFound):
        await tickets.assign(cast.halina, cast.broken_oven.id, assignee=cast.tomasz.person_id)
    with pytest.raises(Impossible, match=r"possible now: .*resolve"):
        await tickets.confirm(cast.lucja, cast.broken_oven.id)
    assert await state(database, cast.broken_oven) == ("NEW", 1)
    assert await events(database, cast.broken_oven) == ["ticket.opened"]


async def test_a_reaction_that_fails_takes_the_change_with_it(
    cast: Cast, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def burn(row: Ticket, viewer: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setitem(reactions, tickets.ASSIGNED.name, [burn])
    with pytest.raises(ZeroDivisionError):
        await tickets.assign(cast.tomasz, cast.broken_oven.id, assignee=cast.tomasz.person_id)
    assert await state(database, cast.broken_oven) == ("NEW", 1)
    assert await events(database, cast.broken_oven) == ["ticket.opened"]


async def test_a_lost_race_is_told_with_the_current_version(cast: Cast, database: Database) -> None:
    await tickets.assign(cast.tomasz, cast.broken_oven.id, assignee=cast.tomasz.person_id)
    with pytest.raises(Conflict) as no:
        async with unit(cast.tomasz, expected_version=1):
            await tickets.resolve(cast.tomasz, cast.broken_oven.id, code=Resolution.FIXED, text="Wymieniony toner.")
    assert no.value.facts["version"] == 2
    assert (await state(database, cast.broken_oven))[0] == TicketState.OPEN


async def test_several_commands_in_a_unit_happen_together_or_not_at_all(cast: Cast, database: Database) -> None:
    with pytest.raises(Impossible):
        async with unit(cast.tomasz):
            await tickets.assign(cast.tomasz, cast.broken_oven.id, assignee=cast.tomasz.person_id)
            await tickets.reopen(cast.tomasz, cast.broken_oven.id, reason="Za wcześnie.")
    assert await events(database, cast.broken_oven) == ["ticket.opened"]


async def test_a_part_that_fails_does_not_tell_of_what_did_not_happen(cast: Cast, database: Database) -> None:
    async with unit(cast.tomasz):
        with pytest.raises(ZeroDivisionError):
            async with unit(cast.tomasz):
                await tickets.assign(cast.tomasz, cast.broken_oven.id, assignee=cast.tomasz.person_id)
                raise ZeroDivisionError
        await tickets.comment(cast.tomasz, cast.broken_oven.id, body="Zajrzę po południu.")
    assert await events(database, cast.broken_oven) == ["ticket.opened", "ticket.commented"]


async def test_nothing_is_written_behind_historys_back(cast: Cast) -> None:
    assert not pen.get()
    with pytest.raises(RuntimeError, match="written by commands only"):
        await cast.broken_oven.save()
    with pytest.raises(RuntimeError, match="written by commands only"):
        await cast.broken_oven.delete()
