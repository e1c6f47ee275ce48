"""Working on a ticket: who is on it, and when it waits."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.people import rules as people
from schema.people.model import Person, PersonState
from schema.refusals import Invalid, NotFound, Words
from schema.tickets.model import PendingParty, Ticket, Turn
from schema.tickets.rules.events import ASSIGNED, HELD, RESUMED
from schema.viewer import Right, Viewer
from schema.writing import change, moment, said, see

TURN_OF = {
    PendingParty.CLIENT: Turn.CLIENT,
    PendingParty.VENDOR: Turn.THIRD_PARTY,
    PendingParty.PROVIDER_SCHEDULED: Turn.IT,
}


async def assign(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket to assign."],
    *,
    assignee: Annotated[UUID, Person, "Who takes care of it: someone of the IT team or of the client."],
) -> Ticket:
    """Put somebody on a ticket; work on it goes on."""
    async with change(Ticket, ticket, viewer, ASSIGNED) as row:
        row.assignee_id = await _somebody(viewer, assignee, row.client_id)
        stop_waiting(row)
    return row


async def _somebody(viewer: Viewer, assignee: UUID, client_id: UUID) -> UUID:
    """Of the client or of the IT team, and still there."""
    person = await see(Person, assignee, viewer)
    if person.client_id != client_id and not await people.is_staff(person):
        raise NotFound("assignee", what=Words(en=Person.words[0], pl=Person.words[1]))
    if person.state is PersonState.LEFT:
        raise Invalid("assignee", why=Words(en="This person has left.", pl="Tej osoby już tu nie ma."))
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
        row.pending_reason = said(reason, "reason", at_most=2000)
        if remind_at is not None and remind_at <= moment():
            raise Invalid("remindAt", why=Words(en="That time is over.", pl="Ten czas już minął."))
        row.remind_at = remind_at
    return row


async def resume(viewer: Viewer, ticket: Annotated[UUID, Ticket, "Ticket that waited."]) -> Ticket:
    """Go on with a ticket that waited."""
    async with change(Ticket, ticket, viewer, RESUMED) as row:
        must_speak_for(viewer, row)
        stop_waiting(row)
    return row


def stop_waiting(ticket: Ticket) -> None:
    """It is the IT team's turn again."""
    ticket.update_from_dict({"pending_party": None, "pending_reason": None, "remind_at": None, "turn": Turn.IT})


def must_speak_for(viewer: Viewer, ticket: Ticket) -> None:
    """Refuse those who see the ticket only because it concerns them: it is another's."""
    if viewer.person_id != ticket.requester_id:
        viewer.must({Right.OBSERVE}, ticket.client_id)
