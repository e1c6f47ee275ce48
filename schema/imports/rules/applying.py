"""Taking a register in: everything it brings, in one unit, under one request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from schema.devices import rules as devices
from schema.devices.model import Device
from schema.imports.rules.catalogue import folded_model
from schema.imports.rules.dialect import midnight
from schema.imports.rules.known import Holder
from schema.imports.rules.paths import Path, Verb
from schema.imports.rules.register import Entry
from schema.imports.rules.report import Line, Progress, Verdict
from schema.people import rules as people
from schema.viewer import Viewer
from schema.writing import unit


@dataclass(frozen=True)
class Planned:
    """What is to be done for one row; a row without an entry is refused."""

    line: Line
    entry: Entry | None = None
    device: Device | None = None
    """The device, if it is known already."""
    holder: Holder | None = None
    model_id: UUID | None = None
    """The model, if the catalogue has it already."""
    corrected: dict[str, Any] = field(default_factory=dict)
    verbs: Path = ()


async def apply(
    client_id: UUID, planned: Sequence[Planned], file_name: str, viewer: Viewer, progress: Progress | None = None
) -> None:
    """Do what is planned; devices that the register calls retired are retired because the file says so."""
    todo = [row for row in planned if row.entry and row.line.verdict is not Verdict.KEEP]
    applying = _Applying(viewer, client_id, reason_of_retirement(viewer, file_name))
    for done, row in enumerate(todo, 1):
        await applying.row(row)
        if progress:
            progress(done, len(todo))


def reason_of_retirement(viewer: Viewer, file_name: str) -> str:
    """Why a device is retired that a register calls retired: the register says nothing more."""
    return f"Wycofane według pliku {file_name}" if viewer.language == "pl" else f"Retired according to {file_name}"


class _Applying:
    def __init__(self, viewer: Viewer, client_id: UUID, reason: str) -> None:
        self.viewer, self.client_id, self.reason = viewer, client_id, reason
        self.people: dict[tuple[str, str | None], UUID] = {}
        self.models: dict[str, UUID] = {}

    async def row(self, row: Planned) -> None:
        assert row.entry is not None, "refused rows are not applied"
        holder = await self._person(row.holder) if row.holder else None
        if row.device is None:
            await self._register(row, row.entry, holder)
        else:
            await self._correct(row, row.entry, row.device)
            await self._move(row.verbs, row.device.id, row.entry, holder)

    async def _register(self, row: Planned, entry: Entry, holder: UUID | None) -> None:
        """
        Registered on the day of purchase and handed over on the day that is told, or the same one; when it broke or
        was retired is not known: that is now.
        """
        async with unit(self.viewer, effective_at=midnight(entry.purchased_on)):
            device = await devices.register(
                self.viewer,
                self.client_id,
                tag=entry.tag,
                model=await self._model(row, entry),
                serial=entry.serial,
                location=entry.location,
                purchased_on=entry.purchased_on,
                price_minor=entry.price_minor,
                price_currency=entry.price_currency,
                supplier=entry.supplier,
                warranty_until=entry.warranty_until,
            )
        for verb in row.verbs:
            at = midnight(entry.handed_on or entry.purchased_on) if verb is Verb.HAND_OVER else None
            async with unit(self.viewer, effective_at=at):
                await self._do(verb, device.id, entry, holder)

    async def _move(self, verbs: Path, device: UUID, entry: Entry, holder: UUID | None) -> None:
        """One holder gives it back when the next one gets it."""
        given = Verb.HAND_OVER in verbs
        for verb in verbs:
            at = midnight(entry.handed_on) if given and verb in (Verb.TAKE_BACK, Verb.HAND_OVER) else None
            async with unit(self.viewer, effective_at=at):
                await self._do(verb, device, entry, holder)

    async def _correct(self, row: Planned, entry: Entry, device: Device) -> None:
        if row.corrected:
            facts = {name: value for name, value in row.corrected.items() if name != "model"}
            if "model" in row.corrected:
                facts["model"] = await self._model(row, entry)
            await devices.correct(self.viewer, device.id, **facts)

    async def _do(self, verb: Verb, device: UUID, entry: Entry, holder: UUID | None) -> None:
        match verb:
            case Verb.RECEIVE:
                await devices.receive(self.viewer, device, location=entry.location)
            case Verb.TAKE_BACK:
                await devices.take_back(self.viewer, device, location=entry.location)
            case Verb.TAKE_FROM_REPAIR:
                await devices.take_from_repair(self.viewer, device)
            case Verb.HAND_OVER:
                await devices.hand_over(self.viewer, device, holder=holder, location=entry.location)
            case Verb.SEND_TO_REPAIR:
                await devices.send_to_repair(self.viewer, device)
            case Verb.RETIRE:
                await devices.retire(self.viewer, device, reason=self.reason)

    async def _person(self, holder: Holder) -> UUID:
        if holder.id is None:
            if holder.key not in self.people:
                person = await people.add_person(self.viewer, self.client_id, name=holder.name, email=holder.email)
                self.people[holder.key] = person.id
            return self.people[holder.key]
        if holder.email and self.people.setdefault(holder.key, holder.id) == holder.id:
            await people.update_person(self.viewer, holder.id, email=holder.email)
        return holder.id

    async def _model(self, row: Planned, entry: Entry) -> UUID:
        if row.model_id:
            return row.model_id
        name = folded_model(entry.manufacturer, entry.model)
        if name not in self.models:
            model = await devices.add_model(
                self.viewer, manufacturer=entry.manufacturer, name=entry.model, category=entry.category
            )
            self.models[name] = model.id
        return self.models[name]
