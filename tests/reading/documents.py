"""Documents made by chance, along the graph: nested, aliased, in fragments, with filters, orders and pages."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from random import Random
from typing import Any

import orjson
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    assert_object_type,
    get_named_type,
    is_leaf_type,
)
from hypothesis import strategies as st

from tests.reading.kinds import KINDS
from tests.reading.slow import GRAPH, snake
from tests.reading.small import DAYS, MOMENTS, TEXTS, Row, Tables

DEEPEST = 3
"""Lists within lists that are asked for."""
SIGNS = ("", "%", "_", "\\")
APART = {"deviceCosts", "newTicketReaders", "rateLimit", "replyFor", "report", "search", "spending", "ticketReaders"}
APART |= {"deviceReplacement", "processLeftovers", "processPreview", "replacementPlan"}
ROOTS = sorted(assert_object_type(GRAPH.query_type).fields.keys() - APART)
"""What can be asked for, but for how much is left, and for what is best: only the databases weigh words."""
LISTS = [name for name in ROOTS if name.endswith("s") or name == "history"]


@dataclass(frozen=True)
class Document:
    """An operation and the values for its variables."""

    text: str
    variables: Row


@dataclass
class Writer:
    """Writes one document."""

    dice: Random
    enough: int
    """Names after which nothing more is nested."""
    tables: Tables
    count: int = 0
    declared: list[str] = field(default_factory=list)
    variables: Row = field(default_factory=dict)
    fragments: list[str] = field(default_factory=list)

    def chance(self, percent: int) -> bool:
        """Whether something happens that happens so often."""
        return self.dice.random() * 100 < percent

    def any(self, choices: Any) -> Any:
        """One of them."""
        return self.dice.choice(list(choices))

    def some(self, choices: Any, least: int, most: int) -> list[Any]:
        """A few of them, each at most once."""
        choices = list(choices)
        return self.dice.sample(choices, min(self.dice.randint(least, most), len(choices)))

    def name(self, letter: str) -> str:
        """A name that was not used yet."""
        self.count += 1
        return f"{letter}{self.count}"

    def selection(self, type_: GraphQLObjectType | GraphQLInterfaceType, depth: int) -> str:
        """Fields of the type in brackets."""
        if isinstance(type_, GraphQLInterfaceType):
            return self.of_any(depth)
        if type_.name.endswith("Connection"):
            return self.connection(type_, depth)
        further = depth and self.count < self.enough
        allowed = [name for name, one in type_.fields.items() if further or is_leaf_type(get_named_type(one.type))]
        names = self.some([*allowed, *allowed, "__typename"], 2, 6)
        parts = [self.wrapped(type_.name, self.field(type_.fields, name, depth)) for name in names]
        return f"{{ {' '.join(parts)} }}"

    def connection(self, type_: GraphQLObjectType, depth: int) -> str:
        """Rows, with or without what is told about their page."""
        page = "pageInfo { hasPreviousPage hasNextPage startCursor endCursor }"
        more = self.some([page, "totalCount", "__typename", "edges { cursor }"], 0, 3)
        if "facets" in type_.fields and self.chance(25):
            more.append(self.facets(type_))
        rows = self.wrapped(type_.name, self.field(type_.fields, self.any(["nodes", "nodes", "edges"]), depth))
        return f"{{ {' '.join([*more, rows])} }}"

    def facets(self, type_: GraphQLObjectType) -> str:
        """How many rows there are of each value of some fields."""
        definition = type_.fields["facets"].args["by"].type
        by = self.some(get_named_type(definition).values, 1, 3)  # type: ignore[union-attr]  # an enum
        told = self.variable(str(definition), by) if self.chance(30) else f"[{', '.join(by)}]"
        return f"{self.name('a')}: facets(by: {told}) {{ __typename field values {{ value count }} }}"

    def of_any(self, depth: int) -> str:
        """Fields of whatever type is behind the interface."""
        kinds = self.some(sorted(KINDS), 0, 2)
        inside = [f"... on {kind} {self.selection(GRAPH.type_map[kind], max(depth - 1, 0))}" for kind in kinds]  # type: ignore[arg-type]  # an object
        return f"{{ __typename id ... on Record {{ version updatedAt }} {' '.join(inside)} }}"

    def field(self, fields: dict[str, GraphQLField], name: str, depth: int) -> str:
        """One field, under a name of its own unless it is a plain one."""
        if name == "__typename":
            return name
        definition = fields[name]
        gives = get_named_type(definition.type)
        arguments = self.arguments(definition) if definition.args else ""
        alias = f"{self.name('a')}: " if arguments or not is_leaf_type(gives) or self.chance(30) else ""
        lists = gives.name.endswith("Connection")
        below = "" if is_leaf_type(gives) else self.selection(gives, depth - lists)  # type: ignore[arg-type]  # an object
        return f"{alias}{name}{arguments} {below}"

    def wrapped(self, type_: str, text: str) -> str:
        """The field, or the field in a fragment or under a condition."""
        match self.dice.randint(0, 11):
            case 9:
                return f"... on {type_} {{ {text} }}"
            case 10:
                shown = self.variable("Boolean!", self.chance(50))
                return f"... {self.any(['@include', '@skip'])}(if: {shown}) {{ {text} }}"
            case 11:
                name = self.name("F")
                self.fragments.append(f"fragment {name} on {type_} {{ {text} }}")
                return f"...{name}"
        return text

    def variable(self, type_: str, value: Any) -> str:
        """A new variable with that value."""
        name = self.name("v")
        self.declared.append(f"${name}: {type_}")
        self.variables[name] = value
        return f"${name}"

    def arguments(self, definition: GraphQLField) -> str:
        """Arguments in brackets, as literals or as variables."""
        gives = get_named_type(definition.type).name
        values = self.given(gives, definition)
        told = []
        for name, value in values.items():
            type_ = definition.args[name].type
            told.append(
                f"{name}: {self.variable(str(type_), value) if self.chance(40) else self.literal(value, type_)}"
            )
        return f"({', '.join(told)})" if told else ""

    def given(self, gives: str, definition: GraphQLField) -> Row:
        """Values for the arguments of a field of that type."""
        if "id" in definition.args:
            return {"id": self.key(gives)}
        return self.since() if gives == "Changes" else self.page(gives.removesuffix("Connection"))

    def since(self) -> Row:
        """Arguments of what came after a place."""
        given: Row = {"after": self.any([None, "0", "007", "999999999999999999"])} if self.chance(40) else {}
        if self.chance(60):
            given["after"] = str(self.any(self.tables["history"])["position"])
        if self.chance(70):
            given["first"] = self.dice.randint(0, 5)
        if self.chance(40):
            given["filter"] = self.filter(GRAPH.type_map["HistoryEventFilter"], 2)  # type: ignore[arg-type]  # an input
        return given

    def key(self, kind: str) -> str:
        """The id of a row, or of nothing."""
        known = KINDS[kind] if kind in KINDS else KINDS[self.any(sorted(KINDS))]
        ids = [row["id"] for row in self.tables.get(known.table, [])]
        odd = [f"{known.prefix}_00000000-0000-0000-0000-000000000000", f"{known.prefix}_", "tkt", "żółw", ""]
        return self.any(odd) if self.chance(10) or not ids else f"{known.prefix}_{self.any(ids)}"

    def page(self, kind: str) -> Row:
        """Arguments of a list."""
        given: Row = {}
        if self.chance(50):
            given[self.any(["first", "last"])] = self.dice.randint(0, 5)
        if self.chance(60):
            fields = GRAPH.type_map[f"{kind}OrderField"].values  # type: ignore[attr-defined]  # an enum
            given["orderBy"] = {"field": self.any(fields), "direction": self.any(["ASC", "DESC"])}
        for name in ("after", "before"):
            if self.chance(20) and self.tables.get(KINDS[kind].table):
                given[name] = self.cursor(kind, given.get("orderBy"))
        if self.chance(50):
            given["filter"] = self.filter(GRAPH.type_map[f"{kind}Filter"], 2)  # type: ignore[arg-type]  # an input
        return given

    def cursor(self, kind: str, order: Row | None) -> str:
        """The place of some row, as the planner writes it."""
        name, direction = (order["field"], order["direction"]) if order else KINDS[kind].default.split()
        column = KINDS[kind].search if name == "NAME" else name.lower()
        row = self.any(self.tables[KINDS[kind].table])
        tag = zlib.crc32(f"{kind}.{name}.{direction}".encode())
        return f"{tag:08x}.{orjson.dumps([row[column], row['id']]).hex()}"

    def filter(self, type_: GraphQLInputObjectType, depth: int) -> Row:
        """A filter of one or two conditions."""
        kind = type_.name.removesuffix("Filter")
        names = self.some(type_.fields, 0 if depth < 2 else 1, 2)
        return {name: self.condition(kind, name, type_.fields[name].type, depth) for name in names}

    def condition(self, kind: str, name: str, type_: Any, depth: int) -> Any:
        """What a filter says of one thing."""
        named = get_named_type(type_)
        if self.chance(5):
            return None
        if name == "search":
            return self.any([*SIGNS, "ZOLC", "żółć", "a", "łazienka", "100%", "016", "example obcy", "1 zaw"])
        if name in ("and", "or"):
            return [self.filter(named, depth - 1) for _ in range(self.dice.randint(0, 2))] if depth else []
        if named.name.endswith("ListFilter"):
            inner = get_named_type(named.fields["some"].type)
            return {self.any(["some", "none"]): self.filter(inner, depth - 1) if depth else {}}
        if name == "not" or (named.name.removesuffix("Filter") in KINDS):
            return self.filter(named, depth - 1) if depth else {}
        words = self.some(named.fields, 1, 2)
        return {word: self.operand(kind, name, word, named.fields[word].type) for word in words}

    def operand(self, kind: str, name: str, word: str, type_: Any) -> Any:
        """What a value is compared with."""
        if self.chance(5):
            return None
        if word == "isNull":
            return self.chance(50)
        ones = [self.one(kind, name, get_named_type(type_)) for _ in range(2)]
        return ones[: self.dice.randint(0, 2)] if word in ("in", "notIn") else ones[0]

    def one(self, kind: str, name: str, type_: Any) -> Any:
        """A value that some row has, or one of its type."""
        if name == "id":
            return self.key(kind)
        if isinstance(type_, GraphQLEnumType):
            return self.any(type_.values)
        here = {row[snake(name)] for row in self.tables.get(KINDS[kind].table, [])} - {None}
        other = {"String": TEXTS, "DateTime": MOMENTS, "Date": DAYS, "Boolean": [True]}.get(type_.name, [0, -1, 2**52])
        return self.any(sorted(here)) if here and not self.chance(20) else self.any(other)

    def literal(self, value: Any, type_: Any) -> str:
        """The value as it stands in a document, here and there with a variable in it."""
        return self.variable(str(type_), value) if self.chance(10) else self.spelled(value, type_)

    def spelled(self, value: Any, type_: Any) -> str:
        """The value as a literal; a list of one may stand without its brackets."""
        type_ = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
        if isinstance(value, list) and len(value) == 1 and self.chance(30):
            return self.spelled(value[0], type_.of_type)
        if isinstance(value, list):
            return f"[{', '.join(self.literal(one, type_.of_type) for one in value)}]"
        type_ = type_.of_type if isinstance(type_, GraphQLList) else type_
        if isinstance(value, dict):
            fields = (f"{name}: {self.literal(one, type_.fields[name].type)}" for name, one in value.items())
            return f"{{{', '.join(fields)}}}"
        return str(value) if isinstance(type_, GraphQLEnumType) and value else orjson.dumps(value).decode()


@st.composite
def documents(draw: st.DrawFn, tables: Tables) -> Document:
    """A query of the graph: as long as the first number says, made by dice that start from the second."""
    enough = draw(st.integers(0, 40))
    writer = Writer(Random(draw(st.integers(0, 2**40))), enough, tables)
    fields: dict[str, GraphQLField] = GRAPH.type_map["Query"].fields  # type: ignore[attr-defined]  # an object
    names = [writer.any(LISTS if writer.chance(70) else ROOTS) for _ in range(1 + enough // 16)]
    body = " ".join(writer.wrapped("Query", writer.field(fields, name, DEEPEST)) for name in names)
    declared = f"({', '.join(writer.declared)})" if writer.declared else ""
    return Document("\n".join([f"query Q{declared} {{ {body} }}", *writer.fragments]), writer.variables)
