"""Before something goes from the graph it is known whose programs still use it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from graphql import parse
from starlette.types import ASGIApp

from api.app import application
from api.beside import Beside
from api.graphql import Uses
from api.settings import Settings
from schema.graph import schema, uses_in, uses_in_values
from schema.history.model import DeprecatedUse
from schema.viewer import NOBODY
from tests.doors.conftest import Company, Visit
from tests.going import going

TODAY = dt.datetime.now(dt.UTC).date()
PRIORITIES = "{ tickets(first: 3) { nodes { priority } } }"


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> list[Uses]:
    """Every counter that is made, so that a test need not wait for its time."""
    made: list[Uses] = []
    before = Uses.__init__
    monkeypatch.setattr(Uses, "__init__", lambda self, beside: (before(self, beside), made.append(self))[0])
    return made


@pytest.fixture
def app(settings: Settings, company: Company, kept: list[Uses]) -> Iterator[ASGIApp]:
    """The doors onto a graph from which something goes."""
    with going():
        yield application(settings)


async def ask(program: httpx.AsyncClient, query: str, to: str = "/graphql", **variables: Any) -> None:
    answer = await program.post(to, json={"query": query, "variables": variables})
    assert answer.status_code == 200


async def counted() -> dict[tuple[str, str], int]:
    return {(one.application, one.coordinate): one.uses for one in await DeprecatedUse.all()}


async def test_each_program_is_counted_by_itself(visit: Visit, company: Company, kept: list[Uses]) -> None:
    spreadsheet, robot = visit(company.token), visit(company.pen)
    for _ in range(3):
        await ask(spreadsheet, PRIORITIES)
    await ask(robot, PRIORITIES)
    await ask(robot, "{ tickets { nodes { title } } }")
    await kept[0].keep()

    assert await counted() == {("Spreadsheet", "Ticket.priority"): 3, ("Robot", "Ticket.priority"): 1}
    assert {(one.person_id, one.day) for one in await DeprecatedUse.all()} == {
        (company.kasia.id, TODAY),
        (company.tomek.id, TODAY),
    }


async def test_what_is_counted_later_is_added(visit: Visit, company: Company, kept: list[Uses]) -> None:
    spreadsheet = visit(company.token)
    await ask(spreadsheet, PRIORITIES)
    await kept[0].keep()
    before = (await DeprecatedUse.all())[0].used_at
    await ask(spreadsheet, PRIORITIES)
    await kept[0].keep()

    [use] = await DeprecatedUse.all()
    assert (use.uses, use.used_at > before) == (2, True)


async def test_values_of_variables_count_too(visit: Visit, company: Company, kept: list[Uses]) -> None:
    query = "query($filter: TicketFilter) { tickets(filter: $filter) { nodes { title } } }"
    await ask(visit(company.token), query, filter={"or": [{"turn": {"in": ["IT", "NOBODY"]}}]})
    await kept[0].keep()

    assert await counted() == {("Spreadsheet", "Turn.NOBODY"): 1}


async def test_whoever_tries_tomorrow_uses_nothing_that_goes(visit: Visit, company: Company, kept: list[Uses]) -> None:
    await ask(visit(company.token), "{ tickets { nodes { title } } }", "/graphql?remove_deprecated=true")
    await kept[0].keep()

    assert await counted() == {}


async def test_what_could_not_be_written_waits(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    uses = Uses(Beside(1.0))
    uses.note(NOBODY, ["Ticket.priority"])
    with monkeypatch.context() as broken:
        broken.setattr("api.graphql.uses.count_uses", _fails)
        with pytest.raises(OSError, match="full"):
            await uses.keep()
    uses.note(NOBODY, ["Ticket.priority"])
    await uses.keep()

    assert await counted() == {("", "Ticket.priority"): 2}


async def _fails(_: object) -> None:
    raise OSError("full")


DOCUMENT = """
query All($order: TicketOrder, $turn: Turn) {
  tickets(orderBy: $order, filter: {turn: {in: [IT, NOBODY]}, priority: {eq: P1}}) { ...Page }
  again: tickets(filter: {turn: {eq: $turn}}) { facets(by: [PRIORITY]) { field } }
}
fragment Page on TicketConnection { nodes { urgent: priority viewerCan { cancel } } }
"""


def test_a_document_tells_whatever_it_uses() -> None:
    node = parse(DOCUMENT)
    with going():
        assert uses_in(schema._schema, node) == {
            "Query.tickets(orderBy:)",
            "Turn.NOBODY",
            "TicketFilter.priority",
            "Ticket.priority",
            "TicketFacet.PRIORITY",
            "TicketAbilities.cancel",
        }
        operation: Any = node.definitions[0]
        given = {"order": {"field": "PRIORITY", "direction": "ASC"}, "turn": "NOBODY"}
        assert set(uses_in_values(schema._schema, operation, given)) == {"TicketOrderField.PRIORITY", "Turn.NOBODY"}
