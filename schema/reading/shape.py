"""What the graph shows of the tables: declared by `schema.language`, compiled by the planner."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from tortoise.models import Model

from schema.finding import Findable
from schema.scope import Sight
from schema.sql import Kind, Sql


class Value(Enum):
    """Type of a value on its way out; says how it stands in JSON."""

    TEXT = Kind.TEXT
    ENUM = "enum"
    INT = Kind.INT
    BOOL = Kind.BOOL
    INSTANT = Kind.INSTANT
    DATE = Kind.DATE
    JSON = "json"
    KEY = Kind.UUID
    POSITION = "position"

    @property
    def kind(self) -> Kind:
        """How such a value is bound as a parameter."""
        match self.value:
            case Kind():
                return self.value
            case "position":
                return Kind.INT
        return Kind.TEXT


Guard = Callable[[Sight, str], Sql]
"""For whom a field is: a condition on the row under that alias. Where it fails the field is null."""


@dataclass(frozen=True)
class Column:
    """A value of the row itself."""

    column: str
    value: Value
    null: bool = False
    guard: Guard | None = None
    prefix: str = ""


@dataclass(frozen=True)
class Composite:
    """An object made of the row's own columns: null when the first of them is."""

    name: str
    members: dict[str, Column]
    guard: Guard | None = None


@dataclass(frozen=True)
class Following:
    """What follows from the value of a column: fixed JSON text for each value that it may hold."""

    column: str
    told: dict[str, str]


@dataclass(frozen=True)
class Ability:
    """Yes or no, of the row and of who looks: a condition, and the columns that it looks at."""

    holds: Guard
    columns: frozenset[str]


@dataclass(frozen=True)
class Abilities:
    """An object of yes and no: what the viewer may do with the row."""

    name: str
    members: dict[str, Ability]


@dataclass(frozen=True)
class ToOne:
    """The row that a column refers to."""

    target: type[Model]
    column: str


@dataclass(frozen=True)
class ToMany:
    """
    The rows that refer to this one by `via`, or to one of its parts, or that a link table joins to it; without either,
    all of them.
    """

    target: type[Model]
    via: str | None = None
    link: type[Model] | None = None
    near: str = ""
    far: str = ""
    order: str | None = None
    part: type[Model] | None = None
    whole: str = ""


@dataclass(frozen=True)
class AnyOne:
    """The row of any type that two columns, prefix and id, refer to."""

    prefix_column: str
    id_column: str


@dataclass(frozen=True)
class ById:
    """The row with the id of the argument `id`."""

    target: type[Model]


@dataclass(frozen=True)
class AnyById:
    """The row of any type with the id of the argument `id`."""


@dataclass(frozen=True)
class Own:
    """The person who is looking."""

    target: type[Model]


@dataclass(frozen=True)
class Since:
    """The rows of a log after the place of the argument `after`, in the order in which they came."""

    target: type[Model]
    name: str
    """Name of the type that tells of them."""
    order: str


@dataclass(frozen=True)
class Found:
    """What is found by the words of the argument `text`, best first."""

    name: str
    """Name of the type that tells of it."""


OfRow = Column | Composite | Following | Ability | Abilities | ToOne | ToMany | AnyOne
Field = OfRow | ById | AnyById | Own | Since | Found


@dataclass(frozen=True)
class Order:
    """Something that a list may be ordered by; ties are broken by id in the same direction."""

    column: str
    value: Value
    null: bool = False
    words: str = ""


@dataclass
class Node:
    """A type of the graph and the table behind it."""

    model: type[Model]
    name: str
    prefix: str
    fields: dict[str, Field]
    orders: dict[str, Order] = field(default_factory=dict)
    order: tuple[str, str] = ("CREATED_AT", "DESC")
    search: str | Findable | None = None
    """Column with the folded text that `search` looks in; or the kind under which the index of words has it."""
    quoted: str = ""
    """Selection of the texts in which it is found by words, each under the name of where it stands."""
    grouped: Sequence[str] = ()
    """Fields with text whose values recur, so that rows may be counted by them too."""

    @property
    def table(self) -> str:
        """Name of the table."""
        return self.model._meta.db_table

    @property
    def facets(self) -> dict[str, str]:
        """Fields whose values recur or are rows: what rows may be counted by, by the name for it."""
        counted = (name for name, one in self.fields.items() if name in self.grouped or _is_counted(one))
        return {re.sub("([A-Z])", r"_\1", name).upper(): name for name in counted}

    @property
    def key(self) -> str:
        """Column that ids are made of and refer to."""
        return "id"


def _is_counted(field: Field) -> bool:
    return isinstance(field, ToOne) or (isinstance(field, Column) and field.value is Value.ENUM)


nodes: dict[type[Model], Node] = {}
roots: dict[str, Field] = {}
"""Fields of `Query` that are rows."""


def by_prefix(prefix: str) -> Node | None:
    """The type whose ids have that prefix."""
    return next((node for node in nodes.values() if node.prefix == prefix), None)
