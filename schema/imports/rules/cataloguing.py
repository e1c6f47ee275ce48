"""Catalogues of models: every good row is taken in, the others are reported."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from schema.devices import rules as devices
from schema.devices.model import DeviceModel
from schema.imports.model import ImportKind
from schema.imports.rules.catalogue import Catalogue, Model, Reading, read_catalogue
from schema.imports.rules.events import APPLIED, IT
from schema.imports.rules.faults import Fault
from schema.imports.rules.report import Line, Progress, Report, Verdict
from schema.imports.rules.taking import recorded
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


async def import_models(viewer: Viewer, content: bytes, file_name: str, progress: Progress | None = None) -> Report:
    """Take in a catalogue of models, or a list of their ends of support; models that are known are completed."""
    keeper = await Organisation.get(kind=OrganisationKind.ENTERPRISE)
    viewer.must(IT, keeper.id)
    catalogue = read_catalogue(content)
    async with unit(viewer):
        known = {model.folded: model for model in await DeviceModel.all()}
        planned = [_planned(reading, known) for reading in catalogue.readings]
        shown = _report(planned, catalogue, file_name)
        todo = [row.model for row in planned if row.model and row.line.verdict is not Verdict.KEEP]
        if todo:
            imported = recorded(viewer, keeper.id, shown, content)
            acting = replace(viewer, request_id=imported.request_id)
            async with unit(acting):
                await _apply(acting, todo, known, progress)
                await create(imported, acting, APPLIED)
    return shown


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
    for name in COMPLETED:
        told = getattr(model, name)
        if told is not None and told != getattr(before, name):
            yield name, (getattr(before, name), told)


def _report(planned: Sequence[Planned], catalogue: Catalogue, file_name: str) -> Report:
    lines = tuple(row.line for row in planned)
    twice = sum(defect.fault is Fault.DUPLICATE for line in lines for defect in line.defects)
    totals = {"duplicates": twice}
    return Report(ImportKind.MODELS, file_name, lines, catalogue.headers, catalogue.notes, totals)


async def _apply(
    viewer: Viewer, models: Sequence[Model], known: dict[str, DeviceModel], progress: Progress | None
) -> None:
    for done, model in enumerate(models, 1):
        new = model.folded not in known
        await devices.add_model(
            viewer,
            manufacturer=model.manufacturer,
            name=model.name,
            category=model.category if new else None,
            useful_life_months=model.useful_life_months,
            end_of_support=model.end_of_support,
            source=model.source if new else None,
        )
        if progress:
            progress(done, len(models))
