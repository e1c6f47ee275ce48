"""Mail that came in, as the IT team sees it."""

from __future__ import annotations

import datetime as dt

from schema.finding import Findable
from schema.language import Connection, Json, Record, by_id, extend, many, mutations, node, query
from schema.mails import model, rules
from schema.mails.model import MailReason, MailState
from schema.organisations.graph import Organisation
from schema.people.graph import Person
from schema.tickets.graph import Comment, Ticket


@node(
    model.Mail,
    search=Findable.MAIL,
    quoted="SUBJECT: subject SENDER: senderName EMAIL: sender",
    ordered={"CREATED_AT": "created_at"},
    default="CREATED_AT DESC",
)
class Mail(Record):
    """A mail that came in; seen by the IT team alone, and a stranger's by those of it who work for every client."""

    client: Organisation | None
    """Whose it is: the ticket's or the sender's organisation; a stranger's is kept by the IT company."""
    state: MailState
    """What became of it."""
    reason: MailReason | None
    """Why it was not taken."""
    note: str | None
    """More about that, in words."""
    message_id: str | None
    """Its `Message-ID`."""
    sender: str
    """Address that it says to be from."""
    sender_name: str
    """Name that its sender goes by."""
    subject: str
    """What it says to be about."""
    text: str
    """What is new in it, as Markdown, without what it answers to and without a signature."""
    attachments: Json
    """What came with it: a list of `name`, `type` and `size` in bytes."""
    sent_at: dt.datetime | None
    """When it was written, by its sender's clock."""
    person: Person | None
    """Whose words it was taken for; of a letter that came back, who did not get it."""
    ticket: Ticket | None
    """Ticket that it opened or was said in; of a letter that came back, what the letter was about."""
    comment: Comment | None
    """What it became there, if it did not open the ticket."""
    handler: Person | None
    """Who of the IT team accepted or dropped it."""


@extend(Ticket)
class OfTicket:
    """How a ticket was written about."""

    mails: Connection[Mail] = many(model.Mail, via="ticket_id")
    """Mails that were taken for it, and letters about it that came back; the IT team alone sees them."""


@query
class Query:
    """Mail."""

    mail: Mail | None = by_id(model.Mail)
    """The mail with that id."""
    mails: Connection[Mail] = many(model.Mail)
    """Mails that came in, the latest first."""


Mutation = mutations(
    mailAccept=(rules.accept, rules.ACCEPTED),
    mailDrop=(rules.drop, rules.DROPPED),
)
