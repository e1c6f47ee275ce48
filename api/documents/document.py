"""GraphQL documents: parsed, measured and checked once, then kept by their text; those of the panel by their id."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    InlineFragmentNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    parse,
    specified_rules,
    validate,
)
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from api.documents.measure import Measure, repeats
from api.documents.trusted import Trusted, unknown
from api.documents.wrong import DocumentError, Wrong, wrong
from api.settings import Settings
from schema.aside import aside
from schema.graph import deprecated, uses_in

RULES = (*specified_rules, MaybeNullValidationRule, OneOfInputValidationRule)


MEASURES = {
    "DOCUMENT_TOO_DEEP": "is {} fields deep",
    "DOCUMENT_TOO_WIDE": "is {} fields wide",
    "DOCUMENT_REPEATS": "asks for one name {} times in one place",
}


@dataclass(frozen=True)
class Document:
    """A document that may be asked of the graph."""

    text: str
    node: DocumentNode
    operations: dict[str | None, OperationDefinitionNode]
    introspects: bool
    """Whether it asks about the graph itself."""
    uses: frozenset[str] = frozenset()
    """Coordinates of what it uses that will be gone."""
    trusted: Trusted | None = None
    """What is known of it when it is one of ours."""

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
    """The documents that were good, the last used ones kept; and the trusted ones, all of them."""

    def __init__(self, schema: GraphQLSchema, settings: Settings, trusted: Iterable[Trusted] = ()) -> None:
        self.schema, self.settings = schema, settings
        self.going = bool(deprecated(schema))
        self._kept: OrderedDict[str, Document] = OrderedDict()
        self._by_id = {one.id: one for one in trusted}
        self._by_text = {one.text: one for one in self._by_id.values()}
        self._trusted: dict[str, Document] = {}

    async def get(self, text: str, *, hints: bool) -> Document:
        """The document of that text; or Wrong, with suggestions of names only if hints are allowed."""
        document = self._kept.get(text)
        if document is None:
            # A wrong document is not kept: it would push out good ones.
            document = self._kept[text] = await self._new(text, hints=hints)
            if len(self._kept) > self.settings.documents_kept:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(text)
        return document

    async def _new(self, text: str, *, hints: bool) -> Document:
        return await aside(partial(self._read, text, self.settings.document_tokens, hints=hints))

    def trusted(self, document_id: str) -> Document:
        """The trusted document of that id: of any length, for whoever wrote it is trusted."""
        if document_id not in self._by_id:
            raise unknown()
        return self._ours(self._by_id[document_id])

    def check(self) -> list[Document]:
        """All trusted documents; or DocumentError, with file, line and reason of the first that is wrong."""
        return [self._checked(one) for one in self._by_id.values()]

    def knows(self, document: str) -> bool:
        """Whether a document of that text or id was read before, or is trusted."""
        return document in self._kept or document in self._by_text or document in self._by_id

    def known(self, text: str) -> Document | None:
        """The trusted document of exactly that text, if there is one."""
        return self._ours(self._by_text[text]) if text in self._by_text else None

    def _ours(self, trusted: Trusted) -> Document:
        document = self._trusted.get(trusted.text)
        if document is None:
            read = self._read(trusted.text, None, hints=True)
            document = self._trusted[trusted.text] = replace(read, trusted=trusted)
        return document

    def _checked(self, trusted: Trusted) -> Document:
        try:
            return self._ours(trusted)
        except Wrong as wrong:
            [error, *_] = wrong.errors
            line = f", line {error.locations[0].line}" if error.locations else ""
            raise DocumentError(f"{trusted.file}{line}: {error.message}") from None

    def _read(self, text: str, tokens: int | None, *, hints: bool) -> Document:
        node = self._parse(text, tokens)
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
        uses = uses_in(self.schema, node) if self.going else frozenset()
        return Document(text, node, operations, any(_introspects(node)), uses)

    def _parse(self, text: str, tokens: int | None) -> DocumentNode:
        try:
            return parse(
                text,
                max_lexical_tokens=tokens,
                max_comments=self.settings.document_comments,
                max_source_length=self.settings.document_characters,
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
        depth = Measure(fragments, deepest=True)
        width = Measure(fragments, deepest=False)
        self._within("DOCUMENT_REPEATS", repeats(node), self.settings.document_repeats)
        for operation in _operations(node):
            self._within("DOCUMENT_TOO_DEEP", depth.of(operation.selection_set), self.settings.document_depth)
            self._within("DOCUMENT_TOO_WIDE", width.of(operation.selection_set), self.settings.document_fields)

    @staticmethod
    def _within(reason: str, measured: int, limit: int) -> None:
        if measured > limit:
            message = f"The document {MEASURES[reason].format(measured)}; at most {limit} are allowed."
            raise wrong(message, "GRAPHQL_VALIDATION_FAILED", reason, measured=measured, limit=limit)


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


def is_subscription(operation: OperationDefinitionNode) -> bool:
    """Whether the operation listens."""
    return operation.operation is OperationType.SUBSCRIPTION
