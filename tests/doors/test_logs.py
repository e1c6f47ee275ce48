"""One line for every request, with what an operator needs and nothing that is secret."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from typing import Any

import pytest

from api.app import application
from api.settings import Settings
from tests.doors.conftest import PASSWORD, Company, Visit, ask, sign_in


def lines_of(log: list[str]) -> list[dict[str, Any]]:
    """The lines, read as JSON."""
    return [json.loads(line) for text in log for line in text.splitlines()]


async def test_a_request_is_one_line(visit: Visit, company: Company, log: list[str]) -> None:
    answer = await ask(visit(company.token), "query Mine { viewer { name } }")
    [line] = lines_of(log)

    assert line["event"] == "request"
    assert line["level"] == "info"
    assert line["request_id"] == answer.headers["x-request-id"]
    assert (line["method"], line["path"], line["status"]) == ("POST", "/graphql", 200)
    assert (line["operation"], line["viewer"], line["statements"]) == ("Mine", "token", 1)
    assert line["ms"] >= line["sql_ms"] >= 0
    assert line["ts"].endswith("Z")


async def test_a_refusal_says_its_code(visit: Visit, company: Company, log: list[str]) -> None:
    await ask(visit(), "{")
    await sign_in(visit(), password="not the password")

    assert [line["code"] for line in lines_of(log)] == ["GRAPHQL_PARSE_FAILED", "SIGN_IN_FAILED"]


async def test_nothing_secret_is_in_the_log(visit: Visit, company: Company, log: list[str]) -> None:
    browser = visit()
    await sign_in(browser)
    await sign_in(visit(), password="some other password")
    await ask(browser, "query($id: ID!) { node(id: $id) { id } }", variables={"id": "a-secret-variable"})
    await ask(visit(company.token), "{ viewer { name } }")
    await browser.get("/nowhere?token=in-the-address")
    text = "".join(log)

    assert len(lines_of(log)) == 5
    secrets = [PASSWORD, "some other password", "a-secret-variable", "in-the-address", company.token]
    assert not [secret for secret in [*secrets, browser.cookies["tandem_session"]] if secret in text]


async def test_being_alive_is_not_worth_a_line(visit: Visit, log: list[str]) -> None:
    await visit().get("/healthz")

    assert not log


async def test_a_request_gets_an_id_unless_a_trusted_proxy_gave_it_one(visit: Visit, settings: Settings) -> None:
    given = "0192aaaa-from-the-proxy"
    own = await visit().get("/healthz", headers={"X-Request-ID": given})
    proxied = visit(doors=application(replace(settings, proxies=("127.0.0.1",))))
    kept = await proxied.get("/healthz", headers={"X-Request-ID": given})
    bad = await proxied.get("/healthz", headers={"X-Request-ID": "short\t"})

    assert own.headers["x-request-id"] != given
    assert kept.headers["x-request-id"] == given
    assert len(bad.headers["x-request-id"]) == 32


async def test_a_trusted_proxy_says_that_the_panel_is_encrypted(visit: Visit, settings: Settings) -> None:
    proxied = application(replace(settings, proxies=("127.0.0.1",)))
    browser = visit(doors=proxied, Origin="https://tandem.test")

    assert (await sign_in(browser)).status_code == 403
    browser.headers["X-Forwarded-Proto"] = "https"
    assert (await sign_in(browser)).status_code == 204


@pytest.mark.parametrize("text", ["tnd_abcdef", "Bearer abcdef", "tandem_session=abcdef; x"])
async def test_what_looks_like_a_secret_is_struck_out(log: list[str], text: str) -> None:
    logging.getLogger("some.library").warning("it said %s", text)

    assert "abcdef" not in "".join(log)
    assert "***" in "".join(log)
