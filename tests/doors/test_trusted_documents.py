"""The panel asks by ids; the server knows the texts, for they were built together."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

import httpx
import pytest

from api.app import application
from api.documents import Documents, Trusted, of_panel
from api.settings import Settings
from schema.graph import schema
from tests.doors.conftest import Visit, sign_in, trust

DIST = Path("frontend/dist")
ME = "query Me { viewer { name } }"
LONG = "query Long { viewer { " + " ".join(f"n{i}: name" for i in range(600)) + " } }"
OF_PANEL = of_panel(DIST)


@pytest.fixture
def ids(settings: Settings) -> list[str]:
    return trust(settings, ME, LONG)


@pytest.fixture
async def kasia(visit: Visit, company: object, settings: Settings, ids: list[str]) -> httpx.AsyncClient:
    """Katarzyna's browser, with the panel that knows these documents."""
    browser = visit(doors=application(settings))
    await sign_in(browser)
    return browser


async def send(browser: httpx.AsyncClient, body: Mapping[str, object]) -> httpx.Response:
    return await browser.post("/graphql", json=body)


def test_an_id_is_the_fingerprint_of_the_exact_text() -> None:
    fingerprint = hashlib.sha256(ME.encode()).hexdigest()

    assert Trusted(ME, "").id == f"sha256:{fingerprint}"
    assert Trusted(f"{ME}\n", "").id != Trusted(ME, "").id


async def test_what_the_panel_names_is_asked(kasia: httpx.AsyncClient, ids: list[str]) -> None:
    answer = await send(kasia, {"documentId": ids[0]})

    assert answer.json()["data"] == {"viewer": {"name": "Katarzyna Dudek"}}
    assert answer.headers["cache-control"] == "no-store"


async def test_a_trusted_document_may_be_long_and_a_free_one_may_not(kasia: httpx.AsyncClient, ids: list[str]) -> None:
    by_id, by_text = await send(kasia, {"documentId": ids[1]}), await send(kasia, {"query": LONG})
    free = await send(kasia, {"query": f"{LONG} "})

    assert by_id.json()["data"]["viewer"]["n599"] == "Katarzyna Dudek"
    assert by_text.json()["data"] == by_id.json()["data"]
    assert free.json()["errors"][0]["extensions"]["code"] == "GRAPHQL_PARSE_FAILED"


@pytest.mark.parametrize("document_id", ["sha256:old", "", "sha256:", hashlib.sha256(ME.encode()).hexdigest()])
async def test_a_panel_of_yesterday_is_told_to_reload(kasia: httpx.AsyncClient, document_id: str) -> None:
    answer = await send(kasia, {"documentId": document_id})
    [error] = answer.json()["errors"]

    assert (answer.status_code, error["extensions"]["reason"]) == (400, "DOCUMENT_UNKNOWN")
    assert "reload the page" in error["message"]


@pytest.mark.parametrize(
    "body",
    [{}, {"documentId": 1}, {"query": "{ viewer { name } }", "documentId": "sha256:1"}, {"query": None}],
)
async def test_either_a_text_or_an_id_is_sent(kasia: httpx.AsyncClient, body: dict[str, object]) -> None:
    answer = await send(kasia, body)

    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (400, "BAD_REQUEST")


async def test_the_list_is_for_the_server_alone(kasia: httpx.AsyncClient) -> None:
    assert (await kasia.get("/documents.json")).status_code == 404


def test_a_trusted_document_is_read_once(ids: list[str], settings: Settings) -> None:
    documents = Documents(schema._schema, settings, of_panel(settings.panel))

    assert documents.trusted(ids[0]) is documents.trusted(ids[0]) is documents.known(ME)


def test_the_built_panel_asks_by_ids() -> None:
    scripts = "".join(file.read_text() for file in DIST.glob("assets/*.js"))

    assert OF_PANEL
    assert [known.id for known in OF_PANEL if known.id not in scripts] == []


@pytest.mark.parametrize("known", OF_PANEL, ids=lambda known: known.id)
def test_every_document_of_the_built_panel_fits_the_graph(known: Trusted) -> None:
    assert Documents(schema._schema, Settings(), [known]).trusted(known.id).operations
