"""Forgetting: of what people were told, or were not to be told, nothing is kept for ever but the history."""

from __future__ import annotations

import datetime as dt

from schema.notices.model import Notice
from schema.record import now
from schema.writing import sweep


async def forget(kept: dt.timedelta) -> int:
    """Let go of some of the notices that were settled longer ago; what waits, waits on."""
    return await sweep(Notice, now() - kept)
