"""What of that which will be gone a document uses, and the values of its variables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import (
    ArgumentNode,
    DocumentNode,
    EnumValueNode,
    FieldNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLSchema,
    ObjectFieldNode,
    OperationDefinitionNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_named_type,
    get_nullable_type,
    is_list_type,
    type_from_ast,
    visit,
)


def uses_in(graph: GraphQLSchema, document: DocumentNode) -> frozenset[str]:
    """Coordinates of deprecated fields, arguments, fields of inputs and values of enums that stand in the document."""
    info = TypeInfo(graph)
    found = _Uses(info)
    visit(document, TypeInfoVisitor(info, found))
    return frozenset(found.found)


def uses_in_values(
    graph: GraphQLSchema, operation: OperationDefinitionNode, variables: Mapping[str, Any]
) -> Iterator[str]:
    """Coordinates of deprecated fields of inputs and values of enums that stand in the values of its variables."""
    for one in operation.variable_definitions or ():
        value = variables.get(one.variable.name.value)
        yield from _in_value(type_from_ast(graph, one.type), value)


def _in_value(kind: Any, value: Any) -> Iterator[str]:
    kind = get_nullable_type(kind)
    if is_list_type(kind):
        for one in value if isinstance(value, list) else [value]:
            yield from _in_value(kind.of_type, one)
    elif isinstance(kind, GraphQLInputObjectType) and isinstance(value, dict):
        for name, inner in value.items():
            if field := kind.fields.get(name):
                yield from _going(f"{kind.name}.{name}", field)
                yield from _in_value(field.type, inner)
    elif isinstance(kind, GraphQLEnumType) and isinstance(value, str):
        yield from _going(f"{kind.name}.{value}", kind.values.get(value))


def _going(coordinate: str, part: Any) -> Iterator[str]:
    if part is not None and part.deprecation_reason is not None:
        yield coordinate


class _Uses(Visitor):
    """Collects them on the way through a document."""

    def __init__(self, info: TypeInfo) -> None:
        super().__init__()
        self.info = info
        self.found: set[str] = set()

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        parent = self.info.get_parent_type()
        self.found.update(_going(f"{parent}.{node.name.value}", self.info.get_field_def()))

    def enter_argument(self, node: ArgumentNode, _key: Any, _parent: Any, _path: Any, ancestors: Any) -> None:
        holder = ancestors[-1]
        if isinstance(holder, FieldNode):
            name = f"{self.info.get_parent_type()}.{holder.name.value}({node.name.value}:)"
            self.found.update(_going(name, self.info.get_argument()))

    def enter_object_field(self, node: ObjectFieldNode, *_: Any) -> None:
        parent = get_named_type(self.info.get_parent_input_type())
        if isinstance(parent, GraphQLInputObjectType):
            field = parent.fields.get(node.name.value)
            self.found.update(_going(f"{parent}.{node.name.value}", field))

    def enter_enum_value(self, node: EnumValueNode, *_: Any) -> None:
        kind = get_named_type(self.info.get_input_type())
        self.found.update(_going(f"{kind}.{node.value}", self.info.get_enum_value()))
