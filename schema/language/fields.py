"""Fields of types and of `Query`: where what they show comes from, when their name alone does not say it."""

from __future__ import annotations

import inspect
from typing import Any, TypeVar, dataclass_transform

import strawberry
from strawberry.utils.str_converters import to_camel_case
from tortoise.models import Model

from schema.language.describe import describe
from schema.reading.shape import AnyById, AnyOne, ById, Column, Composite, Guard, Own, ToMany, Value

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


def many(
    target: type[Model], *, via: str | None = None, link: type[Model] | None = None, near: str = "", far: str = ""
) -> Any:
    """Rows that refer to this one by `via`, or that a link table joins to it; without either, all of them."""
    return ToMany(target, via, link, near, far)


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
