"""What somebody of the IT team makes of a mail that waits for them."""

from __future__ import annotations

import asyncio
from typing import Annotated
from uuid import UUID

from schema.mails.model import Mail, MailReason
from schema.mails.rules import knowing
from schema.mails.rules.events import ACCEPTED, DROPPED
from schema.mails.rules.reading import read
from schema.mails.rules.receiving import answer, arrived, ask
from schema.mails.rules.threading import named
from schema.mails.rules.unpacking import unpacked
from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import Invalid, NotFound, Words
from schema.tickets.model import Ticket
from schema.viewer import Viewer
from schema.writing import change, see


async def accept(
    viewer: Viewer,
    mail: Annotated[UUID, Mail, "Mail that waits."],
    *,
    person: Annotated[
        UUID,
        Person,
        "Whose words it is taken for; somebody of the organisation whose mail it is, or anybody for a stranger's.",
    ],
    ticket: Annotated[UUID | None, Ticket, "Ticket in which it is said, whatever it names."] = None,
    anew: Annotated[bool, "Whether it opens a ticket, whatever it names."] = False,
) -> Mail:
    """
    Take a mail for the words of a person: it answers the ticket that is chosen, or else the one that it names, or
    opens one for them. What came with it becomes files there.
    """
    written = await asyncio.to_thread(read, (await see(Mail, mail, viewer, to=ACCEPTED)).content)
    async with unpacked(written.parts) as luggage, change(Mail, mail, viewer, ACCEPTED) as row:
        writer = await _writer(viewer, row, person)
        into = await _into(viewer, writer, ticket) if ticket else None
        into = into or (None if anew else await knowing.ticket_of(named(written.message)))
        if into:
            await answer(row, await knowing.by_mail(writer, viewer.request_id), into, luggage)
        else:
            await ask(row, viewer, writer, luggage)
        row.update_from_dict({"reason": None, "note": None})
        row.person_id, row.handler_id = writer.id, viewer.actor_id
        arrived(row, luggage)
    return row


async def _writer(viewer: Viewer, mail: Mail, person: UUID) -> Person:
    """Whose words it may be taken for."""
    stranger = mail.client_id == (await knowing.keeper()).id
    writer = await see(Person, person, viewer, client_id=None if stranger else mail.client_id)
    people.must_be_there(writer)
    return writer


async def _into(viewer: Viewer, writer: Person, ticket: UUID) -> Ticket:
    """The ticket that was chosen, if both see it: whoever takes the mail, and whose words it becomes."""
    await see(Ticket, ticket, viewer)
    try:
        return await see(Ticket, ticket, await knowing.by_mail(writer, viewer.request_id))
    except NotFound as no:
        en = f"{writer.name} does not see this ticket. Let them watch it first, or open a new one."
        pl = f"{writer.name} nie ma dostępu do tego zgłoszenia. Dodaj tę osobę do obserwujących albo otwórz nowe."
        raise Invalid("ticket", why=Words(en=en, pl=pl)) from no


async def fetch(viewer: Viewer, mail: UUID) -> Mail:
    """The mail whose message the viewer may have."""
    return await see(Mail, mail, viewer)


async def drop(viewer: Viewer, mail: Annotated[UUID, Mail, "Mail that waits."]) -> Mail:
    """Drop a mail: it is kept, and nothing comes of it."""
    async with change(Mail, mail, viewer, DROPPED) as row:
        row.reason, row.handler_id = MailReason.DROPPED, viewer.actor_id
    return row
