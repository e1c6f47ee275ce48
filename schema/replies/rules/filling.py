"""Filling a saved reply from the ticket in which it is used, as far as whoever uses it sees that."""

from __future__ import annotations

from typing import Annotated, TypeVar
from uuid import UUID

from schema.organisations.model import Organisation
from schema.people.model import Language, Person
from schema.record import Record
from schema.refusals import NotFound
from schema.replies.model import Reply
from schema.replies.rules.placeholders import Known, filled
from schema.tickets.model import Ticket
from schema.viewer import Viewer
from schema.writing import see

R = TypeVar("R", bound=Record)


async def reply_for(
    viewer: Viewer,
    reply: Annotated[UUID, Reply, "Saved reply."],
    *,
    ticket: Annotated[UUID, Ticket, "Ticket in which it is to be said."],
) -> str | None:
    """
    What a saved reply says in a ticket, as Markdown: in the language of whoever asked, if it is written in that, and
    with every placeholder filled from what the viewer sees. Null when reply or ticket do not exist for the viewer.
    """
    words, about = await _seen(Reply, reply, viewer), await _seen(Ticket, ticket, viewer)
    if words is None or about is None or words.ended_at is not None:
        return None
    requester, me = await _seen(Person, about.requester_id, viewer), await _seen(Person, viewer.person_id, viewer)
    home = await _seen(Organisation, about.client_id, viewer)
    known = Known(
        requester=requester.name if requester else "",
        number=f"{home.code}-{about.number}" if home else str(about.number),
        title=about.title,
        client=home.name if home else "",
        me=me.name if me else "",
    )
    return filled(_worded(words, requester.language if requester else Language.PL), known)


def _worded(reply: Reply, language: Language) -> str:
    first, second = reply.text_pl, reply.text_en
    return (second or first or "") if language is Language.EN else (first or second or "")


async def _seen(model: type[R], row_id: UUID, viewer: Viewer) -> R | None:
    try:
        return await see(model, row_id, viewer)
    except NotFound:
        return None
