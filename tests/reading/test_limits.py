"""Documents may be wide and deep; where a database can take no more of it, it says so and nothing else happens."""

from __future__ import annotations

import pytest

from fixtures.world import World
from schema.viewer import Viewer
from tests.reading.asking import ask, asked, refusal
from tests.reading.small import Tables

SHAPES = ["tomasz.wrona", "iga.serafin", "piotr.maj", "lucja.zolc", "zofia.kalina"]
"""All clients, one of them, one's organisation, one's own things, a partner."""
HOPS = {
    "lists only": ["devices(first: 1) { nodes {", "tickets(first: 1) { nodes {"],
    "the last of lists": ["devices(last: 1) { nodes {", "tickets(last: 1) { nodes {"],
    "rows and lists": ["requester { requestedTickets(first: 1) { nodes {"],
    "there and back": ["comments(last: 1) { nodes { ticket {"],
    "edges": ["comments(first: 1) { edges { node { ticket {"],
}
DEEPEST = 12
"""How deep the doors let documents be."""


def deep(hops: list[str], limit: int) -> str:
    """The deepest document of these hops with so many fields in fields."""
    text, depth, closing = "{ tickets(first: 1) { nodes {", 2, "} } }"
    for count in range(limit):
        hop = hops[count % len(hops)]
        depth += hop.count("{")
        if depth >= limit:
            break
        text, closing = f"{text} {hop}", closing + " }" * hop.count("{")
    return f"{text} id {closing}"


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("hops", HOPS.values(), ids=HOPS)
async def test_whatever_the_doors_let_through_is_not_too_deep(world: World, name: str, hops: list[str]) -> None:
    assert "tickets" in await ask(deep(hops, DEEPEST), world.viewer(name))


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_what_is_too_deep_is_refused_in_words(world: World) -> None:
    reason, message = await refusal(deep(HOPS["lists only"], 40), world.viewer("lucja.zolc"))
    assert (reason, "Nest fewer lists" in message) == ("TOO_DEEP", True)


@pytest.mark.parametrize("count", [60, 61, 70, 130, 300])
async def test_selections_may_be_wide(rows: Tables, nina: Viewer, count: int) -> None:
    fields = ["id", "number", "title", "body", "closedAt", "state", "category"]
    names = {f"f{number}": fields[number % len(fields)] for number in range(count)}
    wide = " ".join(f"{alias}: {name}" for alias, name in names.items())
    told = await ask(
        f"{{ tickets(first: 100) {{ nodes {{ {' '.join(fields)} {wide} comments {{ totalCount }} }} }} }}", nina
    )
    for ticket in told["tickets"]["nodes"]:
        assert {alias: ticket[alias] for alias in names} == {alias: ticket[name] for alias, name in names.items()}
    assert list(told["tickets"]["nodes"][0]) == [*fields, *names, "comments"]


async def test_a_row_is_joined_once_however_often_it_is_asked_for(world: World) -> None:
    wide = " ".join(f"f{number}: requester {{ name client {{ code }} }}" for number in range(100))
    told = await ask(f"{{ tickets(first: 2) {{ nodes {{ {wide} }} }} }}", world.viewer("tomasz.wrona"))
    ticket = told["tickets"]["nodes"][0]
    assert len(ticket) == 100
    assert all(one == ticket["f0"] for one in ticket.values())


@pytest.mark.parametrize(
    "key", ["", "x", "tkt_", "tkt_1", "dev_{}", "tkt_urn:{}", "tkt_{}\0", "TKT_{}", "żółw_{}", "tkt_{}" * 9]
)
@pytest.mark.parametrize("field", ["ticket", "node"])
async def test_ids_beyond_sense_are_not_found(world: World, key: str, field: str) -> None:
    given = key.replace("{}", str(world.tickets["ZAWIL-1"].id))
    query = f"query ($id: ID!) {{ {field}(id: $id) {{ id }} }}"
    assert (await ask(query, world.viewer("tomasz.wrona"), id=given))[field] is None


async def test_a_refused_operation_runs_nothing(rows: Tables, nina: Viewer) -> None:
    answer = await asked("{ a: tickets { totalCount } b: tickets(first: 1, last: 1) { totalCount } }", nina)
    assert (answer.request_error, answer.statements) == (True, 0)
