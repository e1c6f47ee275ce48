"""One type of the graph in the reference."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLScalarType,
)

from schema.graph.reference.words import link, said, shown_type, table
from schema.language.connection import ARGUMENTS
from schema.reading.shape import nodes

USUAL = {*ARGUMENTS, "filter", "orderBy"}
"""Arguments of every list, told of once."""


def section(kind: GraphQLNamedType, here: str) -> str:
    """The type with all that belongs to it."""
    return "\n".join([f"### {kind.name}\n", f"{said(kind)}\n", *filter(None, _parts(kind, here))])


def _parts(kind: GraphQLNamedType, here: str) -> Iterator[str]:
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
        yield _row_words(kind, here)
        rows = ((f"`{name}`", gives(field, here), told(field, here)) for name, field in kind.fields.items())
        yield table(["field", "type", ""], rows)
    elif isinstance(kind, GraphQLInputObjectType):
        yield inputs(kind, here)
    elif isinstance(kind, GraphQLEnumType):
        yield table(["value", ""], ((f"`{name}`", said(value)) for name, value in kind.values.items()))
    elif isinstance(kind, GraphQLScalarType) and kind.specified_by_url:
        yield f"Specified by <{kind.specified_by_url}>.\n"


def inputs(kind: GraphQLInputObjectType, here: str) -> str:
    """The fields of an input."""
    rows = ((f"`{name}`", shown_type(field.type, here), said(field)) for name, field in kind.fields.items())
    return table(["field", "type", ""], rows)


def gives(field: Any, here: str) -> str:
    """What a field gives."""
    return shown_type(field.type, here)


def told(field: Any, here: str) -> str:
    """The words of a field, then its arguments: those of every list by name only."""
    lists = [name for name in field.args if name in USUAL]
    named = {name: one for name, one in field.args.items() if name not in lists}
    own = [f"`{name}` ({shown_type(one.type, here)}): {said(one)}" for name, one in named.items()]
    usual = []
    if "filter" in lists:
        kinds = [shown_type(field.args[name].type, here) for name in ("filter", "orderBy") if name in lists]
        usual = [f"A [list](values.md#lists): {', '.join(kinds)}."]
    return " ".join([said(field), *usual, *own])


def _row_words(kind: GraphQLNamedType, here: str) -> str:
    """Of a row: how its ids look, what it is, and how lists of it are searched and ordered."""
    node = next((node for node in nodes.values() if node.name == kind.name), None)
    if node is None or not isinstance(kind, GraphQLObjectType):
        return ""
    words = [f"A {', '.join(link(one.name, here) for one in kind.interfaces)}; its ids begin with `{node.prefix}_`."]
    words.append(f"Lists are ordered by `{node.order[0]}`, `{node.order[1]}`, unless `orderBy` says otherwise.")
    words += ["`filter: {search: ...}` looks through its texts."] if node.search else []
    return " ".join(words) + "\n"
