"""Types of the graph that stand for rows: declared once, with what is shown, under which name, to whom."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar, dataclass_transform, get_type_hints

import strawberry
from strawberry.types.field import StrawberryField
from strawberry.utils.str_converters import to_camel_case
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from schema.finding import Findable
from schema.language.columns import column_of, prefix_of
from schema.language.connection import FIRST, found_arguments, row_type, since_arguments, with_arguments
from schema.language.describe import describe
from schema.language.facets import page_of
from schema.language.filters import fill_filter, order_type
from schema.language.rendering import render_root
from schema.language.scalars import Position
from schema.language.signature import argument, signed
from schema.reading.shape import (
    AnyById,
    ById,
    Column,
    Composite,
    Field,
    Found,
    Node,
    Order,
    Since,
    ToMany,
    ToOne,
    Value,
    nodes,
    roots,
)
from schema.scope import scoped

T = TypeVar("T")

models: dict[type, type[Model]] = {}
"""The model behind each type of the graph."""
filters: dict[type, type] = {}
"""The filter of each model, filled by `finish`."""
orders: dict[type, type] = {}
"""The order of each model."""


def type_of(model: type[Model]) -> type:
    """The type of the graph that stands for rows of the model."""
    return next(cls for cls, behind in models.items() if behind is model)


@dataclass_transform(kw_only_default=True)
def node(
    model: type[Model],
    *,
    search: str | Findable | None = None,
    quoted: str = "",
    ordered: Mapping[str, str],
    default: str,
    grouped: Sequence[str] = (),
) -> Callable[[type[T]], type[T]]:
    """
    Declare a type for the rows of a model. `ordered` names what its lists may be ordered by, `default` says how;
    `grouped` the fields with text by which its rows may be counted; `quoted` selects the texts in which they are found
    by words, each under the name of where it stands.
    """

    def declare(cls: type[T]) -> type[T]:
        by = {name: _order(model, column) for name, column in ordered.items()}
        name, direction = default.split()
        nodes[model] = Node(model, cls.__name__, prefix_of(model), {}, by, (name, direction), search, quoted, grouped)
        models[cls] = model
        filters[model] = type(f"{cls.__name__}Filter", (), {})
        orders[model] = order_type(nodes[model])
        return _declare(cls, nodes[model])

    return declare


def extend(base: type) -> Callable[[type[T]], type[T]]:
    """Add the decorated class's fields to a type of a lower domain."""

    def add(cls: type[T]) -> type[T]:
        addition: Any = _declare(cls, nodes[models[base]])
        base.__strawberry_definition__.fields.extend(addition.__strawberry_definition__.fields)  # type: ignore[attr-defined]  # Strawberry's own list
        return cls

    return add


def query(cls: type[T]) -> type[T]:
    """Declare fields of `Query` that are rows."""
    return _declare(cls, None)


def finish() -> None:
    """Fill the filters, now that every field of every type is known."""
    for model, shape in nodes.items():
        fill_filter(shape, filters[model], filters)


def _declare(cls: type[T], shape: Node | None) -> type[T]:
    hints = get_type_hints(cls, localns={cls.__name__: cls}, include_extras=True)
    hints = {name: hint for name, hint in hints.items() if not isinstance(cls.__dict__.get(name), StrawberryField)}
    specs: dict[str, Field] = {}
    for name in hints:
        given = cls.__dict__.get(name)
        rows = row_type(hints[name])
        if isinstance(given, Field):
            specs[name] = given
            delattr(cls, name)
        if rows is not None:
            hints[name] = cls.__annotations__[name] = page_of(rows, nodes[models[rows]])
        if rows is not None or (shape is None and name in specs):
            setattr(cls, name, _resolved(name, specs[name], hints[name]))
        elif name in cls.__annotations__:
            setattr(cls, name, strawberry.field(default=None))
    declared: Any = strawberry.type(cls, description=inspect.getdoc(cls))
    describe(declared, cls)
    for name, hint in hints.items():
        _register(shape, name, specs.get(name), hint)
    return cls


def _register(shape: Node | None, name: str, given: Field | None, hint: Any) -> None:
    graph = _graph_name(name)
    if shape is None:
        assert given is not None
        roots[graph] = given
        return
    match given:
        case Column(column=column, guard=guard):
            shape.fields[graph] = replace(column_of(shape.model, column), guard=guard)
        case Composite(members=members):
            known = {name: column_of(shape.model, one.column) for name, one in members.items()}
            shape.fields[graph] = replace(given, members=known)
        case None if hint is Position:
            shape.fields[graph] = replace(column_of(shape.model, name), value=Value.POSITION)
        case None:
            shape.fields[graph] = _by_name(shape.model, name)
        case _:
            shape.fields[graph] = given


def _by_name(model: type[Model], name: str) -> Field:
    relation = model._meta.fields_map.get(name)
    if isinstance(relation, ForeignKeyFieldInstance):
        return ToOne(_named(relation.model_name), f"{name}_id")
    return column_of(model, name)


def _named(name: object) -> type[Model]:
    """The model of a relation, which Tortoise itself resolves only once a database is open."""
    return next(model for model in scoped() if f"graph.{model.__name__}" == name)


def _order(model: type[Model], column: str) -> Order:
    shown_as = column_of(model, column)
    return Order(column, shown_as.value, shown_as.null)


def _resolved(name: str, spec: Field, hint: Any) -> Any:
    """A field with arguments: its resolver runs when the executor meets it, the planner reads only the signature."""
    if isinstance(spec, ToMany):
        made = with_arguments(render_root, filters[spec.target], orders.get(spec.target), hint)
        return strawberry.field(made, name=_graph_name(name))
    kinds: dict[str, Any] = {}
    if isinstance(spec, ById | AnyById):
        kinds = {"id": argument(strawberry.ID, "Id of the thing.")}
    if isinstance(spec, Since):
        kinds = since_arguments(filters[spec.target]) | {"first": FIRST}
    if isinstance(spec, Found):
        kinds = found_arguments()
    return strawberry.field(signed(render_root, kinds, hint), name=_graph_name(name))


def listening(target: type[Model], told: type, words: str) -> Any:
    """A field of `Subscription`: the same as the field of `Query` with its name, over and over, read by the planner."""
    gives = AsyncGenerator[told | None, None]  # type: ignore[valid-type]  # known at run time
    return strawberry.subscription(signed(_never, since_arguments(filters[target]), gives), description=words)


async def _never(_info: strawberry.Info, **_: Any) -> None:
    raise LookupError("A subscription is read by the planner only.")


def _graph_name(name: str) -> str:
    """Name in the graph; a trailing `_` only keeps it apart from a word of Python."""
    return to_camel_case(name.rstrip("_"))
