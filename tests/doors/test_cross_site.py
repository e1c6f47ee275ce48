"""Pages of other sites cannot act in a signed-in browser."""

from __future__ import annotations

from dataclasses import replace

import httpx
import pytest

from api.app import application
from api.settings import Settings
from tests.doors.conftest import ADDRESS, Company, Visit, sign_in, trust

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)  # the database does not matter here

OURS = [
    {"Origin": ADDRESS},
    {"Origin": ADDRESS, "Sec-Fetch-Site": "same-origin"},
    {"Sec-Fetch-Site": "same-origin"},
]
FOREIGN = [
    {},
    {"Origin": "null"},
    {"Origin": "https://tandem.test"},
    {"Origin": "http://tandem.test.evil.example"},
    {"Origin": "http://evil.example", "Sec-Fetch-Site": "same-origin"},
    {"Origin": ADDRESS, "Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "none"},
]

TYPES = [
    None,
    "",
    "text/plain",
    "text/plain; x=application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/json",
    "application/json; charset=utf-7",
    "application/json, text/plain",
    "application/graphql",
    "application/octet-stream",
    "*/*",
]
CHANGE = '{"query": "mutation { viewerUpdate(input: {phone: \\"666\\"}) { person { name } } }"}'
PEOPLE = "query People { viewer { name phone } }"


def session_of(browser: httpx.AsyncClient, **headers: str) -> dict[str, str]:
    return {"Cookie": f"tandem_session={browser.cookies['tandem_session']}", **headers}


@pytest.mark.parametrize("headers", OURS)
@pytest.mark.parametrize("door", ["/graphql", "/logout"])
async def test_our_own_pages_are_let_in(
    visit: Visit, kasia: httpx.AsyncClient, headers: dict[str, str], door: str
) -> None:
    program = visit()
    del program.headers["Origin"]
    answer = await program.post(door, json={"query": "{ __typename }"}, headers=session_of(kasia, **headers))

    assert answer.status_code in {200, 204}


@pytest.mark.parametrize("headers", FOREIGN)
@pytest.mark.parametrize("door", ["/graphql", "/logout", "/files?name=a.csv"])
async def test_foreign_pages_are_not(
    visit: Visit, kasia: httpx.AsyncClient, headers: dict[str, str], door: str
) -> None:
    program = visit()
    del program.headers["Origin"]
    answer = await program.post(door, json={"query": "{ __typename }"}, headers=session_of(kasia, **headers))

    assert answer.status_code == 403
    assert "CROSS_SITE" in answer.text


@pytest.mark.parametrize("headers", FOREIGN[1:])
async def test_foreign_pages_cannot_sign_anyone_in(visit: Visit, headers: dict[str, str]) -> None:
    browser = visit()
    del browser.headers["Origin"]
    browser.headers.update(headers)

    assert (await sign_in(browser)).status_code == 403


async def test_a_program_may_sign_in_without_saying_where_it_is(visit: Visit) -> None:
    program = visit()
    del program.headers["Origin"]

    assert (await sign_in(program)).status_code == 204


async def test_a_token_needs_no_origin(visit: Visit, company: Company) -> None:
    answer = await visit(company.token, Origin="http://evil.example").post("/graphql", json={"query": "{ __typename }"})

    assert answer.status_code == 200


async def test_where_addresses_are_set_only_those_count(visit: Visit, settings: Settings) -> None:
    doors = application(replace(settings, origins=("http://panel.example",)))

    assert (await sign_in(visit(doors=doors, Origin="http://panel.example"))).status_code == 204
    assert (await sign_in(visit(doors=doors, Origin=ADDRESS))).status_code == 403


@pytest.mark.parametrize("media", TYPES)
async def test_whatever_a_foreign_page_sends_nothing_happens(
    visit: Visit, settings: Settings, company: Company, media: str | None
) -> None:
    [known] = trust(settings, PEOPLE)
    doors = application(settings)
    browser, page = visit(doors=doors), visit(doors=doors)
    await sign_in(browser)
    del page.headers["Origin"]
    for headers in FOREIGN:
        sent = session_of(browser, **headers, **({} if media is None else {"Content-Type": media}))
        for method in ("GET", "POST"):
            answer = await page.request(method, f"/graphql?documentId={known}", content=CHANGE, headers=sent)
            assert (answer.status_code, "Katarzyna" in answer.text) == (403, False)
    answer = await browser.post("/graphql", json={"documentId": known})
    assert answer.json()["data"]["viewer"] == {"name": "Katarzyna Dudek", "phone": None}
