"""Mentioning people in what is said: only those who may read it, each by their own name."""

from __future__ import annotations

import re
from typing import Annotated
from uuid import UUID

from schema.binding import uuid_of
from schema.decisions.rules.approvers import in_roles
from schema.mentions import MENTION
from schema.organisations.model import Organisation
from schema.people.model import Person, Role
from schema.people.rules import RIGHTS
from schema.refusals import Forbidden, Invalid, NotFound, Words
from schema.sql import TRUE, Kind, Parameter, Sql
from schema.tickets.model import Audience, Ticket, TicketPerson, TicketWatcher
from schema.tickets.rules.events import OPENED
from schema.viewer import Right, Viewer
from schema.writing import keep, see, see_all

FOLLOWING = {role for role, rights in RIGHTS.items() if rights & {Right.ASK, Right.EXECUTE}}


def named(text: str) -> dict[UUID, str]:
    """People whom a text mentions, each with what it calls them."""
    return {uuid_of(key, Person.prefix): name for name, key in MENTION.findall(text)}


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
    return [one.key for one in await _readers(viewer, about, audience)]


async def first_readers(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation that needs something."],
    *,
    requester: Annotated[UUID | None, Person, "Who needs it; oneself if absent."] = None,
) -> list[str] | None:
    """
    Ids of those whom one can mention in a ticket that one is about to open: people whom the viewer sees, and who will
    see it. Null when the viewer can open none for that organisation.
    """
    try:
        await see(Organisation, client, viewer, to=OPENED)
    except (NotFound, Forbidden):
        return None
    about = Ticket(client_id=client, requester_id=requester or viewer.person_id)
    return [one.key for one in await _readers(viewer, about, Audience.SHARED)]


async def mention(
    viewer: Viewer,
    ticket: Ticket,
    text: str,
    *,
    field: str = "body",
    audience: Audience = Audience.SHARED,
    before: str = "",
) -> str:
    """
    The text, by `mentioned`, of the ticket that is being changed; those whom it mentions and did not mention `before`
    follow the ticket from now on, if they may talk in it.
    """
    words = await mentioned(viewer, ticket, text, field=field, audience=audience)
    for watcher in await followers(ticket, words, before):
        keep(watcher)
    return words


async def mentioned(
    viewer: Viewer, ticket: Ticket, text: str, *, field: str, audience: Audience = Audience.SHARED
) -> str:
    """The text with everybody whom it mentions by the name that they have; refused if one of them may not read it."""
    if not (called := named(text)):
        return text
    able = {one.id: one for one in await _readers(viewer, ticket, audience)}
    for person, name in called.items():
        if person not in able:
            raise _refusal(name, field)
    return MENTION.sub(lambda found: _mention(able[uuid_of(found[2], Person.prefix)]), text)


def _mention(person: Person) -> str:
    name = re.sub(r"[\[\]\n]", " ", person.name)[:100]
    return f"@[{name}]({person.key})"


def _refusal(name: str, field: str) -> Invalid:
    en = f"{name} does not see this and cannot be mentioned."
    pl = f"{name} tego nie widzi, więc nie można tu wspomnieć tej osoby."
    return Invalid(field, why=Words(en=en, pl=pl))


async def followers(ticket: Ticket, text: str, before: str = "") -> list[TicketWatcher]:
    """Those whom a text mentions first, who may talk in the ticket, and who have nothing to do with it yet."""
    people = named(text).keys() - named(before).keys()
    if not people:
        return []
    able = set(await in_roles(FOLLOWING, ticket.client_id))
    new = (people & able) - await _of(ticket) - {ticket.assignee_id}
    return [TicketWatcher(client_id=ticket.client_id, ticket_id=ticket.id, person_id=person) for person in sorted(new)]


async def _of(ticket: Ticket) -> set[UUID]:
    """Those whom it concerns, and those who follow it."""
    concerned = {one.person_id for one in await TicketPerson.filter(ticket_id=ticket.id)}
    watching = {one.person_id for one in await TicketWatcher.filter(ticket_id=ticket.id, ended_at=None)}
    return {ticket.requester_id} | concerned | watching


def _listed(roles: set[Role]) -> str:
    return ", ".join(f"'{role}'" for role in sorted(roles))


TICKET, CLIENT, REQUESTER = (Parameter(Kind.UUID, ("variables", name)) for name in ("ticket", "client", "requester"))
OBSERVING = _listed({role for role, rights in RIGHTS.items() if Right.OBSERVE in rights})
OBSERVES = Sql(
    "EXISTS (SELECT 1 FROM memberships role WHERE role.person_id = t.id AND role.ended_at IS NULL",
    f" AND role.role IN ({OBSERVING}) AND (role.organisation_id IS NULL OR role.organisation_id = ",
    CLIENT,
    "))",
)
"""Whoever sees all that is shared of the organisation."""
IS_IN_IT = Sql(
    "(t.client_id = ",
    CLIENT,
    " AND (t.id = ",
    REQUESTER,
    " OR t.id IN (SELECT beside.person_id FROM ticket_people beside WHERE beside.ticket_id = ",
    TICKET,
    ") OR t.id IN (SELECT watch.person_id FROM ticket_watchers watch WHERE watch.ended_at IS NULL",
    " AND watch.ticket_id = ",
    TICKET,
    ")))",
)
"""Whoever of the organisation asked for the ticket, is concerned by it or watches it."""
THERE = Sql("t.state <> 'LEFT'") & (OBSERVES | IS_IN_IT)
OF_THE_TEAM = Sql("t.client_id IN (SELECT home.id FROM organisations home WHERE home.kind = 'ENTERPRISE')")


async def _readers(viewer: Viewer, ticket: Ticket, audience: Audience) -> list[Person]:
    """Those of the people whom the viewer sees who may read what is said in the ticket to that audience."""
    able = THERE & (OF_THE_TEAM if audience is Audience.INTERNAL else TRUE)
    of = {"ticket": ticket.id, "client": ticket.client_id, "requester": ticket.requester_id}
    return sorted(await see_all(Person, able, viewer, **of), key=lambda one: (one.name, one.id))
