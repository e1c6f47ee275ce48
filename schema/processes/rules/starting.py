"""Starting a process, and seeing beforehand what would come of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
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
from schema.processes.rules.answering import answers_of
from schema.processes.rules.beginning import begin
from schema.processes.rules.events import IN_USE
from schema.processes.rules.finishing import complete
from schema.processes.rules.going_on import advance, date
from schema.processes.rules.order import ordered
from schema.processes.rules.owning import owners_of
from schema.processes.rules.process_events import STARTED
from schema.processes.rules.reading import read
from schema.refusals import Invalid, NotFound, Words
from schema.viewer import Viewer
from schema.writing import create, moment, see, unit


@dataclass(frozen=True)
class Start:
    """What somebody wants to start, and for whom."""

    scenario: Annotated[UUID, Scenario, "Scenario that is in use."]
    person: Annotated[UUID | None, Person, "Person of the client whom it is about, where it is about one."] = None
    device: Annotated[UUID | None, Device, "Device of the client that it is about, where it is about one."] = None
    target_on: Annotated[dt.date | None, "Target day, where the scenario has one."] = None
    answers: Annotated[str, "What is filled into the form of the version in use, as JSON text."] = "{}"
    requester: Annotated[UUID | None, Person, "Person of the client who wants it; oneself if absent."] = None


async def start_process(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Client for whom it is done."],
    *,
    start: Annotated[Start, "What is started, about whom, by when."],
) -> Process:
    """Start a scenario: its steps become tasks, each with somebody who does it and a day."""
    async with unit(viewer):
        process, tasks = await planned(viewer, client, start)
        await begin(process, tasks)
        await create(process, viewer, STARTED, parts=tasks)
        await complete(viewer, process.id)
        return await Process.get(id=process.id)


async def planned(viewer: Viewer, client: UUID, start: Start) -> tuple[Process, list[Task]]:
    """The process as it would be started now, with its tasks; refused for whatever would refuse the start."""
    await see(Organisation, client, viewer, to=STARTED)
    scenario = await see(Scenario, start.scenario, viewer)
    await _must_be_for(scenario, client)
    await IN_USE.check(viewer, scenario)
    version = await ScenarioVersion.get(scenario_id=scenario.id, number=scenario.published)
    told = read(version.definition)
    process = Process(client_id=client, scenario_id=scenario.id, pinned_id=version.id, started_at=moment())
    process.name_pl, process.name_en, process.state = told.name.pl, told.name.en, ProcessState.RUNNING
    process.person_id, process.device_id = await _subject(viewer, client, told, start)
    process.requester_id = await _requester(viewer, client, start.requester)
    process.target_on = _target(told, start.target_on)
    process.answers = await answers_of(viewer, client, told.asked_at_start(), start.answers)
    owners = await owners_of(process, told.steps)
    tasks = [_task(process, place, step, owners[step.key]) for place, step in enumerate(ordered(told.steps), 1)]
    advance(told, tasks, process.answers)
    await date(process, told, tasks)
    return process, tasks


def _task(process: Process, place: int, step: Step, owner: UUID) -> Task:
    task = Task(client_id=process.client_id, process_id=process.id, place=place, step=step.key, owner_id=owner)
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
    wanted = {Subject.PERSON: (True, False), Subject.DEVICE: (False, True), Subject.NOTHING: (False, False)}
    if (start.person is not None, start.device is not None) != wanted[told.subject]:
        en, pl = {
            Subject.PERSON: ("Say whom it is about, and no device.", "Podaj osobę, której dotyczy, bez urządzenia."),
            Subject.DEVICE: ("Say which device it is about, and no person.", "Podaj urządzenie, bez osoby."),
            Subject.NOTHING: ("It is about no person and no device.", "Nie dotyczy osoby ani urządzenia."),
        }[told.subject]
        raise Invalid("person", why=Words(en=en, pl=pl))
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
    if (target is None) == (told.target is None):
        return target
    if told.target is None:
        raise Invalid("targetOn", why=Words(en="It has no target day.", pl="Ten scenariusz nie ma dnia docelowego."))
    en, pl = f"Say the day: {told.target.en}.", f"Podaj dzień: {told.target.pl}."
    raise Invalid("targetOn", why=Words(en=en, pl=pl))
