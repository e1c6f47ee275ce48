"""The replacement plan: what the IT team proposes for a quarter, and the client decides at once."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import expect

from tests.journeys.browser import PHONE
from tests.journeys.conftest import Sit


def test_stanislaw_leaves_one_thing_out_and_approves_the_rest_and_marta_orders_it(sit: Sit) -> None:
    owner = sit("stanislaw.modrzew", "/app/replacements")
    owner.heading("Plan wymiany")
    owner.everybody_can_read_it()
    owner.page.get_by_role("button", name=re.compile("^Wyłącz z propozycji: MOD-011")).first.click()
    dialog = owner.page.get_by_role("dialog")
    owner.everybody_can_read_it()
    dialog.get_by_label("Odłóż do dnia").fill("2098-01-15")
    dialog.get_by_role("button", name="Wyłącz").click()
    owner.sees("Pozycja jest wyłączona, a suma przeliczona.")
    owner.sees("odłożone")
    owner.page.get_by_role("region", name="Propozycje i ustalenia").get_by_role("link", name="Decyzja").first.click()
    owner.page.get_by_role("heading", level=1, name=re.compile("Czy zatwierdzasz wymiany")).wait_for()
    owner.sees(re.compile(r"17\s?630,00"))
    owner.press("Wybieram: Zatwierdzam")
    owner.press("Potwierdzam wybór")
    owner.sees("Głos zapisany: Zatwierdzam")

    marta = sit("marta.lis", owner.page.url)
    marta.page.get_by_role("link", name=re.compile(r"kwartał \d{4}$")).click()
    marta.heading("Plan wymiany")
    marta.page.get_by_role("button", name=re.compile("^Zamów w miejsce: MOD-010")).first.click()
    dialog = marta.page.get_by_role("dialog")
    dialog.get_by_label("Numer nowego urządzenia").fill("MOD-910")
    dialog.get_by_role("button", name="Zamów").click()
    marta.page.get_by_role("link", name="MOD-910").click()
    marta.heading("Lenovo ThinkPad L14 Gen 2")
    marta.sees("MOD-910")


def test_tomasz_proposes_a_quarter_and_takes_the_plan_along(sit: Sit, tmp_path: Path) -> None:
    tomasz = sit("tomasz.wrona", "/app/replacements")
    tomasz.page.get_by_label("Firma", exact=True).select_option("Kancelaria Borowik i Wspólnicy")
    tomasz.page.wait_for_url("**client=org_*")
    tomasz.page.get_by_role("link", name="Dell Latitude 5420").first.wait_for()
    tomasz.page.get_by_role("radiogroup", name="Rok").get_by_text(re.compile(r"\d{4}")).nth(1).click()
    tomasz.page.wait_for_url("**year=*")
    tomasz.page.get_by_role("button", name=re.compile("^Zaproponuj: ")).first.click()
    dialog = tomasz.page.get_by_role("dialog")
    tomasz.everybody_can_read_it()
    for cost in dialog.get_by_label(re.compile("^Koszt: Zakup")).all():
        cost.fill("4790")
    dialog.get_by_role("button", name="Wyślij do decyzji").click()
    tomasz.sees("Klient ma decyzję do podjęcia.")
    tomasz.sees("czeka na decyzję")
    with tomasz.page.expect_download() as taken:
        tomasz.press("Pobierz CSV")
    taken.value.save_as(tmp_path / "plan.csv")
    assert "zaproponowane" in (tmp_path / "plan.csv").read_text("utf-8-sig")


def test_katarzyna_reads_the_plan_on_a_phone_and_a_device_says_when_it_is_due(sit: Sit) -> None:
    kasia = sit("katarzyna.dudek", "/app/replacements", size=PHONE)
    kasia.sees("Łącze światłowodowe, biuro i sklepy", within=".plan-lines")
    kasia.everybody_can_read_it()
    kasia.page.locator(".plan-lines").get_by_role("link", name="Dell Latitude 5420").first.click()
    kasia.page.get_by_role("region", name="Wymiana").get_by_text("Termin wymiany").wait_for()


def test_lucja_finds_no_plan(sit: Sit) -> None:
    lucja = sit("lucja.zolc", "/app/today")
    assert lucja.page.get_by_role("link", name="Wymiany").count() == 0


def test_tomasz_writes_a_contract_down_mends_it_and_ends_it(sit: Sit) -> None:
    tomasz = sit("tomasz.wrona", "/app/replacements")
    tomasz.page.get_by_label("Firma", exact=True).select_option("Kancelaria Borowik i Wspólnicy")
    tomasz.press("Dodaj umowę")
    dialog = tomasz.page.get_by_role("dialog")
    dialog.get_by_label("Nazwa").fill("Program do akt")
    dialog.get_by_label("Odnawia się dnia").fill("2098-03-31")
    dialog.get_by_label("Koszt na rok (netto)").fill("4 800,00")
    dialog.get_by_label("Płaci za system (nieobowiązkowo)").fill("akta")
    found = tomasz.page.locator(".pick-options").get_by_role("option")
    expect(found).to_have_count(1)  # the list moves while it is looked through
    found.click()
    expect(dialog.get_by_label("Płaci za system (nieobowiązkowo)")).to_have_value("Akta spraw")
    tomasz.everybody_can_read_it()
    dialog.get_by_role("button", name="Zapisz umowę").click()
    contract = tomasz.page.get_by_role("region", name="Umowy").get_by_role("listitem").filter(has_text="Program do akt")
    expect(contract).to_contain_text(re.compile(r"odnawia się .*2098, decyzja do .*2098 · 4\s?800,00\szł na rok"))
    expect(contract.get_by_role("link", name="Akta spraw")).to_be_visible()
    tomasz.press("Popraw umowę: Program do akt")
    dialog.get_by_label("Dostawca (nieobowiązkowo)").fill("Lex Soft")
    dialog.get_by_role("button", name="Zapisz").click()
    expect(contract).to_contain_text("Lex Soft")
    contract.get_by_role("button", name="Zakończyć umowę").click()
    dialog.get_by_role("button", name="Zakończ", exact=True).click()
    expect(contract).to_have_count(0)


def test_a_year_with_nothing_in_it_says_so_and_leads_to_the_next(sit: Sit) -> None:
    owner = sit("stanislaw.modrzew", "/app/replacements?year=2015")
    owner.sees("W roku 2015 nic nie wymaga wymiany ani odnowienia.")
    owner.everybody_can_read_it()
    owner.page.get_by_role("button", name=re.compile(r"^Zobacz rok \d{4}$")).click()
    owner.page.get_by_role("heading", name=re.compile(r"^I kwartał"), level=2).wait_for()
