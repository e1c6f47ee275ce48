"""What an operation costs is known before it runs, and is never less than what comes."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any

import orjson
import pytest
from graphql import FragmentDefinitionNode, OperationDefinitionNode, get_introspection_query, parse

from api.settings import Settings
from schema.graph import Bound, bind
from schema.reading.cost import CHANGE, LOOK, LOOK_WITHIN, MOST, Cost, cost
from schema.reading.selection import Selector
from schema.viewer import NOBODY, Viewer
from tests.reading.asking import GRAPH, asked
from tests.reading.chance import holds, refused
from tests.reading.documents import Document
from tests.reading.small import small

PANEL: dict[str, str] = orjson.loads(Path("frontend/dist/documents.json").read_bytes())


def priced(text: str, /, **variables: Any) -> Cost:
    """What the operation costs that stands first in the document."""
    document = parse(text)
    fragments = {one.name.value: one for one in document.definitions if isinstance(one, FragmentDefinitionNode)}
    operation = document.definitions[0]
    assert isinstance(operation, OperationDefinitionNode)
    return cost(Selector(GRAPH, fragments, variables), operation)


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("{ __typename }", 1),
        ("{ viewer { name } }", 2),
        ("{ tickets(first: 50) { nodes { id } } }", 1 + 1 + 50),
        ("{ tickets(last: 50) { nodes { id } } }", 1 + 1 + 50),
        ("{ tickets { nodes { id } } }", 1 + 1 + 20),
        ("{ tickets(first: null) { nodes { id } } }", 1 + 1 + 20),
        ("{ tickets(first: -5) { nodes { id } } }", 1 + 1),
        ("{ tickets(first: 5) { edges { node { id } } } }", 1 + 1 + 5 * 2),
        ("{ tickets(first: 5) { nodes { comments(last: 3) { nodes { author { id } } } } } }", 2 + 5 * (1 + 1 + 3 * 2)),
        ("{ a: viewer { id } b: viewer { id } }", 3),
        ("{ ...F ...F } fragment F on Query { viewer { id } }", 3),
        ("{ viewer @skip(if: true) { id } person(id: 1) @include(if: false) { id } }", 1),
        ("{ tickets(first: 0) { totalCount } }", 2 + LOOK),
        ("{ tickets(first: 0) { facets(by: [STATE, KIND]) { field values { count } } } }", 2 + 2 * LOOK + 2 * 21),
        ("{ tickets(first: 2) { nodes { comments(first: 0) { totalCount } } } }", 2 + 2 * (2 + LOOK_WITHIN)),
        ('{ tickets(first: 0, filter: {search: "x"}) { nodes { id } } }', 2 + LOOK),
        ("mutation { a: __typename }", 1 + CHANGE),
    ],
)
def test_a_point_for_each_object_that_may_come(text: str, points: int) -> None:
    assert priced(text).requested == points


def test_an_object_of_many_values_costs_more() -> None:
    wide = " ".join(f"f{n}: title" for n in range(31))
    assert priced(f"{{ tickets(first: 100) {{ nodes {{ {wide} }} }} }}").requested == 1 + 1 + 100 * 4


def test_variables_count() -> None:
    text = "query ($n: Int, $no: Boolean!) { tickets(first: $n) { nodes { id client @skip(if: $no) { id } } } }"
    assert priced(text, n=30, no=True).requested == 2 + 30
    assert priced(text, n=30, no=False).requested == 2 + 60
    assert priced(text, n=None, no=True).requested == 2 + 20


def bomb(levels: int) -> str:
    """Fragments that double at each level."""
    parts = [
        f"fragment F{n} on Ticket {{ a: client {{ tickets {{ nodes {{ ...F{n + 1} ...F{n + 1} }} }} }} }}"
        for n in range(levels)
    ]
    return f"{{ ticket(id: 1) {{ ...F0 }} }} {' '.join(parts)} fragment F{levels} on Ticket {{ client {{ id }} }}"


def test_a_fragment_is_looked_through_once_and_numbers_do_not_explode() -> None:
    began = time.process_time()
    assert priced(bomb(20)).requested == MOST
    assert time.process_time() - began < 1


def test_an_answer_costs_what_came() -> None:
    page = priced("{ tickets(first: 100) { totalCount nodes { id client { id } } } }")
    row = b'{"id":"tkt_1","client":{"id":"org_1"}}'
    body = b'{"data":{"tickets":{"totalCount":1,"nodes":[' + row + b"]}}}"
    assert (page.requested, page.actual(body)) == (202 + LOOK, 4 + LOOK)
    assert page.actual(b'{"data":{"tickets":{"nodes":[' + b",".join([row] * 500) + b"]}}}") == page.requested


def test_the_graph_s_own_description_costs_more_than_a_page_and_may_be_asked_once() -> None:
    once = priced(get_introspection_query()).requested
    assert 5_000 < once < 20_000 < 2 * once
    assert priced('{ __type(name: "Ticket") { name } }').requested < 20
    types = "types { fields { type { fields { name args { name } } } } }"
    assert priced(f"{{ __schema {{ {types} }} }}").requested > 25_000


def test_what_cannot_be_read_is_refused_before_it_costs() -> None:
    text = "query ($a: Boolean = true) { viewer @include(if: $a) { id } }"
    document = parse(text)
    [operation] = document.definitions
    assert isinstance(operation, OperationDefinitionNode)
    assert isinstance(bind(document, operation, {}, NOBODY, key=(text, None)), Bound)
    assert not isinstance(bind(document, operation, {"a": None}, NOBODY, key=(text, None)), Bound)


@pytest.mark.parametrize(
    "text", PANEL.values(), ids=lambda text: re.findall(r"(?:query|mutation|subscription) (\w+)", text)[0]
)
def test_what_the_panel_asks_is_not_too_much(text: str) -> None:
    """With the largest pages, everything shown, each filter a search and something more."""
    given: dict[str, Any] = {}
    for name, kind in re.findall(r"\$(\w+): ([\w\[\]!]+)", text):
        page = {"Int!": 100, "Int": 100, "Boolean!": True, "Boolean": True}
        given[name] = {"search": "x", "state": {"eq": "y"}} if "Filter" in kind else page.get(kind, ["A"] * 6)
    assert priced(text, **given).requested < Settings().person_cost


def objects(value: Any, free: set[str]) -> int:
    """Objects in an answer, but for those inside of values."""
    if isinstance(value, list):
        return sum(objects(one, free) for one in value)
    if not isinstance(value, dict):
        return 0
    return 1 + sum(objects(one, free) for name, one in value.items() if name not in free)


def test_no_answer_holds_more_objects_than_it_was_to_cost(database_url: str) -> None:
    async def dearer(document: Document, viewer: Viewer) -> bool:
        answer = await asked(document.text, viewer, document.variables)
        if refused(answer):
            return False
        price = priced(document.text, **document.variables)
        free = {alias or name for alias, name in re.findall(r"(?:(\w+): )?\b(changes|counts)\b", document.text)}
        assert objects(orjson.loads(answer.body)["data"], free) <= price.objects <= price.requested
        assert price.actual(answer.body) <= price.requested
        return True

    holds(dearer, database_url, small())
