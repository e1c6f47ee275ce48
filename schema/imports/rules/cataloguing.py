"""Catalogues of models: every good row is taken in, the others are reported."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from schema.devices import rules as devices
from schema.devices.model import DeviceModel
from schema.imports.model import ImportKind
from schema.imports.rules.catalogue import SOURCE_AT_MOST, Catalogue, Model, Reading, read_catalogue
from schema.imports.rules.columns import Choices
from schema.imports.rules.faults import Fault
from schema.imports.rules.kind import Plan
from schema.imports.rules.report import Line, Progress, Report, Verdict
from schema.organisations.model import Organisation, OrganisationKind
from schema.refusals import Invalid, Words
from schema.viewer import Viewer

COMPLETED = ("useful_life_months", "end_of_support")
"""Facts that a catalogue adds to a model that is known; its name, category and source stay."""


@dataclass(frozen=True)
class Planned:
    """What is to be done for one row."""

    line: Line
    model: Model | None


async def plan_models(client_id: UUID, content: bytes, file_name: str, choices: Choices) -> Plan:
    """What a catalogue of models, or a list of their ends of support, would bring and complete."""
    if client_id != await keeper_of_models():
        en, pl = "The catalogue is the IT company's.", "Katalog prowadzi firma IT."
        raise Invalid("client", why=Words(en=en, pl=pl))
    catalogue = read_catalogue(content, choices)
    known = {model.folded: model for model in await DeviceModel.all()}
    rows = [_planned(reading, known) for reading in catalogue.readings]
    return Plan(_report(rows, catalogue, file_name), partial(_apply, rows, known, file_name))


async def keeper_of_models() -> UUID:
    """The IT company, whose the catalogue is."""
    return (await Organisation.get(kind=OrganisationKind.ENTERPRISE)).id


def _planned(reading: Reading, known: dict[str, DeviceModel]) -> Planned:
    model = reading.model
    if model is None:
        return Planned(Line(reading.row, reading.key, Verdict.REFUSE, {}, reading.defects, reading.written), None)
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
    lines, table = tuple(row.line for row in planned), catalogue.table
    twice = sum(defect.fault is Fault.DUPLICATE for line in lines for defect in line.defects)
    totals = {"duplicates": twice}
    return table.report(ImportKind.MODELS, file_name, lines, totals, catalogue.notes)


async def _apply(
    planned: Sequence[Planned],
    known: Mapping[str, DeviceModel],
    file_name: str,
    viewer: Viewer,
    progress: Progress | None,
) -> None:
    """What is known is completed first: of a model that the catalogue has by name, nobody need be asked."""
    todo = [row.model for row in planned if row.model and row.line.verdict is not Verdict.KEEP]
    todo.sort(key=lambda model: model.folded not in known)
    for done, model in enumerate(todo, 1):
        new = model.folded not in known
        await devices.add_model(
            viewer,
            manufacturer=model.manufacturer,
            name=model.name,
            category=model.category if new else None,
            useful_life_months=model.useful_life_months,
            end_of_support=model.end_of_support,
            source=(model.source or file_name[:SOURCE_AT_MOST]) if new else None,
        )
        if progress:
            progress(done, len(todo))
