"""Taking a file in: shown first, then as a whole, in one unit and under one request."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from uuid import UUID

from schema.imports.model import Import, ImportKind, ImportState
from schema.imports.rules import catalogue, headers, openings, persons, spendings
from schema.imports.rules.cataloguing import keeper_of_models, plan_models
from schema.imports.rules.columns import Choices, ColumnChoice, Columns, chosen, missing
from schema.imports.rules.enrolling import plan_persons
from schema.imports.rules.events import APPLIED, IT
from schema.imports.rules.kind import Plan
from schema.imports.rules.opening import plan_accesses
from schema.imports.rules.planning import plan_devices
from schema.imports.rules.report import Line, Progress, Report, Verdict
from schema.imports.rules.spending import plan_costs
from schema.imports.rules.spreadsheet import candidates, refused
from schema.organisations.model import Organisation
from schema.record import new_id
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import create, said, see, unit


@dataclass(frozen=True)
class Kind:
    """One kind of file: its columns, what it would do, and whether its good rows are taken in without being told to."""

    columns: Columns
    plan: Callable[[UUID, bytes, str, Choices], Awaitable[Plan]]
    good_rows: bool = False


KINDS = {
    ImportKind.DEVICES: Kind(headers.COLUMNS, plan_devices),
    ImportKind.PERSONS: Kind(persons.COLUMNS, plan_persons),
    ImportKind.MODELS: Kind(catalogue.COLUMNS, plan_models, good_rows=True),
    ImportKind.ACCESSES: Kind(openings.COLUMNS, plan_accesses),
    ImportKind.COSTS: Kind(spendings.COLUMNS, plan_costs),
}
"""Files that are tables of things; logs are replayed."""


@dataclass(frozen=True)
class How:
    """What somebody says of a file where it does not tell by itself."""

    kind: ImportKind | None = None
    """What it tells of; recognised by its headers if absent."""
    columns: Sequence[ColumnChoice] = ()
    """What its columns are taken for."""
    forget: bool = False
    """Whether what was chosen for the files before counts no more."""


AS_IT_SAYS = How()


async def plan_file(viewer: Viewer, client_id: UUID, content: bytes, file_name: str, how: How = AS_IT_SAYS) -> Report:
    """Show what a file would create, change, keep or have refused, and why; nothing is written."""
    plan, _ = await _planned(viewer, client_id, content, file_name, how)
    return plan.report


async def import_file(
    viewer: Viewer,
    client_id: UUID,
    content: bytes,
    file_name: str,
    how: How = AS_IT_SAYS,
    *,
    skip_refused: bool = False,
    progress: Progress | None = None,
) -> Import:
    """
    Take a file in, all of it or nothing; one with any defect only when told to skip what is refused. The same file
    once more writes nothing and gives the first import.
    """
    async with unit(viewer):
        plan, choices = await _planned(viewer, client_id, content, file_name, how)
        shown = plan.report
        if shown.unreadable:
            raise Invalid("file", why=shown.unreadable)
        if shown.defects and not skip_refused and not KINDS[shown.kind].good_rows:
            raise _defective(len(shown.defects))
        imported = recorded(viewer, client_id, shown, content, choices)
        if before := await repeated(imported, shown.rows):
            return before
        acting = replace(viewer, request_id=imported.request_id)
        async with unit(acting):
            await plan.apply(acting, progress)
            return await create(imported, acting, APPLIED)


async def _planned(viewer: Viewer, client_id: UUID, content: bytes, file_name: str, how: How) -> tuple[Plan, Choices]:
    """What the file would do, and what its columns are taken for: as before, unless it is said otherwise now."""
    await see(Organisation, client_id, viewer)
    viewer.must(IT, client_id)
    if how.kind is ImportKind.INCIDENTS:
        en, pl = "Logs of incidents are replayed from the command line.", "Dzienniki odtwarza się z wiersza poleceń."
        raise Invalid("kind", why=Words(en=en, pl=pl))
    kinds = [how.kind] if how.kind else await _likely(client_id)
    before = {kind: {} if how.forget else await _remembered(client_id, kind) for kind in kinds}
    choices = {kind: _said_anew(before[kind], chosen(how.columns)) for kind in kinds}
    kind = how.kind or recognised(content, choices)
    return await KINDS[kind].plan(client_id, content, file_name, choices[kind]), choices[kind]


def _said_anew(before: Choices, now: Choices) -> dict[str, str | None]:
    """A field that a column is taken for now is no other column's any more."""
    return {header: field for header, field in before.items() if not field or field not in now.values()} | dict(now)


async def _likely(client_id: UUID) -> list[ImportKind]:
    """Kinds of files that an organisation can have: catalogues are the IT company's."""
    keeps = client_id == await keeper_of_models()
    return [kind for kind in KINDS if keeps or kind is not ImportKind.MODELS]


async def _remembered(client_id: UUID, kind: ImportKind) -> dict[str, str | None]:
    """What was chosen for the latest file of that kind that was taken in and stands."""
    taken = Import.filter(client_id=client_id, kind=kind, state=ImportState.APPLIED)
    latest = await taken.order_by("-created_at", "-id").only("id", "choices").first()
    return latest.choices if latest else {}


def recognised(content: bytes, choices: Mapping[ImportKind, Choices]) -> ImportKind:
    """What the file tells of: the kind that knows most of its headers, before all one whose needs they meet."""
    rows = [frozenset[str](), *candidates(content)]
    marks = {kind: max(_mark(KINDS[kind].columns, one, row) for row in rows) for kind, one in choices.items()}
    known = {kind: mark for kind, mark in marks.items() if mark[1] >= 2}
    if not known:
        raise refused("No row has known column names.", "Żaden wiersz nie ma znanych nagłówków.")
    best = max(known.values())
    likely = [kind for kind, mark in known.items() if mark == best]
    if len(likely) > 1:
        en, pl = "Say what the file tells of: its headers do not.", "Powiedz, co zawiera plik; nagłówki tego nie mówią."
        raise Invalid("kind", why=Words(en=en, pl=pl))
    return likely[0]


def _mark(columns: Columns, choices: Choices, found: Set[str]) -> tuple[bool, int]:
    told = {field for field, column in columns.items() if found & set(column.folded)}
    told |= {field for header, field in choices.items() if field and field in columns and header in found}
    return not missing(columns, told), len(told)


def recorded(viewer: Viewer, client_id: UUID, shown: Report, content: bytes, choices: Choices | None = None) -> Import:
    """The import as it will be kept."""
    return Import(
        id=new_id(),
        client_id=client_id,
        kind=shown.kind,
        file_name=said(shown.file_name, "file", at_most=200),
        sha256=hashlib.sha256(content).hexdigest(),
        counts=shown.counts,
        report=shown.json(),
        choices=choices or {},
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
