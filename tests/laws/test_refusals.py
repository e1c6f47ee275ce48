"""Every refusal has one shape: in the graph, and over HTTP; and what is not a refusal tells nothing from inside."""

from __future__ import annotations

import string
from dataclasses import replace
from typing import Any

import httpx
import orjson
import pytest
from starlette.types import Receive, Scope, Send

from api.logs import Logged
from api.problems import STATUS, Answered
from schema.graph.errors import log as errors_log
from schema.language import mutation
from schema.language.payload import CODES
from schema.refusals import Language, Refusal, Words
from schema.viewer import Viewer
from tests.cast import Cast
from tests.laws.walker.routes import asked
from tests.reading.asking import answer

RENAME = asked(
    "mutation($input: OrganisationRenameInput!) { organisationRename(input: $input) {"
    " organisation { id } position userErrors { code path message params } } }"
)
KINDS = Refusal.__subclasses__()
FACTS: dict[str, object] = {
    "what": Words(en="ticket", pl="zgłoszenie"),
    "right": [Words(en="decide", pl="decydowanie")],
    "possible": [Words(en="resolve", pl="rozwiązać"), Words(en="cancel", pl="anulować")],
    "why": Words(en="This has not happened yet.", pl="To się jeszcze nie zdarzyło."),
    "state": "CLOSED",
    "version": 7,
    "minutes": 3,
    "tickets": "ZAW-12, ZAW-14",
    "faults": [Words(en="steps: there is no step", pl="steps: nie ma żadnego kroku")],
}
"""Facts of every kind that a message may tell."""


def made(kind: type[Refusal]) -> Refusal:
    """A refusal of that kind, with all the facts that it tells."""
    names = {name for _, name, _, _ in string.Formatter().parse(kind.__doc__ or "") if name}
    return kind("name", **{name: FACTS[name] for name in names})


async def told(viewer: Viewer, cast: Cast) -> Any:
    """What the graph answers to a command."""
    given = {"input": {"organisation": cast.zawilec.key, "name": "Piekarnia"}}
    said = await answer(RENAME.document, RENAME.operation, given, viewer, key=(RENAME.text, None))
    return orjson.loads(said.body)


def raising(error: Exception, patch: pytest.MonkeyPatch) -> None:
    """Let every command end like this."""

    async def run(*_: object) -> Any:
        raise error

    patch.setattr(mutation, "_run", run)


@pytest.mark.parametrize("language", ["en", "pl"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_the_graph_tells_it_in_the_payload(
    kind: type[Refusal], language: Language, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusal = made(kind)
    raising(refusal, monkeypatch)

    body = await told(replace(cast.katarzyna, language=language), cast)

    [error] = body["data"]["organisationRename"].pop("userErrors")
    assert body["data"]["organisationRename"] == {"organisation": None, "position": None}
    assert error["code"] == kind.code
    assert error["path"] == ["name"]
    assert error["message"] == refusal.message(language)
    assert "{" not in error["message"]
    assert error["params"].keys() == refusal.facts.keys()
    assert "errors" not in body


def test_it_speaks_both_languages() -> None:
    for kind in KINDS:
        assert made(kind).message("en") != made(kind).message("pl")


def test_every_code_is_in_the_graph_and_has_a_status() -> None:
    assert CODES.keys() == STATUS.keys() == {kind.code for kind in KINDS}
    assert all(400 <= status < 500 for status in STATUS.values())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
async def test_http_tells_it_in_a_problem(kind: type[Refusal]) -> None:
    refusal = made(kind)

    response = await door(refusal)

    body = response.json()
    assert response.status_code == body["status"] == STATUS[kind.code]
    assert response.headers["content-type"] == "application/problem+json"
    assert body["code"] == kind.code
    assert body["message"] == {"en": refusal.message("en"), "pl": refusal.message("pl")}
    assert body["params"].keys() == refusal.facts.keys()
    assert body["requestId"]


async def door(error: Exception) -> httpx.Response:
    """What a door answers that raises this."""

    async def raises(scope: Scope, receive: Receive, send: Send) -> None:
        raise error

    async with httpx.AsyncClient(transport=httpx.ASGITransport(Logged(Answered(raises)))) as client:
        return await client.get("http://tandem.test/")


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_a_fault_of_ours_is_an_id_in_the_graph(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    raising(RuntimeError("the password of the database is zawilec"), monkeypatch)
    logged: list[dict[str, Any]] = []
    monkeypatch.setattr(errors_log, "error", lambda event, **facts: logged.append(facts), raising=False)

    body = await told(replace(cast.katarzyna, request_id="request-1"), cast)

    [error] = body["errors"]
    assert error["extensions"] == {"code": "INTERNAL_SERVER_ERROR", "requestId": "request-1"}
    assert b"zawilec" not in orjson.dumps(body)
    assert [facts["request_id"] for facts in logged] == ["request-1"]


async def test_a_fault_of_ours_is_an_id_over_http() -> None:
    response = await door(RuntimeError("the password of the database is zawilec"))

    assert response.status_code == 500
    assert response.json()["code"] == "INTERNAL_SERVER_ERROR"
    assert response.json()["requestId"]
    assert "zawilec" not in response.text
