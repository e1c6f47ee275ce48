"""Filters say which rows pass: every comparison, its combinations, what is related, and words wherever they stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from fixtures.world import World
from schema.viewer import Viewer
from tests.reading.asking import ask, refusal
from tests.reading.slow import snake
from tests.reading.small import Row, Tables

SENSES: dict[str, Callable[[Any, Any], bool]] = {
    "eq": lambda value, other: value == other,
    "ne": lambda value, other: value != other,
    "in": lambda value, others: value in others,
    "notIn": lambda value, others: value not in others,
    "gt": lambda value, other: value is not None and value > other,
    "gte": lambda value, other: value is not None and value >= other,
    "lt": lambda value, other: value is not None and value < other,
    "lte": lambda value, other: value is not None and value <= other,
    "isNull": lambda value, other: (value is None) == other,
}
EQUAL = ("eq", "ne", "in", "notIn", "isNull")
COMPARED = [
    ("devices", "serial", EQUAL),
    ("devices", "stage", EQUAL),
    ("devices", "warrantyUntil", tuple(SENSES)),
    ("tickets", "closedAt", tuple(SENSES)),
    ("tickets", "number", tuple(SENSES)),
    ("tickets", "resolutionCode", EQUAL),
    ("deviceModels", "usefulLifeMonths", tuple(SENSES)),
]
TYPES = {"devices": "DeviceFilter", "tickets": "TicketFilter", "deviceModels": "DeviceModelFilter"}


def there(rows: Tables, field: str) -> list[Row]:
    """Rows of a field of `Query` that exist for someone who sees everything."""
    table = "device_models" if field == "deviceModels" else field
    return [row for row in rows[table] if row.get("withdrawn_at") is None]


async def passing(field: str, viewer: Viewer, filter_: Row) -> set[str]:
    """Ids of the rows that pass, without their prefix."""
    query = f"query ($f: {TYPES[field]}) {{ {field}(first: 100, filter: $f) {{ totalCount nodes {{ id }} }} }}"
    told = (await ask(query, viewer, f=filter_))[field]
    assert told["totalCount"] == len(told["nodes"])
    return {row["id"].partition("_")[2] for row in told["nodes"]}


@pytest.mark.parametrize(("field", "name", "word"), [(f, n, word) for f, n, words in COMPARED for word in words])
async def test_every_comparison_means_what_it_says(
    rows: Tables, nina: Viewer, field: str, name: str, word: str
) -> None:
    every = there(rows, field)
    values = sorted({row[snake(name)] for row in every} - {None})
    several = [values[:2], values, []] if word in ("in", "notIn") else values[:3]
    for other in [True, False] if word == "isNull" else several:
        wanted = {row["id"] for row in every if SENSES[word](row[snake(name)], other)}
        assert await passing(field, nina, {name: {word: other}}) == wanted


async def test_an_id_is_compared_whole(rows: Tables, nina: Viewer) -> None:
    one, two, *_ = ids = [row["id"] for row in rows["tickets"]]
    assert await passing("tickets", nina, {"id": {"eq": f"tkt_{one}"}}) == {one}
    assert await passing("tickets", nina, {"id": {"in": [f"tkt_{one}", f"tkt_{two}"]}}) == {one, two}
    assert await passing("tickets", nina, {"id": {"ne": f"tkt_{one}"}}) == {*ids} - {one}
    assert await passing("tickets", nina, {"id": {"notIn": [f"tkt_{one}"]}}) == {*ids} - {one}
    for odd in (one, f"dev_{one}", f"tkt_{one.upper()}", f"tkt_{one}x", "tkt_", "", "tkt_{}", f"tkt_{{{one}}}", "\0"):
        assert await passing("tickets", nina, {"id": {"eq": odd}}) == set()


async def test_conditions_are_joined_by_and_or_not(rows: Tables, nina: Viewer) -> None:
    closed = {row["id"] for row in rows["tickets"] if row["state"] == "CLOSED"}
    missing = {row["id"] for row in rows["tickets"] if row["category"] is None}
    every = {row["id"] for row in rows["tickets"]}
    is_closed, has_none = {"state": {"eq": "CLOSED"}}, {"category": {"isNull": True}}
    assert await passing("tickets", nina, {"and": [is_closed, has_none]}) == closed & missing
    assert await passing("tickets", nina, {**is_closed, **has_none}) == closed & missing
    assert await passing("tickets", nina, {"or": [is_closed, has_none]}) == closed | missing
    assert await passing("tickets", nina, {"not": is_closed}) == every - closed
    assert await passing("tickets", nina, {"not": {"or": [is_closed, {"not": has_none}]}}) == missing - closed
    assert await passing("tickets", nina, {"and": []}) == every
    assert await passing("tickets", nina, {"or": []}) == set()


async def test_not_takes_in_rows_without_a_value(rows: Tables, nina: Viewer) -> None:
    text = next(row["category"] for row in rows["tickets"] if row["category"])
    others = {row["id"] for row in rows["tickets"] if row["category"] != text}
    assert any(row["category"] is None for row in rows["tickets"])
    assert await passing("tickets", nina, {"not": {"category": {"eq": text}}}) == others


async def test_what_is_null_is_not_said(rows: Tables, nina: Viewer) -> None:
    every = {row["id"] for row in rows["tickets"]}
    for empty in ({}, {"category": None}, {"category": {"eq": None}}, {"and": None}, {"not": None}, {"search": None}):
        assert await passing("tickets", nina, empty) == every


async def test_one_condition_may_stand_for_a_list(rows: Tables, nina: Viewer) -> None:
    query = """query ($state: TicketState) {
        a: tickets(filter: { and: { state: { eq: $state } } }) { totalCount }
        b: tickets(filter: { state: { in: CLOSED } }) { totalCount }
        c: tickets(filter: { or: [] }) { totalCount }
    }"""
    told = await ask(query, nina, state="CLOSED")
    closed = len([row for row in rows["tickets"] if row["state"] == "CLOSED"])
    assert [one["totalCount"] for one in told.values()] == [closed, closed, 0]


async def test_what_a_row_refers_to_may_be_asked_of(world: World) -> None:
    query = """{ tickets(first: 100, filter: {
        client: { code: { eq: "ZAWIL" } }
        requester: { name: { eq: "Łucja Żółć" } }
        assignee: { name: { ne: "Iga Serafin" } }
    }) { nodes { id requester { name } assignee { name } client { code } } } }"""
    told = (await ask(query, world.viewer("tomasz.wrona")))["tickets"]["nodes"]
    mine = {t.key for t in world.tickets.values() if t.requester_id == world.people["lucja.zolc"].id and t.assignee_id}
    not_iga = {t.key for t in world.tickets.values() if t.assignee_id != world.people["iga.serafin"].id}
    assert {ticket["id"] for ticket in told} == mine & not_iga != set()


async def test_some_and_none_ask_of_lists(world: World) -> None:
    query = """query ($words: String!) {
        some: devices(first: 100, filter: { tickets: { some: { search: $words } } }) { nodes { id } }
        none: devices(first: 100, filter: { tickets: { none: { search: $words } } }) { totalCount }
        all: devices { totalCount }
        held: devices(filter: { assignments: { some: { toAt: { isNull: true } } }, holder: {} }) { totalCount }
    }"""
    told = await ask(query, world.viewer("tomasz.wrona"), words="drukarka")
    assert told["some"]["nodes"]
    assert len(told["some"]["nodes"]) + told["none"]["totalCount"] == told["all"]["totalCount"]
    assert 0 < told["held"]["totalCount"] < told["all"]["totalCount"]


async def test_a_filter_does_not_tell_of_what_one_does_not_see(world: World) -> None:
    query = (
        """query ($note: String!) { tickets(filter: { comments: { some: { body: { eq: $note } } } }) { totalCount } }"""
    )
    found = "{ tickets(filter: { comments: { some: { audience: { eq: INTERNAL } } } }) { totalCount } }"
    assert (await ask(found, world.viewer("tomasz.wrona")))["tickets"]["totalCount"] > 0
    assert (await ask(found, world.viewer("katarzyna.dudek")))["tickets"]["totalCount"] == 0
    assert (await ask(query, world.viewer("katarzyna.dudek"), note=""))["tickets"]["totalCount"] == 0


@pytest.mark.parametrize("words", ["Łucja Żółć", "ŻÓŁĆ", "zolc", "ZOLC", "lucja", "zolc luc", "łucją żółci"])
async def test_words_are_found_whatever_their_case_and_marks(world: World, words: str) -> None:
    told = await ask(
        "query ($w: String) { people(filter: { search: $w }) { nodes { name } } }", world.viewer("adam.gawron"), w=words
    )
    assert told["people"]["nodes"] == [{"name": "Łucja Żółć"}]


@pytest.mark.parametrize("words", ["%", "_", "\\", "7_", "optiplex 7_", "'", '"'])
async def test_signs_stand_for_themselves(rows: Tables, nina: Viewer, words: str) -> None:
    query = "query ($w: String) { deviceModels(first: 100, filter: { search: $w }) { nodes { id } } }"
    told = await ask(query, nina, w=words)
    seen = {f"mod_{row['id']}" for row in rows["device_models"] if words in row["folded"]}
    assert {row["id"] for row in told["deviceModels"]["nodes"]} == seen


async def test_an_empty_text_leaves_all_rows_and_one_without_words_none(rows: Tables, nina: Viewer) -> None:
    query = "query ($w: String) { people(filter: { search: $w }) { totalCount } }"
    for words, left in {
        "": len(there(rows, "people")),
        " ": len(there(rows, "people")),
        "%": 0,
        "_": 0,
        "🙂": 0,
    }.items():
        assert (await ask(query, nina, w=words))["people"]["totalCount"] == left, words


async def test_a_code_is_found_by_its_tail(rows: Tables, nina: Viewer) -> None:
    query = "query ($w: String) { devices(first: 100, filter: { search: $w }) { nodes { id } } }"
    coded = {f"dev_{row['id']}" for row in there(rows, "devices") if row["serial"] == "PF4X0016"}
    for words in ("PF4X0016", "016", "x00", "4x0016"):
        assert {row["id"] for row in (await ask(query, nina, w=words))["devices"]["nodes"]} == coded != set(), words
    assert (await ask(query, nina, w="16"))["devices"]["nodes"] == []


@pytest.mark.parametrize("text", ["\0", "żó\0łć", "\ud800"])
@pytest.mark.parametrize("filter_", ["{ title: { eq: $t } }", "{ title: { in: [$t] } }", "{ search: $t }"])
async def test_text_that_cannot_be_is_refused(rows: Tables, nina: Viewer, text: str, filter_: str) -> None:
    query = f"query ($t: String!) {{ tickets(filter: {filter_}) {{ totalCount }} }}"
    assert (await refusal(query, nina, t=text))[0] == "INVALID_VALUE"


async def test_a_search_has_its_limits(rows: Tables, nina: Viewer) -> None:
    query = "query ($t: String!) { tickets(filter: { search: $t }) { totalCount } }"
    assert (await ask(query, nina, t="ß" * 1000))["tickets"]["totalCount"] == 0
    assert (await refusal(query, nina, t="a" * 60_000))[0] == "INVALID_VALUE"


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00Z", "0999-12-31T00:00:00Z", "9999-12-31T23:59:59.999Z"])
async def test_the_ends_of_time_compare_alike(rows: Tables, nina: Viewer, moment: str) -> None:
    every = {row["id"] for row in rows["tickets"]}
    later = await passing("tickets", nina, {"openedAt": {"gt": moment}})
    assert later == (set() if moment.startswith("9") else every)
