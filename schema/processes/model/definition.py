"""A scenario as it is written: a value that knows no database. What may stand in it is checked by the rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from schema.accesses.model import SystemKind
from schema.decisions.model import Side
from schema.people.model import Role
from schema.processes.model.kinds import Action, Evidence, FieldKind, Op, OwnerRule, ScenarioKind, Subject, Unit

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
    """Field of the form that names the device or the system of the step, or in which is kept what was decided."""
    lent: str | None = None
    """Step before, of which what was handed over in it comes back: that is a loan until the day of this step."""
    systems: tuple[SystemKind, ...] = ()
    """Kinds of systems to which access is given or closed; empty means every kind."""
    chosen: bool = False
    """Whether of those accesses only some are closed: whoever does it says to which systems."""

    @property
    def fills(self) -> tuple[str, ...]:
        """Fields that are filled in when it is done."""
        return (self.field,) if self.action is Action.DECISION and self.field else self.fields


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
        later = {key for step in self.steps for key in step.fills}
        return [field for field in self.fields if field.key not in later]
