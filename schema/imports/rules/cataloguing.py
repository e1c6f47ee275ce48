"""Catalogues of models: every good row is taken in, the others are reported."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from schema.devices import rules as devices
from schema.devices.model import DeviceModel
from schema.imports.model import Import, ImportKind
from schema.imports.rules.catalogue import SOURCE_AT_MOST, Catalogue, Model, Reading, read_catalogue
from schema.imports.rules.events import APPLIED, IT
from schema.imports.rules.faults import Fault
from schema.imports.rules.report import Line, Progress, Report, Verdict
from schema.imports.rules.taking import recorded, repeated
from schema.organisations.model import Organisation, OrganisationKind
from schema.viewer import Viewer
from schema.writing import create, unit

COMPLETED = ("useful_life_months", "end_of_support")
"""Facts that a catalogue adds to a model that is known; its name, category and source stay."""


@dataclass(frozen=True)
class Planned:
    """What is to be done for one row."""

    line: Line
    model: Model | None


@dataclass(frozen=True)
class Plan:
    """What is to be done for a catalogue, and how people read it."""

    keeper: UUID
    rows: list[Planned]
    known: dict[str, DeviceModel]
    report: Report


async def plan_models(viewer: Viewer, content: bytes, file_name: str) -> Report:
    """Show what a catalogue would bring, complete, keep or have refused, and why; nothing is written."""
    return (await _plan(viewer, content, file_name)).report


async def import_models(viewer: Viewer, content: bytes, file_name: str, *, progress: Progress | None = None) -> Import:
    """
    Take in a catalogue of models, or a list of their ends of support: its good rows; models that are known are
    completed. The same file once more writes nothing and gives the first import.
    """
    async with unit(viewer):
        plan = await _plan(viewer, content, file_name)
        imported = recorded(viewer, plan.keeper, plan.report, content)
        if before := await repeated(imported, [row.line for row in plan.rows]):
            return before
        acting = replace(viewer, request_id=imported.request_id)
        async with unit(acting):
            await _apply(acting, plan, progress)
            return await create(imported, acting, APPLIED)


async def _plan(viewer: Viewer, content: bytes, file_name: str) -> Plan:
    keeper = await keeper_of_models()
    viewer.must(IT, keeper)
    catalogue = read_catalogue(content)
    known = {model.folded: model for model in await DeviceModel.all()}
    rows = [_planned(reading, known) for reading in catalogue.readings]
    return Plan(keeper, rows, known, _report(rows, catalogue, file_name))


async def keeper_of_models() -> UUID:
    """The IT company, whose the catalogue is."""
    return (await Organisation.get(kind=OrganisationKind.ENTERPRISE)).id


def _planned(reading: Reading, known: dict[str, DeviceModel]) -> Planned:
    model = reading.model
    if model is None:
        return Planned(Line(reading.row, reading.key, Verdict.REFUSE, defects=reading.defects), None)
    before = known.get(model.folded)
    if before is None:
        return Planned(Line(reading.row, reading.key, Verdict.CREATE), model)
    changes = dict(_completions(model, before))
    return Planned(Line(reading.row, reading.key, Verdict.CHANGE if changes else Verdict.KEEP, changes), model)


def _completions(model: Model, before: DeviceModel) -> Iterator[tuple[str, tuple[Any, Any]]]:
    if before.ended_at:
        yield "ended_at", (before.ended_at.date(), None)
    for name in COMPLETED:
        told = getattr(model, name)
        if told is not None and told != getattr(before, name):
            yield name, (getattr(before, name), told)


def _report(planned: Sequence[Planned], catalogue: Catalogue, file_name: str) -> Report:
    lines = tuple(row.line for row in planned)
    twice = sum(defect.fault is Fault.DUPLICATE for line in lines for defect in line.defects)
    totals = {"duplicates": twice}
    return Report(ImportKind.MODELS, file_name, lines, catalogue.headers, catalogue.notes, totals)


async def _apply(viewer: Viewer, plan: Plan, progress: Progress | None) -> None:
    """What is known is completed first: of a model that the catalogue has by name, nobody need be asked."""
    todo = [row.model for row in plan.rows if row.model and row.line.verdict is not Verdict.KEEP]
    todo.sort(key=lambda model: model.folded not in plan.known)
    for done, model in enumerate(todo, 1):
        new = model.folded not in plan.known
        await devices.add_model(
            viewer,
            manufacturer=model.manufacturer,
            name=model.name,
            category=model.category if new else None,
            useful_life_months=model.useful_life_months,
            end_of_support=model.end_of_support,
            source=(model.source or plan.report.file_name[:SOURCE_AT_MOST]) if new else None,
        )
        if progress:
            progress(done, len(todo))
