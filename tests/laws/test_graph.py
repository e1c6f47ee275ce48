"""The graph is printed, and its types keep a few habits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
)

from schema.graph import printed, schema
from schema.reading.shape import Node, nodes

PRINTED = Path(__file__).parents[2] / "schema" / "graph.graphql"
CORE = schema._schema
KINDS = [kind for name, kind in CORE.type_map.items() if not name.startswith("__")]
NODES = sorted(nodes.values(), key=lambda node: node.name)


def test_the_printed_graph_is_the_graph() -> None:
    assert PRINTED.read_text(encoding="utf-8") == printed(), "run: python -m schema.graph > schema/graph.graphql"


def rows_of(kind: GraphQLObjectType) -> Iterator[tuple[str, object]]:
    """Fields that lead to one other row."""
    names = {node.name for node in NODES} | {"Node"}
    for name, field in kind.fields.items():
        bare = field.type.of_type if isinstance(field.type, GraphQLNonNull) else field.type
        if getattr(bare, "name", None) in names:
            yield name, field.type


@pytest.mark.parametrize("node", NODES, ids=lambda node: node.name)
def test_a_row_that_is_referred_to_may_be_hidden(node: Node) -> None:
    kind = CORE.type_map[node.name]
    assert isinstance(kind, GraphQLObjectType)
    assert [name for name, type_ in rows_of(kind) if isinstance(type_, GraphQLNonNull)] == []


def test_a_row_asked_for_by_its_id_may_be_hidden() -> None:
    assert CORE.query_type
    assert [name for name, type_ in rows_of(CORE.query_type) if isinstance(type_, GraphQLNonNull)] == []


@pytest.mark.parametrize("node", NODES, ids=lambda node: node.name)
def test_a_row_has_an_id_that_says_of_what_type_it_is(node: Node) -> None:
    kind = CORE.type_map[node.name]
    assert isinstance(kind, GraphQLObjectType)
    assert str(kind.fields["id"].type) == "ID!"
    assert CORE.type_map["Node"] in kind.interfaces
    assert re.fullmatch(r"[a-z]{3}", node.prefix)


def test_no_two_types_have_the_same_letters_before_their_ids() -> None:
    prefixes = [node.prefix for node in NODES]
    assert len(set(prefixes)) == len(prefixes)


def test_names_are_written_as_everywhere() -> None:
    """Types in PascalCase, fields and arguments in camelCase, values of enums in CAPITALS."""
    wrong = [kind.name for kind in KINDS if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", kind.name)]
    for kind in KINDS:
        if isinstance(kind, GraphQLEnumType):
            wrong += [f"{kind}.{name}" for name in kind.values if not re.fullmatch(r"[A-Z][A-Z0-9_]*", name)]
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            wrong += [f"{kind}.{name}" for name in kind.fields if not re.fullmatch(r"[a-z][A-Za-z0-9]*", name)]
    assert wrong == []


def test_a_mutation_takes_one_input_and_answers_with_the_thing_and_why_not() -> None:
    assert CORE.mutation_type
    for name, field in CORE.mutation_type.fields.items():
        assert {argument: str(one.type) for argument, one in field.args.items()} == {
            "input": f"{name[0].upper()}{name[1:]}Input!"
        }
        payload = get_named_type(field.type)
        assert isinstance(payload, GraphQLObjectType)
        assert isinstance(field.type, GraphQLNonNull)
        [thing] = payload.fields.keys() - {"userErrors", "position", "secret"}
        assert str(payload.fields["userErrors"].type) == "[UserError!]!"
        assert not isinstance(payload.fields[thing].type, GraphQLNonNull) or thing == "results"
