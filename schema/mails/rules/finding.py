"""What mails are found by."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from schema.finding import Findable, Said, findable, joined
from schema.mails.model import Mail

FOUND = ("id", "client_id", "subject", "sender", "sender_name")


@findable(Mail, Findable.MAIL, by=FOUND[1:])
async def found_by(ids: Sequence[UUID]) -> list[Said]:
    """Their subjects, and the names and addresses of those who wrote them."""
    return [_said(mail) for mail in await Mail.filter(id__in=ids).only(*FOUND)]


def _said(mail: Mail) -> Said:
    return Said(mail.id, mail.client_id, heading=mail.subject, words=joined([mail.sender_name, mail.sender]))
