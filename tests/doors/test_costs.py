"""An operation is charged before it runs, told what it cost, and turned away when it is too much."""

from __future__ import annotations

from dataclasses import replace

import httpx
import pytest
from graphql import get_introspection_query
from starlette.types import ASGIApp

from api.app import application
from api.settings import Settings
from tests.doors.conftest import Company, Visit, ask, sign_in

PEOPLE = "query ($n: Int) { people(first: $n) { nodes { name client { name } } } }"
DEAR = "{ people(first: 100) { nodes { devices(first: 100) { nodes { history(first: 3) { nodes { id } } } } } } }"


@pytest.fixture
def thrifty(settings: Settings, company: Company) -> ASGIApp:
    """Doors at which everybody has little, and gets it back slowly."""
    little = {"person_points": 300, "program_points": 300, "stranger_points": 20}
    slow = {f"{who}_points_second": 1 for who in ("person", "program", "stranger")}
    return application(replace(settings, **little, **slow))


async def test_every_answer_tells_what_it_cost(kasia: httpx.AsyncClient) -> None:
    answer = await ask(kasia, PEOPLE, variables={"n": 50})
    told = answer.json()["extensions"]["cost"]

    assert answer.content.startswith(b'{"data":{"people":{"nodes":[')
    assert told["requested"] == 2 + 100
    assert told["actual"] == 2 + 2 * len(answer.json()["data"]["people"]["nodes"])
    assert told["throttle"].keys() == {"limit", "available", "restoreRate"}
    assert answer.headers["x-ratelimit-limit"] == str(told["throttle"]["limit"])
    assert answer.headers["x-ratelimit-remaining"] == str(told["throttle"]["available"])
    assert answer.headers["x-ratelimit-reset"].isdigit()


async def test_what_costs_too_much_is_refused_before_it_runs(kasia: httpx.AsyncClient) -> None:
    answer = await ask(kasia, DEAR)
    [error] = answer.json()["errors"]
    told = error["extensions"]

    assert answer.status_code == 400
    assert (told["code"], told["reason"]) == ("GRAPHQL_VALIDATION_FAILED", "OPERATION_TOO_COSTLY")
    assert (told["requested"], told["limit"]) == (2 + 100 * (2 + 100 * (2 + 3)), Settings().person_cost)
    assert "Poproś o mniejsze strony" in error["message"]
    assert "data" not in answer.json()
    assert answer.json()["extensions"]["cost"]["requested"] == told["requested"]
    assert answer.json()["extensions"]["cost"]["actual"] == 0


async def test_an_empty_bucket_says_when_to_come_back(thrifty: ASGIApp, visit: Visit, company: Company) -> None:
    browser, program = visit(doors=thrifty), visit(company.token, doors=thrifty)
    await sign_in(browser)
    wide = " ".join(f"v{n}: viewer {{ name }}" for n in range(99))
    refused = [await ask(browser, f"{{ {wide} }}") for _ in range(4)][-1]
    told = refused.json()["errors"][0]["extensions"]

    assert refused.status_code == 429
    assert (told["code"], "Powtórz za" in refused.json()["errors"][0]["message"]) == ("THROTTLED", True)
    assert refused.headers["retry-after"] == str(told["retryAfter"])
    assert refused.headers["x-ratelimit-remaining"] == str(told["available"])
    assert (await ask(program)).status_code == 200, "A program of the same person has a bucket of its own."


async def test_what_was_not_needed_comes_back(thrifty: ASGIApp, visit: Visit, company: Company) -> None:
    program = visit(company.token, doors=thrifty)
    left = [
        (await ask(program, PEOPLE, variables={"n": 100})).json()["extensions"]["cost"]["throttle"]["available"]
        for _ in range(5)
    ]
    assert left == sorted(left, reverse=True)
    assert left[-1] > 300 - 5 * 10


async def test_a_stranger_spends_what_their_address_has(thrifty: ASGIApp, visit: Visit) -> None:
    statuses = [(await ask(visit(doors=thrifty), "{ viewer { name } }")).status_code for _ in range(30)]
    assert (statuses[0], statuses[-1]) == (200, 429)


async def test_an_answer_that_never_came_is_paid_for(settings: Settings, visit: Visit, company: Company) -> None:
    program = visit(company.token, doors=application(replace(settings, deadline=0.0)))
    answer = await ask(program, PEOPLE, variables={"n": 100})

    assert answer.status_code == 504
    assert answer.json()["extensions"]["cost"]["throttle"]["available"] <= Settings().program_points - 150


async def test_a_page_of_ten_thousand_rows_and_the_graph_s_description_may_be_asked(
    company: Company, visit: Visit
) -> None:
    program = visit(company.token)
    rows = "{ people(first: 10000) { nodes { id name email state } } }"
    assert (await ask(program, rows)).json()["extensions"]["cost"]["requested"] == 10_002
    assert (await ask(program, get_introspection_query())).json()["extensions"]["cost"]["requested"] > 10_000


RATE = "rateLimit { cost limit available restoreRate }"


async def test_whoever_asks_learns_how_their_bucket_stands(kasia: httpx.AsyncClient) -> None:
    answer = (await ask(kasia, f"{{ viewer {{ name }} {RATE} }}")).json()
    told = answer["data"]["rateLimit"]

    assert answer["data"]["viewer"] == {"name": "Katarzyna Dudek"}
    assert (told["cost"], told["limit"]) == (answer["extensions"]["cost"]["requested"], Settings().person_points)
    assert told["available"] < told["limit"]


@pytest.mark.parametrize("spread", [DEAR[1:-1], "...All"])
async def test_a_dry_run_tells_the_cost_and_does_nothing_else(kasia: httpx.AsyncClient, spread: str) -> None:
    text = (
        "query ($dry: Boolean!) { %s ...Rate } fragment All on Query %s fragment Rate on Query"
        " { rateLimit(dryRun: $dry) { cost } }"
    )
    unused = text.replace("fragment All on Query %s", "") if spread != "...All" else text
    filled = unused % ((spread, DEAR) if unused.count("%s") == 2 else spread)
    answer = (await ask(kasia, filled, variables={"dry": True})).json()

    assert answer["data"] == {"rateLimit": {"cost": 2 + 100 * (2 + 100 * 5) + 1}}
    assert answer["extensions"]["cost"]["actual"] == 2
    assert (await ask(kasia, filled, variables={"dry": False})).status_code == 400


async def test_reading_what_comes_to_nothing_is_work_too(thrifty: ASGIApp, visit: Visit, company: Company) -> None:
    program = visit(company.token, doors=thrifty)
    answers = [await ask(program, f"{{ nothing{n} }}") for n in range(4)]

    assert [one.status_code for one in answers] == [400, 400, 400, 429]
    assert answers[-1].json()["errors"][0]["extensions"]["code"] == "THROTTLED"
    assert (await ask(visit(company.pen, doors=thrifty), "{ nothing }")).status_code == 400, "Others have their own."


@pytest.mark.parametrize("variables", [{"n": 10_000}, {"n": "many"}], ids=["too dear", "no number"])
async def test_finding_out_that_it_may_not_be_asked_is_work_too(
    thrifty: ASGIApp, visit: Visit, company: Company, variables: dict[str, object]
) -> None:
    program = visit(company.token, doors=thrifty)
    answers = [await ask(program, PEOPLE + " " * n, variables=variables) for n in range(4)]

    assert [one.status_code for one in answers] == [400, 400, 400, 429]
    assert (await ask(visit(company.pen, doors=thrifty), PEOPLE)).status_code == 200, "Others have their own."


async def test_whoever_has_nothing_left_sends_no_long_values_for_nothing(
    thrifty: ASGIApp, visit: Visit, company: Company
) -> None:
    program = visit(company.token, doors=thrifty)
    many = "query ($ids: [ID!]) { people(filter: {id: {in: $ids}}, first: 1) { nodes { name } } }"
    statuses = [(await ask(program, many, variables={"ids": [{}] * 200})).status_code for _ in range(3)]

    assert statuses == [400, 429, 429]
