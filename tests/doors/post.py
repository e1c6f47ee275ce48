"""A real mail server, and whoever waits for letters."""

from __future__ import annotations

import asyncio
import email
import email.policy
from collections.abc import AsyncIterator
from email.message import EmailMessage
from typing import Any, Literal

import pytest
from aiosmtpd.smtp import SMTP


class Box:
    """The letters that a mail server has taken."""

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []
        self.last = b""
        """The latest as it came."""
        self.address = ""
        self.delay = 0.0
        self.unknown = set[str]()
        """Addresses that it does not take."""

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        """Let somebody be written to."""
        if address in self.unknown:
            return "550 No such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # as aiosmtpd calls it
        """Keep one."""
        await asyncio.sleep(self.delay)
        self.last = envelope.content
        self.letters.append(email.message_from_bytes(envelope.content, policy=email.policy.default))
        return "250 OK"

    async def next(self) -> EmailMessage:
        """The next letter, as soon as it has come."""
        await letters_written()
        return self.letters.pop(0)


@pytest.fixture
async def box() -> AsyncIterator[Box]:
    """The box of a server that is open while it is needed."""
    box, loop = Box(), asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(box, enable_SMTPUTF8=True, loop=loop), "127.0.0.1", 0)
    box.address = f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    yield box
    await letters_written()
    server.close()


async def letters_written() -> None:
    """Wait for what the doors do beside their answers."""
    beside = [task for task in asyncio.all_tasks() if "_tried" in repr(task.get_coro())]
    await asyncio.gather(*beside)


def plain(letter: EmailMessage) -> str:
    """What it says in plain text."""
    return _part(letter, "plain")


def html(letter: EmailMessage) -> str:
    """What it says in HTML."""
    return _part(letter, "html")


def _part(letter: EmailMessage, kind: Literal["plain", "html"]) -> str:
    part = letter.get_body((kind,))
    assert part, f"no {kind} part"
    return str(part.get_content())
