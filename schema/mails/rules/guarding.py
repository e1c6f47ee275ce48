"""Mails that no person wrote to us: answering them would start a talk between machines that never ends."""

from __future__ import annotations

import re
from email.message import Message

from schema.mails.model import MailReason
from schema.mails.rules.headers import header, headers

MARK = "X-Tandem"
"""Header by which every Tandem knows mails of any Tandem."""
AWAY = re.compile(
    r"^(automatyczna odpowiedź|odpowiedź automatyczna|autoodpowiedź|auto(matic)?[ -]?reply|out of office)\b",
    re.IGNORECASE,
)
DAEMON = re.compile(r"^(mailer-daemon|postmaster)@")
SENT_BY_MACHINES = ("X-Auto-Response-Suppress", "X-Autoreply", "X-Autorespond", "X-Auto-Reply")


def machine(message: Message, sender: str) -> MailReason | None:
    """What kind of machine wrote it, if one did (RFC 3834, RFC 3464)."""
    if headers(message, MARK):
        return MailReason.OURS
    if _returned(message, sender):
        return MailReason.BOUNCE
    precedence = header(message, "Precedence").lower()
    if headers(message, "List-Id") or precedence in ("bulk", "list", "junk"):
        return MailReason.BULK
    submitted = header(message, "Auto-Submitted").lower()
    automatic = submitted not in ("", "no") or precedence == "auto_reply" or AWAY.match(header(message, "Subject"))
    if automatic or any(headers(message, name) for name in SENT_BY_MACHINES):
        return MailReason.AUTOMATIC
    return None


def _returned(message: Message, sender: str) -> bool:
    report = message.get_content_type() == "multipart/report"
    nobody = any(text.strip() in ("<>", "") for text in headers(message, "Return-Path"))
    return report or nobody or bool(DAEMON.match(sender))


def forged(message: Message, trusted: str) -> bool:
    """Whether the mail server of that name found it not to be from whom it says; it writes so on top (RFC 8601)."""
    if not trusted:
        return False
    told = (text.lower() for text in headers(message, "Authentication-Results"))
    ours = next((text for text in told if text.split(";")[0].split()[:1] == [trusted.lower()]), "")
    return bool(re.search(r"\bdmarc\s*=\s*(fail|permerror)\b", ours))
