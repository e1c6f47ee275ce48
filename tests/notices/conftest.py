"""The cast plays here, and letters are written to it."""

from __future__ import annotations

from dataclasses import replace

import httpx
import pytest

from api.app import application
from api.mail import Post
from api.settings import Settings
from schema.notices import rules
from schema.tickets import rules as tickets
from schema.tickets.model import Ticket
from schema.writing import pass_over
from tests.cast import Cast, cast, cheap_passwords
from tests.doors.post import Box, box
from tests.notices.letters import ADDRESS

__all__ = ["box", "cast", "cheap_passwords"]


@pytest.fixture
async def oven(cast: Cast) -> Ticket:
    """Łucja's ticket, on which Tomasz is."""
    await tickets.take(cast.tomasz, cast.broken_oven.id)
    await pass_over(rules.READER)
    return cast.broken_oven


@pytest.fixture
def post(box: Box) -> Post:
    """The post of an installation."""
    return Post(Settings(mail=box.address, mail_from="Tandem <pomoc@it.example>", origins=(ADDRESS,)))


@pytest.fixture
def browser() -> httpx.AsyncClient:
    """Whoever has the link."""
    doors = application(replace(Settings(), origins=(ADDRESS,)))
    return httpx.AsyncClient(transport=httpx.ASGITransport(doors), base_url=ADDRESS)
