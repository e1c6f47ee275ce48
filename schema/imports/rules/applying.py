"""Taking a register in: everything it brings, in one unit, under one request."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from schema.devices import rules as devices
from schema.devices.model import Device
from schema.imports.rules.catalogue import folded_model
from schema.imports.rules.known import Holder
from schema.imports.rules.paths import Verb
from schema.imports.rules.planning import Planned
from schema.imports.rules.register import Entry
from schema.imports.rules.report import Progress, Verdict
from schema.people import rules as people
from schema.record import now
from schema.viewer import Viewer
from schema.writing import unit


async def apply(
    viewer: Viewer, client_id: UUID, planned: Sequence[Planned], reason: str, progress: Progress | None = None
) -> None:
    """Do what is planned; `reason` is what devices that the register calls retired are retired for."""
    todo = [row for row in planned if row.entry and row.line.verdict is not Verdict.KEEP]
    applying = _Applying(viewer, client_id, reason)
    for done, row in enumerate(todo, 1):
        await applying.row(row)
        if progress:
            progress(done, len(todo))


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
            for verb in row.verbs:
                await self._do(verb, row.device.id, row.entry, holder)

    async def _register(self, row: Planned, entry: Entry, holder: UUID | None) -> None:
        """Registered and handed over on the day of purchase; when it broke or was retired is not known: that is now."""
        async with unit(self.viewer, effective_at=_midnight(entry.purchased_on)):
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
                if verb is Verb.HAND_OVER:
                    await self._do(verb, device.id, entry, holder)
        for verb in row.verbs:
            if verb is not Verb.HAND_OVER:
                await self._do(verb, device.id, entry, holder)

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


def _midnight(day: dt.date | None) -> dt.datetime | None:
    """The beginning of the day, unless it is still to come."""
    if day is None:
        return None
    at = dt.datetime.combine(day, dt.time(), dt.UTC)
    return at if at <= now() else None
