"""Headers of a mail, whatever is wrong with them: what cannot be read as it should be is read as far as it can."""

from __future__ import annotations

import datetime as dt
import re
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from schema.mails.rules.charsets import decoded
from schema.record import instant

ADDRESS = re.compile(r"[^@\s<>\"(),;:]+@[^@\s<>\"(),;:]+\.[^@\s<>\"(),;:]+")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u200e\u200f\u2060\ufeff]|[\ud800-\udfff]")
LONGEST = 20_000
"""Characters of a header that are looked at."""


def header(message: Message, name: str) -> str:
    """The first header of that name in words, on one line; empty if there is none."""
    return next(iter(headers(message, name)), "")


def headers(message: Message, name: str) -> list[str]:
    """Every header of that name in words."""
    return [words(text) for text in _raw(message, name)]


def _raw(message: Message, name: str) -> list[str]:
    """Headers of that name as they stand there, each on one line."""
    raw = (str(value) for key, value in message.raw_items() if key.lower() == name.lower())
    return [re.sub(r"[\r\n]+", "", text[:LONGEST]) for text in raw]


def words(text: str) -> str:
    """What a header says, with encoded words read also where they should not stand."""
    text = decoded(text.encode("utf-8", "surrogateescape"), None)
    try:
        parts = decode_header(text)
    except Exception:  # of many kinds, by what is wrong with the encoding
        parts = [(text, None)]
    said = "".join(_part(part, charset) for part, charset in parts)
    return " ".join(clean(said).split())


def _part(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        return part
    return decoded(part, charset) if charset else part.decode("raw-unicode-escape", "replace")


def clean(text: str) -> str:
    """The text without characters that no one types."""
    return CONTROL.sub("", text)


def addresses(message: Message, *names: str) -> list[tuple[str, str]]:
    """Name and address of everybody in those headers; addresses in small letters."""
    found = []
    for text in (text for name in names for text in _raw(message, name)):
        for name, address in getaddresses([text]):
            if seen := ADDRESS.search(words(address or text)):
                found.append((words(name).strip("'\""), seen[0].lower()))
    return found


def date(message: Message) -> dt.datetime | None:
    """When it was written, as far as its writer's clock was right."""
    try:
        said = parsedate_to_datetime(header(message, "Date"))
        return instant(said if said.tzinfo else said.replace(tzinfo=dt.UTC))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
