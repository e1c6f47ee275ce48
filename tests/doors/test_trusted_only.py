"""Where only trusted documents are asked from browsers, programs with a token still ask what they like."""

from __future__ import annotations

from dataclasses import replace

import httpx
import pytest
from starlette.types import ASGIApp

from api.app import application
from api.settings import Settings
from tests.doors.conftest import Company, Visit, ask, sign_in, trust

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)  # the database does not matter here

ME = "query Me { viewer { name } }"
FREE = "{ viewer { name } }"


@pytest.fixture
def document_id(settings: Settings) -> str:
    return trust(settings, ME)[0]


@pytest.fixture
def doors(settings: Settings, company: Company, document_id: str) -> ASGIApp:
    return application(replace(settings, trusted_only=True))


@pytest.fixture
async def kasia(visit: Visit, doors: ASGIApp) -> httpx.AsyncClient:
    browser = visit(doors=doors)
    await sign_in(browser)
    return browser


async def test_a_browser_asks_trusted_documents(kasia: httpx.AsyncClient, document_id: str) -> None:
    for body in ({"documentId": document_id}, {"query": ME}):
        answer = await kasia.post("/graphql", json=body)
        assert answer.json()["data"] == {"viewer": {"name": "Katarzyna Dudek"}}


@pytest.mark.parametrize("text", [FREE, f"{ME} ", "{ __schema { types { name } } }", "mutation { a: __typename }", "{"])
async def test_a_browser_asks_nothing_else(kasia: httpx.AsyncClient, visit: Visit, doors: ASGIApp, text: str) -> None:
    for browser in (kasia, visit(doors=doors)):
        answer = await ask(browser, text)
        [error] = answer.json()["errors"]
        assert (answer.status_code, error["extensions"]["reason"]) == (403, "TRUSTED_ONLY")


async def test_a_program_asks_what_it_likes(visit: Visit, doors: ASGIApp, company: Company) -> None:
    answer = await ask(visit(company.token, doors=doors), FREE)

    assert answer.json()["data"]["viewer"]["name"] == "Katarzyna Dudek"


async def test_the_workbench_says_why_it_is_off(kasia: httpx.AsyncClient, visit: Visit, doors: ASGIApp) -> None:
    page = await kasia.get("/graphiql")

    assert (page.status_code, page.headers["content-type"]) == (403, "text/plain; charset=utf-8")
    assert "GraphiQL jest wyłączony" in page.text
    assert (await visit(doors=doors).get("/graphiql")).status_code == 303
