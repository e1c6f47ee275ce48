"""What is known already of a client: its devices and people, and the catalogue."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from uuid import UUID

from schema.devices.model import Assignment, Device, DeviceModel
from schema.folding import fold
from schema.imports.rules.catalogue import folded_model
from schema.imports.rules.faults import Fault
from schema.imports.rules.register import Entry, Register
from schema.people.model import Person, PersonState

EVER = dt.datetime.min.replace(tzinfo=dt.UTC)


@dataclass(frozen=True)
class Holder:
    """The person whom a row names: one who is known, or one to be added."""

    id: UUID | None
    name: str
    email: str | None = None
    """Address to be noted with the person: of one to be added, or of one who had none."""

    @property
    def key(self) -> tuple[str, str | None]:
        """What makes two rows name the same new person."""
        return ("", self.email) if self.email else (self.name, None)


@dataclass(frozen=True)
class Puzzle:
    """Why it cannot be told whom a row means."""

    fault: Fault
    field: str
    name: str = ""
    email: str | None = None
    """Name and address of the one who is known."""


class People:
    """The people of a client, and addresses that people of others have."""

    def __init__(self, people: Iterable[Person], taken: Iterable[str | None]) -> None:
        self.by_id = {person.id: person for person in people}
        self.taken = frozenset(taken)
        self.by_email = {person.email: person for person in self.by_id.values() if person.email}
        self._by_name: dict[str, list[Person]] = defaultdict(list)
        self._alike: dict[str, list[Person]] = defaultdict(list)
        for person in self.by_id.values():
            self._by_name[person.name].append(person)
            self._alike[_alike(person.name)].append(person)

    def named(self, name: str, email: str | None = None) -> list[Person]:
        """Those of exactly that name whom the address could belong to."""
        return _free(self._by_name.get(name, []), email)

    def near(self, name: str, email: str | None = None) -> list[Person]:
        """Those whose name differs only in case, marks or the order of its words."""
        return _free(self._alike.get(_alike(name), []), email)

    def meant(self, name: str | None, email: str | None) -> Holder | Puzzle | None:
        """The person whom a row names, who may be new; None when it names nobody."""
        found = self.found(name, email)
        if isinstance(found, Puzzle):
            return found
        if found:
            return _present(found, None if found.email else email)
        if name is None:
            return Puzzle(Fault.MISSING, "person") if email else None
        return Holder(None, name, email)

    def found(self, name: str | None, email: str | None) -> Person | Puzzle | None:
        """The person whom a row names: by address, else by exact name; None when nobody is known by them."""
        if email and (person := self.by_email.get(email)):
            if name and name.casefold() != person.name.casefold():
                return Puzzle(Fault.OTHER_NAME, "person", person.name)
            return person
        if email in self.taken:
            return Puzzle(Fault.ADDRESS_TAKEN, "email")
        namesakes = self.named(name, email) if name else []
        if len(namesakes) > 1:
            return Puzzle(Fault.SEVERAL_PEOPLE, "person")
        if name and not namesakes and (near := self.near(name, email)):
            return Puzzle(Fault.NEAR_NAME, "person", near[0].name)
        return namesakes[0] if namesakes else None


def _alike(name: str) -> str:
    return " ".join(sorted(fold(name).split()))


def _free(people: Sequence[Person], email: str | None) -> list[Person]:
    return [person for person in people if email is None or person.email is None]


def _present(person: Person, email: str | None) -> Holder | Puzzle:
    if person.state is PersonState.LEFT:
        return Puzzle(Fault.HAS_LEFT, "person")
    return Holder(person.id, person.name, email)


class Known:
    """Everything that a row of a register can be compared with."""

    def __init__(
        self, devices: Iterable[Device], people: People, models: Iterable[DeviceModel], periods: Iterable[Assignment]
    ) -> None:
        self.devices = {device.tag.casefold(): device for device in devices}
        self.models = {model.folded: model for model in models}
        self.models_by_id = {model.id: model for model in self.models.values()}
        self.people = people
        self.held: set[UUID] = set()
        self.moved: dict[UUID, dt.datetime] = {}
        """When a device last went from hand to hand."""
        for period in periods:
            self.moved[period.device_id] = max(period.to_at or period.from_at, self.moved.get(period.device_id, EVER))
            if period.to_at is None:
                self.held.add(period.device_id)
        self._tag_by_serial = {
            (self.models_by_id[device.model_id].manufacturer.casefold(), device.serial): device.tag
            for device in self.devices.values()
            if device.serial
        }

    def model(self, entry: Entry) -> DeviceModel | None:
        """The model that the catalogue has under that name."""
        return self.models.get(folded_model(entry.manufacturer, entry.model))

    def tag_with_serial(self, entry: Entry) -> str | None:
        """Tag of another device with the serial number of that one."""
        tag = self._tag_by_serial.get((entry.manufacturer.casefold(), entry.serial or ""))
        return None if tag is None or tag.casefold() == entry.tag.casefold() else tag


async def known_of(client_id: UUID, register: Register) -> Known:
    """What is known of the client and of the addresses in the register, read in five statements."""
    devices = await Device.filter(client_id=client_id, withdrawn_at=None)
    periods = await Assignment.filter(client_id=client_id).only("id", "device_id", "from_at", "to_at")
    emails = {reading.entry.email for reading in register.readings if reading.entry and reading.entry.email}
    return Known(devices, await people_of(client_id, emails), await DeviceModel.all(), periods)


async def people_of(client_id: UUID, emails: Set[str]) -> People:
    """The people of the client, and which of these addresses belong to somebody elsewhere."""
    people = await Person.filter(client_id=client_id, withdrawn_at=None).order_by("id")
    others = await Person.filter(withdrawn_at=None, email__in=emails).exclude(client_id=client_id)
    return People(people, [person.email for person in others])
