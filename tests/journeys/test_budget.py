"""The budget: what a year took, what is still to come, and what it comes to."""

from __future__ import annotations

import re
from pathlib import Path

from tests.journeys.browser import PHONE
from tests.journeys.conftest import Sit


def test_katarzyna_reads_what_the_year_comes_to_and_takes_it_along(sit: Sit, tmp_path: Path) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/today")
    katarzyna.page.get_by_role("navigation").get_by_role("link", name="Budżet").click()
    katarzyna.heading("Budżet")
    katarzyna.sees("Prognoza na cały rok")
    seats = katarzyna.page.get_by_role("region", name="Programy i dostępy co miesiąc")
    seats.get_by_role("row", name=re.compile(r"Program księgowy 89,00\s?zł 4 osoby 356,00\s?zł")).wait_for()
    katarzyna.everybody_can_read_it()
    with katarzyna.page.expect_download() as taken:
        katarzyna.press("Pobierz CSV")
    taken.value.save_as(tmp_path / "budget.csv")
    assert "IV kwartał" in (tmp_path / "budget.csv").read_text("utf-8-sig")
    seats.get_by_role("link", name="Poczta i pliki").click()
    katarzyna.heading("Poczta i pliki")


def test_katarzyna_changes_the_budget_of_the_year(sit: Sit) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/budget")
    line = katarzyna.page.get_by_role("region", name=re.compile("Budżet na rok"))
    line.get_by_role("button", name="Zmień budżet").click()
    katarzyna.page.get_by_label("Kwota netto na rok").fill("1 200 000")
    katarzyna.press("Zapisz budżet")
    line.get_by_text(re.compile(r"1\s200\s000\s?zł")).first.wait_for()
    line.get_by_text(re.compile(r"^zostaje ")).wait_for()
    line.get_by_role("button", name="Zmień budżet").click()
    katarzyna.page.get_by_label("Kwota netto na rok").fill("10,50")
    katarzyna.press("Zapisz budżet")
    line.get_by_text(re.compile(r"^ponad budżet: ")).wait_for()
    katarzyna.everybody_can_read_it()


def test_tomasz_looks_at_the_next_year_of_another_client_on_a_phone(sit: Sit) -> None:
    tomasz = sit("tomasz.wrona", "/app/budget", size=PHONE)
    tomasz.page.get_by_label("Firma", exact=True).select_option("Fabryka Mebli Modrzew")
    tomasz.page.wait_for_url("**client=org_*")
    tomasz.sees("w umowie: Microsoft 365 Business Standard")
    tomasz.page.get_by_role("radiogroup", name="Rok").get_by_text(re.compile(r"\d{4}")).nth(2).click()
    tomasz.page.wait_for_url("**year=*")
    tomasz.page.get_by_role("region", name="Kwoty").wait_for()
    tomasz.everybody_can_read_it()


def test_lucja_finds_no_budget(sit: Sit) -> None:
    sit("lucja.zolc", "/app/budget").sees("Nie ma tu takiej strony")
