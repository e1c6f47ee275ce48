"""The graph is a promise: nothing goes without half a year's notice, a day, and something in its place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from graphql import (
    BreakingChange,
    GraphQLSchema,
    build_schema,
    find_schema_changes,
    validate_schema,
)

from schema.graph import future, schema
from schema.graph.members import deprecated
from schema.graph.releases import releases
from schema.language.deprecation import REASON, Deprecation, announce, deprecations, part

CORE = schema._schema
TODAY = dt.date.today()


def test_nothing_breaks_that_was_not_to_be_gone_by_today() -> None:
    assert broken(releases()[max(releases())], CORE, TODAY) == []


def broken(before: GraphQLSchema, now: GraphQLSchema, day: dt.date) -> list[str]:
    """What a client of the graph before would miss now, save what was to be gone by that day."""
    changes = find_schema_changes(future(before, day), now)
    return [change.description for change in changes if isinstance(change, BreakingChange)]


def test_the_law_sees_what_goes_too_early_and_lets_go_what_was_announced() -> None:
    before = build_schema(
        'type Query { kept(old: Int @deprecated(reason: "Use `Query.kept`. Removed 2027-06-01.")): Int  gone: Int'
        ' old: Old @deprecated(reason: "Use `Query.kept`. Removed 2027-06-01.") } type Old { value: Int }'
    )
    now = build_schema("type Query { kept: Int }")

    early, due = dt.date(2027, 5, 31), dt.date(2027, 6, 1)
    assert sorted(broken(before, now, early)) == [
        "Argument Query.kept(old:) was removed.",
        "Field Query.gone was removed.",
        "Field Query.old was removed.",
        "Old was removed.",
    ]
    assert broken(before, now, due) == ["Field Query.gone was removed."]


def test_whatever_is_deprecated_says_what_takes_its_place_and_when_it_goes() -> None:
    assert list(unclear(CORE)) == []


def unclear(graph: GraphQLSchema) -> Iterator[str]:
    """Coordinates of what is deprecated in other words, or in favour of something that is not there or goes too."""
    for coordinate, reason in deprecated(graph).items():
        said = REASON.fullmatch(reason)
        if said is None or part(future(graph), said[1]) is None:
            yield coordinate


@pytest.mark.parametrize(
    "reason",
    [
        "No longer supported",
        "Use `Query.kept`.",
        "Use `Query.kept`. Removed some day.",
        "Use `Query.nowhere`. Removed 2027-06-01.",
        "Use `Nowhere.kept`. Removed 2027-06-01.",
        "Use `Query.going`. Removed 2027-06-01.",
        "Use `Query`. Removed 2027-06-01.",
    ],
)
def test_the_law_refuses_any_other_words(reason: str) -> None:
    good = "Use `Query.kept`. Removed 2027-06-01."
    graph = build_schema(
        f'type Query {{ kept: Int going: Int @deprecated(reason: "{good}") old: Int @deprecated(reason: "{reason}") }}'
    )
    assert list(unclear(graph)) == ["Query.old"]


def test_the_graph_is_whole_without_what_is_deprecated() -> None:
    """A field whose type has nothing left, or an object that misses what its interface has, must go too."""
    assert validate_schema(future(CORE)) == []
    assert validate_schema(GraphQLSchema(**CORE.to_kwargs())) == []


@pytest.mark.parametrize("removed", [dt.date(2026, 12, 1), dt.date(2027, 5, 23), dt.date(2020, 1, 1)])
def test_clients_have_half_a_year(removed: dt.date) -> None:
    with pytest.raises(ValueError, match="183 days at least"):
        Deprecation("Query.old", "Query.kept", dt.date(2026, 11, 22), removed)


def test_what_is_long_gone_by_its_day_may_still_be_there() -> None:
    assert Deprecation("Query.old", "Query.kept", dt.date(2020, 1, 1), dt.date(2021, 1, 1)).reason


def test_notice_begins_no_earlier_than_it_was_given() -> None:
    assert list(backdated(releases(), deprecations)) == []


def backdated(past: dict[dt.date, GraphQLSchema], coming: list[Deprecation]) -> Iterator[str]:
    """What is said to be deprecated since a day after which a release still promised it; or since a day to come."""
    for one in coming:
        promised = [day for day, graph in past.items() if is_promised(graph, one.coordinate)]
        if not max(promised, default=one.since) <= one.since <= TODAY:
            yield one.coordinate


def is_promised(graph: GraphQLSchema, coordinate: str) -> bool:
    """Whether it stands in that release without a word of going."""
    found = part(graph, coordinate)
    return found is not None and found.deprecation_reason is None


@pytest.mark.parametrize(
    ("since", "backdates"), [("2026-11-20", True), ("2026-11-21", False), ("2026-11-22", False), ("2999-01-01", True)]
)
def test_the_law_sees_notice_that_is_backdated(since: str, backdates: bool) -> None:
    past = {dt.date(2026, 11, 21): build_schema("type Query { kept: Int old: Int }")}
    one = Deprecation("Query.old", "Query.kept", dt.date.fromisoformat(since), dt.date(3000, 1, 1))
    assert bool(list(backdated(past, [one]))) is backdates


def test_only_what_is_there_can_be_deprecated() -> None:
    graph = build_schema("type Query { kept: Int }")
    for coordinate in ("Query.old", "Nothing.old", "Query"):
        with pytest.raises(LookupError, match=coordinate):
            announce(graph, [Deprecation(coordinate, "Query.kept", dt.date(2026, 11, 22), dt.date(2027, 6, 1))])
