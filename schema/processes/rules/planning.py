"""Planning a process: what would come of a start, and what keeps it from being started."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID

from schema.devices.model import Device
from schema.organisations.model import Organisation
from schema.people import rules as people
from schema.people.model import Person
from schema.processes.model import (
    Definition,
    Process,
    ProcessState,
    Scenario,
    ScenarioVersion,
    Step,
    Subject,
    Task,
    TaskState,
)
from schema.processes.rules.answering import answers_so_far
from schema.processes.rules.events import IN_USE
from schema.processes.rules.faults import Refusals
from schema.processes.rules.going_on import advance, date
from schema.processes.rules.order import ordered
from schema.processes.rules.owning import nobody_for, owners_of
from schema.processes.rules.process_events import STARTED
from schema.processes.rules.reading import read
from schema.refusals import Invalid, NotFound, Words
from schema.viewer import Viewer
from schema.writing import moment, must_be_likely, see

ABOUT = {
    Subject.PERSON: Words(en="Say whom it is about.", pl="Podaj, kogo dotyczy."),
    Subject.DEVICE: Words(en="Say which device it is about.", pl="Podaj, którego urządzenia dotyczy."),
}
NOT_ABOUT = {
    Subject.PERSON: Words(en="It is not about a person.", pl="Nie dotyczy osoby."),
    Subject.DEVICE: Words(en="It is not about a device.", pl="Nie dotyczy urządzenia."),
}


@dataclass(frozen=True)
class Start:
    """What somebody wants to start, and for whom."""

    scenario: Annotated[UUID, Scenario, "Scenario that is in use."]
    person: Annotated[UUID | None, Person, "Person of the client whom it is about, where it is about one."] = None
    device: Annotated[UUID | None, Device, "Device of the client that it is about, where it is about one."] = None
    target_on: Annotated[dt.date | None, "Target day, where the scenario has one."] = None
    answers: Annotated[str, "What is filled into the form of the version in use, as JSON text."] = "{}"
    requester: Annotated[UUID | None, Person, "Person of the client who wants it; oneself if absent."] = None


@dataclass
class Plan:
    """A process as it would be started now, as far as that is known, and what keeps it from being started."""

    process: Process
    tasks: list[Task] = field(default_factory=list)
    refusals: Refusals = field(default_factory=Refusals)


async def plan_of(viewer: Viewer, client: UUID, start: Start) -> Plan:
    """What would come of the start; refused only where one may not start it, or there is no such scenario."""
    await see(Organisation, client, viewer, to=STARTED)
    scenario = await see(Scenario, start.scenario, viewer)
    await _must_be_for(scenario, client)
    await IN_USE.check(viewer, scenario)
    version = await ScenarioVersion.get(scenario_id=scenario.id, number=scenario.published)
    told = read(version.definition)
    process = Process(client_id=client, scenario_id=scenario.id, pinned_id=version.id, started_at=moment())
    process.name_pl, process.name_en, process.state = told.name.pl, told.name.en, ProcessState.RUNNING
    plan = Plan(process)
    await _fill(plan, viewer, told, start)
    owners = await owners_of(process, told.steps)
    plan.refusals += [] if plan.refusals else nobody_for(told.steps, owners)
    plan.tasks = [_task(process, place, step, owners[step.key]) for place, step in enumerate(ordered(told.steps), 1)]
    advance(told, plan.tasks, process.answers)
    await date(process, told, plan.tasks)
    return plan


async def _fill(plan: Plan, viewer: Viewer, told: Definition, start: Start) -> None:
    process, client, asked = plan.process, plan.process.client_id, told.asked_at_start()
    with plan.refusals.at():
        process.person_id, process.device_id = await _subject(viewer, client, told, start)
    with plan.refusals.at():
        process.requester_id = await _requester(viewer, client, start.requester)
    with plan.refusals.at():
        process.target_on = _target(told, start.target_on)
    process.answers, wrong = await answers_so_far(viewer, client, asked, start.answers)
    plan.refusals += wrong


def _task(process: Process, place: int, step: Step, owner: UUID | None) -> Task:
    task = Task(client_id=process.client_id, process_id=process.id, place=place, step=step.key)
    if owner is not None:
        task.owner_id = owner
    task.title_pl, task.title_en, task.side, task.action = step.title.pl, step.title.en, step.side, step.action
    task.evidence, task.required, task.shared = step.evidence, step.required, step.shared
    task.state = TaskState.BLOCKED
    return task


async def _must_be_for(scenario: Scenario, client: UUID) -> None:
    """A client's own scenario is not for another client."""
    company = await Organisation.get(id=scenario.client_id)
    if scenario.client_id != client and company.kind != "ENTERPRISE":
        raise NotFound("scenario", what=Words(en=Scenario.words[0], pl=Scenario.words[1]))


async def _subject(viewer: Viewer, client: UUID, told: Definition, start: Start) -> tuple[UUID | None, UUID | None]:
    for name, given, subject in (("person", start.person, Subject.PERSON), ("device", start.device, Subject.DEVICE)):
        if (given is not None) != (told.subject is subject):
            raise Invalid(name, why=ABOUT[subject] if given is None else NOT_ABOUT[subject])
    if start.person is not None:
        person = await see(Person, start.person, viewer, client_id=client)
        people.must_be_there(person)
        return person.id, None
    device = await see(Device, start.device, viewer, client_id=client) if start.device else None
    return None, device.id if device else None


async def _requester(viewer: Viewer, client: UUID, requester: UUID | None) -> UUID:
    """The IT team says for whom it starts something."""
    if requester is None and viewer.organisation_id != client:
        raise Invalid("requester", why=Words(en="Say who wants it.", pl="Podaj, kto o to prosi."))
    return (await see(Person, requester or viewer.person_id, viewer, client_id=client)).id


def _target(told: Definition, target: dt.date | None) -> dt.date | None:
    must_be_likely(target, "targetOn")
    if (target is None) == (told.target is None):
        return target
    if told.target is None:
        raise Invalid("targetOn", why=Words(en="It has no target day.", pl="Ten scenariusz nie ma dnia docelowego."))
    en, pl = f"Say the day: {told.target.en}.", f"Podaj dzień: {told.target.pl}."
    raise Invalid("targetOn", why=Words(en=en, pl=pl))
