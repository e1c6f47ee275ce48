"""A page of another site, opened in a signed-in browser, neither changes nor reads anything."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote

import pytest
from playwright.sync_api import Request, Response

from api.documents import READY, of_folder
from tests.journeys.browser import Desk

[PEOPLE] = [one for one in of_folder(READY) if one.file.endswith("/people.graphql")]
CHANGE = '{"query":"mutation { viewerUpdate(input: { phone: \\"666\\" }) { position } }"}'
PAGE = """<!doctype html><title>Wygraj telefon</title>
<img src="AT"><script src="AT"></script><link rel="stylesheet" href="AT"><iframe src="AT"></iframe>
<form method="post" enctype="text/plain" action="DOOR" target="hidden"><input name='CHANGE'></form>
<form method="post" action="DOOR" target="hidden"><input name="query" value="mutation { __typename }"></form>
<form method="post" enctype="multipart/form-data" action="DOOR" target="hidden"><input name="operations" value='CHANGE'>
</form><iframe name="hidden"></iframe>"""
TRY = """async ([door, at, change]) => {
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/json',
                   'application/graphql', 'application/json; charset=utf-7', 'text/plain; x=application/json'];
    const read = [];
    for (const mode of ['no-cors', 'cors'])
        for (const credentials of ['include', 'same-origin'])
            for (const [address, how] of [[at, {}], ...types.map((type) => [door, {
                method: 'POST', body: change, headers: { 'content-type': type } }])])
                try { read.push(await (await fetch(address, { mode, credentials, ...how })).text()); } catch {}
    navigator.sendBeacon(door, new Blob([change], { type: 'text/plain' }));
    for (const form of document.forms) form.submit();
    return read.join('');
}"""

ASK = """fetch('/graphql', {
    method: 'POST', headers: {'Content-Type': 'application/json'}, body: '{"query":"{ viewer { phone } }"}'
}).then((answer) => answer.json()).then((answer) => answer.data.viewer.phone)"""


@pytest.fixture
def foreign(address: str) -> Iterator[str]:
    """A site of somebody else's, on another port of the same machine: as near as a foreign site can be."""
    door = f"{address}/graphql"
    page = PAGE.replace("AT", f"{door}?documentId={PEOPLE.id}").replace("DOOR", door).replace("CHANGE", CHANGE)

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(page.encode())

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as site:
        threading.Thread(target=site.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{site.server_port}/"
        site.shutdown()


def test_a_foreign_page_learns_nothing_and_changes_nothing(
    sit: Callable[..., Desk], address: str, foreign: str
) -> None:
    lucja = sit("lucja.zolc", "/app/today")
    door, at = f"{address}/graphql", f"{address}/graphql?documentId={quote(PEOPLE.id)}"
    other, tried, seen = lucja.page.context.new_page(), list[Request](), list[Response]()
    other.on("request", lambda request: tried.append(request) if request.url.startswith(door) else None)
    other.on("response", lambda answer: seen.append(answer) if answer.url.startswith(door) else None)
    other.goto(foreign)
    read = other.evaluate(TRY, [door, at, CHANGE])
    other.wait_for_timeout(1_000)
    other.goto(at)

    assert read == ""
    assert len(tried) > 20
    assert any("cookie" in request.all_headers() for request in tried), "Nothing was tried in her name."
    assert {answer.status for answer in seen} <= {403, 405, 415}
    assert "CROSS_SITE" in other.locator("body").inner_text()
    assert lucja.page.evaluate(ASK) != "666"
