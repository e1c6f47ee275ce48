"""Files that wait: sent first, then taken in by a command that names them."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from schema.imports.model import Import, ImportKind, Upload
from schema.imports.rules.columns import ColumnChoice
from schema.imports.rules.events import APPLIED, EMPTIED, PLANNED, STAGED
from schema.imports.rules.spreadsheet import must_not_be_too_large
from schema.imports.rules.taking import How, import_file, plan_file, recorded
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


async def import_sheet(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation whose data the file holds; of a catalogue, the IT company."],
    *,
    upload: Annotated[UUID, Upload, "File that was sent to /files."],
    kind: Annotated[ImportKind | None, "What the file tells of; recognised by its headers if absent."] = None,
    columns: Annotated[Sequence[ColumnChoice], "What columns are taken for if not as named."] = (),
    forget: Annotated[bool, "Forget what was chosen for columns of such files of this organisation before."] = False,
    dry_run: Annotated[bool, "Only show what it would do; the import stays PLANNED."] = False,
    skip_refused: Annotated[bool, "Take in the good rows of a file that has defects."] = False,
) -> Import:
    """
    Take in a file that was sent, all of it or nothing, or show what it would do; of a catalogue, its good rows are
    taken in. What was chosen for its columns is remembered for the next file of that kind.
    """
    async with unit(viewer):
        await see(Organisation, client, viewer, to=APPLIED)
        content, name = await _sent(viewer, upload)
        how = How(kind, columns, forget)
        if dry_run:
            shown = await plan_file(viewer, client, content, name, how)
            return await create(recorded(viewer, client, shown, content), viewer, PLANNED)
        await _empty(viewer, upload)
        return await import_file(viewer, client, content, name, how, skip_refused=skip_refused)


async def import_upload(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation whose register the file is."],
    *,
    upload: Annotated[UUID, Upload, "File that was sent to /files."],
    dry_run: Annotated[bool, "Only show what it would do; the import stays PLANNED."] = False,
    skip_refused: Annotated[bool, "Take in the good rows of a file that has defects."] = False,
) -> Import:
    """Take in a register of devices from a file that was sent, all of it or nothing; or show what it would do."""
    kind = ImportKind.DEVICES
    return await import_sheet(viewer, client, upload=upload, kind=kind, dry_run=dry_run, skip_refused=skip_refused)


async def import_models_upload(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation that keeps the catalogue: the IT company."],
    *,
    upload: Annotated[UUID, Upload, "Catalogue, or list of ends of support, that was sent to /files."],
    dry_run: Annotated[bool, "Only show what it would bring; the import stays PLANNED."] = False,
) -> Import:
    """Take in a catalogue of models from a file that was sent: its good rows; or show what it would bring."""
    return await import_sheet(viewer, client, upload=upload, kind=ImportKind.MODELS, dry_run=dry_run)


async def _sent(viewer: Viewer, upload: UUID) -> tuple[bytes, str]:
    """What was sent, and the name of the file."""
    file = await see(Upload, upload, viewer)
    content = bytes(file.content)
    if not content or file.expires_at < now():
        en, pl = "This file was used or has expired. Send it again.", "Ten plik już użyto lub wygasł. Wyślij go znowu."
        raise Invalid("upload", why=Words(en=en, pl=pl))
    return content, file.file_name
