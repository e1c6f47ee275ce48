"""Signing in with a password, and out."""

from __future__ import annotations

from dataclasses import replace

import httpx
import pytest

from api.app import application
from api.settings import Settings
from schema.people import rules
from tests.doors.conftest import PASSWORD, Company, Visit, ask, name_of_viewer, sign_in


async def test_katarzyna_signs_in_and_out(visit: Visit) -> None:
    browser = visit()
    assert await name_of_viewer(browser) is None

    assert (await sign_in(browser)).status_code == 204
    assert await name_of_viewer(browser) == "Katarzyna Dudek"

    assert (await browser.post("/logout")).status_code == 204
    assert await name_of_viewer(browser) is None


async def test_after_signing_out_the_cookie_is_worth_nothing(visit: Visit, kasia: httpx.AsyncClient) -> None:
    cookie = kasia.cookies["tandem_session"]
    await kasia.post("/logout")

    assert await name_of_viewer(visit(Cookie=f"tandem_session={cookie}")) is None


async def test_scripts_do_not_see_the_cookie_nor_do_other_sites_send_it(visit: Visit) -> None:
    cookie = (await sign_in(visit())).headers["set-cookie"]

    assert cookie.startswith("tandem_session=")
    assert {"HttpOnly", "Path=/", "SameSite=lax"} <= set(cookie.split("; "))


async def test_where_the_panel_is_encrypted_so_is_the_cookie(visit: Visit, settings: Settings) -> None:
    encrypted = application(replace(settings, origins=("https://tandem.test",)))
    answer = await sign_in(visit(doors=encrypted, Origin="https://tandem.test"))

    assert answer.headers["set-cookie"].startswith("__Host-tandem_session=")
    assert "Secure" in answer.headers["set-cookie"]
    assert "max-age" in answer.headers["strict-transport-security"]


async def test_signing_in_again_ends_the_session_of_before(visit: Visit, kasia: httpx.AsyncClient) -> None:
    before = kasia.cookies["tandem_session"]
    assert (await sign_in(kasia)).status_code == 204

    assert kasia.cookies["tandem_session"] != before
    assert await name_of_viewer(visit(Cookie=f"tandem_session={before}")) is None


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("katarzyna.dudek@zawilec.example", "not the password"),
        ("katarzyna.dudek@zawilec.example", ""),
        ("nobody@zawilec.example", PASSWORD),
        ("", ""),
    ],
)
async def test_who_does_not_know_the_password_learns_nothing_else(visit: Visit, email: str, password: str) -> None:
    answer = await sign_in(visit(), email, password)

    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == "SIGN_IN_FAILED"
    assert answer.json()["message"]["pl"] == "Ten adres e-mail i to hasło nie pasują do siebie."
    assert "set-cookie" not in answer.headers


async def test_guessing_is_stopped(visit: Visit) -> None:
    browser = visit()
    statuses = [(await sign_in(browser, password=f"guess number {n}")).status_code for n in range(11)]

    assert statuses == [401] * 10 + [429]
    assert (await sign_in(browser)).status_code == 429


async def test_guessing_says_when_to_come_back(visit: Visit) -> None:
    browser = visit()
    for n in range(10):
        await sign_in(browser, "stranger@zawilec.example", f"guess number {n}")
    answer = await sign_in(browser, "stranger@zawilec.example", "guess number 11")

    assert (answer.status_code, answer.json()["code"]) == (429, "TOO_MANY_ATTEMPTS")
    assert 0 < int(answer.headers["retry-after"]) <= 900


@pytest.mark.parametrize(
    ("content", "media", "status"),
    [
        (b"", "application/json", 400),
        (b"null", "application/json", 400),
        (b"[]", "application/json", 400),
        (b'{"email": 1, "password": 2}', "application/json", 400),
        (b'{"email": "a@b.example"}', "application/json", 400),
        (b'{"email": "a\\u0000@b.example", "password": "x"}', "application/json", 400),
        (b'{"email": "\xff", "password": "x"}', "application/json", 400),
        (b"email=a&password=b", "application/x-www-form-urlencoded", 415),
        (b'{"email": "a@b.example", "password": "x"}', "text/plain", 415),
        (b'{"email": "' + b"a" * 5000 + b'"}', "application/json", 413),
    ],
)
async def test_what_is_not_the_form_is_refused(visit: Visit, content: bytes, media: str, status: int) -> None:
    answer = await visit().post("/login", content=content, headers={"Content-Type": media})

    assert answer.status_code == status
    assert answer.json()["message"].keys() == {"pl", "en"}


async def test_signing_out_twice_is_no_fault(kasia: httpx.AsyncClient) -> None:
    assert (await kasia.post("/logout")).status_code == 204
    assert (await kasia.post("/logout")).status_code == 204


async def test_a_new_password_ends_every_session(company: Company, kasia: httpx.AsyncClient) -> None:
    herself = await rules.viewer_of(company.kasia.id)
    await rules.set_password(herself, company.kasia.id, password="a new and longer password")

    assert await name_of_viewer(kasia) is None


async def test_a_session_knows_itself_among_others(visit: Visit, company: Company) -> None:
    one, other = visit(), visit()
    await sign_in(one)
    await sign_in(other)
    here, there = await _sessions(one), await _sessions(other)

    assert sorted(here.values()) == [False, True]
    assert there == {session: not seen for session, seen in here.items()}
    assert set((await _sessions(visit(company.token))).values()) <= {False}


async def _sessions(browser: httpx.AsyncClient) -> dict[str, bool]:
    answer = await ask(browser, "{ viewer { sessions { nodes { id here } } } }")
    return {one["id"]: one["here"] for one in answer.json()["data"]["viewer"]["sessions"]["nodes"]}
