"""Working on a ticket: who is on it, and when it waits."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import Invalid, NotFound, Words
from schema.teams import rules as teams
from schema.teams.model import Team
from schema.tickets.model import PendingParty, Ticket, Turn
from schema.tickets.rules.events import ASSIGNED, HELD, RESUMED, ROUTED, UNASSIGNED, UNDONE
from schema.tickets.rules.mentioning import mention
from schema.viewer import SYSTEM, Viewer
from schema.writing import change, moment, said, see, when

TURN_OF = {
    PendingParty.CLIENT: Turn.CLIENT,
    PendingParty.VENDOR: Turn.THIRD_PARTY,
    PendingParty.PROVIDER_SCHEDULED: Turn.IT,
}


async def assign(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket to assign."],
    *,
    assignee: Annotated[UUID | None, Person, "Who takes care of it: someone of the IT team or of the client."] = None,
    team: Annotated[UUID | None, Team, "Which team takes care of it; alone, it finds somebody by itself."] = None,
) -> Ticket:
    """Put somebody, a team, or somebody of a team on a ticket; work on it goes on."""
    async with change(Ticket, ticket, viewer, ASSIGNED) as row:
        if assignee is None and team is None:
            raise Invalid("assignee", why=Words(en="Say who or which team.", pl="Podaj osobę albo zespół."))
        row.assignee_id = assignee and await somebody(viewer, assignee, row.client_id, "assignee")
        row.team_id = await teams.can_take(viewer, team, "team") if team else row.team_id
        stop_waiting(row)
    return row


async def take(viewer: Viewer, ticket: Annotated[UUID, Ticket, "Ticket to take over."]) -> Ticket:
    """Take a ticket over: from now on it is oneself who takes care of it."""
    return await assign(viewer, ticket, assignee=viewer.person_id)


async def unassign(viewer: Viewer, ticket: Annotated[UUID, Ticket, "Ticket that is for somebody else."]) -> Ticket:
    """Give a ticket back: nobody is on it, its team stays."""
    async with change(Ticket, ticket, viewer, UNASSIGNED) as row:
        row.assignee_id = None
        stop_waiting(row)
    return row


async def route(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket for a team."],
    *,
    team: Annotated[UUID, Team, "Which team finds somebody for it."],
) -> Ticket:
    """Give a ticket to a team as it stands: its state stays, and nobody is on it until somebody takes it."""
    async with change(Ticket, ticket, viewer, ROUTED) as row:
        row.team_id, row.assignee_id = await teams.can_take(viewer, team, "team"), None
    return row


@when(people.LEFT)
@when(people.WITHDRAWN)
async def nothing_goes_with_them(person: Person, viewer: Viewer) -> None:
    """What somebody who goes was on waits for another of the team, as it stands."""
    for ticket in await Ticket.filter(assignee_id=person.id, state__in=UNDONE).order_by("id"):
        async with change(Ticket, ticket.id, SYSTEM, ROUTED) as row:
            row.assignee_id = None


async def somebody(viewer: Viewer, who: UUID, client_id: UUID, field: str) -> UUID:
    """Of the client or of the IT team, and still there."""
    person = await see(Person, who, viewer)
    if person.client_id != client_id and not await people.is_staff(person):
        raise NotFound(field, what=Words(en=Person.words[0], pl=Person.words[1]))
    people.must_be_there(person, field)
    return person.id


async def hold(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket that has to wait."],
    *,
    party: Annotated[PendingParty, "Whom it waits for."],
    reason: Annotated[str, "What it waits for, in a sentence."],
    remind_at: Annotated[dt.datetime | None, "When to come back to it at the latest."] = None,
) -> Ticket:
    """Let a ticket wait for somebody, saying for what."""
    async with change(Ticket, ticket, viewer, HELD) as row:
        row.pending_party, row.turn = party, TURN_OF[party]
        row.pending_reason = said(await mention(viewer, row, reason, field="reason"), "reason", at_most=2000)
        if remind_at is not None and remind_at <= moment():
            raise Invalid("remindAt", why=Words(en="That time is over.", pl="Ten czas już minął."))
        row.remind_at = remind_at
    return row


async def resume(viewer: Viewer, ticket: Annotated[UUID, Ticket, "Ticket that waited."]) -> Ticket:
    """Go on with a ticket that waited."""
    async with change(Ticket, ticket, viewer, RESUMED) as row:
        stop_waiting(row)
    return row


def stop_waiting(ticket: Ticket) -> None:
    """It is the IT team's turn again."""
    ticket.update_from_dict({"pending_party": None, "pending_reason": None, "remind_at": None, "turn": Turn.IT})
