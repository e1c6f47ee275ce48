"""Whoever writes a program can let it run against tomorrow's graph today."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from starlette.types import ASGIApp

from api.app import application
from api.settings import Settings
from tests.doors.conftest import Company, Visit
from tests.going import going

TOMORROW = "/graphql?remove_deprecated=true"
PRIORITIES = "{ tickets { nodes { title priority } } }"
TITLES = "{ tickets { nodes { title } } }"
FIELDS = '{ __type(name: "Ticket") { fields(includeDeprecated: true) { name } } }'
OPEN = (
    "mutation($input: TicketOpenInput!) { ticketOpen(input: $input) { ticket { title impact } userErrors { code } } }"
)


@pytest.fixture
def app(settings: Settings, company: Company) -> Iterator[ASGIApp]:
    """The doors onto a graph from which something goes."""
    with going():
        yield application(settings)


@pytest.fixture
def robot(visit: Visit, company: Company) -> httpx.AsyncClient:
    """Tomasz Wrona's program, which may write."""
    return visit(company.pen)


async def send(robot: httpx.AsyncClient, query: str, to: str = TOMORROW, **more: object) -> dict[str, object]:
    answer: dict[str, object] = (await robot.post(to, json={"query": query, **more})).json()
    answer.pop("extensions", None)
    return answer


async def test_tomorrow_knows_nothing_that_is_deprecated_today(robot: httpx.AsyncClient) -> None:
    refused = await send(robot, PRIORITIES)

    assert "Cannot query field 'priority' on type 'Ticket'" in str(refused)
    assert await send(robot, PRIORITIES, "/graphql") == {"data": {"tickets": {"nodes": []}}}


@pytest.mark.parametrize("switch", ["", "?remove_deprecated=false", "?remove_deprecated", "?other=true"])
async def test_today_goes_on_without_the_switch(robot: httpx.AsyncClient, switch: str) -> None:
    assert await send(robot, PRIORITIES, f"/graphql{switch}") == {"data": {"tickets": {"nodes": []}}}


async def test_what_stays_is_answered_the_same(robot: httpx.AsyncClient) -> None:
    assert await send(robot, TITLES) == await send(robot, TITLES, "/graphql") == {"data": {"tickets": {"nodes": []}}}


async def test_tomorrow_is_described_without_what_goes(robot: httpx.AsyncClient) -> None:
    tomorrow, today = await send(robot, FIELDS), await send(robot, FIELDS, "/graphql")

    assert "'priority'" in str(today)
    assert "'urgency'" in str(tomorrow)
    assert "'priority'" not in str(tomorrow)


async def test_values_of_variables_are_those_of_tomorrow(robot: httpx.AsyncClient, company: Company) -> None:
    told: dict[str, object] = {
        "client": f"org_{company.kasia.client_id}",
        "title": "Terminal",
        "requester": company.kasia.key,
        "impact": 1,
    }

    refused = await send(robot, OPEN, variables={"input": told})
    assert "impact" in str(refused["errors"])
    assert "data" not in refused

    del told["impact"]
    assert await send(robot, OPEN, variables={"input": told}) == {
        "data": {"ticketOpen": {"ticket": {"title": "Terminal", "impact": 2}, "userErrors": []}}
    }


async def test_a_command_that_goes_is_unknown_tomorrow(robot: httpx.AsyncClient) -> None:
    refused = await send(robot, "mutation($input: TicketCancelInput!) { ticketCancel(input: $input) { position } }")

    assert "Unknown type 'TicketCancelInput'" in str(refused)
    assert "Cannot query field 'ticketCancel' on type 'Mutation'" in str(refused)
