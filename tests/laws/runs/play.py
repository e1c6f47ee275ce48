"""One process, and whatever people do to it, or elsewhere to what it is about."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any
from uuid import UUID, uuid4

import orjson

from schema.accesses import rules as accesses
from schema.accesses.model import Access, AccessState, System
from schema.accesses.rules import OPEN
from schema.decisions import rules as decisions
from schema.decisions.model import Approver, DecisionState, Option, Side
from schema.devices import rules as devices
from schema.devices.model import Device
from schema.history.model import HistoryEvent
from schema.people import rules as people
from schema.people.model import Person, Role
from schema.processes import rules
from schema.processes.model import Action, Process, ProcessState, Task, TaskState
from schema.processes.rules import Start
from schema.tickets import rules as tickets
from schema.tickets.model import Resolution
from schema.viewer import SYSTEM, Viewer
from tests.cast import Cast
from tests.processes.written import as_text

NOTE = "Zrobione i sprawdzone."
_numbers = count()


@dataclass
class Play:
    """A process about a person whom nobody else's process is about."""

    cast: Cast
    mail: System
    other_owner: Viewer
    """Owns the bakery too."""
    person: Person
    process: Process

    @classmethod
    async def begin(cls, cast: Cast, told: dict[str, Any], remote: bool, target: dt.date, at_work: bool) -> Play:
        """Somebody comes or leaves; who has been at work has a laptop and a mailbox."""
        number, home = next(_numbers), cast.zawilec.id
        person = await people.add_person(SYSTEM, home, name=f"Piekarz {number}", email=f"p{number}@zawil.example")
        await people.grant_role(SYSTEM, person.id, role=Role.EMPLOYEE)
        mail = await System.get_or_none(name="Poczta") or await accesses.add_system(
            cast.tomasz, home, name="Poczta", kind="MAIL"
        )
        play = cls(cast, mail, await _other_owner(home), person, Process())
        if at_work:
            await play.hand_over()
            await play.grant()
        scenario = await rules.add_scenario(
            cast.adam, cast.spokojna.id, definition=as_text(told | {"key": f"przebieg-{number}"})
        )
        await rules.publish_scenario(cast.adam, scenario.id)
        answers = orjson.dumps({"zdalnie": remote}).decode()
        start = Start(scenario=scenario.id, person=person.id, target_on=target, answers=answers)
        async with one_request(cast.piotr) as piotr:
            play.process = await rules.start_process(piotr, home, start=start)
        return play

    async def tasks(self, *states: TaskState) -> list[Task]:
        """Its tasks in their order, or those of them in these states."""
        found = Task.filter(process_id=self.process.id).order_by("place")
        return await (found.filter(state__in=states) if states else found)

    async def state(self) -> ProcessState:
        """Where it stands."""
        return (await Process.get(id=self.process.id)).state

    async def held(self) -> list[Device]:
        """Devices that the person has."""
        return await Device.filter(holder_id=self.person.id).order_by("tag")

    async def opened(self) -> list[Access]:
        """What the person can open."""
        return await Access.filter(person_id=self.person.id, state__in=OPEN).order_by("id")

    async def do(self, task: Task, approve: bool = True) -> None:
        """Do a task in the way in which it is done."""
        if task.action is Action.DECISION:
            await self.vote(task, approve)
        elif task.action is Action.TICKET and approve:
            await self.resolve(task)
        else:
            given = await self._given(task)
            async with one_request(self._doer(task)) as viewer:
                await rules.do_task(viewer, task.id, note=NOTE, **given)

    async def vote(self, task: Task, approve: bool) -> None:
        """Whoever owns the bakery and is asked answers."""
        asked = await Approver.get(decision__subject_id=task.id, decision__state=DecisionState.PENDING)
        option = await Option.get(decision_id=asked.decision_id, approves=approve)
        async with one_request(await people.viewer_of(asked.person_id)) as owner:
            await decisions.vote(owner, asked.decision_id, option=option.id, reason="Tak postanowiliśmy.")

    async def resolve(self, task: Task) -> None:
        """Resolve the ticket that was opened for the task."""
        assert task.ticket_id, "a ticket that is ready has been opened"
        async with one_request(self.cast.tomasz) as tomasz:
            await tickets.resolve(tomasz, task.ticket_id, code=Resolution.FULFILLED, text=NOTE)

    def _doer(self, task: Task) -> Viewer:
        return self.cast.tomasz if task.side is Side.ENTERPRISE else self.cast.katarzyna

    async def _given(self, task: Task) -> dict[str, Any]:
        match task.action:
            case Action.FORM:
                return {"answers": '{"miejsce": "sklep"}'}
            case Action.HAND_OVER:
                return {"devices": [(await self._laptop()).id]}
            case Action.GRANT:
                return {"systems": [self.mail.id]}
        return {}

    async def _laptop(self) -> Device:
        tag = f"ZAW-{next(_numbers) + 100}"
        return await devices.register(self.cast.tomasz, self.cast.zawilec.id, tag=tag, model=self.cast.thinkpad.id)

    async def hand_over(self) -> None:
        """The person gets a laptop, whatever the process says."""
        laptop = await self._laptop()
        async with one_request(self.cast.tomasz) as tomasz:
            await devices.hand_over(tomasz, laptop.id, holder=self.person.id)

    async def take_back(self, device: Device) -> None:
        """A device comes back, whatever the process says."""
        async with one_request(self.cast.tomasz) as tomasz:
            await devices.take_back(tomasz, device.id)

    async def grant(self) -> None:
        """The person can open their mail, whatever the process says."""
        async with one_request(self.cast.tomasz) as tomasz:
            await accesses.grant(tomasz, self.mail.id, person=self.person.id)

    async def revoke(self, access: Access) -> None:
        """An access is closed, whatever the process says."""
        async with one_request(self.cast.tomasz) as tomasz:
            await accesses.revoke(tomasz, access.id, evidence=NOTE)

    async def keep_open(self, access: Access) -> None:
        """The client wanted an access closed, and lets it be open after all."""
        async with one_request(self.cast.katarzyna) as katarzyna:
            if access.state is AccessState.ACTIVE:
                await accesses.recall(katarzyna, access.id, revoke_on=dt.date(2098, 1, 1))
            await accesses.keep_open(katarzyna, access.id, reason="Pisze do klientów do końca roku.")

    async def skip(self, task: Task) -> None:
        """The owner of the bakery leaves a task out."""
        async with one_request(self.cast.katarzyna) as katarzyna:
            await rules.skip_task(katarzyna, task.id, reason="Nie trzeba.")

    async def assign(self, task: Task) -> None:
        """A task is handed on within its side."""
        to = self.cast.iga if task.side is Side.ENTERPRISE else self.other_owner
        async with one_request(self._doer(task)) as viewer:
            await rules.assign_task(viewer, task.id, person=to.person_id)

    async def extend(self) -> None:
        """A technician has something more to do."""
        async with one_request(self.cast.piotr) as piotr:
            given = {"title": "Klucz do szatni", "side": Side.ENTERPRISE, "person": self.cast.tomasz.person_id}
            await rules.extend_process(piotr, self.process.id, **given)

    async def move(self, target: dt.date) -> None:
        """It is to be done by another day."""
        async with one_request(self.cast.piotr) as piotr:
            await rules.move_process(piotr, self.process.id, target_on=target)

    async def rest(self, rest: bool) -> None:
        """It is put on hold, or goes on."""
        async with one_request(self.cast.piotr) as piotr:
            if rest:
                await rules.hold_process(piotr, self.process.id, reason="Czekamy na umowę.")
            else:
                await rules.resume_process(piotr, self.process.id)

    async def cancel(self) -> None:
        """It is given up."""
        async with one_request(self.cast.katarzyna) as katarzyna:
            await rules.cancel_process(katarzyna, self.process.id, reason="Jednak nie.")


@asynccontextmanager
async def one_request(viewer: Viewer) -> AsyncIterator[Viewer]:
    """What is done inside is one request of theirs, and every event in it says so."""
    before = await _newest()
    request = uuid4().hex
    yield viewer.within(request)
    told = await HistoryEvent.filter(position__gt=before).order_by("position")
    strangers = [f"{event.name} of {event.request_id}" for event in told if event.request_id != request]
    assert not strangers, f"not told as a part of the request: {strangers}"


async def _other_owner(home: UUID) -> Viewer:
    """Somebody to whom the owner of the bakery hands a decision on."""
    there = await Person.get_or_none(name="Maria Dudek")
    if there is None:
        there = await people.add_person(SYSTEM, home, name="Maria Dudek", email="maria@zawil.example")
        await people.grant_role(SYSTEM, there.id, role=Role.OWNER)
    return await people.viewer_of(there.id)


async def _newest() -> int:
    newest = await HistoryEvent.all().order_by("-position").first()
    return newest.position if newest else 0
