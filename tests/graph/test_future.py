"""What the graph will be like one day."""

from __future__ import annotations

import datetime as dt

import pytest
from graphql import GraphQLSchema, build_schema, print_schema, validate_schema

from schema.graph import future, schema
from schema.language.deprecation import announce, deprecate, deprecations, part
from tests.going import GOING, going

SOON = '@deprecated(reason: "Use `Query.kept`. Removed 2027-06-01.")'
LATER = '@deprecated(reason: "Use `Query.kept`. Removed 2028-01-01.")'
BEFORE = f"""
interface Named {{ name: String  nick: String {SOON} }}
type Thing implements Named {{ name: String  nick: String {SOON}  colour: Colour }}
enum Colour {{ RED  GREEN {SOON} }}
input By {{ name: String  nick: String {LATER}  shade: Shade {SOON} }}
enum Shade {{ DARK }}
type Gone {{ inner: Inner }}
type Inner {{ value: Int }}
type Query {{
  kept(by: By, nick: String {SOON}): Named
  gone: Gone {SOON}
}}
"""
AFTER = """
interface Named { name: String }
type Thing implements Named { name: String  colour: Colour }
enum Colour { RED }
input By { name: String }
type Query { kept(by: By): Named }
"""


def shown(graph: GraphQLSchema) -> list[str]:
    return sorted(print_schema(graph).split("\n\n"))


def test_what_is_deprecated_is_gone_and_so_is_what_nothing_leads_to() -> None:
    assert shown(future(build_schema(BEFORE))) == shown(build_schema(AFTER))


def test_by_a_day_only_that_is_gone_whose_day_has_come() -> None:
    graph = build_schema(BEFORE)

    assert part(future(graph, dt.date(2027, 5, 31)), "By.shade")
    assert not part(future(graph, dt.date(2027, 6, 1)), "By.shade")
    assert part(future(graph, dt.date(2027, 6, 1)), "By.nick")
    assert not part(future(graph, dt.date(2028, 1, 1)), "By.nick")


def test_a_type_that_nothing_ever_led_to_stays() -> None:
    assert "Alone" in future(build_schema("type Query { kept: Int } type Alone { one: Int }")).type_map


def test_the_graph_of_today_is_left_alone() -> None:
    graph = build_schema(BEFORE)
    text = print_schema(graph)
    future(graph)

    assert print_schema(graph) == text


def test_the_real_graph_has_a_future_without_what_is_planted() -> None:
    with going():
        left = future(schema._schema)

        assert [name for name in GOING if part(left, name)] == []
        assert validate_schema(left) == []
        assert "TicketCancelInput" not in left.type_map
        assert part(schema._schema, "Ticket.priority").deprecation_reason == "Use `Ticket.urgency`. Removed 2027-06-01."


@pytest.mark.parametrize(
    "made",
    ["TicketFilter.priority", "TicketOrderField.PRIORITY", "TicketFacet.PRIORITY", "TicketAbilities.cancel"],
)
def test_what_is_made_from_a_field_goes_with_it(made: str) -> None:
    assert part(schema._schema, made)
    with going():
        assert not part(future(schema._schema), made)


def test_a_domain_says_what_goes_in_one_line() -> None:
    graph = build_schema("type Query { kept: Int old: Int }")
    deprecate("Query.old", use="Query.kept", since="2026-11-22", removed="2027-06-01")
    announce(graph, [deprecations.pop()])

    assert part(graph, "Query.old").deprecation_reason == "Use `Query.kept`. Removed 2027-06-01."
