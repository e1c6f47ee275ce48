"""Fields of types and of `Query`: where what they show comes from, when their name alone does not say it."""

from __future__ import annotations

import inspect
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any, TypeVar, dataclass_transform

import orjson
import strawberry
from strawberry.utils.str_converters import to_camel_case
from tortoise.models import Model

from schema.language.describe import describe, enumeration
from schema.reading.shape import (
    Ability,
    AnyById,
    AnyOne,
    ById,
    Column,
    Composite,
    Following,
    Found,
    Guard,
    Own,
    Since,
    ToMany,
    Value,
)

T = TypeVar("T")


def shown(column: str, *, to: Guard | None = None) -> Any:
    """That column of the row, for those whom the guard lets see it."""
    return Column(column, Value.TEXT, guard=to)


@dataclass_transform(kw_only_default=True)
def composite(cls: type[T]) -> type[T]:
    """Declare a value that is made of several columns of a row."""
    declared: Any = strawberry.type(cls, description=inspect.getdoc(cls))
    describe(declared, cls)
    return cls


def made_of(kind: type, *, to: Guard | None = None, **members: str) -> Any:
    """A composite value made of those columns, for those whom the guard lets see it; null when the first one is."""
    plain = {to_camel_case(name): Column(column, Value.TEXT) for name, column in members.items()}
    return Composite(kind.__name__, plain, to)


def following(column: str, kind: type[StrEnum], table: Mapping[Any, Collection[Any]]) -> Any:
    """Values of the kind that follow from that column's by the table, in the order in which the kind names them."""
    enumeration(kind)
    told = {key.value: [one.value for one in kind if one in values] for key, values in table.items()}
    return Following(column, {key: orjson.dumps(values).decode() for key, values in told.items()})


def holding(condition: Guard, *columns: str) -> Any:
    """Whether that holds of the row, which it knows by those columns, and of who looks."""
    return Ability(condition, frozenset(columns))


def many(
    target: type[Model], *, via: str | None = None, link: type[Model] | None = None, near: str = "", far: str = ""
) -> Any:
    """Rows that refer to this one by `via`, or that a link table joins to it; without either, all of them."""
    return ToMany(target, via, link, near, far)


def of_whole(target: type[Model], *, via: str, part: type[Model], whole: str) -> Any:
    """Rows that refer by `via` to this one, or to one of its parts, which refer to it by `whole`."""
    return ToMany(target, via, part=part, whole=whole)


def since(target: type[Model], told: type, order: str) -> Any:
    """The rows of a log after the place that is asked for, told of by that type."""
    return Since(target, told.__name__, order)


def found(told: type) -> Any:
    """What is found by words, told of by that type."""
    return Found(told.__name__)


def any_one(prefix_column: str, id_column: str) -> Any:
    """The row of any type that two columns refer to."""
    return AnyOne(prefix_column, id_column)


def by_id(target: type[Model]) -> Any:
    """The row with the id that is asked for."""
    return ById(target)


def any_by_id() -> Any:
    """The row of any type with the id that is asked for."""
    return AnyById()


def own(target: type[Model]) -> Any:
    """The person who is looking."""
    return Own(target)
