"""What is known already of a client: its devices and people, and the catalogue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from schema.devices.model import Assignment, Device, DeviceModel
from schema.imports.rules.catalogue import folded_model
from schema.imports.rules.faults import Fault
from schema.imports.rules.register import Entry, Register
from schema.people.model import Person, PersonState


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


class Known:
    """Everything that a row of a register can be compared with."""

    def __init__(
        self,
        devices: Iterable[Device],
        people: Iterable[Person],
        models: Iterable[DeviceModel],
        held: Iterable[UUID],
        taken: Iterable[str | None],
    ) -> None:
        self.devices = {device.tag.casefold(): device for device in devices}
        self.models = {model.folded: model for model in models}
        self.models_by_id = {model.id: model for model in self.models.values()}
        self.held, self.taken = frozenset(held), frozenset(taken)
        self.people = {person.id: person for person in people}
        self._by_email = {person.email: person for person in self.people.values() if person.email}
        self._by_name: dict[str, list[Person]] = defaultdict(list)
        for person in self.people.values():
            self._by_name[person.name].append(person)
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

    def holder(self, entry: Entry) -> Holder | Puzzle | None:
        """The person whom the row names: by address, else by exact name; None when it names nobody."""
        if entry.email and (person := self._by_email.get(entry.email)):
            return self._addressed(person, entry)
        if entry.email in self.taken:
            return Puzzle(Fault.ADDRESS_TAKEN, "email")
        if entry.person is None:
            return Puzzle(Fault.MISSING, "person") if entry.email else None
        namesakes = self._by_name.get(entry.person, [])
        if entry.email:
            namesakes = [person for person in namesakes if person.email is None]
        if len(namesakes) > 1:
            return Puzzle(Fault.SEVERAL_PEOPLE, "person")
        if not namesakes:
            return Holder(None, entry.person, entry.email)
        return self._present(namesakes[0], entry.email)

    def _addressed(self, person: Person, entry: Entry) -> Holder | Puzzle:
        if entry.person and entry.person.casefold() != person.name.casefold():
            return Puzzle(Fault.OTHER_NAME, "person", person.name)
        return self._present(person, None)

    def _present(self, person: Person, email: str | None) -> Holder | Puzzle:
        if person.state is PersonState.LEFT:
            return Puzzle(Fault.HAS_LEFT, "person")
        return Holder(person.id, person.name, email)


async def known_of(client_id: UUID, register: Register) -> Known:
    """What is known of the client and of the addresses in the register, read in five statements."""
    devices = await Device.filter(client_id=client_id, withdrawn_at=None)
    people = await Person.filter(client_id=client_id, withdrawn_at=None).order_by("id")
    held = [row.device_id for row in await Assignment.filter(client_id=client_id, to_at=None).only("id", "device_id")]
    emails = {reading.entry.email for reading in register.readings if reading.entry and reading.entry.email}
    others = await Person.filter(withdrawn_at=None, email__in=emails).exclude(client_id=client_id)
    taken = (person.email for person in others)
    return Known(devices, people, await DeviceModel.all(), held, taken)
