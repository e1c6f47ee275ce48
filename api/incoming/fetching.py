"""Fetching mail from the source that the settings name."""

from __future__ import annotations

import asyncio
import datetime as dt
import imaplib
from collections.abc import AsyncIterator
from typing import Protocol
from urllib.parse import urlsplit

from api.incoming.imap import Imap
from api.incoming.maildir import Maildir
from api.logs import log
from api.settings import Settings
from schema.database import DatabaseUnavailable
from schema.mails import rules
from schema.writing import Timer

PAUSE = 20.0
"""Seconds between two looks at the source."""
AWAY = (OSError, imaplib.IMAP4.error, DatabaseUnavailable)
"""What may be away for a while: the source, or the database."""


class Source(Protocol):
    """Where mail waits."""

    def waiting(self) -> AsyncIterator[tuple[str, bytes]]:
        """Every mail that nobody has kept yet, under a name that means something there."""

    async def done(self, name: str) -> None:
        """Say there that it is kept."""

    async def close(self) -> None:
        """Leave."""


def gate(settings: Settings) -> rules.Gate:
    """What the settings say of incoming mail."""
    return rules.Gate(an_hour=settings.mail_hourly, trusted=settings.mail_authority)


async def fetch(settings: Settings) -> int:
    """Take in what waits, each mail first kept and then marked; answers with how many were new."""
    address = urlsplit(settings.mail_source)
    source: Source = Maildir(address.path) if address.scheme == "maildir" else await Imap.connect(address)
    new = 0
    try:
        async for name, content in source.waiting():
            mail, first = await rules.receive(content, gate(settings))
            await source.done(name)
            new += first
            log.info("mail_received", mail=mail.key, state=mail.state, reason=mail.reason, new=first)
    finally:
        await source.close()
    return new


async def watch(settings: Settings) -> None:
    """Fetch again and again; when something is away, later."""
    while True:
        await _tried(settings)
        await asyncio.sleep(PAUSE)


def fetching(settings: Settings) -> dict[str, Timer]:
    """The timer by which servers fetch; two that do it at the same time take each mail once. Without a source, none."""

    async def fetch_mail() -> int:
        return await _tried(settings)

    timer = Timer(fetch_mail.__qualname__, dt.timedelta(seconds=PAUSE), fetch_mail)
    return {timer.name: timer} if settings.mail_source else {}


async def _tried(settings: Settings) -> int:
    try:
        return await fetch(settings)
    except AWAY as error:
        log.warning("mail_not_fetched", why=f"{type(error).__name__}: {error}")
        return 0
