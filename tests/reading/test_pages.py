"""Lists are walked page by page, from either end, and every page says truly what lies beyond it."""

from __future__ import annotations

from itertools import chain
from typing import Any

import pytest

from fixtures.world import World
from schema.reading.shape import nodes
from schema.viewer import Viewer
from tests.reading.asking import ask, refusal
from tests.reading.kinds import KINDS
from tests.reading.slow import GRAPH
from tests.reading.small import Tables


def plural(kind: str) -> str:
    """The field of `Query` with all rows of a type."""
    irregular = {"Person": "people", "HistoryEvent": "history", "Policy": "policies"}
    return irregular.get(kind, f"{kind[0].lower()}{kind[1:]}s")


ROOT = GRAPH.type_map["Query"].fields  # type: ignore[attr-defined]  # an object
ORDERS = [(node.name, order) for node in nodes.values() for order in node.orders if plural(node.name) in ROOT]
OF_OTHERS = {"HistoryEvent", "View"}
"""Types of which some rows are for nobody but whoever made them."""
"""Every order of every list of the graph's root."""


async def walk(kind: str, viewer: Viewer, order: str, direction: str, size: int, backward: bool) -> list[list[str]]:
    """Ids page by page as they are read, each page forward; checks what each says of itself."""
    end, place = ("last", "before") if backward else ("first", "after")
    query = f"""query ($place: String) {{ {plural(kind)}(
        {end}: {size}, {place}: $place, orderBy: {{ field: {order}, direction: {direction} }}
    ) {{ nodes {{ id }} edges {{ cursor }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}"""
    pages: list[list[str]] = []
    cursor = None
    while True:
        page = (await ask(query, viewer, place=cursor))[plural(kind)]
        info: dict[str, Any] = page["pageInfo"]
        pages.append([row["id"] for row in page["nodes"]])
        places = [edge["cursor"] for edge in page["edges"]]
        assert (info["startCursor"], info["endCursor"]) == (places[0], places[-1])
        behind, ahead = ("hasNextPage", "hasPreviousPage") if backward else ("hasPreviousPage", "hasNextPage")
        assert info[behind] == (len(pages) > 1)
        if not info[ahead]:
            return pages
        cursor = info["startCursor"] if backward else info["endCursor"]


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize(("kind", "order"), ORDERS)
async def test_pages_follow_without_gap_or_repeat(
    rows: Tables, nina: Viewer, kind: str, order: str, direction: str
) -> None:
    [[*whole]] = await walk(kind, nina, order, direction, 100, False)
    seen = len([row for row in rows[KINDS[kind].table] if row.get("withdrawn_at") is None])
    assert len(set(whole)) == len(whole) > 2
    assert len(whole) == seen or kind in OF_OTHERS
    for size in (1, 3, len(whole)):
        forward = await walk(kind, nina, order, direction, size, False)
        backward = await walk(kind, nina, order, direction, size, True)
        assert [*chain(*forward)] == [*chain(*reversed(backward))] == whole


async def test_a_list_within_a_row_has_pages_too(world: World) -> None:
    query = """query ($id: ID!, $after: String) { ticket(id: $id) { comments(first: 2, after: $after) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor }
    } } }"""
    found: list[str] = []
    cursor, more = None, True
    while more:
        given = {"id": world.tickets["ZAWIL-72"].key, "after": cursor}
        page = (await ask(query, world.viewer("piotr.maj"), **given))["ticket"]["comments"]
        found += [row["id"] for row in page["nodes"]]
        cursor, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    assert len(found) == len(set(found)) == page["totalCount"] > 2


async def test_the_last_three_stand_in_the_order_of_the_list(world: World) -> None:
    lists = "all: comments { nodes { id } } few: comments(last: 3) { nodes { id } }"
    query = f"query ($id: ID!) {{ ticket(id: $id) {{ {lists} }} }}"
    told = (await ask(query, world.viewer("piotr.maj"), id=world.tickets["ZAWIL-72"].key))["ticket"]
    assert told["few"]["nodes"] == told["all"]["nodes"][-3:]


async def test_a_stretch_between_two_places(rows: Tables, nina: Viewer) -> None:
    page = "{ nodes { id } pageInfo { hasNextPage hasPreviousPage } }"
    whole = (await ask("{ devices { edges { cursor node { id } } } }", nina))["devices"]["edges"]
    query = f"query ($a: String, $b: String) {{ devices(after: $a, before: $b) {page} }}"
    told = (await ask(query, nina, a=whole[2]["cursor"], b=whole[6]["cursor"]))["devices"]
    assert [row["id"] for row in told["nodes"]] == [edge["node"]["id"] for edge in whole[3:6]]
    assert told["pageInfo"] == {"hasNextPage": True, "hasPreviousPage": True}


async def test_a_page_of_none_knows_where_it_stands(rows: Tables, nina: Viewer) -> None:
    info = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
    told = await ask(f"{{ a: devices(first: 0) {{ nodes {{ id }} {info} }} b: devices(last: 0) {{ {info} }} }}", nina)
    nowhere = {"startCursor": None, "endCursor": None}
    assert told["a"] == {"nodes": [], "pageInfo": {"hasNextPage": True, "hasPreviousPage": False, **nowhere}}
    assert told["b"]["pageInfo"] == {"hasNextPage": False, "hasPreviousPage": True, **nowhere}


async def test_the_place_of_a_row_that_passes_no_more_still_holds(rows: Tables, nina: Viewer) -> None:
    whole = (await ask("{ tickets { edges { cursor node { id } } } }", nina))["tickets"]["edges"]
    gone = whole[4]
    query = "query ($a: String, $id: ID) { tickets(first: 9, after: $a, filter: { id: { ne: $id } }) { nodes { id } } }"
    told = (await ask(query, nina, a=gone["cursor"], id=gone["node"]["id"]))["tickets"]["nodes"]
    assert [row["id"] for row in told] == [edge["node"]["id"] for edge in whole[5:14]]


async def test_the_count_is_of_all_pages(rows: Tables, nina: Viewer) -> None:
    told = await ask("{ tickets(first: 2) { totalCount nodes { id } } }", nina)
    assert (told["tickets"]["totalCount"], len(told["tickets"]["nodes"])) == (len(rows["tickets"]), 2)


async def test_a_page_is_read_from_one_end(rows: Tables, nina: Viewer) -> None:
    assert (await refusal("{ tickets(first: 1, last: 1) { totalCount } }", nina))[0] == "FIRST_AND_LAST"


@pytest.mark.parametrize("arguments", ["first: 101", "last: 101", "first: -1"])
async def test_a_page_has_its_limits(world: World, arguments: str) -> None:
    reason, message = await refusal(f"{{ tickets({arguments}) {{ totalCount }} }}", world.viewer("lucja.zolc"))
    assert (reason, "from 0 to 100," in message) == ("PAGE_SIZE", True)


async def test_programs_read_longer_pages_of_whole_lists_only(rows: Tables, nina: Viewer) -> None:
    await ask("{ tickets(first: 10000) { nodes { id } } }", nina)
    assert (await refusal("{ tickets(first: 10001) { nodes { id } } }", nina))[0] == "PAGE_SIZE"
    nested = "{ viewer { assignedTickets(first: 101) { nodes { id } } } }"
    assert (await refusal(nested, nina))[0] == "PAGE_SIZE"


async def test_a_limit_may_be_a_variable(rows: Tables, nina: Viewer) -> None:
    query = "query ($n: Int) { tickets(first: $n) { nodes { id } } }"
    for count, seen in ((1, 1), (3, 3), (None, 20), (0, 0)):
        assert len((await ask(query, nina, n=count))["tickets"]["nodes"]) == seen


def places(tag: str) -> list[str]:
    """Cursors that no list has made, with the tag of a list or without one."""
    forged = [
        "null",
        "[]",
        "{}",
        '["x"]',
        "[1,2]",
        '["2026-01-01T00:00:00","0"]',
        '[{},"x"]',
        '["\\u0000",null]',
        "[1e999]",
    ]
    return ["", "x", tag, f"{tag}zz", f"{tag}ff", *(tag + one.encode().hex() for one in forged)]


@pytest.mark.parametrize("order", ["OPENED_AT", "CLOSED_AT", "NUMBER", "PRIORITY"])
async def test_a_place_is_of_one_list_in_one_order(rows: Tables, nina: Viewer, order: str) -> None:
    up = f"orderBy: {{ field: {order}, direction: ASC }}"
    query = f"query ($a: String) {{ tickets(after: $a, {up}) {{ edges {{ cursor }} }} }}"
    own = (await ask(query, nina))["tickets"]["edges"][0]["cursor"]
    down = (await ask("{ tickets { edges { cursor } } }", nina))["tickets"]["edges"][0]["cursor"]
    other = (await ask("{ devices { edges { cursor } } }", nina))["devices"]["edges"][0]["cursor"]
    for place in (down, other, *places(own.partition(".")[0] + ".")):
        assert (await refusal(query, nina, a=place))[0] == "INVALID_CURSOR", place
