"""GraphQL documents: parsed, measured and checked once, then kept by their text."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    InlineFragmentNode,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    parse,
    specified_rules,
    validate,
)
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from api.settings import Settings

RULES = (*specified_rules, MaybeNullValidationRule, OneOfInputValidationRule)
MOST_COMMENTS = 100
LONGEST = 50_000


class Wrong(Exception):
    """A request that says something else than GraphQL, or nothing that the graph knows."""

    def __init__(self, *errors: GraphQLError) -> None:
        super().__init__(errors[0].message)
        self.errors = errors

    @property
    def code(self) -> str:
        """The first error's finer code, or its code."""
        extensions = self.errors[0].extensions or {}
        return str(extensions.get("reason") or extensions.get("code"))


def wrong(message: str, code: str, reason: str | None = None, **facts: Any) -> Wrong:
    """A request error of one sentence; `code` in the words that tools know, `reason` finer."""
    extensions = {"code": code, **({"reason": reason} if reason else {}), **facts}
    return Wrong(GraphQLError(message, extensions=extensions))


@dataclass(frozen=True)
class Document:
    """A document that may be asked of the graph."""

    text: str
    node: DocumentNode
    operations: dict[str | None, OperationDefinitionNode]
    introspects: bool
    """Whether it asks about the graph itself."""

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """The operation of that name, or the only one; otherwise Wrong."""
        if name is None and len(self.operations) == 1:
            return next(iter(self.operations.values()))
        if name is None:
            raise wrong(
                "Say operationName: the document has several operations.",
                "OPERATION_RESOLUTION_FAILURE",
                "OPERATION_NAME_MISSING",
            )
        if name not in self.operations:
            raise wrong(
                f"The document has no operation named {name[:80]!r}.",
                "OPERATION_RESOLUTION_FAILURE",
                "OPERATION_NAME_UNKNOWN",
            )
        return self.operations[name]


class Documents:
    """The documents that were good, the last used ones kept."""

    def __init__(self, schema: GraphQLSchema, settings: Settings) -> None:
        self.schema, self.settings = schema, settings
        self._kept: OrderedDict[str, Document] = OrderedDict()

    def get(self, text: str, *, hints: bool) -> Document:
        """The document of that text; or Wrong, with suggestions of names only if hints are allowed."""
        document = self._kept.get(text)
        if document is None:
            # A wrong document is not kept: it would push out good ones.
            document = self._kept[text] = self._read(text, hints)
            if len(self._kept) > self.settings.documents:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(text)
        return document

    def _read(self, text: str, hints: bool) -> Document:
        node = self._parse(text)
        self._measure(node)
        errors = validate(
            self.schema,
            node,
            RULES,
            max_errors=self.settings.document_errors,
            hide_suggestions=not hints,
            allow_empty_selection_sets=False,
        )
        if errors:
            raise Wrong(*(_coded(error) for error in errors[: self.settings.document_errors]))
        operations = {o.name.value if o.name else None: o for o in _operations(node)}
        return Document(text, node, operations, any(_introspects(node)))

    def _parse(self, text: str) -> DocumentNode:
        try:
            return parse(
                text,
                max_lexical_tokens=self.settings.document_tokens,
                max_comments=MOST_COMMENTS,
                max_source_length=LONGEST,
                allow_empty_selection_sets=False,
            )
        except GraphQLSyntaxError as error:
            error.extensions = {"code": "GRAPHQL_PARSE_FAILED"}
            raise Wrong(error) from None
        except GraphQLError as error:
            error.extensions = {"code": "GRAPHQL_PARSE_FAILED", "reason": "DOCUMENT_TOO_LARGE"}
            raise Wrong(error) from None

    def _measure(self, node: DocumentNode) -> None:
        fragments = {d.name.value: d for d in node.definitions if isinstance(d, FragmentDefinitionNode)}
        depth = _Measure(fragments, deepest=True)
        width = _Measure(fragments, deepest=False)
        for operation in _operations(node):
            self._within("DOCUMENT_TOO_DEEP", depth.of(operation.selection_set), self.settings.document_depth)
            self._within("DOCUMENT_TOO_WIDE", width.of(operation.selection_set), self.settings.document_fields)

    @staticmethod
    def _within(reason: str, measured: int, limit: int) -> None:
        if measured > limit:
            what = "fields deep" if reason == "DOCUMENT_TOO_DEEP" else "fields"
            message = f"The operation is {measured} {what}; at most {limit} are allowed."
            raise wrong(message, "GRAPHQL_VALIDATION_FAILED", reason, measured=measured, limit=limit)


class _Measure:
    """Depth or number of fields, each fragment measured once, so that fragments cannot multiply the work.

    Fields about the graph itself do not count: the specified rules limit them.
    """

    def __init__(self, fragments: dict[str, FragmentDefinitionNode], *, deepest: bool) -> None:
        self.fragments = fragments
        self.join: Callable[[list[int]], int] = (lambda found: max(found, default=0)) if deepest else sum
        self.known: dict[str, int] = {}

    def of(self, selections: SelectionSetNode | None) -> int:
        """The measure of a selection."""
        return self.join([self._one(node) for node in selections.selections]) if selections else 0

    def _one(self, node: SelectionNode) -> int:
        if isinstance(node, FieldNode):
            return 0 if node.name.value.startswith("__") else 1 + self.of(node.selection_set)
        if isinstance(node, FragmentSpreadNode):
            return self._fragment(node.name.value)
        return self.of(node.selection_set) if isinstance(node, InlineFragmentNode) else 0

    def _fragment(self, name: str) -> int:
        if name not in self.known and name in self.fragments:
            self.known[name] = 0  # while it is measured: a cycle is refused by the specified rules
            self.known[name] = self.of(self.fragments[name].selection_set)
        return self.known.get(name, 0)


def _operations(node: DocumentNode) -> list[OperationDefinitionNode]:
    return [d for d in node.definitions if isinstance(d, OperationDefinitionNode)]


def _introspects(node: DocumentNode) -> Iterator[bool]:
    """`__schema` and `__type` stand at the root of queries only, or in fragments used there."""
    for definition in node.definitions:
        if isinstance(definition, OperationDefinitionNode | FragmentDefinitionNode):
            yield _asks_schema(definition.selection_set)


def _asks_schema(selections: SelectionSetNode) -> bool:
    return any(
        node.name.value in {"__schema", "__type"}
        if isinstance(node, FieldNode)
        else isinstance(node, InlineFragmentNode) and _asks_schema(node.selection_set)
        for node in selections.selections
    )


def _coded(error: GraphQLError) -> GraphQLError:
    error.extensions = {"code": "GRAPHQL_VALIDATION_FAILED", **(error.extensions or {})}
    return error


def is_mutation(operation: OperationDefinitionNode) -> bool:
    """Whether the operation changes anything."""
    return operation.operation is OperationType.MUTATION
