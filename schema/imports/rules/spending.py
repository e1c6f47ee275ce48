"""Taking a list of costs in: what counts already, and what is new. A cost is never changed by a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from schema.costs import rules as costs
from schema.costs.model import Cost, CostKind
from schema.devices.model import Device
from schema.imports.model import ImportKind
from schema.imports.rules.columns import Choices
from schema.imports.rules.faults import Fault
from schema.imports.rules.kind import Plan
from schema.imports.rules.known import People, Puzzle, people_of
from schema.imports.rules.report import Line, Progress, Verdict
from schema.imports.rules.spendings import Entry, read_spendings
from schema.imports.rules.table import Told
from schema.people.model import Person
from schema.viewer import Viewer

TOLD = ("spent_on", "amount_minor", "amount_currency", "tag", "person", "note")
SAME = ("spent_on", "kind", "amount_minor", "amount_currency", "note")

Mark = tuple[Any, ...]
"""What makes two costs the same."""


@dataclass(frozen=True)
class Planned:
    """What is to be done for one row; a row without an entry is refused."""

    line: Line
    entry: Entry | None = None
    device: UUID | None = None
    person: UUID | None = None


async def plan_costs(client_id: UUID, content: bytes, file_name: str, choices: Choices) -> Plan:
    """What a list of costs would record; what stands in the books already is kept."""
    spendings = read_spendings(content, choices)
    emails = {entry.email for _, entry in spendings.rows if entry and entry.email}
    devices = await Device.filter(client_id=client_id, withdrawn_at=None)
    standing = await Cost.filter(client_id=client_id, told_by=None, ended_at=None)
    planner = _Planner(devices, standing, await people_of(client_id, emails))
    planned = [planner.row(told, entry) for told, entry in spendings.rows]
    report = spendings.table.report(ImportKind.COSTS, file_name, (row.line for row in planned), {})

    async def apply(viewer: Viewer, progress: Progress | None) -> None:
        todo = [row for row in planned if row.line.verdict is Verdict.CREATE]
        for done, row in enumerate(todo, 1):
            await _record(viewer, client_id, row)
            if progress:
                progress(done, len(todo))

    return Plan(report, apply)


class _Planner:
    def __init__(self, devices: Iterable[Device], standing: Iterable[Cost], people: People) -> None:
        self.devices = {device.tag.casefold(): device for device in devices}
        self.standing = {_mark(cost, cost.device_id, cost.person_id) for cost in standing}
        self.people = people
        self.rows: dict[Mark, int] = {}

    def row(self, told: Told, entry: Entry | None) -> Planned:
        """What becomes of one row."""
        device, person = _id(self._device(told, entry)), _id(self._person(told, entry))
        line = Line(told.number, told.cells.get("amount", ""), Verdict.REFUSE, written=told.written)
        if entry and not told.defects:
            mark = _mark(entry, device, person)
            other = self.rows.setdefault(mark, told.number)
            if other == told.number:
                verdict = Verdict.KEEP if mark in self.standing else Verdict.CREATE
                changes = {name: (None, getattr(entry, name)) for name in TOLD if getattr(entry, name) is not None}
                line = replace(line, verdict=verdict, changes={"kind": (None, told.cells["kind"]), **changes})
                return Planned(line, entry, device, person)
            told.wrong("amount", Fault.DUPLICATE, other=other)
        return Planned(replace(line, defects=tuple(told.defects)))

    def _device(self, told: Told, entry: Entry | None) -> Device | None:
        if entry is None or entry.tag is None:
            return None
        device = self.devices.get(entry.tag.casefold())
        if device is None:
            told.wrong("tag", Fault.NO_DEVICE)
        elif entry.kind is CostKind.PURCHASE and device.price_minor is not None:
            told.wrong("tag", Fault.PRICE_KNOWN)
        return device

    def _person(self, told: Told, entry: Entry | None) -> Person | None:
        if entry is None or not (entry.person or entry.email):
            return None
        name = "person" if entry.person else "email"
        found = self.people.found(entry.person, entry.email) or Puzzle(Fault.NOBODY, name)
        if isinstance(found, Puzzle):
            told.wrong(found.field, found.fault, name=found.name, email=entry.email)
            return None
        return found


def _id(row: Device | Person | None) -> UUID | None:
    return row.id if row else None


def _mark(cost: Cost | Entry, device: UUID | None, person: UUID | None) -> Mark:
    return (*(getattr(cost, name) for name in SAME), device, person)


async def _record(viewer: Viewer, client_id: UUID, row: Planned) -> None:
    assert row.entry, "refused rows are not applied"
    entry = row.entry
    await costs.record_cost(
        viewer,
        client_id,
        kind=entry.kind,
        amount_minor=entry.amount_minor,
        amount_currency=entry.amount_currency,
        spent_on=entry.spent_on,
        device=row.device,
        person=row.person,
        note=entry.note,
    )
