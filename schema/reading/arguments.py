"""Arguments with their provenance: for each value, where a later run of the same plan finds its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    ListValueNode,
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
"""Input objects as dicts and lists of them as lists, with leaves in them; a list of scalars is one leaf."""


def arguments(definition: GraphQLField, node: FieldNode, variables: Mapping[str, Any]) -> dict[str, Tree]:
    """The field's arguments that were given and are not null."""
    given = {
        argument.name.value: _tree(argument.value, definition.args[argument.name.value].type, variables)
        for argument in node.arguments or ()
    }
    return {name: tree for name, tree in given.items() if tree is not None}


def _tree(node: ValueNode, type_: Any, variables: Mapping[str, Any]) -> Tree:
    type_ = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    if isinstance(node, VariableNode):
        name = node.name.value
        return rooted(variables.get(name), ("variables", name))
    if isinstance(node, ObjectValueNode) and isinstance(type_, GraphQLInputObjectType):
        fields = {f.name.value: _tree(f.value, type_.fields[f.name.value].type, variables) for f in node.fields}
        return {name: tree for name, tree in fields.items() if tree is not None}
    if isinstance(node, ListValueNode) and isinstance(type_, GraphQLList):
        return _list([_tree(item, type_.of_type, variables) for item in node.values])
    value = value_from_ast(node, type_)
    return rooted(value, ("constant", value)) if not isinstance(value, dict | list) else rooted(value, None)


def _list(items: list[Tree]) -> Tree:
    if all(isinstance(item, Leaf) for item in items):
        return Leaf([i.value for i in items], ("list", *(i.source for i in items)))  # type: ignore[union-attr]  # all leaves
    return [item for item in items if item is not None]


def rooted(value: Any, source: tuple[Any, ...] | None) -> Tree:
    """The tree of a value that is found under a source; under none, its leaves are constants."""
    if value is None:
        return None
    below = (lambda step: None) if source is None else (lambda step: (*source, step))
    if isinstance(value, dict):
        inner = {name: rooted(one, below(name)) for name, one in value.items()}
        return {name: tree for name, tree in inner.items() if tree is not None}
    if isinstance(value, list) and any(isinstance(one, dict) for one in value):
        return [rooted(one, below(index)) for index, one in enumerate(value)]
    return Leaf(value, source or ("constant", _frozen(value)))


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def outline(value: Any) -> Any:
    """What of a variable's value a plan depends on: which fields are there, not what they hold."""
    if isinstance(value, dict):
        return tuple((name, outline(one)) for name, one in value.items())
    if isinstance(value, list) and any(isinstance(one, dict) for one in value):
        return tuple(outline(one) for one in value)
    return None if value is None else "."
