"""Which ticket a mail answers: by our marks in its thread, the number in its subject, or the address it went to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message
from typing import NamedTuple
from uuid import UUID

from schema.mails.rules.headers import addresses, header, headers

TOKEN = re.compile(r"\btkt_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b", re.IGNORECASE)
NUMBERED = re.compile(r"\[([A-Za-z][A-Za-z0-9]{1,11})-(\d{1,9})\]")
PLUS = re.compile(r"^[^+@]+\+([a-z][a-z0-9]{1,11})-(\d{1,9})@")
ANSWERING = re.compile(r"^(\s*(re|odp|aw|sv|fwd?|pd|wg)(\[\d+\])?\s*:\s*)+", re.IGNORECASE)
RECIPIENTS = ("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To")


class Named(NamedTuple):
    """A ticket as it is named in a mail: by its id, or by its organisation's code and its number."""

    id: UUID | None = None
    code: str = ""
    number: int = 0


def named(message: Message) -> list[Named]:
    """Tickets that it names, the surest first."""
    return list(dict.fromkeys(_named(message)))


def _named(message: Message) -> Iterator[Named]:
    thread = " ".join(text for name in ("In-Reply-To", "References") for text in headers(message, name))
    yield from (Named(UUID(found)) for found in reversed(TOKEN.findall(thread)[-20:]))
    yield from (Named(None, code.upper(), int(number)) for code, number in NUMBERED.findall(header(message, "Subject")))
    for _, address in addresses(message, *RECIPIENTS)[:100]:
        yield from (Named(UUID(found)) for found in TOKEN.findall(address))
        if plus := PLUS.match(address):
            yield Named(None, plus[1].upper(), int(plus[2]))


def title(subject: str, text: str) -> str:
    """What a new ticket is called: the subject without marks of answers, or else the first words."""
    bare = ANSWERING.sub("", NUMBERED.sub("", subject)).strip(" -–:")
    first = next((line.strip(" #*>-") for line in text.splitlines() if line.strip(" #*>-")), "")
    return " ".join((bare or first).split())[:200].strip()
