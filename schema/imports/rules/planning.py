"""What a register would do to what is known: row by row, before anything is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from schema.devices.model import Device, Stage
from schema.imports.model import ImportKind
from schema.imports.rules.applying import Planned, apply
from schema.imports.rules.catalogue import folded_model
from schema.imports.rules.columns import Choices
from schema.imports.rules.dialect import midnight
from schema.imports.rules.faults import Defect, Fault
from schema.imports.rules.headers import SAID
from schema.imports.rules.kind import Plan
from schema.imports.rules.known import Holder, Known, Puzzle, known_of
from schema.imports.rules.paths import Path, Verb, from_stock, path
from schema.imports.rules.register import Entry, Reading, Register, read_register
from schema.imports.rules.report import Line, Report, Verdict

DESCRIBED = ("serial", "location", "purchased_on", "price_minor", "price_currency", "supplier", "warranty_until")
"""Fields that a register tells of a device and that can be corrected. An empty cell corrects nothing."""
PRICE = ("price_minor", "price_currency")
"""Neither says anything without the other."""
UNTOLD = frozenset({"row", "stage_told"})
HELD = frozenset({Stage.IN_USE, Stage.IN_REPAIR})

Changes = dict[str, tuple[Any, Any]]


async def plan_devices(client_id: UUID, content: bytes, file_name: str, choices: Choices) -> Plan:
    """What a register of devices would do to what is known."""
    register = read_register(content, choices)
    planner = _Planner(register, await known_of(client_id, register))
    planned = [planner.row(reading) for reading in register.readings]
    return Plan(_report(planned, register, file_name), partial(apply, client_id, planned, file_name))


def _report(planned: Sequence[Planned], register: Register, file_name: str) -> Report:
    people = {row.holder.key for row in planned if row.entry and row.holder and row.holder.id is None}
    entries = [row.entry for row in planned if row.entry and row.model_id is None]
    models = {folded_model(entry.manufacturer, entry.model) for entry in entries}
    totals = {"people": len(people), "models": len(models)}
    lines = (row.line for row in planned)
    return register.table.report(ImportKind.DEVICES, file_name, lines, totals, register.notes)


class _Planner:
    def __init__(self, register: Register, known: Known) -> None:
        self.table, self.known = register.table, known
        self.emails: dict[str, set[str]] = defaultdict(set)
        for reading in register.readings:
            if reading.entry and reading.entry.person and reading.entry.email:
                self.emails[reading.entry.person].add(reading.entry.email)

    def row(self, reading: Reading) -> Planned:
        line, entry = (
            Line(reading.row, reading.tag, Verdict.REFUSE, defects=reading.defects, written=reading.written),
            reading.entry,
        )
        if entry is None:
            return Planned(line)
        device, holder = self.known.devices.get(entry.tag.casefold()), self._holder(entry)
        if isinstance(holder, Puzzle):
            defect = self._defect(entry, holder.fault, holder.field, email=entry.email, name=holder.name)
            return Planned(line.refused(defect))
        if device and not entry.stage_told and (holder is None or holder.id == device.holder_id):
            entry = replace(entry, stage=device.stage)
        verbs, model = self._verbs(entry, device, holder), self.known.model(entry)
        defects = tuple(self._defects(entry, device, verbs, known_model=model is not None))
        if defects:
            return Planned(line.refused(*defects))
        return self._judged(Planned(line, entry, device, holder, model.id if model else None, verbs=verbs or ()))

    def _holder(self, entry: Entry) -> Holder | Puzzle | None:
        """Whom the row names: a new name without an address means the one person whom the file gives that name."""
        holder = self.known.people.meant(entry.person, entry.email)
        if not isinstance(holder, Holder) or holder.id or holder.email or not self.emails[holder.name]:
            return holder
        if len(self.emails[holder.name]) > 1:
            return Puzzle(Fault.SEVERAL_PEOPLE, "person")
        return replace(holder, email=min(self.emails[holder.name]))

    def _verbs(self, entry: Entry, device: Device | None, holder: Holder | None) -> Path | None:
        if device is None:
            return from_stock(entry.stage, named=holder is not None)
        moves = holder is not None and entry.stage in HELD and holder.id != device.holder_id
        held = device.id in self.known.held
        return path(device.stage, entry.stage, held=held, moves=moves, named=holder is not None)

    def _defects(
        self, entry: Entry, device: Device | None, verbs: Path | None, *, known_model: bool
    ) -> Iterator[Defect]:
        """What is wrong with the row next to what is known."""
        if not known_model and entry.category is None:
            told = "category" in self.table.taken
            yield self._defect(entry, *((Fault.MISSING, "category") if told else (Fault.UNKNOWN_MODEL, "model")))
        if entry.serial and (other := self.known.tag_with_serial(entry)):
            yield self._defect(entry, Fault.SERIAL_TAKEN, "serial", tag=other)
        if device is None:
            return
        purchase, warranty = entry.purchased_on or device.purchased_on, entry.warranty_until or device.warranty_until
        if purchase and warranty and warranty < purchase:
            yield self._defect(entry, Fault.WARRANTY_BEFORE_PURCHASE, "warranty_until", purchase=purchase)
        handed, moved = midnight(entry.handed_on), self.known.moved.get(device.id)
        if Verb.HAND_OVER in (verbs or ()) and handed and moved and handed < moved:
            yield self._defect(entry, Fault.TIME_GOES_BACK, "handed_on", before=moved.date())
        if verbs is None:
            yield self._defect(entry, Fault.NO_WAY_THERE, "stage", stage=SAID[device.stage], wanted=SAID[entry.stage])

    def _defect(self, entry: Entry, fault: Fault, field: str, **facts: object) -> Defect:
        value = getattr(entry, field)
        return self.table.defect(entry.row, field, fault, "" if value is None else str(value), **facts)

    def _judged(self, row: Planned) -> Planned:
        """The row with what it changes and the verdict that follows."""
        if row.entry is None or row.device is None:
            return _with(row, Verdict.CREATE, {name: (None, value) for name, value in _told(row.entry)})
        corrections = dict(self._corrections(row, row.entry, row.device))
        changes = corrections | dict(self._moves(row, row.entry, row.device))
        corrected = {name: after for name, (_, after) in corrections.items()}
        return _with(replace(row, corrected=corrected), Verdict.CHANGE if changes else Verdict.KEEP, changes)

    def _corrections(self, row: Planned, entry: Entry, device: Device) -> Iterator[tuple[str, tuple[Any, Any]]]:
        priced = any(getattr(entry, name) not in (None, getattr(device, name)) for name in PRICE)
        for name in DESCRIBED:
            told = getattr(entry, name)
            if (told is not None and told != getattr(device, name)) or (priced and name in PRICE):
                yield name, (getattr(device, name), told)
        if row.model_id != device.model_id:
            before = self.known.models_by_id[device.model_id]
            yield "model", (f"{before.manufacturer} {before.name}", f"{entry.manufacturer} {entry.model}")

    def _moves(self, row: Planned, entry: Entry, device: Device) -> Iterator[tuple[str, tuple[Any, Any]]]:
        if row.verbs and entry.stage is not device.stage:
            yield "stage", (device.stage, entry.stage)
        holder = self.known.people.by_id.get(device.holder_id) if device.holder_id else None
        before = holder and holder.name
        if row.holder and row.holder.id != device.holder_id:
            yield "person", (before, row.holder.name)
        elif before and entry.stage not in HELD:
            yield "person", (before, None)
        if row.holder and row.holder.id and row.holder.email:
            yield "email", (None, row.holder.email)


def _told(entry: Entry | None) -> list[tuple[str, Any]]:
    return [(name, value) for name, value in vars(entry).items() if name not in UNTOLD and value is not None]


def _with(row: Planned, verdict: Verdict, changes: Changes) -> Planned:
    return replace(row, line=replace(row.line, verdict=verdict, changes=changes))
