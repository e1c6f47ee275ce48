"""The specification of cursor connections, tried on stretches of lists made by chance.

`TESTS_EXAMPLES=5000 TESTS_SEED=7 pytest tests/reading/test_connections.py` tries more and others.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, given, note, seed, settings, strategies as st

from schema.database import connect
from schema.viewer import Right, Viewer
from tests.reading.asking import ask, refusal
from tests.reading.chance import EXAMPLES, SEED
from tests.reading.small import Tables, load, small
from tests.reading.test_pages import ORDERS, plural

DEFAULT_SIZE = 20
INFO = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
Edges = list[dict[str, Any]]


@dataclass(frozen=True)
class Stretch:
    """What a caller asks of a list: from which end, how much of it, between which places, with which rows gone."""

    kind: str
    order: str
    direction: str
    count: int | None
    backward: bool
    after: float | None
    """How far down the list the row stands after which the stretch begins; both places are between 0 and 1."""
    before: float | None
    gone: list[float] = field(default_factory=list)

    @property
    def by(self) -> str:
        """The order, as an argument."""
        return f"orderBy: {{ field: {self.order}, direction: {self.direction} }}"

    @property
    def size(self) -> str:
        """The number of rows, as an argument."""
        if self.count is None:
            return ""
        return f"{'last' if self.backward else 'first'}: {self.count}"


@st.composite
def stretches(draw: st.DrawFn) -> Stretch:
    """Any stretch of any list of the graph's root."""
    kind, order = draw(st.sampled_from(ORDERS))
    place = st.none() | st.floats(0, 1)
    return Stretch(
        kind,
        order,
        draw(st.sampled_from(["ASC", "DESC"])),
        draw(st.none() | st.integers(0, 12)),
        draw(st.booleans()),
        draw(place),
        draw(place),
        draw(st.lists(st.floats(0, 1), max_size=3)),
    )


def at(edges: Edges, share: float) -> int:
    """Which row stands so far down the list."""
    return min(int(share * len(edges)), len(edges) - 1)


async def whole(stretch: Stretch, viewer: Viewer) -> Edges:
    """The list from its first row to its last."""
    edges = "edges { cursor node { id } }"
    found: Edges = (await ask(f"{{ list: {plural(stretch.kind)}(first: 10000, {stretch.by}) {{ {edges} }} }}", viewer))[
        "list"
    ]["edges"]
    return found


async def asked(stretch: Stretch, edges: Edges, viewer: Viewer) -> Any:
    """The stretch as the graph answers it."""
    query = f"""query ($after: String, $before: String, $gone: [ID!]) {{ list: {plural(stretch.kind)}(
        {stretch.size}, after: $after, before: $before, {stretch.by}, filter: {{ id: {{ notIn: $gone }} }}
    ) {{ totalCount nodes {{ id }} edges {{ cursor node {{ id }} }} {INFO} }} }}"""
    places = {
        name: None if share is None else edges[at(edges, share)]["cursor"]
        for name, share in (("after", stretch.after), ("before", stretch.before))
    }
    gone = [edges[at(edges, share)]["node"]["id"] for share in stretch.gone]
    return (await ask(query, viewer, gone=gone, **places))["list"]


def specified(stretch: Stretch, edges: Edges) -> tuple[Edges, bool, bool]:
    """The stretch as the specification says: its edges, whether there are rows before it, and rows after it."""
    gone = {at(edges, share) for share in stretch.gone}
    left = [number for number in range(len(edges)) if number not in gone]
    low = -1 if stretch.after is None else at(edges, stretch.after)
    high = len(edges) if stretch.before is None else at(edges, stretch.before)
    within = [number for number in left if low < number < high]
    count = DEFAULT_SIZE if stretch.count is None else stretch.count
    backward = stretch.backward and stretch.count is not None
    page = within[max(len(within) - count, 0) :] if backward else within[:count]
    more = len(within) > count
    earlier = any(number <= low for number in left) or (backward and more)
    later = any(number >= high for number in left) or (not backward and more)
    return [edges[number] for number in page], earlier, later


async def claim(stretch: Stretch, viewer: Viewer) -> None:
    """The graph's answer is the specification's."""
    edges = await whole(stretch, viewer)
    told, (wanted, earlier, later) = await asked(stretch, edges, viewer), specified(stretch, edges)
    assert told["edges"] == wanted
    assert told["nodes"] == [edge["node"] for edge in wanted]
    assert told["pageInfo"] == {
        "hasPreviousPage": earlier,
        "hasNextPage": later,
        "startCursor": wanted[0]["cursor"] if wanted else None,
        "endCursor": wanted[-1]["cursor"] if wanted else None,
    }
    assert told["totalCount"] == len(edges) - len({at(edges, share) for share in stretch.gone})


def observer(tables: Tables) -> Viewer:
    """A program of someone who sees everything."""
    enterprise = tables["organisations"][0]
    person = next(row for row in tables["people"] if row["client_id"] == enterprise["id"])
    home, everywhere = UUID(enterprise["id"]), frozenset({Right.OBSERVE})
    return Viewer(UUID(person["id"]), home, staff=True, everywhere=everywhere, program=True)


def test_every_stretch_of_every_list_is_what_the_specification_says(database_url: str) -> None:
    tables = small(SEED + 1)
    with asyncio.Runner() as runner:
        runner.run(load(database_url, tables))
        database = runner.run(connect(database_url))

        @seed(SEED)
        @settings(
            max_examples=EXAMPLES,
            deadline=None,
            database=None,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
        )
        @given(stretches())
        def example(stretch: Stretch) -> None:
            note(f"TESTS_SEED={SEED} TESTS_EXAMPLES={EXAMPLES} finds this again.")
            runner.run(claim(stretch, observer(tables)))

        try:
            example()
        finally:
            runner.run(database.close())


@pytest.mark.parametrize(("kind", "order"), ORDERS)
async def test_a_place_belongs_to_one_list_in_one_order(rows: Tables, nina: Viewer, kind: str, order: str) -> None:
    lists = [Stretch(*one, direction, 1, False, None, None) for one in ORDERS for direction in ("ASC", "DESC")]
    [here] = [one for one in lists if (one.kind, one.order, one.direction) == (kind, order, "ASC")]
    [own, *_] = await whole(here, nina)
    for there in lists:
        query = f"query ($a: String) {{ {plural(there.kind)}(after: $a, {there.by}) {{ nodes {{ id }} }} }}"
        if there is not here:
            assert (await refusal(query, nina, a=own["cursor"]))[0] == "INVALID_CURSOR", there
