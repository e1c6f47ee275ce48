"""One operation over HTTP, as the specification of GraphQL over HTTP says."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from tests.doors.conftest import Visit, ask

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)  # the database does not matter here

JSON = "application/json"
RESPONSE = "application/graphql-response+json"
GOOD = b'{"query": "{ __typename }"}'


@pytest.fixture
def stranger(visit: Visit) -> httpx.AsyncClient:
    return visit()


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        (None, JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        (JSON, JSON),
        (RESPONSE, RESPONSE),
        (f"{RESPONSE}, {JSON}", RESPONSE),
        (f"{JSON}, {RESPONSE}", JSON),
        (f"{RESPONSE};q=0.5, {JSON}", JSON),
        (f"{JSON};q=0.2, {RESPONSE}; charset=utf-8; q=0.9", RESPONSE),
        (f"text/html, {RESPONSE.upper()}", RESPONSE),
    ],
)
async def test_the_answer_comes_in_the_form_that_is_liked_best(
    stranger: httpx.AsyncClient, accept: str | None, media: str
) -> None:
    del stranger.headers["Accept"]
    headers = {"Content-Type": JSON, **({"Accept": accept} if accept else {})}
    answer = await stranger.post("/graphql", content=GOOD, headers=headers)

    assert answer.status_code == 200
    assert answer.headers["content-type"] == f"{media}; charset=utf-8"
    assert answer.json()["data"] == {"__typename": "Query"}
    assert "Accept" in answer.headers["vary"]


@pytest.mark.parametrize("accept", ["image/png", "text/html", f"{JSON};q=0", f"{JSON};q=much"])
async def test_forms_that_are_not_spoken_are_406(stranger: httpx.AsyncClient, accept: str) -> None:
    answer = await stranger.post("/graphql", content=GOOD, headers={"Content-Type": JSON, "Accept": accept})

    assert (answer.status_code, code(answer)) == (406, "NOT_ACCEPTABLE")


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"])
async def test_other_methods_are_405(stranger: httpx.AsyncClient, method: str) -> None:
    answer = await stranger.request(method, "/graphql", params={"query": "{ __typename }"})

    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD, POST")


@pytest.mark.parametrize(
    "media",
    [
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        f"{JSON}; charset=latin-2",
    ],
)
async def test_bodies_that_a_foreign_form_could_send_are_415(stranger: httpx.AsyncClient, media: str) -> None:
    answer = await stranger.post("/graphql", content=GOOD, headers={"Content-Type": media})

    assert (answer.status_code, code(answer)) == (415, "UNSUPPORTED_MEDIA_TYPE")


@pytest.mark.parametrize("media", [JSON, f"{JSON}; charset=utf-8", f'{JSON};charset="UTF-8"', JSON.upper()])
async def test_json_is_taken_however_it_is_spelled(stranger: httpx.AsyncClient, media: str) -> None:
    assert (await stranger.post("/graphql", content=GOOD, headers={"Content-Type": media})).status_code == 200


@pytest.mark.parametrize("accept", [JSON, RESPONSE])
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" ",
        b"{",
        b"null",
        b"true",
        b"1",
        b'"{ __typename }"',
        b"[]",
        b'[{"query": "{ __typename }"}]',
        b"{}",
        b'{"query": null}',
        b'{"query": 1}',
        b'{"query": ["{ __typename }"]}',
        b'{"query": {"a": 1}}',
        b'{"Query": "{ __typename }"}',
        b'{"documentId": "sha256:00"}',
        b'{"query": "{ __typename }", "variables": 1}',
        b'{"query": "{ __typename }", "variables": "{}"}',
        b'{"query": "{ __typename }", "variables": []}',
        b'{"query": "{ __typename }", "variables": false}',
        b'{"query": "{ __typename }", "operationName": 1}',
        b'{"query": "{ __typename }", "operationName": {}}',
        b'{"query": "{ __typename }", "extensions": "x"}',
        b'{"query": "{ __typename }", "extensions": []}',
        b'{"query": "{ __typename }", "variables": {"a": NaN}}',
        b'{"query": "\xff"}',
        b'{"query": "\\ud800"}',
        b"\xff\xfe{\x00}\x00",
        b'{"query": "{ __typename }"} {"query": "{ __typename }"}',
        b'{"query": "{ __typename }",}',
        b"[" * 10_000,
        b'{"query": "{ __typename }", "variables": {"a": ' + b"[" * 100 + b"]" * 100 + b"}}",
    ],
)
async def test_what_is_malformed_is_refused_in_words(stranger: httpx.AsyncClient, body: bytes, accept: str) -> None:
    answer = await stranger.post("/graphql", content=body, headers={"Content-Type": JSON, "Accept": accept})

    assert (answer.status_code, code(answer)) == (400, "BAD_REQUEST")
    assert answer.headers["content-type"].startswith(accept)
    assert "data" not in answer.json()


async def test_nulls_stand_for_nothing(stranger: httpx.AsyncClient) -> None:
    answer = await ask(stranger, variables=None, operationName=None, extensions=None)

    assert answer.json()["data"] == {"__typename": "Query"}


async def test_what_is_too_large_is_not_read(stranger: httpx.AsyncClient) -> None:
    answer = await ask(stranger, "{ __typename }" + " " * 256_000)

    assert (answer.status_code, code(answer)) == (413, "TOO_LARGE")


async def test_what_is_too_large_without_saying_so_is_not_read_to_the_end(stranger: httpx.AsyncClient) -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        while True:
            read += 10_000
            yield b" " * 10_000

    answer = await stranger.post("/graphql", content=endless(), headers={"Content-Type": JSON})

    assert answer.status_code == 413
    assert read < 300_000


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("query A { __typename } query B { __typename }", "OPERATION_RESOLUTION_FAILURE"),
        ("query($id: ID!) { node(id: $id) { id } }", "BAD_USER_INPUT"),
    ],
)
@pytest.mark.parametrize(("accept", "status"), [(JSON, 200), (RESPONSE, 400)])
async def test_a_wrong_operation_has_a_code_that_tools_know(
    stranger: httpx.AsyncClient, query: str, expected: str, accept: str, status: int
) -> None:
    answer = await stranger.post("/graphql", json={"query": query}, headers={"Accept": accept})

    assert (answer.status_code, code(answer)) == (status, expected)
    assert "data" not in answer.json()
    assert answer.json()["errors"][0]["extensions"]["requestId"] == answer.headers["x-request-id"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [(None, "OPERATION_NAME_MISSING"), ("", "OPERATION_NAME_UNKNOWN"), ("C", "OPERATION_NAME_UNKNOWN")],
)
async def test_of_several_operations_one_is_named(stranger: httpx.AsyncClient, name: str | None, reason: str) -> None:
    several = "query A { a: __typename } query B { b: __typename }"
    answer = await ask(stranger, several, operationName=name)

    assert answer.json()["errors"][0]["extensions"]["reason"] == reason
    assert (await ask(stranger, several, operationName="B")).json()["data"] == {"b": "Query"}


async def test_names_are_suggested_to_those_who_are_known(
    stranger: httpx.AsyncClient, kasia: httpx.AsyncClient
) -> None:
    assert "Did you mean" not in (await ask(stranger, "{ viewr { name } }")).text
    assert "Did you mean" in (await ask(kasia, "{ viewr { name } }")).text


async def test_answers_are_kept_nowhere(stranger: httpx.AsyncClient) -> None:
    assert (await ask(stranger)).headers["cache-control"] == "no-store"


@pytest.mark.parametrize("query", ["", "?query={__typename}"])
async def test_the_door_is_not_a_page(stranger: httpx.AsyncClient, query: str) -> None:
    page = await stranger.get(f"/graphql{query}", headers={"Accept": "text/html"})
    anything = await stranger.get(f"/graphql{query}", headers={"Accept": "text/html, */*;q=0.1"})

    assert (page.status_code, code(page)) == (406, "NOT_ACCEPTABLE")
    assert "html" not in page.headers["content-type"] + anything.headers["content-type"]


def code(answer: httpx.Response) -> str:
    """Code of the first error."""
    found: str = answer.json()["errors"][0]["extensions"]["code"]
    return found
