"""Mentioning people in what is said: only those who may read it, each by their own name."""

from __future__ import annotations

import re
from typing import Annotated
from uuid import UUID

from schema.binding import uuid_of
from schema.decisions.rules.approvers import in_roles
from schema.organisations.model import OrganisationKind
from schema.people.model import Person, PersonState
from schema.people.rules import RIGHTS
from schema.refusals import Invalid, NotFound, Words
from schema.tickets.model import Audience, Ticket, TicketPerson, TicketWatcher
from schema.viewer import Right, Viewer
from schema.writing import keep, see

MENTION = re.compile(r"@\[([^\]\n]{1,100})\]\((per_[0-9a-f-]{36})\)")
"""`@[Łucja Żółć](per_...)`, which is Markdown of a link for whoever does not know it."""
OBSERVING = {role for role, rights in RIGHTS.items() if Right.OBSERVE in rights}
FOLLOWING = {role for role, rights in RIGHTS.items() if rights & {Right.ASK, Right.EXECUTE}}


def named(text: str) -> dict[UUID, str]:
    """People whom a text mentions, each with what it calls them."""
    return {uuid_of(key, Person.prefix): name for name, key in MENTION.findall(text)}


def spoken(text: str) -> str:
    """The text as one reads it aloud: with names and without ids."""
    return MENTION.sub(r"@\1", text)


async def readers(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket."],
    *,
    audience: Annotated[Audience, "Who is to read it."] = Audience.SHARED,
) -> list[str] | None:
    """
    Ids of those whom one can mention in a ticket: people whom the viewer sees, and who may read what is said there to
    that audience. Null when the ticket does not exist for the viewer.
    """
    try:
        about = await see(Ticket, ticket, viewer)
    except NotFound:
        return None
    if audience is Audience.INTERNAL and not viewer.staff:
        return []
    return [one.key for one in await _readers(about, audience) if await _known(viewer, one.id)]


async def mention(viewer: Viewer, ticket: Ticket, text: str, audience: Audience, before: str = "") -> str:
    """
    The text with everybody whom it mentions by the name that they have. Whoever may not read it is refused, by name;
    the others, save those whom it mentioned `before`, follow the ticket from now on, if they may talk in it.
    """
    called = named(text)
    able = {one.id: one for one in await _readers(ticket, audience)} if called else {}
    for person, name in called.items():
        if person not in able or not await _known(viewer, person):
            raise _refusal(name)
    for person in await _following(ticket, called.keys() - named(before).keys()):
        keep(TicketWatcher(client_id=ticket.client_id, ticket_id=ticket.id, person_id=person))
    return MENTION.sub(lambda found: _mention(able[uuid_of(found[2], Person.prefix)]), text)


def _mention(person: Person) -> str:
    name = re.sub(r"[\[\]\n]", " ", person.name)[:100]
    return f"@[{name}]({person.key})"


def _refusal(name: str) -> Invalid:
    en = f"{name} does not see this and cannot be mentioned."
    pl = f"{name} tego nie widzi, więc nie można tu wspomnieć tej osoby."
    return Invalid("body", why=Words(en=en, pl=pl))


async def _readers(ticket: Ticket, audience: Audience) -> list[Person]:
    """Those who may read what is said there: who observes the organisation, and its people in the ticket."""
    observing = set(await in_roles(OBSERVING, ticket.client_id))
    there = Person.filter(id__in=observing | await _of(ticket), withdrawn_at=None).exclude(state=PersonState.LEFT)
    return [
        one
        for one in await there.prefetch_related("client").order_by("name", "id")
        if (one.id in observing or one.client_id == ticket.client_id)
        and (audience is Audience.SHARED or one.client.kind is OrganisationKind.ENTERPRISE)
    ]


async def _of(ticket: Ticket) -> set[UUID]:
    """Those whom it concerns, and those who follow it."""
    concerned = {one.person_id for one in await TicketPerson.filter(ticket_id=ticket.id)}
    watching = {one.person_id for one in await TicketWatcher.filter(ticket_id=ticket.id, ended_at=None)}
    return {ticket.requester_id} | concerned | watching


async def _following(ticket: Ticket, people: set[UUID]) -> list[UUID]:
    """Those of them who may talk in the ticket and have nothing to do with it yet."""
    if not people:
        return []
    able = set(await in_roles(FOLLOWING, ticket.client_id))
    return sorted((people & able) - await _of(ticket) - {ticket.assignee_id})


async def _known(viewer: Viewer, person: UUID) -> bool:
    """Whether the person exists for the viewer."""
    try:
        await see(Person, person, viewer)
    except NotFound:
        return False
    return True
