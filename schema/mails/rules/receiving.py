"""Taking in a mail: kept first of all, then made a ticket or an answer in one, if that is what it is."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from schema.mails.model import Mail, MailReason, MailState
from schema.mails.rules import knowing
from schema.mails.rules.events import RECEIVED
from schema.mails.rules.guarding import forged, machine
from schema.mails.rules.reading import Written, described, fingerprint, read
from schema.mails.rules.threading import named, title
from schema.mails.rules.unpacking import Luggage, unpacked
from schema.mentions import spoken
from schema.people.model import Language, Person
from schema.record import new_id
from schema.refusals import Forbidden, Impossible, Invalid, NotFound, Refusal
from schema.tickets import rules as tickets
from schema.tickets.model import Comment, Source, Ticket
from schema.viewer import SYSTEM, Viewer
from schema.writing import create, unit

UNTITLED = {Language.PL: "Wiadomość bez tematu", Language.EN: "A mail without a subject"}
UNSAID = {Language.PL: "(Wiadomość bez treści.)", Language.EN: "(A mail without words.)"}


@dataclass(frozen=True)
class Gate:
    """What an installation says of the mails that it takes."""

    an_hour: int = 20
    """Most mails of one sender that are taken within an hour."""
    trusted: str = ""
    """Name of the mail server whose word on forged senders is believed."""


class Aside(NamedTuple):
    """What becomes of a mail that is not for the tickets."""

    state: MailState
    reason: MailReason
    note: str | None = None


STRANGE = Aside(MailState.QUARANTINED, MailReason.UNKNOWN_SENDER)


async def receive(content: bytes, gate: Gate | None = None) -> tuple[Mail, bool]:
    """Keep a mail and do what it asks for; and whether it is new here. Nothing that comes is ever lost."""
    written = await asyncio.to_thread(read, content)  # strangers write long ones
    digest = fingerprint(content, written)
    if before := await knowing.already(digest):
        return before, False
    person = await knowing.writer(written.sender)
    aside = await _aside(written, person, gate or Gate())
    try:
        # Nobody else writes to SQLite during a unit, so files are put on the shelf before it.
        async with unpacked([] if aside else written.parts) as luggage, unit(SYSTEM):
            mail = _kept(content, written, digest)
            mail.client_id = person.client_id if person else (await knowing.keeper()).id
            if person and not aside:
                await _try(mail, written, person, luggage)
            else:
                mail.state, mail.reason, mail.note = aside or STRANGE
            return await create(mail, SYSTEM, RECEIVED), True
    except Invalid:
        # Another process was faster with the same mail.
        if before := await knowing.already(digest):
            return before, False
        raise


def _kept(content: bytes, written: Written, digest: str) -> Mail:
    return Mail(
        id=new_id(),
        message_id=written.message_id,
        digest=digest,
        sender=written.sender,
        sender_name=written.sender_name,
        subject=written.subject,
        text=written.text,
        attachments=[described(part) for part in written.parts],
        sent_at=written.sent_at,
        content=content,
    )


async def _aside(written: Written, person: Person | None, gate: Gate) -> Aside | None:
    """What becomes of it if it is not for the tickets."""
    if written.broken:
        return Aside(MailState.UNREADABLE, MailReason.BROKEN, written.broken)
    if reason := machine(written.message, written.sender):
        return Aside(MailState.REFUSED, reason)
    if forged(written.message, gate.trusted):
        return Aside(MailState.QUARANTINED, MailReason.FORGED)
    if person is None:
        return STRANGE
    if await knowing.lately(written.sender) >= gate.an_hour:
        return Aside(MailState.QUARANTINED, MailReason.TOO_MANY)
    return None


async def _try(mail: Mail, written: Written, person: Person, luggage: Luggage) -> None:
    """Do it in the name of whoever wrote; what the tickets refuse waits for somebody to look at it."""
    viewer = await knowing.by_mail(person, mail.key)
    ticket = await knowing.ticket_of(named(written.message))
    try:
        async with unit(viewer):
            await (answer(mail, viewer, ticket, luggage) if ticket else ask(mail, viewer, person, luggage))
    except (NotFound, Forbidden):
        mail.state, mail.reason = MailState.QUARANTINED, MailReason.NOT_THEIRS
    except Refusal as no:
        mail.state, mail.reason = MailState.QUARANTINED, MailReason.RULE
        mail.note = no.message(viewer.language)[:500]
    else:
        mail.state, mail.person_id = MailState.TAKEN, person.id
        mail.client_id = ticket.client_id if ticket else person.client_id
        arrived(mail, luggage)


def arrived(mail: Mail, luggage: Luggage) -> None:
    """What came with it hangs where it was said; what does not is named."""
    mail.attachments, luggage.arrived = luggage.told, True


async def ask(mail: Mail, viewer: Viewer, person: Person, luggage: Luggage) -> None:
    """Open a ticket for the person."""
    ticket = await tickets.open_ticket(
        viewer,
        person.client_id,
        title=title(mail.subject, mail.text) or UNTITLED[person.language],
        body=_body(mail, luggage, person.language),
        requester=person.id,
        impact=3,
        files=await luggage.staged(viewer, person.client_id),
        source=Source.EMAIL,
    )
    mail.ticket_id = ticket.id


async def answer(mail: Mail, viewer: Viewer, ticket: Ticket, luggage: Luggage) -> None:
    """Say it in the ticket, or in the one that it was merged into; when that is over, in one that follows it."""
    language = Language(viewer.language.upper())
    body = _body(mail, luggage, language) or UNSAID[language]
    try:
        async with unit(viewer):
            files = await luggage.staged(viewer, ticket.client_id)
            where = await tickets.comment(viewer, ticket.id, body=body, files=files, source=Source.EMAIL)
    except Impossible:
        over = await tickets.root_of(ticket)
        files = await luggage.staged(viewer, over.client_id)
        new = await tickets.follow_up(viewer, over.id, body=body, files=files, source=Source.EMAIL)
        mail.ticket_id = new.id
    else:
        mail.ticket_id, mail.comment_id = where.id, await _said(where.id, viewer)


async def _said(ticket_id: UUID, viewer: Viewer) -> UUID:
    said = await Comment.filter(ticket_id=ticket_id, author_id=viewer.person_id).order_by("-id").first()
    assert said is not None
    return said.id


def _body(mail: Mail, luggage: Luggage, language: Language) -> str:
    left_out = luggage.left_out(language)
    room = 20_000 - len(left_out) - 2
    return "\n\n".join(filter(None, (spoken(mail.text)[:room].strip(), left_out)))
