"""What was asked for: fields by response key, with fragments opened and @skip and @include obeyed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLAbstractType,
    GraphQLError,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    SelectionNode,
    SelectionSetNode,
    VariableNode,
    is_abstract_type,
)

Asked = dict[str, list[FieldNode]]


@dataclass(frozen=True)
class Selector:
    """Opens the selections of one operation."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, Any]

    def under(self, fields: Iterable[FieldNode], type_name: str) -> Asked:
        """Fields asked for below these fields, of an object of that type."""
        asked: Asked = {}
        for field in fields:
            self.gather(field.selection_set, type_name, asked)
        return asked

    def gather(self, selections: SelectionSetNode | None, type_name: str, asked: Asked) -> None:
        """Add the fields of a selection set to those asked for."""
        for selection in selections.selections if selections else ():
            if self.left_out(selection):
                continue
            if isinstance(selection, FieldNode):
                key = selection.alias.value if selection.alias else selection.name.value
                asked.setdefault(key, []).append(selection)
            else:
                for inner in self._opened(selection, type_name):
                    self.gather(inner, type_name, asked)

    def _opened(self, fragment: SelectionNode, type_name: str) -> Iterator[SelectionSetNode]:
        if isinstance(fragment, InlineFragmentNode):
            condition, selections = fragment.type_condition, fragment.selection_set
        else:
            definition = self.fragments[fragment.name.value]  # type: ignore[attr-defined]  # a spread: the third kind
            condition, selections = definition.type_condition, definition.selection_set
        if condition is None or self._applies(condition.name.value, type_name):
            yield selections

    def _applies(self, condition: str, type_name: str) -> bool:
        wanted, actual = self.schema.get_type(condition), self.schema.get_type(type_name)
        if condition == type_name:
            return True
        if not is_abstract_type(wanted) or not isinstance(actual, GraphQLObjectType):
            return False
        abstract: GraphQLAbstractType = wanted
        return self.schema.is_sub_type(abstract, actual)

    def left_out(self, selection: SelectionNode) -> bool:
        """Whether `@skip` or `@include` lets it be."""
        return any(
            self._condition(directive) is (directive.name.value == "skip")
            for directive in selection.directives or ()
            if directive.name.value in ("skip", "include")
        )

    def _condition(self, directive: Any) -> bool:
        value = directive.arguments[0].value
        wanted = self.variables.get(value.name.value) if isinstance(value, VariableNode) else value.value
        if wanted is None:
            raise GraphQLError("A value of type Boolean! must not be null.", value)
        return bool(wanted)
