"""Arguments with their provenance: for each value, where a later run of the same plan finds its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    GraphQLError,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    ListValueNode,
    NullValueNode,
    ObjectValueNode,
    ValueNode,
    VariableNode,
    value_from_ast,
)


@dataclass(frozen=True)
class Leaf:
    """A value that is bound when the plan runs."""

    value: Any
    source: tuple[Any, ...]


Tree = Leaf | dict[str, Any] | list[Any] | None
"""Input objects as dicts and lists of them as lists, with leaves in them; a list of values, or empty, is a leaf."""


def arguments(definition: GraphQLField, node: FieldNode, variables: Mapping[str, Any]) -> dict[str, Tree]:
    """The field's arguments that were given and are not null."""
    given = {
        argument.name.value: _needed(argument.value, definition.args[argument.name.value].type, variables)
        for argument in node.arguments or ()
    }
    return {name: tree for name, tree in given.items() if tree is not None}


def _needed(node: ValueNode, type_: Any, variables: Mapping[str, Any]) -> Tree:
    """The tree of a value; a variable that may be null, and is, does not go where a value must stand."""
    if not isinstance(type_, GraphQLNonNull):
        return _tree(node, type_, variables)
    tree = _tree(node, type_.of_type, variables)
    if tree is None:
        raise GraphQLError(f"A value of type {type_} must not be null.", node)
    return tree


def _tree(node: ValueNode, type_: Any, variables: Mapping[str, Any]) -> Tree:
    if isinstance(node, VariableNode):
        name = node.name.value
        return rooted(variables.get(name), ("variables", name))
    if isinstance(node, NullValueNode):
        return None
    if isinstance(type_, GraphQLList):
        items = node.values if isinstance(node, ListValueNode) else (node,)
        return _list([_needed(item, type_.of_type, variables) for item in items])
    if isinstance(node, ObjectValueNode) and isinstance(type_, GraphQLInputObjectType):
        fields = {f.name.value: _needed(f.value, type_.fields[f.name.value].type, variables) for f in node.fields}
        return {name: tree for name, tree in fields.items() if tree is not None}
    value = value_from_ast(node, type_)
    return rooted(value, ("constant", value))


def _list(items: list[Tree]) -> Tree:
    leaves = [item for item in items if isinstance(item, Leaf)]
    if len(leaves) == len(items):
        return Leaf([leaf.value for leaf in leaves], ("list", *(leaf.source for leaf in leaves)))
    return [item for item in items if item is not None]


def rooted(value: Any, source: tuple[Any, ...]) -> Tree:
    """The tree of a value that is found under a source."""
    if value is None:
        return None
    if isinstance(value, dict):
        inner = {name: rooted(one, (*source, name)) for name, one in value.items()}
        return {name: tree for name, tree in inner.items() if tree is not None}
    if isinstance(value, list) and any(isinstance(one, dict) for one in value):
        return [rooted(one, (*source, index)) for index, one in enumerate(value)]
    return Leaf(value, source)


def outline(value: Any) -> Any:
    """What of a variable's value a plan depends on: which fields are there, not what they hold."""
    if isinstance(value, dict):
        return tuple((name, outline(one)) for name, one in value.items())
    if isinstance(value, list) and any(isinstance(one, dict) for one in value):
        return tuple(outline(one) for one in value)
    return None if value is None else "."
