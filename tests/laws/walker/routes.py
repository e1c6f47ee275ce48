"""Every field of every type, along every way from `Query`: taken from the graph, so new fields are walked at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import uuid5

from graphql import (
    DocumentNode,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    OperationDefinitionNode,
    TypeInfo,
    TypeInfoVisitor,
    VariableDefinitionNode,
    Visitor,
    get_named_type,
    is_leaf_type,
    is_required_argument,
    parse,
    type_from_ast,
    visit,
)
from graphql.language import FieldNode

from schema.graph import schema
from tests.laws.walker.world import SPACE

CORE = schema._schema
ROOT, NESTED = 100, 20
"""Sizes of pages: larger than any list of the world, smaller than what is refused."""
PARTS = ("Money", "Abilities", "Facet", "FacetValue")
"""Types of what is a part of a row or of a page, and no row of its own."""
Pair = tuple[str, str]


@dataclass(frozen=True)
class Asked:
    """An operation, parsed, and the fields of which types it asks for."""

    text: str
    document: DocumentNode
    operation: OperationDefinitionNode
    covers: frozenset[Pair]
    inputs: dict[str, GraphQLNamedType]
    """Types of its variables."""

    @property
    def by_id(self) -> bool:
        """Whether it wants an id."""
        return "$id" in self.text


@cache
def asked(text: str) -> Asked:
    """The operation with that text."""
    document = parse(text, no_location=True)
    found: set[Pair] = set()
    info = TypeInfo(CORE)

    class Fields(Visitor):
        def enter_field(self, node: FieldNode, *_: object) -> None:
            parent = info.get_parent_type()
            if parent is not None and not node.name.value.startswith("__"):
                found.add((parent.name, node.name.value))

    visit(document, TypeInfoVisitor(info, Fields()))
    [operation] = (one for one in document.definitions if isinstance(one, OperationDefinitionNode))
    told = {one.variable.name.value: _input(one) for one in operation.variable_definitions or ()}
    return Asked(text, document, operation, frozenset(found), told)


def _input(variable: VariableDefinitionNode) -> GraphQLNamedType:
    kind = type_from_ast(CORE, variable.type)
    assert kind is not None
    return get_named_type(kind)


def told_of(kind: GraphQLNamedType, value: Any) -> set[Pair]:
    """The fields of inputs that a value fills."""
    if isinstance(value, list):
        return {pair for one in value for pair in told_of(kind, one)}
    if not isinstance(kind, GraphQLInputObjectType):
        return set()
    below = (told_of(get_named_type(kind.fields[name].type), one) for name, one in value.items())
    return {(kind.name, name) for name in value}.union(*below)


def objects() -> list[GraphQLObjectType]:
    """Every type of the graph's own that has fields of its own."""
    kinds = (kind for kind in CORE.type_map.values() if isinstance(kind, GraphQLObjectType))
    return [kind for kind in kinds if not kind.name.startswith("__")]


def every_pair() -> frozenset[Pair]:
    """Every field of every type and of every input."""
    inputs = [kind for kind in CORE.type_map.values() if isinstance(kind, GraphQLInputObjectType)]
    shown = {(kind.name, name) for kind in objects() for name in kind.fields}
    return frozenset(shown | {(kind.name, name) for kind in inputs for name in kind.fields})


def inner(field: GraphQLField) -> GraphQLNamedType:
    """The type that a field gives, without its wrappings."""
    return get_named_type(field.type)


def is_connection(kind: GraphQLNamedType) -> bool:
    """Whether the type is a page of a list."""
    return kind.name.endswith("Connection")


def call(name: str, field: GraphQLField, size: int) -> str:
    """The field with what it needs to be told."""
    if name == "changes":
        return f'changes(after: "0", first: {size})'
    if name == "search":
        return f'search(text: "canary", first: {min(size, 50)})'
    if name == "report":
        return 'report(from: "2024-01-02", to: "2026-12-31")'
    if name == "spending":
        return 'spending(from: "2024-01-02", to: "2026-12-31", by: [CLIENT, KIND, MONTH, PERSON, DEVICE])'
    if name in ("deviceCosts", "deviceReplacement"):
        return f'{name}(device: "dev_{uuid5(SPACE, "devices-c-0")}")'
    if name in ("replacementPlan", "usually"):
        return f'{name}(client: "org_{uuid5(SPACE, "organisations-c-0")}")'
    if name == "processLeftovers":
        return f'processLeftovers(process: "prc_{uuid5(SPACE, "processes-c-0")}")'
    if name == "processPreview":
        start = f'scenario: "scn_{uuid5(SPACE, "scenarios-s-0")}", person: "per_{uuid5(SPACE, "people-c-0")}"'
        return f'processPreview(client: "org_{uuid5(SPACE, "organisations-c-0")}", start: {{{start}}})'
    if name == "replyFor":
        reply, ticket = uuid5(SPACE, "replies-s-0"), uuid5(SPACE, "tickets-c-0")
        return f'replyFor(reply: "rpl_{reply}", ticket: "tkt_{ticket}")'
    if name == "ticketReaders":
        return f'ticketReaders(ticket: "tkt_{uuid5(SPACE, "tickets-c-0")}", audience: SHARED)'
    if name == "newTicketReaders":
        return f'newTicketReaders(client: "org_{uuid5(SPACE, "organisations-c-0")}")'
    if "first" in field.args:
        return f"{name}(first: {size})"
    if "id" in field.args:
        return f"{name}(id: $id)"
    if name == "facets":
        return f"facets(by: [{', '.join(get_named_type(field.args['by'].type).values)}])"  # type: ignore[union-attr]  # an enum
    needed = [argument for argument, told in field.args.items() if is_required_argument(told)]
    if needed:
        raise LookupError(f"Teach the walker what to tell {name}: {needed}.")
    return name


def selection(kind: GraphQLNamedType, depth: int) -> str:
    """All leaves of the type, and of what it leads to as many hops further; pages are no hop."""
    if isinstance(kind, GraphQLInterfaceType):
        cases = " ".join(f"... on {one.name} {selection(one, 0)}" for one in CORE.get_possible_types(kind))
        return f"{{ __typename id {cases} }}"
    assert isinstance(kind, GraphQLObjectType)
    fields = [one for name, field in kind.fields.items() if (one := _selected(kind, name, field, depth))]
    return f"{{ {' '.join(['__typename', *fields])} }}"


def _selected(kind: GraphQLObjectType, name: str, field: GraphQLField, depth: int) -> str:
    target = inner(field)
    if is_leaf_type(target):
        return name
    if is_connection(kind) or kind.name.endswith("Edge") or target.name.endswith(PARTS):
        return f"{call(name, field, NESTED)} {selection(target, depth)}"
    if depth == 0 or is_connection(target):
        return ""
    return f"{name} {selection(target, depth - 1)}"


def field_of(kind: GraphQLObjectType, name: str, size: int = NESTED) -> str:
    """One field, with all leaves below it."""
    field = kind.fields[name]
    target = inner(field)
    below = "" if is_leaf_type(target) else " " + selection(target, 1)
    return call(name, field, size) + below


@dataclass(frozen=True)
class Route:
    """A way from `Query` to a type."""

    steps: tuple[str, ...]

    def to(self, selected: str) -> str:
        """The operation that asks for this at the end of the way."""
        text = selected
        for step in reversed(self.steps):
            text = f"{step} {{ {text} }}"
        return f"query{'($id: ID!)' if '$id' in text else ''} {{ {text} }}"

    def then(self, *steps: str) -> Route:
        """The way, and further."""
        return Route((*self.steps, *steps))


@cache
def routes() -> dict[str, tuple[Route, ...]]:
    """The shortest way to each type, and every way that begins and ends at a field of `Query`."""
    shortest: dict[str, Route] = {"Query": Route(())}
    direct: dict[str, list[Route]] = {}
    waiting = deque(["Query"])
    while waiting:
        name = waiting.popleft()
        for kind, way in _neighbours(name, shortest[name]):
            if name == "Query":
                direct.setdefault(kind, []).append(way)
            if kind not in shortest:
                shortest[kind] = way
                waiting.append(kind)
    for one in objects():
        pages = direct.get(f"{one.name}Connection", ())
        direct.setdefault(one.name, []).extend(page.then("nodes") for page in pages)
    return {name: tuple(dict.fromkeys([way, *direct.get(name, ())])) for name, way in shortest.items()}


def _neighbours(name: str, way: Route) -> Iterator[tuple[str, Route]]:
    kind = CORE.type_map[name]
    assert isinstance(kind, GraphQLObjectType)
    size = ROOT if name == "Query" else NESTED
    for field_name, field in kind.fields.items():
        target = inner(field)
        step = way.then(call(field_name, field, size)) if not is_leaf_type(target) else way
        if isinstance(target, GraphQLInterfaceType):
            for one in CORE.get_possible_types(target):
                yield one.name, step.then(f"... on {one.name}")
        elif isinstance(target, GraphQLObjectType):
            yield target.name, step


def questions(*, each_way: bool) -> list[Asked]:
    """Every field of every type along the shortest way, and all its leaves along every way; or all along each way."""
    texts: dict[str, None] = {}
    for name, ways in routes().items():
        kind = CORE.type_map[name]
        assert isinstance(kind, GraphQLObjectType)
        for number, way in enumerate(ways):
            for field in kind.fields if each_way or number == 0 else ():
                texts[way.to(field_of(kind, field, ROOT if name == "Query" else NESTED))] = None
            if way.steps:
                texts[way.to(selection(kind, 1)[1:-1])] = None
    return [asked(text) for text in texts]
