"""Scenarios as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.decisions.graph import Decision
from schema.decisions.model import Decision as DecisionRow, Side
from schema.devices.graph import Device
from schema.language import Connection, Json, Record, by_id, extend, many, mutations, node, query, shown
from schema.organisations.graph import Organisation
from schema.people.graph import Person
from schema.processes import model, rules
from schema.processes.model import Action, Evidence, ProcessState, ScenarioKind, TaskState, VersionState
from schema.scope import Sight
from schema.sql import Sql
from schema.tickets.graph import Ticket


def _whole(sight: Sight, row: str) -> Sql:
    """Whole for the IT team, and for those whose own it is."""
    return sight.staff | sight.observes(f"{row}.client_id")


@node(model.Scenario, ordered={"SLUG": "slug", "CREATED_AT": "created_at"}, default="SLUG ASC")
class Scenario(Record):
    """A ready way to do something together: of the IT company's library, or a client's own."""

    client: Organisation | None
    """Whose it is: the IT company's, for all of its clients, or a client's own."""
    slug: str
    """What programs call it: `onboarding-office`."""
    kind: ScenarioKind
    """What it is for."""
    name_pl: str
    """What it is called in Polish."""
    name_en: str
    """What it is called in English."""
    summary_pl: str
    """What is done and what one has to give, in Polish."""
    summary_en: str
    """The same in English."""
    published: int | None
    """Number of the version by which processes are started; null when it is not in use."""
    draft: int | None
    """Number of the version that is being written; null when there is none."""
    adapted_from: Scenario | None
    """Scenario of which it is a client's own copy."""


@node(
    model.ScenarioVersion,
    ordered={"NUMBER": "number", "PUBLISHED_AT": "published_at"},
    default="NUMBER DESC",
)
class ScenarioVersion(Record):
    """A version of a scenario: a draft changes, what was published never does."""

    scenario: Scenario | None
    """Of which scenario."""
    number: int
    """Its number, from 1."""
    state: VersionState
    """Whether it is in use."""
    definition: Json | None = shown("definition", to=_whole)
    """Everything that it says; null for clients when it is of the library."""
    form: Json
    """What is filled in to start it, as JSON Schema (draft 2020-12)."""
    outline: Json
    """
    Its `subject` and what its `target` day is called, its `phases`, and its `steps` in their order, each with the
    `form` that it asks for; without those that the IT company keeps to itself.
    """
    published_at: dt.datetime | None
    """When it was published."""
    retired_at: dt.datetime | None
    """When it went out of use."""


@node(
    model.Process,
    ordered={"STARTED_AT": "started_at", "TARGET_ON": "target_on", "ENDED_AT": "ended_at"},
    default="STARTED_AT DESC",
)
class Process(Record):
    """A scenario that was started for a client; it stays with the version by which it was started."""

    client: Organisation | None
    """For whom it is done."""
    scenario: Scenario | None
    """What was started."""
    pinned: ScenarioVersion | None
    """The version by which it runs to its end."""
    name_pl: str
    """What it was called in Polish when it was started."""
    name_en: str
    """The same in English."""
    person: Person | None
    """Whom it is about; null when it is about nobody."""
    device: Device | None
    """Which device it is about; null when it is about none."""
    requester: Person | None
    """Who wants it."""
    target_on: dt.date | None
    """Its target day; null when it has none."""
    answers: Json
    """What was filled into its form, by the keys of fields."""
    state: ProcessState
    """Where it stands."""
    reason: str | None
    """Why it is on hold or was given up."""
    started_at: dt.datetime
    """When it was started."""
    ended_at: dt.datetime | None
    """When it was over."""


@node(
    model.Task,
    ordered={"PLACE": "place", "DUE_AT": "due_at", "ENDED_AT": "ended_at"},
    default="PLACE ASC",
)
class Task(Record):
    """Something to do in a process: a step of its scenario, or one that was added to it."""

    process: Process | None
    """In which process."""
    place: int
    """Its place among the tasks, from 1."""
    step: str | None
    """Key of its step; null when it was added."""
    title_pl: str
    """What is to be done, in Polish."""
    title_en: str
    """The same in English; what was added is in one language."""
    side: Side
    """Whose task it is."""
    action: Action
    """What is done."""
    evidence: Evidence
    """What shows that it was done."""
    required: bool
    """Whether it is only left out for a reason that weighs."""
    owner: Person | None
    """Who does it."""
    state: TaskState
    """Where it stands."""
    due_at: dt.datetime | None
    """By when it is to be done."""
    ready_at: dt.datetime | None
    """Since when it can be done; null before that, and where it was not kept."""
    ended_at: dt.datetime | None
    """When it was over."""
    ended_by: Person | None
    """Who ended it; null when it follows from what was filled in, or the system did."""
    ticket: Ticket | None
    """The ticket that was opened for it."""
    note: str | None
    """What shows that it was done, or why it was left out."""


@extend(Process)
class OfProcess:
    """What belongs to a process."""

    tasks: Connection[Task] = many(model.Task, via="process_id")
    """Its tasks in their order."""


@extend(Task)
class OfTask:
    """What is decided in a task."""

    decisions: Connection[Decision] = many(DecisionRow, via="subject_id")
    """Decisions that were asked for it, the latest first."""


@extend(Person)
class OfPerson:
    """Processes about a person, and what they do in any."""

    processes: Connection[Process] = many(model.Process, via="person_id")
    """Processes about them, the latest first."""
    tasks: Connection[Task] = many(model.Task, via="owner_id")
    """What is theirs to do in processes."""


@extend(Device)
class OfDevice:
    """Processes about a device."""

    processes: Connection[Process] = many(model.Process, via="device_id")
    """Processes about it, the latest first."""


@extend(Scenario)
class OfScenario:
    """What belongs to a scenario."""

    versions: Connection[ScenarioVersion] = many(model.ScenarioVersion, via="scenario_id")
    """Its versions, the latest first."""
    processes: Connection[Process] = many(model.Process, via="scenario_id")
    """Processes that were started by it, the latest first."""


@extend(Organisation)
class OfOrganisation:
    """What an organisation does in its own way."""

    scenarios: Connection[Scenario] = many(model.Scenario, via="client_id")
    """Its own scenarios; those of the IT company are its library."""
    processes: Connection[Process] = many(model.Process, via="client_id")
    """Processes that were started for it, the latest first."""


@query
class Query:
    """Scenarios."""

    scenario: Scenario | None = by_id(model.Scenario)
    """The scenario with that id."""
    scenarios: Connection[Scenario] = many(model.Scenario)
    """Scenarios of the library and of organisations that the viewer observes."""
    process: Process | None = by_id(model.Process)
    """The process with that id."""
    processes: Connection[Process] = many(model.Process)
    """Processes of organisations that the viewer observes, and those in which they have something to do."""
    task: Task | None = by_id(model.Task)
    """The task with that id."""
    tasks: Connection[Task] = many(model.Task)
    """Tasks of all processes that the viewer sees."""


Mutation = mutations(
    scenarioAdd=(rules.add_scenario, rules.ADDED),
    scenarioAdapt=(rules.adapt_scenario, rules.ADAPTED),
    scenarioDraft=(rules.draft_scenario, rules.DRAFTED),
    scenarioPublish=(rules.publish_scenario, rules.PUBLISHED),
    scenarioRetire=(rules.retire_scenario, rules.RETIRED),
    processStart=(rules.start_process, rules.STARTED),
    processMove=(rules.move_process, rules.MOVED),
    processHold=(rules.hold_process, rules.HELD),
    processResume=(rules.resume_process, rules.RESUMED),
    processCancel=(rules.cancel_process, rules.CANCELLED),
    processExtend=(rules.extend_process, rules.EXTENDED),
    taskDo=(rules.do_task, rules.DONE),
    taskSkip=(rules.skip_task, rules.SKIPPED),
    taskAssign=(rules.assign_task, rules.ASSIGNED),
)
