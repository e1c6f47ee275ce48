"""Lists of accesses and of costs, as a Polish spreadsheet saves them: shown, mapped, taken in, and taken back."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from fixtures.world import World
from tests.journeys.browser import DESKTOP, SIZES, Desk
from tests.journeys.conftest import Sit
from tests.journeys.test_imports_page import of_zawilec, send

ACCESSES = [
    "Pracownik;Co otwiera;Login;Uprawnienia;Od kiedy",
    "Sylwia Jankowiak;Program księgowy;s.jankowiak;wgląd w faktury;02.02.2026",
    "Łucja Żółć;program księgowy;lucja.zolc@zawilec.example;fakturzystka i kasa;",
    "Zolc Lucja;Poczta i pliki;;;",
    "Jan Reder;Faktury;;;",
]
COSTS = [
    "Dnia;Rodzaj kosztu;Kwota netto;Nr inw.;Pracownik;Nr faktury;Opis",
    "04.03.2026;Licencja;1 200,50 zł;;Łucja Żółć;FV 12/2026;Program graficzny",
    "05.03.2026;naprawa;99,00;ZAW-018;;FV 13/2026;Nowa głowica",
    "06.03.2026;Kawa;10,00;;;;Ziarna",
    "07.03.2026;Serwis;10,00;ZAW-999;;;",
]


def shown(desk: Desk, name: str, rows: list[str], missing: str, field: str) -> str:
    """A file of which one column is asked for before its rows can be told; where they are told."""
    of_zawilec(desk)
    send(desk, name, "\r\n".join(rows).encode("cp1250"))
    desk.sees("Niżej wskaż, która to")
    desk.page.get_by_label(f"Kolumna „{missing}” to").select_option(label=field)
    return "tbody" if desk.page.viewport_size == {"width": DESKTOP[0], "height": DESKTOP[1]} else ".list-cards"


def taken_in(desk: Desk) -> str:
    """The rows that can be, without the others; the address of the import."""
    desk.everybody_can_read_it()
    desk.press("Wczytaj bez odrzuconych")
    desk.sees("Wczytany")
    return desk.page.url


def taken_back(desk: Desk, imported: str) -> None:
    """The whole file, again."""
    desk.page.goto(imported)
    desk.press("Cofnij import")
    dialog = desk.page.get_by_role("dialog")
    desk.everybody_can_read_it()
    dialog.get_by_role("button", name="Cofnij import").click()
    desk.sees("Cofnięty")


@SIZES
def test_a_list_of_accesses_opens_corrects_and_is_taken_back(sit: Sit, world: World, size: tuple[int, int]) -> None:
    desk = sit("tomasz.wrona", "/app/imports/new", size=size)
    rows = shown(desk, "dostępy.csv", ACCESSES, "Co otwiera", "System")
    desk.sees("W pliku jest: Wykaz dostępów.")
    desk.sees("Z 4 wierszy: 1 nowy, 1 zmieniony, 2 odrzucone.")
    desk.sees("ale jest Łucja Żółć", within=rows)
    desk.sees("Żaden używany tu system tak się nie nazywa.", within=rows)
    imported = taken_in(desk)

    sylwia = f"/app/people/{world.people['sylwia.jankowiak'].key}"
    desk.page.goto(sylwia)
    desk.sees(re.compile("wgląd w faktury · konto s.jankowiak · od 2 lut 2026"))
    taken_back(desk, imported)
    desk.page.goto(sylwia)
    desk.heading("Sylwia Jankowiak")
    desk.sees("Poczta i pliki")
    expect(desk.page.get_by_text("od 2 lut 2026")).to_have_count(0)


@SIZES
def test_a_list_of_costs_counts_and_is_taken_back(sit: Sit, world: World, size: tuple[int, int]) -> None:
    desk = sit("tomasz.wrona", "/app/imports/new", size=size)
    rows = shown(desk, "faktury.csv", COSTS, "Dnia", "Data kosztu")
    desk.sees("W pliku jest: Wykaz kosztów.")
    desk.sees("Z 4 wierszy: 2 nowe, 2 odrzucone.")
    desk.sees("Rodzaj kosztu „Kawa”", within=rows)
    desk.sees("Żadne urządzenie nie ma tu tego numeru.", within=rows)
    imported = taken_in(desk)

    printer = f"/app/devices/{world.devices['ZAW-018'].key}"
    desk.page.goto(printer)
    desk.sees("99,00 zł")
    taken_back(desk, imported)
    desk.page.goto(printer)
    desk.sees("Koszty i wartość")
    desk.sees("Razem do dziś")
    expect(desk.page.get_by_text("99,00 zł", exact=True)).to_have_count(0)
