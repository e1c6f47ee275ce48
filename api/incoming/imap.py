"""A mailbox on an IMAP server: what is unseen there waits, and is seen once it is kept."""

from __future__ import annotations

import asyncio
import imaplib
from collections.abc import AsyncIterator
from urllib.parse import SplitResult, unquote

PATIENCE = 30.0
"""Seconds that the server is given."""


class Imap:
    """One visit, with each question asked in a thread."""

    def __init__(self, server: imaplib.IMAP4) -> None:
        self.server = server

    @classmethod
    async def connect(cls, address: SplitResult) -> Imap:
        """Log in and open the mailbox."""
        return cls(await asyncio.to_thread(_connected, address))

    async def waiting(self) -> AsyncIterator[tuple[str, bytes]]:
        """Every unseen mail; it is peeked at, and so stays unseen."""
        _, found = await asyncio.to_thread(self.server.uid, "SEARCH", "UNSEEN")
        for name in (found[0] or b"").decode().split():
            _, parts = await asyncio.to_thread(self.server.uid, "FETCH", name, "(BODY.PEEK[])")
            for part in parts:
                if isinstance(part, tuple):
                    yield name, part[1]

    async def done(self, name: str) -> None:
        """Mark it as seen."""
        await asyncio.to_thread(self.server.uid, "STORE", name, "+FLAGS", "(\\Seen)")

    async def close(self) -> None:
        """Log out."""
        await asyncio.to_thread(self.server.logout)


def _connected(address: SplitResult) -> imaplib.IMAP4:
    host, tls = str(address.hostname), address.scheme == "imaps"
    if tls:
        server: imaplib.IMAP4 = imaplib.IMAP4_SSL(host, address.port or 993, timeout=PATIENCE)
    else:
        server = imaplib.IMAP4(host, address.port or 143, timeout=PATIENCE)
    server.login(unquote(address.username or ""), unquote(address.password or ""))
    server.select(_quoted(unquote(address.path.lstrip("/")) or "INBOX"))
    return server


def _quoted(mailbox: str) -> str:
    return '"' + mailbox.replace("\\", "\\\\").replace('"', '\\"') + '"'
