"""What is known of a mail before it is taken: who wrote it, to which ticket, how often, whether it is here already."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from schema.mails.model import Mail
from schema.mails.rules.threading import Named
from schema.organisations.model import Organisation, OrganisationKind
from schema.people import rules as people
from schema.people.model import Person, PersonState
from schema.record import now
from schema.tickets.model import Ticket
from schema.viewer import Viewer

HOUR = dt.timedelta(hours=1)


async def already(digest: str) -> Mail | None:
    """The same mail, if it came before."""
    return await Mail.get_or_none(digest=digest)


async def writer(address: str) -> Person | None:
    """Whoever has that address and is still there."""
    if not address:
        return None
    return await Person.filter(email=address, withdrawn_at=None).exclude(state=PersonState.LEFT).first()


async def keeper() -> Organisation:
    """The IT company, which keeps the mails of strangers."""
    return await Organisation.get(kind=OrganisationKind.ENTERPRISE)


async def lately(address: str) -> int:
    """How many mails of that sender came within the hour."""
    return await Mail.filter(sender=address, created_at__gt=now() - HOUR).count()


async def ticket_of(names: list[Named]) -> Ticket | None:
    """The first of them that there is."""
    for one in names:
        if found := await _ticket(one):
            return found
    return None


async def _ticket(name: Named) -> Ticket | None:
    if name.id:
        return await Ticket.get_or_none(id=name.id)
    return await Ticket.get_or_none(client__code=name.code, number=name.number)


async def by_mail(person: Person, request_id: str) -> Viewer:
    """The person as whoever writes mails."""
    return replace(await people.correspondent(person.id), request_id=request_id)
