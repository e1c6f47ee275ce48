"""Server-sent events, as browsers and graphql-sse read them: any operation may be asked so."""

from __future__ import annotations

import asyncio
import hashlib
import io
from pathlib import Path
from urllib.parse import urlencode

import orjson
import pytest

from api import logs
from tests.live.stage import LISTEN, OPEN, PATIENCE, Event, Stage, events, listening, opened, populated, serving

STREAM = {"Accept": "text/event-stream"}


async def whole(stage: Stage, query: str, **variables: object) -> list[Event]:
    """Every event of a stream that ends by itself."""
    told = {"query": query, "variables": variables}
    async with (
        stage.program("tomasz") as tomasz,
        tomasz.stream("POST", "/graphql", json=told, headers=STREAM) as answer,
    ):
        assert answer.status_code == 200
        return [event async for event in events(answer)]


async def test_a_query_and_a_mutation_are_streams_of_one_answer(stage: Stage) -> None:
    given = {"client": stage.keys.homes["piotr"], "title": "Piec", "requester": stage.keys.people["piotr"]}
    for query, variables in (("{ viewer { name } }", {}), (OPEN, {"input": given})):
        first, last = await whole(stage, query, **variables)
        assert (first.kind, last.kind, last.data) == ("next", "complete", None)
        assert "errors" not in first.data


@pytest.mark.parametrize("query", ["subscription {", "subscription { nope }", "subscription { changes { nope } }"])
async def test_what_is_wrong_with_an_operation_is_told_in_the_stream(stage: Stage, query: str) -> None:
    first, last = await whole(stage, query)

    assert first.data["errors"][0]["extensions"]["code"].startswith("GRAPHQL_")
    assert last.kind == "complete"


async def test_a_stream_is_resumed_by_the_header_of_browsers_or_by_the_argument(stage: Stage) -> None:
    async with stage.program("tomasz") as tomasz, asyncio.timeout(PATIENCE):
        one, other = [await opened(stage, tomasz, "piotr") for _ in range(2)]
        async with listening(tomasz, after=one) as stream:
            assert (await anext(stream)).positions == [other]
        async with listening(tomasz, after=0, **{"Last-Event-ID": str(one)}) as stream:
            assert (await anext(stream)).positions == [other]
        with pytest.raises(AssertionError, match="400"):
            async with listening(tomasz, **{"Last-Event-ID": "soon"}):
                pass


async def test_a_quiet_stream_says_that_it_is_there_and_is_one_line_of_the_log(stage: Stage) -> None:
    log = io.StringIO()
    logs.configure("info", log)
    async with stage.program("tomasz") as tomasz, asyncio.timeout(PATIENCE):
        told = {"query": LISTEN}
        async with tomasz.stream("POST", "/graphql", json=told, headers=STREAM) as answer:
            lines = answer.aiter_lines()
            assert answer.headers["x-accel-buffering"] == "no"
            assert answer.headers["cache-control"] == "no-store"
            while await anext(lines) != "data: {" and not (await anext(lines)).startswith("data: {"):
                pass
            assert [await anext(lines) for _ in range(4)].count(":") >= 1
        while '"operation":"Live"' not in log.getvalue():
            await asyncio.sleep(0.01)

    [line] = [orjson.loads(line) for line in log.getvalue().splitlines() if '"operation":"Live"' in line]
    assert (line["event"], line["status"], line["viewer"], line["messages"]) == ("request", 200, "token", 1)


async def test_a_browser_listens_with_its_own_means_to_a_trusted_document(database_url: str, tmp_path: Path) -> None:
    """By GET, with the cookie, as `EventSource` does on our own page; from another page it is refused."""
    panel = tmp_path / "panel"
    panel.mkdir()
    id_ = f"sha256:{hashlib.sha256(LISTEN.encode()).hexdigest()}"
    (panel / "documents.json").write_bytes(orjson.dumps({id_: LISTEN}))
    (panel / "index.html").write_text("")
    keys = await populated(database_url)
    async with serving(database_url, panel=panel) as server:
        stage = Stage(server, keys)
        address = f"/graphql?{urlencode({'documentId': id_, 'variables': orjson.dumps({'after': '0'}).decode()})}"
        async with stage.browser("katarzyna") as browser, asyncio.timeout(PATIENCE):
            browser.headers.pop("Origin")
            ours = {**STREAM, "Sec-Fetch-Site": "same-origin"}
            async with browser.stream("GET", address, headers=ours) as answer:
                event = await anext(events(answer))
            foreign = await browser.get(address, headers={**STREAM, "Sec-Fetch-Site": "cross-site"})

    assert event.positions
    assert event.place == str(event.positions[-1])
    assert foreign.status_code == 403
