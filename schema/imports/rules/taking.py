"""Registers of devices: shown first, then taken in as a whole."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from schema.imports.model import Import, ImportState
from schema.imports.rules.applying import apply
from schema.imports.rules.events import APPLIED, IT
from schema.imports.rules.known import known_of
from schema.imports.rules.planning import Planned, plan, report
from schema.imports.rules.register import read_register
from schema.imports.rules.report import Line, Progress, Report, Verdict
from schema.organisations.model import Organisation
from schema.record import new_id
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import create, said, see, unit


async def plan_devices(viewer: Viewer, client_id: UUID, content: bytes, file_name: str) -> Report:
    """Show what a register of devices would create, change, keep or have refused, and why; nothing is written."""
    _, shown = await _planned(viewer, client_id, content, file_name)
    return shown


async def import_devices(
    viewer: Viewer,
    client_id: UUID,
    content: bytes,
    file_name: str,
    *,
    skip_refused: bool = False,
    progress: Progress | None = None,
) -> Import:
    """
    Take in a register of devices, all of it or nothing; one with any defect only when told to skip what is refused.
    The same register once more writes nothing and gives the first import.
    """
    async with unit(viewer):
        planned, shown = await _planned(viewer, client_id, content, file_name)
        if shown.defects and not skip_refused:
            raise _defective(len(shown.defects))
        imported = recorded(viewer, client_id, shown, content)
        if before := await repeated(imported, [row.line for row in planned]):
            return before
        acting = replace(viewer, request_id=imported.request_id)
        async with unit(acting):
            await apply(acting, client_id, planned, reason_of_retirement(acting, imported.file_name), progress)
            return await create(imported, acting, APPLIED)


async def _planned(viewer: Viewer, client_id: UUID, content: bytes, file_name: str) -> tuple[list[Planned], Report]:
    await see(Organisation, client_id, viewer)
    viewer.must(IT, client_id)
    register = read_register(content)
    planned = plan(register, await known_of(client_id, register))
    return planned, report(planned, register, file_name)


def recorded(viewer: Viewer, client_id: UUID, shown: Report, content: bytes) -> Import:
    """The import as it will be kept."""
    return Import(
        id=new_id(),
        client_id=client_id,
        kind=shown.kind,
        file_name=said(shown.file_name, "file", at_most=200),
        sha256=hashlib.sha256(content).hexdigest(),
        counts=shown.counts,
        report=shown.json(),
        person_id=viewer.actor_id,
    )


async def repeated(imported: Import, lines: Sequence[Line]) -> Import | None:
    """The import of the very same file, if nothing it says is new."""
    if any(line.verdict in (Verdict.CREATE, Verdict.CHANGE) for line in lines):
        return None
    same = Import.filter(client_id=imported.client_id, kind=imported.kind, sha256=imported.sha256)
    return await same.filter(state=ImportState.APPLIED).order_by("-created_at").first()


def _defective(count: int) -> Invalid:
    en = f"This file has {count} defects, so nothing was written. Mend them, or take in only the good rows."
    pl = f"Ten plik ma defekty ({count}), więc niczego nie zapisano. Popraw je albo wczytaj tylko dobre wiersze."
    return Invalid("file", why=Words(en=en, pl=pl))


def reason_of_retirement(viewer: Viewer, file_name: str) -> str:
    """Why a device is retired that a register calls retired: the register says nothing more."""
    return f"Wycofane według pliku {file_name}" if viewer.language == "pl" else f"Retired according to {file_name}"
