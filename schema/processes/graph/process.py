"""Processes as the outside sees them: their types."""

from __future__ import annotations

import datetime as dt

from schema.decisions.model import Side
from schema.devices.graph import Device
from schema.language import Json, Record, node
from schema.organisations.graph import Organisation
from schema.people.graph import Person
from schema.processes import model
from schema.processes.graph.scenario import Scenario, ScenarioVersion
from schema.processes.model import Action, Evidence, ProcessState, TaskState
from schema.tickets.graph import Ticket


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
