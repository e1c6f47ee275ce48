"""Replaying a log of incidents."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from schema.history.model import HistoryEvent
from schema.imports import rules
from schema.imports.model import Import, ImportedTicket, ImportKind
from schema.imports.rules import replaying
from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import Forbidden
from schema.tickets.model import Comment, PendingParty, Priority, Source, Ticket, TicketState
from schema.viewer import SYSTEM
from tests.cast import Cast

File = Callable[[str], bytes]


def at(day: int, hour: int, minute: int = 0, *, month: int = 3) -> dt.datetime:
    return dt.datetime(2016, month, day, hour, minute, tzinfo=dt.UTC)


async def ticket(number: str) -> Ticket:
    return await (await ImportedTicket.get(number=number)).ticket


async def test_incidents_become_tickets_at_their_own_times(cast: Cast, file: File) -> None:
    report = await rules.replay_incidents(cast.tomasz, cast.zawilec.id, file("incidents.csv"), file_name="log.csv")

    assert report.counts == {"create": 0, "change": 13, "keep": 3, "refuse": 7, "tickets": 4}
    first = await ticket("INC01")
    assert (first.state, first.source, first.priority, first.reopen_count) == (
        TicketState.CLOSED,
        Source.PHONE,
        Priority.P2,
        1,
    )
    assert (first.opened_at, first.resolved_at, first.closed_at) == (
        at(29, 8, month=2),
        at(2, 12),
        at(7, 12),
    )
    assert first.resolution == "Rozwiązane w poprzednim systemie: code 6."
    told = await HistoryEvent.filter(subject_id=first.id).order_by("position")
    assert [(event.name, event.effective_at) for event in told][2:4] == [
        ("ticket.held", at(29, 10, month=2)),
        ("ticket.held", at(29, 11, month=2)),
    ]
    assert told[3].changes["pending_party"] == [PendingParty.CLIENT, PendingParty.VENDOR]


async def test_callers_and_resolvers_are_people_of_the_client(cast: Cast, file: File) -> None:
    known = await people.add_person(cast.tomasz, cast.zawilec.id, name="Caller 7")
    await rules.replay_incidents(cast.tomasz, cast.zawilec.id, file("incidents.csv"))

    first = await ticket("INC01")
    resolver = await Person.get(id=first.assignee_id)
    assert (first.requester_id, resolver.name, resolver.title) == (known.id, "Resolver 2", "Group 56")
    assert resolver.client_id == cast.zawilec.id


async def test_nobody_is_said_to_have_closed_it_and_the_requester_to_have_reopened(cast: Cast, file: File) -> None:
    await rules.replay_incidents(SYSTEM, cast.zawilec.id, file("incidents.csv"))

    first = await ticket("INC01")
    told = await HistoryEvent.filter(subject_id=first.id).values("name", "actor_id")
    actors = {event["name"]: event["actor_id"] for event in told}
    assert (actors["ticket.expired"], actors["ticket.reopened"]) == (None, first.requester_id)
    [comment] = await Comment.filter(ticket_id=first.id)
    assert comment.body == "Otwarte ponownie w poprzednim systemie: Active."


async def test_what_was_refused_is_told_with_its_reason(cast: Cast, file: File) -> None:
    report = await rules.replay_incidents(cast.tomasz, cast.zawilec.id, file("incidents.csv"))

    lines = list(report.lines("en"))
    assert "row 17: What was begun does not become new again. [New] (NO_WAY_BACK)" in lines
    assert any(line.startswith("row 18: Resolved without saying how") for line in lines)
    assert "row 23, column caller_id: This must not be empty. (MISSING)" in lines
    assert "row 24, column sys_updated_at: There is no such day. [31-02-2016 08:10] (NO_SUCH_DAY)" in lines
    assert (await ticket("INC03")).state is TicketState.OPEN
    imported = await Import.get()
    assert (imported.kind, imported.counts["refuse"]) == (ImportKind.INCIDENTS, 7)
    assert {row["verdict"] for row in imported.report["rows"]} == {"REFUSE"}


async def test_what_a_command_refuses_is_told_in_its_words(cast: Cast, file: File) -> None:
    gone = await people.add_person(cast.tomasz, cast.zawilec.id, name="Resolver 2")
    await people.leave(cast.tomasz, gone.id)

    report = await rules.replay_incidents(cast.tomasz, cast.zawilec.id, file("incidents.csv"))
    assert "row 7: This person has left. [ASSIGN] (REFUSED)" in list(report.lines("en"))


async def test_a_second_replay_leaves_everything_alone(cast: Cast, file: File) -> None:
    await rules.replay_incidents(cast.tomasz, cast.zawilec.id, file("incidents.csv"))
    before = await HistoryEvent.all().count()

    report = await rules.replay_incidents(cast.tomasz, cast.zawilec.id, file("incidents.csv"))
    assert (report.counts["keep"], report.counts["tickets"]) == (21, 0)
    assert await Ticket.filter(client_id=cast.zawilec.id).count() == 5
    assert await HistoryEvent.all().count() == before


async def test_a_replay_that_was_broken_off_goes_on_where_it_stopped(
    cast: Cast, file: File, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replaying, "BATCH", 2)

    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await rules.replay_incidents(cast.tomasz, cast.zawilec.id, file("incidents.csv"), stop)
    assert await ImportedTicket.all().count() == 2

    report = await rules.replay_incidents(cast.tomasz, cast.zawilec.id, file("incidents.csv"))
    assert (report.counts["tickets"], await ImportedTicket.all().count()) == (2, 4)


async def test_it_is_the_it_team_s_work(cast: Cast, file: File) -> None:
    with pytest.raises(Forbidden):
        await rules.replay_incidents(cast.katarzyna, cast.zawilec.id, file("incidents.csv"))
