"""A mail as it came, read: who wrote what to whom, whatever programs made of it on the way."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from typing import Any

from schema.mails.rules.charsets import decoded
from schema.mails.rules.headers import addresses, clean, date, header, words
from schema.mails.rules.markup import markdown
from schema.mails.rules.quoting import answered, unsigned

TOO_MANY_PARTS = 500
LONGEST_TEXT = 20_000
BROKEN = (LookupError, ValueError, TypeError, AttributeError)
"""What Python's reader raises over parameters that are not well written."""
FORWARDED = re.compile(r"^(fwd?|pd|wg|doręcz)\s*:", re.IGNORECASE)


@dataclass(frozen=True)
class Written:
    """What a mail says."""

    sender: str = ""
    sender_name: str = ""
    subject: str = ""
    text: str = ""
    """What is new in it, as Markdown."""
    message_id: str | None = None
    sent_at: dt.datetime | None = None
    parts: list[Message] = field(default_factory=list)
    """What came with it."""
    message: Message = field(default_factory=Message)
    """The whole of it, for those who look at other headers."""
    broken: str = ""
    """Why it cannot be read, if so."""


def read(content: bytes) -> Written:
    """What it says; whatever bytes these are, there is an answer."""
    try:
        return _read(content)
    except Exception as error:
        return Written(broken=f"{type(error).__name__}: {error}"[:200])


def fingerprint(content: bytes, written: Written) -> str:
    """Of what its sender wrote: the same mail has the same one, whatever servers noted on top of it on the way."""
    if written.broken or not written.message_id:
        return hashlib.sha256(content).hexdigest()
    body = re.split(rb"\r?\n\r?\n", content, maxsplit=1)[-1].replace(b"\r\n", b"\n").strip()
    told = (written.message_id, written.sender, written.subject, header(written.message, "Date"))
    return hashlib.sha256("\0".join(told).encode("utf-8", "replace") + b"\0" + body).hexdigest()


def _read(content: bytes) -> Written:
    # The policy that leaves headers as text: of broken ones the newer makes errors, and `headers` reads them.
    message = message_from_bytes(content, policy=compat32)
    name, sender = next(iter(addresses(message, "From", "Sender")), ("", ""))
    parts, subject = _parts(message), header(message, "Subject")[:500]
    text = _text(parts)
    attached = [part for part in parts if _attached(part)]
    if not (sender or subject) or not (subject or text or attached):
        return Written(broken="Nothing in it says who writes or what.", message=message)
    return Written(
        sender=sender[:320],
        sender_name=name[:200],
        subject=subject,
        text=_new(text, subject)[:LONGEST_TEXT],
        message_id=header(message, "Message-ID")[:500] or None,
        sent_at=date(message),
        parts=attached,
        message=message,
    )


def _new(text: str, subject: str) -> str:
    return unsigned(text) if FORWARDED.match(subject) else answered(text)


def _parts(message: Message) -> list[Message]:
    """What it is made of, outermost first; a mail within it is one thing, and is not looked into."""
    found: list[Message] = []
    waiting: list[Any] = [message]
    while waiting and len(found) < TOO_MANY_PARTS:
        part = waiting.pop()
        if part.get_content_maintype() == "multipart" and isinstance(part.get_payload(), list):
            waiting.extend(reversed(part.get_payload()))
        else:
            found.append(part)
    return found


def _text(parts: list[Message]) -> str:
    """Plain text before HTML; of an invitation alone, what it is about."""
    shown = [part for part in parts if not _attached(part)]
    plain = "\n\n".join(filter(None, (clean(_content(part)).strip() for part in _of(shown, "text/plain"))))
    if plain:
        return plain
    marked = "\n\n".join(filter(None, (clean(markdown(_content(part))) for part in _of(shown, "text/html"))))
    return marked or "\n".join(line for part in _of(parts, "text/calendar") for line in _invitation(_content(part)))


def _of(parts: list[Message], kind: str) -> Iterator[Message]:
    return (part for part in parts if part.get_content_type() == kind)


def _content(part: Message) -> str:
    payload = part.get_payload(decode=True)
    return decoded(payload, _charset(part)) if isinstance(payload, bytes) else ""


def _charset(part: Message) -> str | None:
    try:
        return part.get_content_charset()
    except BROKEN:
        return None


def _invitation(text: str) -> Iterator[str]:
    """What people understand of a calendar's entry."""
    unfolded = re.sub(r"\r?\n[ \t]", "", clean(text))
    for name in ("SUMMARY", "LOCATION", "DESCRIPTION"):
        if found := re.search(rf"^{name}[^:\n]*:(.*)$", unfolded, re.MULTILINE):
            yield re.sub(r"\\([,;\\])", r"\1", found[1].replace("\\n", "\n")).strip()


def _attached(part: Message) -> bool:
    try:
        meant = part.get_content_disposition() == "attachment"
    except BROKEN:
        meant = True
    return meant or part.get_content_type() not in ("text/plain", "text/html")


def described(part: Message) -> dict[str, Any]:
    """What came with a mail, by its name and what it says to be."""
    return {"name": _name(part), "type": clean(part.get_content_type())[:100], "size": len(payload(part))}


def payload(part: Message) -> bytes:
    """Its bytes; a mail within a mail is one thing, as it came."""
    if part.is_multipart():
        within: list[Any] = [one for one in part.get_payload() if isinstance(one, Message)]
        return b"\n".join(one.as_bytes() for one in within)
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _name(part: Message) -> str:
    """Its file's name, without folders, whichever of three ways its sender chose to write it."""
    try:
        said = words(part.get_filename() or "")
    except BROKEN:
        said = ""
    name = re.split(r"[/\\]", said)[-1].strip(" .")[:200]
    kind = part.get_content_type()
    return name or {"text/calendar": "zaproszenie.ics", "message/rfc822": "wiadomość.eml"}.get(kind, "załącznik")
