"""Letters that come back: the address is written to no more, until somebody mends it, and the IT team sees that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from uuid import UUID

from schema.mails import rules as mails
from schema.mails.model import Mail, MailReason
from schema.notices.model import Notice
from schema.notices.rules.choosing import preference_of
from schema.notices.rules.events import RETURNED
from schema.people.model import Person
from schema.tickets.model import Ticket
from schema.viewer import SYSTEM, Viewer
from schema.writing import QueueState, along, change, keep, moment

OURS = re.compile(rb"<[a-z]{3}_[0-9a-f-]{36}\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@", re.IGNORECASE)
"""A letter of ours by its Message-ID: the thread, and the notice that nobody can guess."""
FOR_GOOD = re.compile(rb"^Status:\s*5\.[0-9]{1,3}\.[0-9]{1,3}", re.IGNORECASE | re.MULTILINE)
FAILED = re.compile(rb"^Action:\s*failed", re.IGNORECASE | re.MULTILINE)
LOOKED_AT = 200_000
"""Bytes of a mail in which our mark is looked for."""


async def note_return(person_id: UUID, email: str, why: str) -> None:
    """Note that letters to the address come back; nobody did it, so it is told of the installation itself."""
    async with change(Person, person_id, SYSTEM, RETURNED) as person:
        row = await preference_of(person)
        row.returned_at, row.returned_email, row.returned_why = moment(), email[:254], why[:300]
        keep(row)


@along(mails.RECEIVED)
async def mark_returned(mail: Mail, _viewer: Viewer) -> None:
    """
    A mail that says that a letter of ours did not arrive, and never will, marks its address, and tells who did not get
    what. It has to bring our own mark along: a forged one stops nobody's letters.
    """
    if mail.reason is not MailReason.BOUNCE:
        return
    for notice_id in _returned(bytes(mail.content)):
        notice = await Notice.get_or_none(id=notice_id)
        person = await Person.get_or_none(id=notice.person_id) if notice else None
        if notice and person and person.email and notice.state is QueueState.SENT:
            await note_return(person.id, person.email, mail.subject or "550")
            mail.person_id = person.id
            mail.ticket_id = notice.subject_id if notice.subject_type == Ticket.prefix else None
            return


def _returned(content: bytes) -> Iterator[UUID]:
    """Notices whose letters came back for good, by what the mail says of them."""
    report = b"\n".join(_told(message_from_bytes(content[:LOOKED_AT])))
    if FAILED.search(report) and FOR_GOOD.search(report):
        yield from (UUID(found.decode()) for found in dict.fromkeys(OURS.findall(content[:LOOKED_AT])))


def _told(message: Message) -> Iterator[bytes]:
    """What the mail server wrote for programs (RFC 3464)."""
    for part in message.walk():
        if part.get_content_type() == "message/delivery-status":
            blocks = part.get_payload()
            yield from (str(block).encode("utf-8", "replace") for block in blocks if isinstance(blocks, list))
