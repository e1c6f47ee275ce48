"""Filters and orders of each type, made from what the type shows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from enum import Enum, StrEnum
from typing import Any

import strawberry

from schema.finding import Findable
from schema.language.columns import enum_of
from schema.language.connection import Direction
from schema.language.describe import enumeration
from schema.language.scalars import SafeInt
from schema.reading.shape import Column, Composite, Node, ToMany, ToOne, Value

WORDS = {
    "eq": "Equal to it.",
    "ne": "Not equal to it, or without a value.",
    "in": "One of them.",
    "notIn": "None of them, or without a value.",
    "gt": "Greater or later.",
    "gte": "Greater, later or equal.",
    "lt": "Smaller or earlier.",
    "lte": "Smaller, earlier or equal.",
    "isNull": "True: without a value. False: with one.",
}
SOMEWHERE = "This text is somewhere in it, whatever its case and diacritics."
BY_WORDS = (
    "Each word of this text begins a word of it, whatever its case, diacritics and Polish ending; or is part of a code"
    " in its name, such as the last digits of a serial number. An empty text leaves all rows."
)
LISTS = ("in", "notIn")
EQUAL = ("eq", "ne", "in", "notIn", "isNull")
ORDERED = (*EQUAL, "gt", "gte", "lt", "lte")


Fields = dict[str, tuple[Any, str]]
"""Fields of an input: graph name to type and description."""


def inputs(name: str, words: str, fields: Fields, into: type | None = None, needed: Collection[str] = ()) -> type:
    """An input type with these fields, optional unless needed."""
    made = into or type(name, (), {})
    made.__name__ = made.__qualname__ = name
    made.__doc__ = words
    safe = {graph: f"{graph}_" for graph in fields}
    made.__annotations__ = {safe[g]: kind if g in needed else kind | None for g, (kind, _) in fields.items()}
    for graph, (_, text) in fields.items():
        default = {} if graph in needed else {"default": strawberry.UNSET}
        setattr(made, safe[graph], strawberry.field(name=graph, description=text, **default))
    declared: type = strawberry.input(made, name=name, description=words)
    return declared


def _comparator(name: str, kind: Any, operators: tuple[str, ...], words: str) -> type:
    fields = {op: (bool if op == "isNull" else list[kind] if op in LISTS else kind, WORDS[op]) for op in operators}
    return inputs(name, words, fields)


COMPARATORS: dict[Value, type] = {
    Value.KEY: _comparator("IDFilter", strawberry.ID, EQUAL[:4], "Compares an id."),
    Value.TEXT: _comparator("StringFilter", str, EQUAL, "Compares a text, letter by letter."),
    Value.INT: _comparator("IntFilter", SafeInt, ORDERED, "Compares a whole number."),
    Value.BOOL: _comparator("BooleanFilter", bool, ("eq", "isNull"), "Compares yes or no."),
    Value.INSTANT: _comparator("DateTimeFilter", dt.datetime, ORDERED, "Compares a moment."),
    Value.DATE: _comparator("DateFilter", dt.date, ORDERED, "Compares a day."),
}
_enum_comparators: dict[type[Enum], type] = {}


def _of_enum(kind: type[Enum]) -> type:
    if kind not in _enum_comparators:
        name = f"{kind.__name__}Filter"
        _enum_comparators[kind] = _comparator(name, enumeration(kind), EQUAL, f"Compares a {kind.__name__}.")
    return _enum_comparators[kind]


def fill_filter(node: Node, filter_: type, filters: dict[type, type]) -> None:
    """Give the filter of a type a field for each thing that it shows and that can be compared."""
    itself = list[filter_]  # type: ignore[valid-type]  # made at run time
    fields: dict[str, tuple[Any, str]] = {
        "and": (itself, "All of them pass."),
        "or": (itself, "One of them passes."),
        "not": (filter_, "It does not pass."),
    }
    if node.search:
        fields["search"] = (str, BY_WORDS if isinstance(node.search, Findable) else SOMEWHERE)
    for name, spec in node.fields.items():
        kind = _kind(node, name, spec, filters)
        if kind is not None:
            fields[name] = (kind, f"Condition on `{name}`.")
    inputs(f"{node.name}Filter", f"Which {node.name} rows pass: all that is said must hold.", fields, filter_)


def _kind(node: Node, name: str, spec: Any, filters: dict[type, type]) -> Any:
    match spec:
        case Column(value=Value.JSON | Value.POSITION) | Composite():
            return None
        case Column(value=Value.ENUM, column=column):
            return _of_enum(enum_of(node.model, column))
        case Column(value=value):
            return COMPARATORS[value]
        case ToOne(target=target):
            return filters[target]
        case ToMany(target=target):
            return _some_or_none(filters[target])
    return None


_lists: dict[type, type] = {}


def _some_or_none(filter_: type) -> type:
    if filter_ not in _lists:
        fields = {"some": (filter_, "At least one row passes."), "none": (filter_, "No row passes.")}
        name = f"{filter_.__name__.removesuffix('Filter')}ListFilter"
        _lists[filter_] = inputs(name, "Compares a list of rows.", fields)
    return _lists[filter_]


def order_type(node: Node) -> type:
    """The order of a type: one of the things that it may be ordered by, and a direction."""
    field = StrEnum(f"{node.name}OrderField", {name: name for name in node.orders})  # type: ignore[misc]  # made at run time
    field.__doc__ = f"What {node.name} rows may be ordered by."
    strawberry.enum(field, description=field.__doc__)
    for value in field.__strawberry_definition__.values:  # type: ignore[attr-defined]  # set by the line above
        value.description = f"By {node.orders[value.name].words or value.name.lower().replace('_', ' ')}."
    made = type(f"{node.name}Order", (), {"__annotations__": {"field": field, "direction": Direction}})
    declared: type = strawberry.input(made, description=f"Order of {node.name} rows.")
    for one, text in zip(declared.__strawberry_definition__.fields, ("By what.", "In which direction."), strict=True):  # type: ignore[attr-defined]  # as above
        one.description = text
    return declared
