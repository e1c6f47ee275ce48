"""Letters as whoever gets them reads them."""

from __future__ import annotations

import datetime as dt
from email.message import EmailMessage
from typing import Any
from unittest.mock import patch

import schema.writing.queueing as queueing
from api.mail import Post
from api.notices.sending import send_due
from schema.notices import rules
from schema.record import now
from tests.doors.post import Box

ADDRESS = "https://it.example"
HOUR = dt.timedelta(hours=1)


async def sent(post: Post, box: Box) -> list[EmailMessage]:
    """What is sent now."""
    while await rules.gather():
        pass
    await send_due(post, ADDRESS)
    letters, box.letters = box.letters, []
    return letters


def later(by: dt.timedelta) -> Any:
    """The clock by which the queue is emptied, moved on."""
    return patch.object(queueing, "now", lambda: now() + by)
