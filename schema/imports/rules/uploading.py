"""Files that wait: sent first, then taken in by a command that names them."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Annotated
from uuid import UUID

from schema.imports.model import Import, Upload
from schema.imports.rules.cataloguing import import_models, keeper_of_models, plan_models
from schema.imports.rules.events import APPLIED, EMPTIED, PLANNED, STAGED
from schema.imports.rules.report import Report
from schema.imports.rules.spreadsheet import must_not_be_too_large
from schema.imports.rules.taking import import_devices, plan_devices, recorded
from schema.organisations.model import Organisation
from schema.record import now
from schema.refusals import Forbidden, Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, create, moment, said, see, unit

WAITS = dt.timedelta(hours=24)


async def stage_upload(viewer: Viewer, content: bytes, file_name: str) -> Upload:
    """Keep a file for a day, for a command that names it; only the person who sent it may use it."""
    must_not_be_too_large(content)
    if viewer.actor_id is None:
        raise Forbidden(right=Words(en="act in person", pl="działanie osobiste"))
    async with unit(viewer):
        await _empty_old_ones(viewer)
        upload = Upload(client_id=viewer.organisation_id, person_id=viewer.actor_id, content=content)
        upload.file_name, upload.sha256 = said(file_name, "file", at_most=200), hashlib.sha256(content).hexdigest()
        upload.expires_at = moment() + WAITS
        return await create(upload, viewer, STAGED)


async def _empty_old_ones(viewer: Viewer) -> None:
    for old in await Upload.filter(person_id=viewer.actor_id, expires_at__lt=now()):
        if old.content:
            await _empty(viewer, old.id)


async def _empty(viewer: Viewer, upload: UUID) -> None:
    """Nothing is deleted, but a file that has been used or forgotten needs no room."""
    async with change(Upload, upload, viewer, EMPTIED) as row:
        row.content = b""


async def import_upload(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation whose register the file is."],
    *,
    upload: Annotated[UUID, Upload, "File that was sent to /files."],
    dry_run: Annotated[bool, "Only show what it would do; the import stays PLANNED."] = False,
    skip_refused: Annotated[bool, "Take in the good rows of a file that has defects."] = False,
) -> Import:
    """Take in a register of devices from a file that was sent, all of it or nothing; or show what it would do."""
    async with unit(viewer):
        content, name = await _sent(viewer, upload)
        if dry_run:
            shown = await plan_devices(viewer, client, content, name)
            return await _planned(viewer, client, shown, content)
        await _empty(viewer, upload)
        return await import_devices(viewer, client, content, name, skip_refused=skip_refused)


async def import_models_upload(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation that keeps the catalogue: the IT company."],
    *,
    upload: Annotated[UUID, Upload, "Catalogue, or list of ends of support, that was sent to /files."],
    dry_run: Annotated[bool, "Only show what it would bring; the import stays PLANNED."] = False,
) -> Import:
    """Take in a catalogue of models from a file that was sent: its good rows; or show what it would bring."""
    async with unit(viewer):
        await see(Organisation, client, viewer, to=APPLIED)
        if client != await keeper_of_models():
            en, pl = "The catalogue is the IT company's.", "Katalog prowadzi firma IT."
            raise Invalid("client", why=Words(en=en, pl=pl))
        content, name = await _sent(viewer, upload)
        if dry_run:
            shown = await plan_models(viewer, content, name)
            return await _planned(viewer, client, shown, content)
        await _empty(viewer, upload)
        return await import_models(viewer, content, name)


async def _planned(viewer: Viewer, client: UUID, shown: Report, content: bytes) -> Import:
    return await create(recorded(viewer, client, shown, content), viewer, PLANNED)


async def _sent(viewer: Viewer, upload: UUID) -> tuple[bytes, str]:
    """What was sent, and the name of the file."""
    file = await see(Upload, upload, viewer)
    content = bytes(file.content)
    if not content or file.expires_at < now():
        en, pl = "This file was used or has expired. Send it again.", "Ten plik już użyto lub wygasł. Wyślij go znowu."
        raise Invalid("upload", why=Words(en=en, pl=pl))
    return content, file.file_name
