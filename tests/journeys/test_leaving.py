"""Somebody leaves: what they still have, and what the client lets them keep."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable

from playwright.sync_api import expect

from fixtures.world import World
from tests.journeys.browser import PHONE, Desk
from tests.journeys.test_processes import LIBRARY, START, task
from tests.journeys.test_ticket_page import asked

Sit = Callable[..., Desk]
LAPTOP = "ZAW-008, HP ProBook 450 G9"
STILL_HAS = "Co ta osoba jeszcze ma"


def leaving(desk: Desk, world: World) -> str:
    """The address of the process in which Marek leaves the bakery in three weeks."""
    [scenario] = asked(desk, LIBRARY, slug={"eq": "offboarding-planned"}, client={"kind": {"eq": "ENTERPRISE"}})[
        "nodes"
    ]
    target = (dt.date.today() + dt.timedelta(days=21)).isoformat()
    answers = json.dumps({"mail": "close", "from-home": False})
    start = {"scenario": scenario["id"], "targetOn": target, "answers": answers}
    start |= {"person": world.people["marek.szymkowiak"].key}
    done = asked(desk, START, client=world.organisations["ZAWIL"].key, start=start)
    return f"/app/processes/{done['process']['id']}"


def test_katarzyna_lets_marek_keep_his_laptop_and_says_why(sit: Sit, world: World) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/processes")
    at = leaving(katarzyna, world)
    katarzyna.page.goto(at)
    katarzyna.heading("Planowe odejście")
    katarzyna.sees(STILL_HAS)
    katarzyna.everybody_can_read_it()
    katarzyna.press(f"Zostaw: {LAPTOP}")
    dialog = katarzyna.page.get_by_role("dialog")
    expect(dialog.get_by_role("button", name="Zostaw", exact=True)).to_be_disabled()
    dialog.get_by_label("Dlaczego zostaje").fill("Marek odkupił laptop.")
    katarzyna.everybody_can_read_it()
    dialog.get_by_role("button", name="Zostaw", exact=True).click()
    katarzyna.sees(f"{LAPTOP} zostaje u tej osoby.")
    expect(katarzyna.page.get_by_role("button", name=f"Zostaw: {LAPTOP}")).to_have_count(0)
    katarzyna.page.get_by_role("link", name="Marek Szymkowiak").first.click()
    katarzyna.page.get_by_role("link", name="HP ProBook 450 G9").first.click()
    katarzyna.sees("Zostaje mimo odejścia: Marek odkupił laptop.")
    katarzyna.sees("zostawia urządzenie osobie, która je ma.")


def test_leaving_out_the_task_that_closes_everything_says_what_that_means(sit: Sit, world: World) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/processes", size=PHONE)
    katarzyna.page.goto(leaving(katarzyna, world))
    katarzyna.heading("Planowe odejście")
    katarzyna.sees(STILL_HAS)
    task(katarzyna, "Zamknąć wszystkie dostępy").get_by_text("Zmień", exact=True).click()
    katarzyna.press("Pomiń: Zamknąć wszystkie dostępy")
    dialog = katarzyna.page.get_by_role("dialog")
    expect(dialog).to_contain_text("zostaje jej to, co zadanie miało odebrać albo zamknąć")
    katarzyna.everybody_can_read_it()
    dialog.get_by_label("Dlaczego").fill("Pomaga następcy do końca roku.")
    dialog.get_by_role("button", name="Pomiń", exact=True).click()
    expect(task(katarzyna, "Zamknąć wszystkie dostępy")).to_contain_text("Pomaga następcy do końca roku.")


def test_piotr_who_does_not_decide_is_not_asked(sit: Sit, world: World) -> None:
    piotr = sit("piotr.maj", "/app/processes")
    piotr.page.goto(leaving(piotr, world))
    piotr.heading("Planowe odejście")
    expect(task(piotr, "Odebrać cały sprzęt")).to_be_visible()
    expect(piotr.page.get_by_text(STILL_HAS)).to_have_count(0)
