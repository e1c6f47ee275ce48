"""The workbench, for people who are signed in."""

from __future__ import annotations

import re

import httpx
import pytest

from tests.doors.conftest import Visit

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)  # the database does not matter here


async def test_a_stranger_is_sent_to_sign_in(visit: Visit) -> None:
    page = await visit().get("/graphiql")

    assert (page.status_code, page.headers["location"]) == (303, "/")


async def test_whoever_is_signed_in_gets_the_workbench_from_our_own_files(kasia: httpx.AsyncClient) -> None:
    page = await kasia.get("/graphiql", headers={"Sec-Fetch-Site": "cross-site"})
    files = re.findall(r'(?:src|href)="([^"]+)"', page.text)

    assert page.status_code == 200
    assert len(files) == 6
    for file in files:
        assert (await kasia.get(file)).status_code == 200, file


async def test_nothing_foreign_is_loaded_and_nothing_is_evaluated(kasia: httpx.AsyncClient) -> None:
    page = await kasia.get("/graphiql")
    policy = page.headers["content-security-policy"]

    assert "unsafe" not in policy
    assert "http" not in policy
    assert "__CSP_NONCE__" not in page.text
    assert re.search(r'csp-nonce" content="([\w-]+)"', page.text)[1] in policy  # type: ignore[index]  # it is there


async def test_other_files_are_not_served(kasia: httpx.AsyncClient) -> None:
    assert (await kasia.get("/graphiql/../__init__.py")).status_code == 404
    assert (await kasia.get("/graphiql/missing.js")).status_code == 404
