"""Dropping files that are not attached after all: by whoever sent them, or when they were forgotten."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from dataclasses import replace
from typing import Annotated
from uuid import UUID

from schema.files.model import File, FileState
from schema.files.rules.events import DROPPED
from schema.refusals import Impossible
from schema.viewer import SYSTEM, Viewer
from schema.writing import change, moment, timer

WAITS = dt.timedelta(hours=24)


async def drop(viewer: Viewer, file: Annotated[UUID, File, "File that was sent and is not attached."]) -> File:
    """Drop a file that one sent and did not attach; its content goes soon."""
    async with change(File, file, viewer, DROPPED) as row:
        pass
    return row


@timer(every=dt.timedelta(minutes=15))
async def drop_forgotten() -> int:
    """Drop some that have waited for a day, in their senders' names, for nobody else sees them."""
    old = await File.filter(state=FileState.STAGED, sent_at__lt=moment() - WAITS).order_by("sent_at").limit(100)
    for file in old:
        with suppress(Impossible):  # attached a moment ago
            await drop(replace(SYSTEM, person_id=file.sender_id), file.id)
    return len(old)


async def dropped_lately() -> list[UUID]:
    """Files whose contents may go; those that were dropped longer ago have none any more."""
    gone = await File.filter(state=FileState.DROPPED, updated_at__gt=moment() - 2 * WAITS)
    return [file.id for file in gone]
