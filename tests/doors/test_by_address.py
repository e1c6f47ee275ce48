"""Trusted queries are asked by their address alone, and who has an answer already is told so."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from api.app import application
from api.settings import Settings
from tests.doors.conftest import ADDRESS, Company, Visit, sign_in, trust

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)  # the database does not matter here

RESPONSE = "application/graphql-response+json"
ME = "query Me { viewer { name phone } }"
PAGE = "query Page($first: Int!) { people(first: $first) { nodes { name } } }"
TWO = "query A { a: __typename } query B { b: __typename }"
RENAME = 'mutation Rename { viewerUpdate(input: {phone: "600 100 200"}) { position } }'
BROKEN = "query Broken($id: ID!) { viewer { name } node(id: $id) { id } }"
TEXTS = (ME, PAGE, TWO, RENAME, BROKEN)


@pytest.fixture
def ids(settings: Settings) -> dict[str, str]:
    return dict(zip(TEXTS, trust(settings, *TEXTS), strict=True))


@pytest.fixture
def program(visit: Visit, company: Company, settings: Settings, ids: dict[str, str]) -> httpx.AsyncClient:
    """Katarzyna's spreadsheet."""
    return visit(company.token, doors=application(settings), Accept=RESPONSE)


async def get(client: httpx.AsyncClient, document_id: str, headers: Any = None, **more: str) -> httpx.Response:
    return await client.get("/graphql", params={"documentId": document_id, **more}, headers=headers)


def error_of(answer: httpx.Response) -> dict[str, Any]:
    [error] = answer.json()["errors"]
    found: dict[str, Any] = error["extensions"]
    return found


async def test_a_query_is_asked_by_its_id(program: httpx.AsyncClient, ids: dict[str, str]) -> None:
    one = await get(program, ids[ME])
    page = await get(program, ids[PAGE], variables='{"first":1}', extensions="{}", operationName="Page")

    assert one.json() == {"data": {"viewer": {"name": "Katarzyna Dudek", "phone": None}}}, "No costs: those change."
    assert (page.status_code, len(page.json()["data"]["people"]["nodes"])) == (200, 1)
    assert one.headers["content-type"] == f"{RESPONSE}; charset=utf-8"


async def test_of_several_operations_one_is_named(program: httpx.AsyncClient, ids: dict[str, str]) -> None:
    assert (await get(program, ids[TWO], operationName="B")).json() == {"data": {"b": "Query"}}
    assert error_of(await get(program, ids[TWO], operationName=""))["reason"] == "OPERATION_NAME_MISSING"


async def test_the_exact_text_of_a_trusted_query_will_do(program: httpx.AsyncClient) -> None:
    exact = await program.get("/graphql", params={"query": ME})
    other = await program.get("/graphql", params={"query": f"{ME} "})

    assert exact.json()["data"]["viewer"]["name"] == "Katarzyna Dudek"
    assert (other.status_code, other.headers["allow"], error_of(other)["code"]) == (405, "POST", "METHOD_NOT_ALLOWED")


async def test_looking_changes_nothing(visit: Visit, company: Company, settings: Settings, ids: dict[str, str]) -> None:
    tomek = visit(company.pen, doors=application(settings), Accept=RESPONSE)
    answer = await get(tomek, ids[RENAME])

    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    assert (await get(tomek, ids[ME])).json()["data"]["viewer"]["phone"] is None
    assert "errors" not in (await tomek.post("/graphql", json={"documentId": ids[RENAME]})).json()


async def test_an_unknown_id_is_one_error(program: httpx.AsyncClient) -> None:
    answer = await get(program, "sha256:00")

    assert (answer.status_code, error_of(answer)["reason"]) == (400, "DOCUMENT_UNKNOWN")
    assert answer.headers["cache-control"] == "no-store"


async def test_who_has_the_answer_is_told_so(program: httpx.AsyncClient, ids: dict[str, str]) -> None:
    first = await get(program, ids[ME])
    tag = first.headers["etag"]
    for had in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        again = await get(program, ids[ME], headers={"If-None-Match": had})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
        for name in ("cache-control", "vary"):
            assert again.headers[name] == first.headers[name]

    assert (await get(program, ids[ME], headers={"If-None-Match": '"other"'})).status_code == 200


async def test_another_answer_has_another_mark(visit: Visit, program: httpx.AsyncClient, ids: dict[str, str]) -> None:
    tags = [
        (await get(program, ids[ME])).headers["etag"],
        (await get(program, ids[ME], headers={"Accept": "application/json"})).headers["etag"],
        (await get(program, ids[PAGE], variables='{"first":1}')).headers["etag"],
    ]

    assert len(set(tags)) == 3
    assert all(tag.startswith('"') for tag in tags), "A strong mark: the bytes are the same."
    assert (await get(program, ids[ME])).headers["etag"] == tags[0]


async def test_an_answer_is_kept_by_whoever_asked_and_nobody_else(
    program: httpx.AsyncClient, ids: dict[str, str]
) -> None:
    answer = await get(program, ids[ME])

    assert answer.headers["cache-control"] == "private, no-cache"
    assert {"Accept", "Authorization", "Cookie"} <= set(answer.headers["vary"].split(", "))


@pytest.mark.parametrize("variables", ['{"id": null}', "{}", '{"id": []}'])
async def test_errors_are_kept_nowhere(program: httpx.AsyncClient, ids: dict[str, str], variables: str) -> None:
    answer = await get(program, ids[BROKEN], variables=variables)

    assert (answer.status_code, error_of(answer)["code"]) == (400, "BAD_USER_INPUT")
    assert answer.headers["cache-control"] == "no-store"
    assert "etag" not in answer.headers


async def test_a_head_is_the_same_without_its_body(program: httpx.AsyncClient, ids: dict[str, str]) -> None:
    whole = await get(program, ids[ME])
    head = await program.head("/graphql", params={"documentId": ids[ME]})

    assert (head.status_code, head.content) == (200, b"")
    for name in ("etag", "content-length", "content-type", "cache-control", "vary"):
        assert head.headers[name] == whole.headers[name]
    assert (await program.head("/graphql", params={"documentId": ids[RENAME]})).status_code == 405


@pytest.mark.parametrize(
    "address",
    [
        "",
        "documentId=",
        "query=",
        "operationName=A",
        "documentId={id}&query={{__typename}}",
        "documentId={id}&documentId={id}",
        "documentId={id}&variables={{",
        "documentId={id}&variables=1",
        "documentId={id}&variables=[]",
        "documentId={id}&variables=%22{{}}%22",
        "documentId={id}&variables=" + '{{"a":' * 70 + "1" + "}}" * 70,
        "documentId={id}&variables={{%22a%22:%22%5Cud800%22}}",
        "documentId={id}&extensions=1",
        "documentId={id}&operationName=%ff",
        "documentId={id}&variables={{%22a%22:%22%ed%a0%80%22}}",
        "documentId={id}" + "&a=1" * 30,
    ],
)
async def test_a_malformed_address_is_refused_in_words(
    program: httpx.AsyncClient, ids: dict[str, str], address: str
) -> None:
    answer = await program.get(f"/graphql?{address.format(id=ids[ME])}")

    assert (answer.status_code, error_of(answer)["code"]) == (400, "BAD_REQUEST")


@pytest.mark.parametrize("nothing", ["null", ""])
async def test_what_is_empty_is_not_said(program: httpx.AsyncClient, ids: dict[str, str], nothing: str) -> None:
    answer = await get(program, ids[ME], variables=nothing, extensions=nothing, operationName="")

    assert answer.json()["data"]["viewer"]["name"] == "Katarzyna Dudek"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Origin": ADDRESS}, 200),
        ({}, 403),
        ({"Sec-Fetch-Site": "none"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://evil.example", "Sec-Fetch-Site": "same-origin"}, 403),
    ],
)
async def test_a_foreign_page_cannot_look_over_the_shoulder(
    visit: Visit, settings: Settings, company: Company, ids: dict[str, str], headers: dict[str, str], status: int
) -> None:
    doors = application(settings)
    browser, page = visit(doors=doors), visit(doors=doors)
    await sign_in(browser)
    del page.headers["Origin"]
    cookie = {"Cookie": f"tandem_session={browser.cookies['tandem_session']}"}
    answer = await page.get(f"/graphql?{urlencode({'documentId': ids[ME]})}", headers={**cookie, **headers})

    assert answer.status_code == status
    assert ("Katarzyna" in answer.text) == (status == 200)
