"""Undoing an import as one step, unless somebody has built on it since."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from schema.accesses.model import Access, System
from schema.costs import rules as costs
from schema.costs.model import Cost
from schema.devices import rules as devices
from schema.devices.model import Assignment, Device, DeviceModel
from schema.devices.rules.facts import identify
from schema.imports.model import Import, ImportKind
from schema.imports.rules.books import close_again, must_be_none, rows_of, take_back_costs
from schema.imports.rules.events import MODEL_RESTORED, PERSON_RESTORED, RESTORED, UNDONE
from schema.people import rules as people
from schema.people.model import Membership, Person
from schema.record import Record
from schema.tickets.model import Comment, Ticket, TicketDevice, TicketPerson
from schema.viewer import Viewer
from schema.writing import Told, change, done_under, keep, parts, see, touched_after

REFERRING: tuple[tuple[type[Record], str], ...] = (
    (Membership, "person_id"),
    (Ticket, "requester_id"),
    (Ticket, "assignee_id"),
    (TicketPerson, "person_id"),
    (Comment, "author_id"),
    (Assignment, "handed_by_id"),
    (Access, "person_id"),
    (System, "keeper_id"),
    (Cost, "person_id"),
)
"""What keeps a person that an import brought; devices that they hold or held keep them too."""


SAME = ("client_id", "device_id", "holder_id", "location", "kind", "expected_return", "handed_by_id", "condition_out")
"""What the second part of a period has in common with the first."""


async def undo(viewer: Viewer, imported: Annotated[UUID, Import, "Import to undo."]) -> Import:
    """
    Undo an import: what it brought is withdrawn, what it changed is as before, unless somebody went on from there.
    Models that came with devices stay known, and devices of models that are taken back stay of them.
    """
    async with change(Import, imported, viewer, UNDONE) as row:
        done = await done_under(row.request_id)
        match row.kind:
            case ImportKind.MODELS:
                await _take_back_models(viewer, done)
            case ImportKind.ACCESSES:
                await close_again(viewer, done, row.file_name)
            case ImportKind.COSTS:
                await take_back_costs(viewer, done)
            case _:
                await _take_back_register(viewer, done)
    return row


async def _take_back_models(viewer: Viewer, done: Sequence[Told]) -> None:
    touched = await touched_after([event for event in done if event.subject_type == DeviceModel.prefix])
    models = await DeviceModel.filter(id__in=touched).order_by("folded")
    must_be_none([f"{model.manufacturer} {model.name}" for model in models])
    for model_id, events in rows_of(DeviceModel, done):
        if events[0].name == devices.MODEL_ADDED.name:
            await devices.end_model(viewer, model_id)
        else:
            async with change(DeviceModel, model_id, viewer, MODEL_RESTORED) as model:
                for event in reversed(events):
                    _set_back(model, event.changes)


async def _take_back_register(viewer: Viewer, done: Sequence[Told]) -> None:
    await _must_be_untouched(done)
    for device_id, events in rows_of(Device, done):
        await _take_back_device(viewer, device_id, events)
    await _take_back_people(viewer, dict(rows_of(Person, done)))


async def _must_be_untouched(done: Sequence[Told]) -> None:
    """Refuse, naming them, when devices or people were changed or used since."""
    touched = await touched_after([event for event in done if event.subject_type in (Device.prefix, Person.prefix)])
    new = [row_id for row_id, events in rows_of(Device, done) if events[0].name == devices.REGISTERED.name]
    touched |= await _named(TicketDevice, "device_id", device_id__in=new)
    names = [device.tag for device in await Device.filter(id__in=touched).order_by("tag")]
    names += [person.name for person in await Person.filter(id__in=touched).order_by("name")]
    must_be_none(names)


async def _take_back_device(viewer: Viewer, device_id: UUID, events: Sequence[Told]) -> None:
    if events[0].name == devices.REGISTERED.name:
        await devices.withdraw(viewer, device_id)
        return
    async with change(Device, device_id, viewer, RESTORED) as device:
        for event in reversed(events):
            _set_back(device, event.changes)
        await identify(device, await see(DeviceModel, device.model_id, viewer), device.serial)
        await costs.note_purchase(device, viewer)
        await _give_back(device, events)


def _set_back(row: Record, changes: dict[str, list[Any]]) -> None:
    for column, (before, _) in changes.items():
        setattr(row, column, row._meta.fields_map[column].to_python_value(before))


async def _give_back(device: Device, events: Sequence[Told]) -> None:
    """
    Periods that the import began never were; of the one that it ended there is a second part from then on, for as
    long as both stand in the register, periods of one device must not overlap.
    """
    told = [(*part["id"].split("_"), part["changes"]) for event in events for part in event.parts]
    moved = {UUID(period_id): changes for prefix, period_id, changes in told if prefix == Assignment.prefix}
    periods = {period.id: period for period in await parts(Assignment, device_id=device.id) if period.id in moved}
    began = {period_id for period_id, changes in moved.items() if "id" in changes}
    for period_id in began:
        periods[period_id].to_at = periods[period_id].from_at
        keep(periods[period_id])
    for period_id in periods.keys() - began:
        if "to_at" in moved[period_id] and moved[period_id]["to_at"][0] is None:
            keep(_second_part(periods[period_id]))


def _second_part(period: Assignment) -> Assignment:
    return Assignment(from_at=period.to_at, **{name: getattr(period, name) for name in SAME})


async def _take_back_people(viewer: Viewer, done: dict[UUID, list[Told]]) -> None:
    """
    People who were known are as they were; those who are new go, but for those whom something needs. Who answers to
    somebody goes first: whoever they answer to may be as new.
    """
    new = [person_id for person_id, events in done.items() if events[0].name == people.ADDED.name]
    for person_id, events in done.items():
        if person_id not in new:
            async with change(Person, person_id, viewer, PERSON_RESTORED) as person:
                for event in reversed(events):
                    _set_back(person, event.changes)
                person.search = people.searched(person)
    for person_id in sorted(new, key=list(done).index):
        if person_id not in await _referred_to([person_id]):
            await people.withdraw_person(viewer, person_id)


async def _referred_to(people_ids: Sequence[UUID]) -> set[UUID]:
    needed: set[UUID] = set()
    for model, column in REFERRING:
        needed |= await _named(model, column, **{f"{column}__in": people_ids})
    needed |= await _named(Person, "manager_id", manager_id__in=people_ids, withdrawn_at=None)
    needed |= await _named(Device, "holder_id", holder_id__in=people_ids, withdrawn_at=None)
    return needed | await _named(Assignment, "holder_id", holder_id__in=people_ids, device__withdrawn_at=None)


async def _named(model: type[Record], column: str, **of: Any) -> set[UUID]:
    """What these rows name in that column."""
    return {row[column] for row in await model.filter(**of).values(column)}
