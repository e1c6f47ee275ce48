"""Scenarios: what is stored of them, and how they are written."""

from schema.processes.model.attached import TaskAccess, TaskAssignment, TaskFile
from schema.processes.model.definition import (
    START,
    TARGET,
    Choice,
    Condition,
    Definition,
    Due,
    Field,
    Owner,
    Phase,
    Scalar,
    Step,
    Text,
)
from schema.processes.model.kinds import Action, Evidence, FieldKind, Op, OwnerRule, ScenarioKind, Subject, Unit
from schema.processes.model.process import Process, ProcessState, Task, TaskState
from schema.processes.model.scenario import Scenario, ScenarioVersion, VersionState

__all__ = [
    "START",
    "TARGET",
    "Action",
    "Choice",
    "Condition",
    "Definition",
    "Due",
    "Evidence",
    "Field",
    "FieldKind",
    "Op",
    "Owner",
    "OwnerRule",
    "Phase",
    "Process",
    "ProcessState",
    "Scalar",
    "Scenario",
    "ScenarioKind",
    "ScenarioVersion",
    "Step",
    "Subject",
    "Task",
    "TaskAccess",
    "TaskAssignment",
    "TaskFile",
    "TaskState",
    "Text",
    "Unit",
    "VersionState",
]
