"""The panel, as browsers get it."""

from __future__ import annotations

import gzip
import re
from dataclasses import replace
from pathlib import Path

import pytest

from api.app import application
from api.settings import Settings
from tests.doors.conftest import Visit

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)  # the database does not matter here


@pytest.mark.parametrize("address", ["/", "/app", "/app/", "/app/tickets/tkt_1?tab=history"])
async def test_every_address_of_the_application_is_the_one_page(visit: Visit, address: str) -> None:
    page = await visit().get(address)

    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert page.headers["cache-control"] == "no-store"


async def test_styles_made_by_scripts_carry_a_nonce_that_is_used_once(visit: Visit) -> None:
    pages = [await visit().get("/"), await visit().get("/")]
    nonces = [re.findall(r'nonce="([\w-]+)"', page.text) for page in pages]

    assert nonces[0] != nonces[1]
    for page, [nonce] in zip(pages, nonces, strict=True):
        assert f"style-src 'self' 'nonce-{nonce}'" in page.headers["content-security-policy"]


async def test_nothing_foreign_runs_in_the_page_and_nobody_frames_it(visit: Visit) -> None:
    headers = (await visit().get("/")).headers
    policy = headers["content-security-policy"]

    assert "unsafe" not in policy
    assert {"default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"} <= set(
        policy.split("; ")
    )
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize("address", ["/healthz", "/graphql", "/nowhere", "/assets/a-1.js"])
async def test_every_other_answer_may_do_nothing_in_a_browser(visit: Visit, address: str) -> None:
    headers = (await visit().get(address)).headers

    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert headers["x-content-type-options"] == "nosniff"


async def test_files_with_a_fingerprint_never_change(visit: Visit) -> None:
    file = await visit().get("/assets/a-1.js")

    assert file.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert file.headers["content-type"] == "text/javascript; charset=utf-8"
    assert "zażółć" in file.text


async def test_files_are_sent_small_to_those_who_can_read_them_so(visit: Visit) -> None:
    small = await visit(Accept_Encoding="gzip").get("/assets/a-1.js")
    large = await visit(Accept_Encoding="identity").get("/assets/a-1.js")

    assert small.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in large.headers
    assert int(small.headers["content-length"]) == len(gzip.compress(large.content, 9))
    assert small.content == large.content


async def test_a_file_that_the_browser_has_is_not_sent_again(visit: Visit) -> None:
    first = await visit().get("/boot.js")
    again = await visit().get("/boot.js", headers={"If-None-Match": first.headers["etag"]})

    assert first.headers["cache-control"] == "public, no-cache"
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    "address", ["/assets/missing.js", "/index.html", "/../pyproject.toml", "/assets/..%2f..%2fpyproject.toml", "/.env"]
)
async def test_nothing_else_is_served(visit: Visit, address: str) -> None:
    assert (await visit().get(address)).status_code == 404


async def test_without_a_built_panel_the_page_says_how_to_build_it(visit: Visit, settings: Settings) -> None:
    page = await visit(doors=application(replace(settings, panel=Path("nowhere")))).get("/")

    assert (page.status_code, page.json()["code"]) == (503, "PANEL_NOT_BUILT")
