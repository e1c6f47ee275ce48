"""Who is asking: a session, a token, or nobody."""

from __future__ import annotations

from dataclasses import replace

import httpx
import pytest

from api.app import application
from api.settings import Settings
from schema.people import rules
from schema.people.model import Token
from tests.doors.conftest import VIEWER, Company, Visit, ask, name_of_viewer


async def test_a_token_speaks_for_its_person(visit: Visit, company: Company) -> None:
    assert await name_of_viewer(visit(company.token)) == "Katarzyna Dudek"


@pytest.mark.parametrize(
    "header", ["Bearer tnd_unknown", "Bearer ", "Bearer x", "Basic a2FzaWE6aGFzbG8=", "tnd_unknown", "Bearer tnd_\xff"]
)
async def test_a_key_that_opens_nothing_is_refused(visit: Visit, header: str) -> None:
    client = visit()
    answer = await client.post(
        "/graphql", json={"query": "{ __typename }"}, headers={"Authorization": header.encode("latin-1")}
    )

    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == 'Bearer realm="tandem"'
    assert answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_a_token_and_a_cookie_at_once_are_refused(company: Company, kasia: httpx.AsyncClient) -> None:
    answer = await kasia.post("/graphql", json={}, headers={"Authorization": f"Bearer {company.token}"})

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["extensions"]["reason"] == "TWO_CREDENTIALS"


async def test_an_ended_token_is_worth_nothing(visit: Visit, company: Company) -> None:
    program = visit(company.token)
    assert await name_of_viewer(program) == "Katarzyna Dudek"

    herself = await rules.viewer_of(company.kasia.id)
    [token] = await Token.filter(name="Spreadsheet")
    await rules.end_token(herself, token.id)

    assert (await ask(program)).status_code == 401


async def test_who_is_remembered_is_not_asked_for_again(visit: Visit, company: Company, settings: Settings) -> None:
    program = visit(company.token, doors=application(replace(settings, viewer_seconds=60.0)))
    assert (await ask(program)).status_code == 200
    [token] = await Token.filter(name="Spreadsheet")
    await rules.end_token(await rules.viewer_of(company.kasia.id), token.id)

    assert (await ask(program)).status_code == 200


async def test_a_token_that_reads_cannot_write(visit: Visit, company: Company) -> None:
    change = "mutation { __typename }"
    refused = await ask(visit(company.token), change)

    assert refused.json()["errors"][0]["extensions"]["reason"] == "READ_ONLY_TOKEN"
    assert (await ask(visit(company.pen), change)).status_code == 200


async def test_a_stranger_changes_nothing_and_reads_no_description(visit: Visit) -> None:
    change = await ask(visit(), "mutation { __typename }")
    describe = await ask(visit(), "{ __schema { queryType { name } } }")

    assert change.json()["errors"][0]["extensions"]["reason"] == "SIGN_IN_FIRST"
    assert describe.json()["errors"][0]["extensions"]["reason"] == "INTROSPECTION_SIGNED_IN_ONLY"


async def test_whoever_is_known_may_read_the_graphs_description(visit: Visit, company: Company) -> None:
    answer = await ask(visit(company.token), "{ __schema { queryType { name } } }")

    assert answer.json()["data"]["__schema"]["queryType"]["name"] == "Query"


async def test_a_page_learns_that_its_session_is_over(company: Company, kasia: httpx.AsyncClient) -> None:
    hers = {"Tandem-Viewer": company.kasia.key}
    assert (await kasia.post("/graphql", json=VIEWER, headers=hers)).json()["data"]["viewer"][
        "name"
    ] == "Katarzyna Dudek"
    await kasia.post("/logout")
    answer = await kasia.post("/graphql", json=VIEWER, headers=hers)

    assert answer.status_code == 401
    assert answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_a_page_of_katarzyna_does_not_act_for_whoever_signed_in_after_her(
    company: Company, kasia: httpx.AsyncClient
) -> None:
    answer = await kasia.post("/graphql", json=VIEWER, headers={"Tandem-Viewer": company.tomek.key})

    assert answer.status_code == 401


@pytest.mark.parametrize("host", ["10.0.0.1", "10.0.0.1:4711", "2001:db8::7", "fe80::1%eth0", "a proxy's: word", ""])
async def test_wherever_a_stranger_asks_from_they_are_answered(company: Company, host: str) -> None:
    transport = httpx.ASGITransport(application(Settings()), client=(host, 4711))
    async with httpx.AsyncClient(transport=transport, base_url="http://tandem.example") as stranger:
        answer = await stranger.post("/graphql", json=VIEWER)
    assert answer.json()["data"] == {"viewer": None}
