"""A scenario as it is written: a value that knows no database. What may stand in it is checked by the rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from schema.accesses.model import SystemKind
from schema.decisions.model import Side
from schema.people.model import Role


class ScenarioKind(StrEnum):
    """What a scenario is for."""

    ONBOARDING = "ONBOARDING"
    """Somebody comes."""
    OFFBOARDING = "OFFBOARDING"
    """Somebody leaves: it ends only when nothing of theirs is left open."""
    ROLE_CHANGE = "ROLE_CHANGE"
    """Somebody does something else, goes away for long, or comes back."""
    DEVICE_SERVICE = "DEVICE_SERVICE"
    """A device is repaired, lost or moved."""
    REQUEST = "REQUEST"
    """Somebody asks for something."""
    REVIEW = "REVIEW"
    """Both sides look at what there is."""
    CUSTOM = "CUSTOM"
    """Anything else."""


class Subject(StrEnum):
    """What a process of the scenario is about."""

    PERSON = "PERSON"
    """A person of the client."""
    DEVICE = "DEVICE"
    """A device of the client."""
    NOTHING = "NOTHING"
    """The client as a whole."""


class FieldKind(StrEnum):
    """What is filled into a field of a form."""

    TEXT = "TEXT"
    """Words."""
    NUMBER = "NUMBER"
    """A whole number, 0 or more."""
    DATE = "DATE"
    """A day."""
    YES_NO = "YES_NO"
    """Yes or no."""
    CHOICE = "CHOICE"
    """One of the options."""
    PERSON = "PERSON"
    """A person of the client."""
    DEVICE = "DEVICE"
    """A device of the client."""
    SYSTEM = "SYSTEM"
    """A system of the client."""


class Op(StrEnum):
    """How a condition compares what was filled in."""

    IS = "IS"
    """It is this."""
    IS_NOT = "IS_NOT"
    """It is something else, or nothing."""
    AT_LEAST = "AT_LEAST"
    """It is a number, this or a greater one."""
    AT_MOST = "AT_MOST"
    """It is a number, this or a lesser one."""
    FILLED = "FILLED"
    """It is filled in."""


class OwnerRule(StrEnum):
    """How it is found who does a step."""

    ROLE = "ROLE"
    """Whoever has a role."""
    REQUESTER = "REQUESTER"
    """Whoever starts the process."""
    SUBJECT = "SUBJECT"
    """The person whom it is about."""
    SUBJECT_MANAGER = "SUBJECT_MANAGER"
    """Their manager."""
    TEAM = "TEAM"
    """A team of the IT company, by its name."""


class Action(StrEnum):
    """What is done in a step."""

    TASK = "TASK"
    """Something is done and said to be done."""
    DECISION = "DECISION"
    """Somebody decides yes or no."""
    FORM = "FORM"
    """Fields of the form are filled in."""
    HAND_OVER = "HAND_OVER"
    """The person gets a device."""
    RETURN = "RETURN"
    """A device comes back."""
    GRANT = "GRANT"
    """The person is given access to a system."""
    REVOKE = "REVOKE"
    """Accesses of the person are closed."""
    TICKET = "TICKET"
    """A ticket is opened and closed."""
    NOTICE = "NOTICE"
    """Somebody is told."""


class Evidence(StrEnum):
    """What shows that a step was done."""

    NONE = "NONE"
    """Nothing is asked for."""
    NOTE = "NOTE"
    """A sentence."""


class Unit(StrEnum):
    """In what time is counted."""

    DAYS = "DAYS"
    """Days of the calendar."""
    BUSINESS_DAYS = "BUSINESS_DAYS"
    """Days on which the client works."""
    HOURS = "HOURS"
    """Hours of the clock."""


START, TARGET = "START", "TARGET"
"""From what a due day is counted, unless it is from the end of a step."""

Scalar = str | bool | int


@dataclass(frozen=True)
class Text:
    """The same in both languages."""

    pl: str
    en: str


@dataclass(frozen=True)
class Choice:
    """An option of a field."""

    key: str
    label: Text


@dataclass(frozen=True)
class Field:
    """A field of the form."""

    key: str
    kind: FieldKind
    label: Text
    help: Text | None = None
    required: bool = False
    options: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class Condition:
    """What must have been filled in: one comparison, or several of which all or any hold."""

    field: str | None = None
    op: Op = Op.IS
    value: Scalar | None = None
    all: tuple[Condition, ...] = ()
    any: tuple[Condition, ...] = ()

    def fields(self) -> Iterator[str]:
        """Keys of all fields that it looks at."""
        if self.field is not None:
            yield self.field
        for part in (*self.all, *self.any):
            yield from part.fields()


@dataclass(frozen=True)
class Owner:
    """Who does a step."""

    rule: OwnerRule
    role: Role | None = None
    team: str | None = None


@dataclass(frozen=True)
class Due:
    """By when a step is to be done: so long after its start, or before when that is less than nothing."""

    since: str
    """`START` of the process, its `TARGET` day, or the key of a step that is done before."""
    offset: int = 0
    unit: Unit = Unit.BUSINESS_DAYS


@dataclass(frozen=True)
class Phase:
    """Steps that belong together."""

    key: str
    name: Text


@dataclass(frozen=True)
class Step:
    """Something that one of the sides does."""

    key: str
    phase: str
    title: Text
    side: Side
    owner: Owner
    action: Action = Action.TASK
    text: Text | None = None
    after: tuple[str, ...] = ()
    due: Due | None = None
    when: Condition | None = None
    required: bool = True
    evidence: Evidence = Evidence.NONE
    shared: bool = True
    """Whether the client sees it."""
    fields: tuple[str, ...] = ()
    """What a FORM asks for."""
    field: str | None = None
    """Field of the form that names the device or the system of the step."""
    systems: tuple[SystemKind, ...] = ()
    """Kinds of systems to which access is given or closed; empty means every kind."""


@dataclass(frozen=True)
class Definition:
    """A whole scenario."""

    key: str
    kind: ScenarioKind
    name: Text
    summary: Text
    phases: tuple[Phase, ...]
    steps: tuple[Step, ...]
    subject: Subject = Subject.NOTHING
    target: Text | None = None
    """What the target day is called; without it there is none."""
    urgent: bool = False
    """Whether what closes accesses is due at once."""
    fields: tuple[Field, ...] = ()

    def asked_at_start(self) -> list[Field]:
        """Fields that are filled in by whoever starts it: those for which no step asks."""
        later = {key for step in self.steps for key in step.fields}
        return [field for field in self.fields if field.key not in later]
