"""Processes: scenarios that somebody has started, and their tasks."""

from __future__ import annotations

from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from schema.decisions.model import Side
from schema.devices.model import Device
from schema.people.model import Person
from schema.processes.model.kinds import Action, Evidence
from schema.processes.model.scenario import Scenario, ScenarioVersion
from schema.record import Day, Instant, Owned
from schema.scope import ME, Sight, scope
from schema.sql import TRUE, Sql
from schema.tickets.model import Ticket

RESTRICT = fields.OnDelete.RESTRICT


class ProcessState(StrEnum):
    """Where a process stands."""

    RUNNING = "RUNNING"
    """Something is done, or waits to be."""
    ON_HOLD = "ON_HOLD"
    """Nothing is done for now."""
    COMPLETED = "COMPLETED"
    """Everything is done or was left out."""
    CANCELLED = "CANCELLED"
    """It was given up."""


class TaskState(StrEnum):
    """Where a task stands."""

    BLOCKED = "BLOCKED"
    """It waits for others."""
    READY = "READY"
    """It can be done."""
    DONE = "DONE"
    """It is done."""
    SKIPPED = "SKIPPED"
    """It was left out."""
    CANCELLED = "CANCELLED"
    """The process was given up before it was done."""


class Process(Owned):
    """A scenario that was started for a client; it stays with the version by which it was started."""

    prefix = "prc"
    words = ("process", "proces")
    state_field = "state"

    scenario_id: UUID
    scenario: fields.ForeignKeyRelation[Scenario] = fields.ForeignKeyField(
        "graph.Scenario", related_name=False, on_delete=RESTRICT
    )
    pinned_id: UUID
    pinned: fields.ForeignKeyRelation[ScenarioVersion] = fields.ForeignKeyField(
        "graph.ScenarioVersion", related_name=False, on_delete=RESTRICT
    )
    name_pl = fields.CharField(max_length=120)
    name_en = fields.CharField(max_length=120)
    person_id: UUID | None
    person: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    device_id: UUID | None
    device: fields.ForeignKeyNullableRelation[Device] = fields.ForeignKeyField(
        "graph.Device", related_name=False, on_delete=RESTRICT, null=True
    )
    requester_id: UUID
    requester: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    target_on = Day(null=True)
    answers: Any = fields.JSONField()
    """What was filled in, by the keys of fields."""
    state = fields.CharEnumField(ProcessState, max_length=9)
    reason = fields.CharField(max_length=1000, null=True)
    """Why it is on hold or was given up."""
    started_at = Instant()
    ended_at = Instant(null=True)

    class Meta:
        table = "processes"


class Task(Owned):
    """Something to do in a process: a step of its scenario, or one that was added to it."""

    prefix = "tsk"
    words = ("task", "zadanie")
    state_field = "state"

    process_id: UUID
    process: fields.ForeignKeyRelation[Process] = fields.ForeignKeyField(
        "graph.Process", related_name=False, on_delete=RESTRICT
    )
    place = fields.IntField()
    step = fields.CharField(max_length=60, null=True)
    """Key of its step; none when it was added."""
    title_pl = fields.CharField(max_length=120)
    title_en = fields.CharField(max_length=120)
    side = fields.CharEnumField(Side, max_length=10)
    action = fields.CharEnumField(Action, max_length=9)
    evidence = fields.CharEnumField(Evidence, max_length=4)
    required = fields.BooleanField(default=True)
    shared = fields.BooleanField(default=True)
    owner_id: UUID
    owner: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    state = fields.CharEnumField(TaskState, max_length=9)
    due_at = Instant(null=True)
    ready_at = Instant(null=True)
    ended_at = Instant(null=True)
    ended_by_id: UUID | None
    ended_by: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    ticket_id: UUID | None
    ticket: fields.ForeignKeyNullableRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT, null=True
    )
    note = fields.CharField(max_length=4000, null=True)
    """What shows that it was done, or why it was left out."""

    class Meta:
        table = "tasks"


@scope(Process)
def processes(sight: Sight, row: str) -> Sql:
    """Those of observed organisations, and those in which one has something to do."""
    mine = Sql(f"{row}.id IN (SELECT one.process_id FROM tasks one WHERE one.owner_id = ", ME, ")")
    return sight.observes(f"{row}.client_id") | sight.asks(f"{row}.client_id") & mine


@scope(Task)
def tasks(sight: Sight, row: str) -> Sql:
    """Those of observed organisations, and one's own; some only for the IT team."""
    shared = TRUE if sight.shape.staff else Sql(f"{row}.shared")
    mine = Sql(f"{row}.owner_id = ", ME)
    return shared & (sight.observes(f"{row}.client_id") | sight.asks(f"{row}.client_id") & mine)
