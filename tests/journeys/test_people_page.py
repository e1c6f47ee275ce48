"""People: who they are, what they have, and what they may do."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from fixtures.world import World
from tests.journeys.browser import DESKTOP, PHONE, Desk

Sit = Callable[..., Desk]


def test_katarzyna_looks_lucja_up_and_sees_what_she_has(sit: Sit, world: World) -> None:
    lucja = world.people["lucja.zolc"]
    tags = {device.tag for device in world.devices.values() if device.holder_id == lucja.id}
    desk = sit("katarzyna.dudek", "/app/people")
    desk.page.get_by_role("searchbox").fill("zolc")
    desk.page.get_by_role("link", name="Łucja Żółć").click()
    desk.heading("Łucja Żółć")
    desk.sees("fakturzystka", within=".person-head")
    held = desk.page.get_by_role("region", name="Sprzęt").locator("li")
    assert len(tags) == held.count()
    assert tags <= set(re.findall(r"ZAW-\d+", " ".join(held.all_inner_texts())))
    desk.sees("Zgłasza swoje sprawy", within=".roles")


def test_katarzyna_adds_somebody_gives_them_a_role_and_invites_them(sit: Sit) -> None:
    desk = sit("katarzyna.dudek", "/app/people")
    desk.press("Dodaj osobę")
    dialog = desk.page.get_by_role("dialog")
    dialog.get_by_label("Imię i nazwisko").fill("Bogna Rogal")
    dialog.get_by_label("E-mail").fill("lucja.zolc@zawilec.example")
    dialog.get_by_role("button", name="Dodaj").click()
    desk.sees("Ktoś ma już ten adres.", within="[role=dialog]")
    dialog.get_by_label("E-mail").fill("bogna.rogal@zawilec.example")
    dialog.get_by_role("button", name="Dodaj").click()
    desk.heading("Bogna Rogal")
    desk.sees("Bez roli ta osoba nie może się zalogować")

    desk.press("Nadaj rolę")
    dialog.get_by_label("Rola").select_option(label="Koordynuje")
    desk.everybody_can_read_it()
    dialog.get_by_role("button", name="Nadaj rolę").click()
    desk.sees("Koordynuje", within=".roles")

    desk.press("Zaproś")
    dialog.get_by_role("button", name="Utwórz link").click()
    expect(dialog.get_by_label("Link do ustawienia hasła")).to_have_value(re.compile(r"/app/password#\S{40,}"))
    desk.everybody_can_read_it()
    dialog.get_by_role("button", name="Gotowe").click()
    desk.sees("Katarzyna Dudek zaprasza do Tandemu.", within=".events")


def test_a_role_ends_and_the_person_stays(sit: Sit, world: World) -> None:
    desk = sit("katarzyna.dudek", f"/app/people/{world.people['natalia.wasik'].key}")
    desk.press("Odbierz rolę: Zgłasza swoje sprawy")
    dialog = desk.page.get_by_role("dialog")
    dialog.get_by_role("button", name="Odbierz", exact=True).click()
    desk.sees("Bez roli ta osoba nie może się zalogować")
    desk.heading("Natalia Wąsik")


def test_nobody_leaves_with_a_device(sit: Sit, world: World) -> None:
    person = world.people["agnieszka.cwik"]
    tag = next(device.tag for device in world.devices.values() if device.holder_id == person.id)
    desk = sit("katarzyna.dudek", f"/app/people/{person.key}")
    desk.press("Odnotuj odejście")
    dialog = desk.page.get_by_role("dialog")
    dialog.get_by_role("link", name=tag).wait_for()
    expect(dialog.get_by_role("button", name="Odnotuj odejście")).to_be_disabled()
    desk.everybody_can_read_it()
    dialog.get_by_role("link", name=tag).click()
    desk.sees(tag, within=".device-head")


def test_who_leaves_is_let_go_knowingly(sit: Sit, world: World) -> None:
    with_a_device = {device.holder_id for device in world.devices.values()}
    asking = [ticket.requester_id for ticket in world.tickets.values() if ticket.state in ("NEW", "OPEN", "PENDING")]
    person = next(
        one
        for one in world.people.values()
        if one.client_id == world.organisations["ZAWIL"].id and one.id in asking and one.id not in with_a_device
    )
    desk = sit("katarzyna.dudek", f"/app/people/{person.key}")
    desk.press("Odnotuj odejście")
    dialog = desk.page.get_by_role("dialog")
    leave = dialog.get_by_role("button", name="Odnotuj odejście")
    dialog.get_by_text("Te zgłoszenia pozostaną otwarte").wait_for()
    expect(leave).to_be_disabled()
    dialog.get_by_role("checkbox").check()
    leave.click()
    desk.sees("Nie pracuje", within=".person-head")
    desk.sees("Katarzyna Dudek odnotowuje odejście osoby.", within=".events")


def test_piotr_says_who_is_going_to_leave_and_who_stays_after_all(sit: Sit, world: World) -> None:
    desk = sit("piotr.maj", f"/app/people/{world.people['oliwia.kazmierczak'].key}")
    desk.press("Zapowiedz odejście")
    dialog = desk.page.get_by_role("dialog")
    send = dialog.get_by_role("button", name="Zapowiedz odejście")
    expect(send).to_be_disabled()
    dialog.get_by_label("Ostatni dzień").fill("2098-01-31")
    desk.everybody_can_read_it()
    send.click()
    desk.sees("Odchodzi", within=".person-head")
    desk.sees("odebrać do 31 sty 2098", within=".accesses-due")
    desk.sees("Piotr Maj zapowiada odejście osoby.", within=".events")
    desk.press("Jednak zostaje")
    expect(desk.page.locator(".accesses-due")).to_have_count(0)
    expect(desk.page.get_by_role("region", name="Zatrudnienie")).to_contain_text("Pracuje")


def test_katarzyna_says_to_whom_natalia_answers(sit: Sit, world: World) -> None:
    desk = sit("katarzyna.dudek", f"/app/people/{world.people['natalia.wasik'].key}")
    desk.press("Popraw dane")
    dialog = desk.page.get_by_role("dialog")
    dialog.get_by_label("Przełożony").fill("Pączek")
    desk.page.get_by_role("option", name="Grażyna Pączek").click()
    dialog.get_by_label("Miejsce pracy").fill("Sklep Jeżyce")
    dialog.get_by_role("button", name="Zapisz").click()
    region = desk.page.get_by_role("region", name="Zatrudnienie")
    expect(region.get_by_role("link", name="Grażyna Pączek")).to_be_visible()
    expect(region).to_contain_text("Sklep Jeżyce")


def test_lucja_sees_her_own_and_of_a_technician_how_to_reach_him(sit: Sit, world: World) -> None:
    desk = sit("lucja.zolc", f"/app/people/{world.people['lucja.zolc'].key}")
    desk.sees("To Ty", within=".person-head")
    desk.page.get_by_role("region", name="Twój sprzęt").locator("li").first.wait_for()
    assert desk.page.get_by_role("button", name="Odnotuj odejście").count() == 0
    desk.page.goto(f"/app/people/{world.people['tomasz.wrona'].key}")
    desk.heading("Tomasz Wrona")
    desk.sees(str(world.people["tomasz.wrona"].email))
    assert desk.page.get_by_role("heading", name="Role").count() == 0


def test_another_companys_person_does_not_exist(sit: Sit, world: World) -> None:
    desk = sit("katarzyna.dudek", f"/app/people/{world.people['ewa.sliwa'].key}")
    desk.heading("Nie ma tu takiej strony")
    desk.page.goto("/app/people?q=Śliwa")
    desk.sees("Nic nie pasuje do tych filtrów")


@pytest.mark.parametrize(("size", "scheme"), [(PHONE, "light"), (DESKTOP, "dark")], ids=["phone-light", "desktop-dark"])
@pytest.mark.parametrize("name", ["katarzyna.dudek", "adam.gawron"])
def test_everybody_can_read_of_people(sit: Sit, world: World, name: str, size: tuple[int, int], scheme: str) -> None:
    desk = sit(name, "/app/people", size=size, color_scheme=scheme)
    desk.page.locator("[data-row]").first.wait_for()
    desk.everybody_can_read_it()
    for one in ("lucja.zolc", "tomasz.wrona"):
        desk.page.goto(f"/app/people/{world.people[one].key}")
        desk.page.locator("#main h1").wait_for()
        desk.everybody_can_read_it()
