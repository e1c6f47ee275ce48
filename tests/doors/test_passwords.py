"""Setting a password: by a link, by mail when it is forgotten, and anew."""

from __future__ import annotations

import asyncio
import re
import time
from dataclasses import replace

import httpx
import pytest
from starlette.types import ASGIApp

from api.app import application
from api.settings import Settings
from schema.people import rules
from schema.people.model import Language, PasswordLink
from schema.viewer import SYSTEM
from tests.doors.conftest import ADDRESS, PASSWORD, Company, Visit, name_of_viewer, sign_in
from tests.doors.post import Box, html, letters_written, plain

KASIA = "katarzyna.dudek@zawilec.example"
NEXT = "a new and longer password"


@pytest.fixture
def doors(settings: Settings, company: Company, box: Box) -> ASGIApp:
    """Doors behind which letters are written."""
    sender = "Tandem <tandem@spokojna.example>"
    return application(replace(settings, mail=box.address, mail_from=sender, origins=(ADDRESS,)))


@pytest.fixture
async def secret(company: Company) -> str:
    """What stands in the link that Katarzyna was given."""
    _, secret = await rules.invite(SYSTEM, company.kasia.id)
    return secret


async def reset(browser: httpx.AsyncClient, secret: str, password: str = NEXT) -> httpx.Response:
    """Send the form."""
    return await browser.post("/password/reset", json={"secret": secret, "password": password})


async def forget(browser: httpx.AsyncClient, email: str = KASIA) -> httpx.Response:
    """Send the form."""
    return await browser.post("/password/forgotten", json={"email": email})


async def change(browser: httpx.AsyncClient, current: str = PASSWORD, password: str = NEXT) -> httpx.Response:
    """Send the form."""
    return await browser.post("/password", json={"current": current, "password": password})


async def test_whoever_has_the_link_sets_a_password_and_is_in(visit: Visit, secret: str) -> None:
    browser = visit()
    answer = await reset(browser, secret)

    assert (answer.status_code, answer.content) == (204, b"")
    assert {"HttpOnly", "Path=/", "SameSite=lax"} <= set(answer.headers["set-cookie"].split("; "))
    assert await name_of_viewer(browser) == "Katarzyna Dudek"
    assert (await sign_in(visit(), password=NEXT)).status_code == 204
    assert (await sign_in(visit())).status_code == 401


async def test_a_link_ends_every_session_also_the_one_of_this_browser(
    visit: Visit, kasia: httpx.AsyncClient, tomek: httpx.AsyncClient, secret: str
) -> None:
    before = tomek.cookies["tandem_session"]
    assert (await reset(tomek, secret)).status_code == 204

    assert await name_of_viewer(kasia) is None
    assert await name_of_viewer(tomek) == "Katarzyna Dudek"
    assert await name_of_viewer(visit(Cookie=f"tandem_session={before}")) is None


async def test_whoever_opens_the_link_sees_for_whom_it_is(visit: Visit, secret: str) -> None:
    answer = await visit().post("/password/link", json={"secret": secret})

    assert answer.json() == {"name": "Katarzyna Dudek", "email": KASIA, "language": "PL"}
    assert answer.headers["cache-control"] == "no-store"
    await reset(visit(), secret)
    assert (await visit().post("/password/link", json={"secret": secret})).status_code == 410


async def test_a_link_that_does_not_work_any_more_says_what_to_do(visit: Visit, secret: str) -> None:
    await reset(visit(), secret)
    for used in (secret, "no such secret"):
        answer = await reset(visit(), used)
        assert (answer.status_code, answer.json()["code"]) == (410, "LINK_ENDED")
        assert answer.json()["message"]["pl"].endswith("albo tego, kto Cię zaprosił.")
        assert "set-cookie" not in answer.headers


async def test_a_password_that_is_too_short_is_refused_and_the_link_stays(visit: Visit, secret: str) -> None:
    answer = await reset(visit(), secret, "krótkie")

    assert (answer.status_code, answer.json()["code"]) == (422, "INVALID")
    assert (await reset(visit(), secret)).status_code == 204


async def test_a_forgotten_password_is_answered_by_mail(visit: Visit, doors: ASGIApp, box: Box) -> None:
    browser = visit(doors=doors)
    answer = await forget(browser, f" {KASIA.upper()} ")
    letter = await box.next()

    assert (answer.status_code, answer.content) == (202, b"")
    assert letter["To"] == KASIA
    assert letter["From"] == "Tandem <tandem@spokojna.example>"
    assert letter["Subject"] == "Nowe hasło do Tandemu"
    assert letter["Message-ID"].endswith("@spokojna.example>")
    assert letter["Date"].datetime.tzinfo is not None
    for text in (plain(letter), html(letter)):
        [link] = set(re.findall(rf'{ADDRESS}/app/password#([^\s"]+)', text))
    assert (await reset(browser, link)).status_code == 204
    assert await name_of_viewer(browser) == "Katarzyna Dudek"


async def test_the_letter_is_in_the_person_s_language(visit: Visit, doors: ASGIApp, box: Box, company: Company) -> None:
    await rules.update_person(SYSTEM, company.kasia.id, language=Language.EN)
    await forget(visit(doors=doors))

    assert (await box.next())["Subject"] == "A new password for Tandem"


async def test_letters_reach_addresses_with_polish_letters(
    visit: Visit, doors: ASGIApp, box: Box, company: Company
) -> None:
    await rules.update_person(SYSTEM, company.kasia.id, email="żółć@zawilec.example")
    await forget(visit(doors=doors), "żółć@zawilec.example")

    assert (await box.next())["To"] == "żółć@zawilec.example"


async def test_whether_an_address_is_known_is_not_told(visit: Visit, doors: ASGIApp, box: Box) -> None:
    known, unknown = await forget(visit(doors=doors)), await forget(visit(doors=doors), "nobody@zawilec.example")
    unset = await forget(visit())

    assert (known.status_code, known.content) == (unknown.status_code, unknown.content) == (202, b"")
    assert known.headers.keys() == unknown.headers.keys() == unset.headers.keys()
    await letters_written()
    assert [letter["To"] for letter in box.letters] == [KASIA]


async def test_the_answer_does_not_wait_for_the_mail_server(visit: Visit, doors: ASGIApp, box: Box) -> None:
    box.delay, began = 0.5, time.perf_counter()
    await forget(visit(doors=doors))

    assert time.perf_counter() - began < 0.5
    assert await box.next()


async def test_where_no_mail_is_sent_nobody_s_link_is_touched(visit: Visit, secret: str) -> None:
    assert (await forget(visit())).status_code == 202
    assert (await reset(visit(), secret)).status_code == 204


async def test_a_demo_writes_its_mail_to_the_log(visit: Visit, settings: Settings, log: list[str]) -> None:
    browser = visit(doors=application(replace(settings, mail="log")))
    await forget(browser)
    await letters_written()

    [link] = re.findall(r"http://127\.0\.0\.1:8000/app/password#([\w-]+)", "".join(log))
    assert (await reset(browser, link)).status_code == 204


async def test_a_mail_server_that_cannot_be_reached_is_a_line_in_the_log(
    visit: Visit, settings: Settings, company: Company, log: list[str]
) -> None:
    nowhere = replace(settings, mail="smtp://127.0.0.1:9", mail_from="tandem@spokojna.example", origins=(ADDRESS,))
    assert (await forget(visit(doors=application(nowhere)))).status_code == 202
    await letters_written()

    assert "mail_not_sent" in "".join(log)
    assert await PasswordLink.exists(person_id=company.kasia.id, ended_at=None)


@pytest.mark.parametrize("email", [KASIA, "nobody@zawilec.example"])
async def test_nobody_is_written_to_again_and_again(visit: Visit, doors: ASGIApp, box: Box, email: str) -> None:
    statuses = [(await forget(visit(doors=doors), email)).status_code for _ in range(6)]
    await letters_written()

    assert statuses == [202] * 5 + [429]
    assert len(box.letters) == (5 if email == KASIA else 0)


async def test_nobody_tries_every_address(visit: Visit) -> None:
    browser = visit()
    statuses = [(await forget(browser, f"person{n}@zawilec.example")).status_code for n in range(51)]

    assert statuses == [202] * 50 + [429]


async def test_a_new_password_of_one_s_own_signs_the_other_browsers_out(visit: Visit, kasia: httpx.AsyncClient) -> None:
    elsewhere = visit()
    await sign_in(elsewhere)
    answer = await change(kasia)

    assert (answer.status_code, answer.content) == (204, b"")
    assert await name_of_viewer(kasia) == "Katarzyna Dudek"
    assert await name_of_viewer(elsewhere) is None
    assert (await sign_in(visit(), password=NEXT)).status_code == 204


async def test_whoever_sits_down_at_an_open_browser_does_not_guess(visit: Visit, kasia: httpx.AsyncClient) -> None:
    answers = [await change(kasia, f"guess number {n}") for n in range(11)]

    assert [answer.status_code for answer in answers] == [422] * 10 + [429]
    assert answers[0].json()["message"]["pl"] == "To nie jest obecne hasło."
    assert (await sign_in(visit())).status_code == 429


async def test_a_password_of_one_s_own_needs_a_browser_that_is_signed_in(visit: Visit, company: Company) -> None:
    assert (await change(visit())).status_code == 401
    assert (await change(visit(company.pen))).status_code == 401


@pytest.mark.parametrize("door", ["/password", "/password/link", "/password/reset", "/password/forgotten"])
async def test_pages_of_other_sites_set_no_password(visit: Visit, kasia: httpx.AsyncClient, door: str) -> None:
    kasia.headers["Origin"] = "http://evil.example"
    form = {"email": KASIA, "secret": "x", "current": PASSWORD, "password": NEXT}

    assert (await kasia.post(door, json=form)).status_code == 403


@pytest.mark.parametrize("door", ["/password", "/password/link", "/password/reset", "/password/forgotten"])
async def test_what_is_not_the_form_is_refused(kasia: httpx.AsyncClient, door: str) -> None:
    assert (await kasia.post(door, json={"email": 1, "password": NEXT})).status_code == 400
    assert (await kasia.post(door, content=b"email=a", headers={"Content-Type": "text/plain"})).status_code == 415


async def test_neither_passwords_nor_links_are_in_the_log(
    visit: Visit, doors: ASGIApp, box: Box, log: list[str]
) -> None:
    browser = visit(doors=doors)
    await forget(browser)
    text = plain(await box.next())
    [link] = re.findall(r"password#(\S+)", text)
    await reset(browser, link)
    await change(browser, NEXT, "yet another password")

    assert [word for word in (link, NEXT, "yet another password", KASIA) if word in "".join(log)] == []


async def test_a_session_that_nobody_uses_ends_when_the_settings_say(
    visit: Visit, settings: Settings, kasia: httpx.AsyncClient
) -> None:
    soon = visit(doors=application(replace(settings, idle_hours=0.1 / 3600)))
    soon.cookies = kasia.cookies
    await asyncio.sleep(0.15)

    assert await name_of_viewer(soon) is None
    assert await name_of_viewer(kasia) == "Katarzyna Dudek"
