"""Documents in folders: those that come with Tandem for reports, and those of whoever runs it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from graphql import OperationType

from api.app import application
from api.documents import READY, TRUSTED, DocumentError, Documents, Trusted, of_folder, ours
from api.settings import Settings
from schema.graph import schema
from tests.doors.conftest import Company, Visit

RELEASED = json.loads((Path(__file__).parent / "ready.json").read_text())
"""Ids by which reports out there ask, with the files they came from."""
ME = "# Who asks.\n# cache: private, max-age=5, must-revalidate\n\nquery Me { viewer { name } }\n"
[PEOPLE] = [one for one in of_folder(READY) if one.file.endswith("/people.graphql")]
GIVEN = {
    "DevicesToReplace": {"before": "2027-01-01"},
    "TicketsClosed": {"from": "2026-01-01T00:00:00Z", "to": "2027-01-01T00:00:00Z"},
    "TicketsOpened": {"from": "2026-01-01T00:00:00Z", "to": "2027-01-01T00:00:00Z"},
    "TicketsChanged": {"since": "2026-01-01T00:00:00Z"},
    "History": {"from": "2026-01-01T00:00:00Z", "to": "2100-01-01T00:00:00Z"},
}
"""What must be said to each of them."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Katarzyna's own documents."""
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "me.graphql").write_bytes(ME.encode())
    return folder


@pytest.fixture
def settings(settings: Settings, folder: Path) -> Settings:
    return replace(settings, documents=str(folder))


@pytest.fixture
def report(visit: Visit, company: Company, settings: Settings) -> httpx.AsyncClient:
    """Katarzyna's dashboard."""
    return visit(company.token, doors=application(settings))


def test_ids_that_reports_know_stay() -> None:
    here = {one.id: Path(one.file).name for one in of_folder(READY)}

    assert RELEASED.items() <= here.items(), "Keep the text that reports know, and put the new one into a new file."
    assert here == RELEASED, "Note the new id in ready.json."


@pytest.mark.parametrize("ready", of_folder(READY), ids=lambda ready: Path(ready.file).stem)
def test_what_comes_ready_reads_and_explains_itself(ready: Trusted) -> None:
    [document] = Documents(schema._schema, Settings(), [ready]).check()
    [(name, operation)] = document.operations.items()

    assert ready.text.startswith("# ")
    assert operation.operation is OperationType.QUERY
    assert name == "".join(word.capitalize() for word in Path(ready.file).stem.split("-"))
    assert "private" in ready.cache


@pytest.mark.parametrize("ready", of_folder(READY), ids=lambda ready: Path(ready.file).stem)
async def test_a_dashboard_asks_what_comes_ready(report: httpx.AsyncClient, ready: Trusted) -> None:
    name = ready.text.partition("query ")[2].partition("(")[0].partition(" ")[0]
    paged = {"first": 2} if "$first" in ready.text else {}
    variables = json.dumps({**GIVEN.get(name, {}), **paged})
    answer = await report.get("/graphql", params={"documentId": ready.id, "variables": variables})

    assert (answer.status_code, "errors" in answer.text) == (200, False), answer.text
    assert answer.headers["cache-control"] == ready.cache


async def test_a_list_is_walked_by_its_cursors(report: httpx.AsyncClient) -> None:
    names, after, more = [], None, True
    while more:
        variables = json.dumps({"first": 1, "after": after})
        page = (await report.get("/graphql", params={"documentId": PEOPLE.id, "variables": variables})).json()
        names += [person["name"] for person in page["data"]["people"]["nodes"]]
        after, more = page["data"]["people"]["pageInfo"]["endCursor"], page["data"]["people"]["pageInfo"]["hasNextPage"]

    assert names == ["Katarzyna Dudek", "Tomasz Wrona"]


async def test_whoever_runs_it_adds_documents(report: httpx.AsyncClient) -> None:
    answer = await report.get("/graphql", params={"documentId": f"sha256:{hashlib.sha256(ME.encode()).hexdigest()}"})

    assert answer.json()["data"] == {"viewer": {"name": "Katarzyna Dudek"}}
    assert answer.headers["cache-control"] == "private, max-age=5, must-revalidate"


async def test_a_filter_that_is_not_given_leaves_nothing_out(report: httpx.AsyncClient) -> None:
    for variables in ("{}", '{"state":null}'):
        answer = await report.get("/graphql", params={"documentId": PEOPLE.id, "variables": variables})
        assert answer.json()["data"]["people"]["totalCount"] == 2, variables


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("query A {\n  viewer {\n    shoeSize\n  }\n}", r"wrong\.graphql, line 3: Cannot query field 'shoeSize'"),
        ("query A {", r"wrong\.graphql, line 1: Syntax Error"),
        ("", r"wrong\.graphql, line 1: Syntax Error"),
        ("fragment A on Person { id }", r"wrong\.graphql, line 1: Fragment 'A' is never used"),
        ("{ a: " + "viewer { client { " * 9 + "x", r"wrong\.graphql, line 1: Syntax Error"),
        ("# cache: public, max-age=30\n{ __typename }", r"wrong\.graphql: `# cache:` is said once, as in"),
        ("# cache: private, max-age=soon\n{ __typename }", r"wrong\.graphql: `# cache:`"),
        ("# cache: private\n# cache: no-store\n{ __typename }", r"wrong\.graphql: `# cache:`"),
        ("# cache: max-age=30\n{ __typename }", r"wrong\.graphql: `# cache:`"),
        (b"{ __typename } # \xff", r"wrong\.graphql: this is not UTF-8"),
    ],
)
def test_a_wrong_document_refuses_the_start(settings: Settings, folder: Path, text: str | bytes, said: str) -> None:
    (folder / "wrong.graphql").write_bytes(text if isinstance(text, bytes) else text.encode())

    with pytest.raises(DocumentError, match=said):
        Documents(schema._schema, settings, ours(settings)).check()


def test_what_is_no_folder_refuses_the_start(settings: Settings) -> None:
    with pytest.raises(DocumentError, match="/nowhere is not a folder"):
        [*ours(replace(settings, documents="/nowhere"))]


def test_a_panel_with_foreign_texts_refuses_the_start(settings: Settings) -> None:
    (settings.panel / TRUSTED).write_text('{"sha256:0": "{ __typename }"}')

    with pytest.raises(DocumentError, match="sha256:0 is not the fingerprint of its text"):
        [*ours(settings)]
