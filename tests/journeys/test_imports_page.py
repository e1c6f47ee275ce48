"""Imports: a file is shown first, its columns are chosen, then it is taken in, and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.browser import DESKTOP, PHONE, SIZES, Desk
from tests.journeys.conftest import Sit

HEADER = "Numer inwentarzowy;Producent;Model;Kategoria;Użytkownik;Data zakupu;Kolor;Stan"
GOOD = [
    "ZAW-901;Lenovo;ThinkPad T14;Laptop;Łucja Żółć;19.04.2023;czarny;w użyciu",
    "ZAW-902;HP;V24;Monitor;;20.04.2023;;magazyn",
    "ZAW-903;Zebra;ZD421;Drukarka etykiet;;21.04.2023;;magazyn",
]
REFUSED = ["ZAW-904;HP;V24;Monitor;;31.02.2024;;magazyn", "ZAW-905;HP;;Monitor;;22.04.2023;;magazyn"]


def choose(desk: Desk, *rows: str, name: str = "spis.csv") -> None:
    """Pick a register that a Polish spreadsheet saved."""
    content = "\r\n".join([HEADER, *rows]).encode("cp1250")
    send(desk, name, content)


def send(desk: Desk, name: str, content: bytes) -> None:
    """Pick a file."""
    desk.page.locator("input[type=file]").set_input_files({"name": name, "mimeType": "text/csv", "buffer": content})


def of_zawilec(desk: Desk) -> None:
    """Say whose data they are."""
    desk.page.get_by_label("Czyje to dane").select_option(label="Piekarnia Zawilec")


@SIZES
def test_tomasz_sees_what_a_register_would_do_takes_the_good_rows_in_and_takes_it_back(
    sit: Sit, size: tuple[int, int]
) -> None:
    desk = sit("tomasz.wrona", "/app/imports", size=size)
    desk.page.get_by_role("link", name="Nowy import").click()
    desk.sees("Najwyżej 10 MB.")
    choose(desk, *GOOD, *REFUSED)
    desk.sees("Wybierz jeszcze firmę")
    of_zawilec(desk)

    desk.sees("Z 5 wierszy: 3 nowe, 2 odrzucone.")
    desk.sees("Kodowanie Windows-1250, komórki dzieli „;”")
    desk.sees("Kolumny, które pominięto: Kolor.")
    rows = "tbody" if size == DESKTOP else ".list-cards"
    assert desk.page.locator(f"{rows} > *").count() == 2
    desk.sees("Data zakupu „31.02.2024”: Nie ma takiego dnia.", within=rows)
    desk.sees("Model: To nie może być puste.", within=rows)
    desk.everybody_can_read_it()

    desk.press("Wczytaj bez odrzuconych")
    desk.sees("Wczytany")
    desk.page.get_by_role("link", name="ZAW-901").click()
    desk.heading("Lenovo ThinkPad T14")
    desk.sees("Łucja Żółć", within=".periods")
    desk.page.go_back()

    desk.press("Cofnij import")
    dialog = desk.page.get_by_role("dialog")
    desk.sees("wróci do poprzedniego stanu")
    desk.everybody_can_read_it()
    dialog.get_by_role("button", name="Cofnij import").click()
    desk.sees("Cofnięty")
    desk.page.goto("/app/devices?q=ZAW-901")
    desk.sees("Nic nie pasuje do tych filtrów")


def test_the_refused_rows_can_be_taken_home_with_their_reasons(sit: Sit) -> None:
    desk = sit("tomasz.wrona", "/app/imports/new")
    of_zawilec(desk)
    choose(desk, *GOOD, *REFUSED)
    with desk.page.expect_download() as taken:
        desk.press("Pobierz odrzucone (CSV)")
    assert taken.value.suggested_filename == "spis – odrzucone.csv"
    assert Path(taken.value.path()).read_text("utf-8-sig").splitlines() == [
        f"{HEADER};Powód odrzucenia",
        f"{REFUSED[0]};Data zakupu: Nie ma takiego dnia.",
        f"{REFUSED[1]};Model: To nie może być puste.",
    ]


def test_a_reload_loses_nothing_and_a_corrected_file_takes_the_place_of_the_first(sit: Sit) -> None:
    desk = sit("tomasz.wrona", "/app/imports/new")
    of_zawilec(desk)
    choose(desk, *REFUSED)
    desk.sees("Nie ma tu wiersza, który można wczytać.")
    desk.page.reload()
    desk.sees("Z 2 wierszy: 2 odrzucone.")
    choose(desk, "ZAW-904;HP;V24;Monitor;;29.02.2024;;magazyn", name="poprawiony.csv")
    desk.sees("Z 1 wiersza: 1 nowy.")
    desk.press("Wczytaj")
    desk.heading("poprawiony.csv")


def test_what_changes_is_told_before_and_after(sit: Sit) -> None:
    desk = sit("tomasz.wrona", "/app/imports/new")
    of_zawilec(desk)
    choose(desk, "ZAW-910;HP;V24;Monitor;;29.02.2024;;magazyn")
    desk.press("Wczytaj")
    desk.sees("Wczytany")
    desk.page.goto("/app/imports/new")
    of_zawilec(desk)
    choose(desk, "ZAW-910;HP;V24;Monitor;;28.02.2024;;magazyn")
    desk.sees("Z 1 wiersza: 1 zmieniony.")
    assert desk.page.locator("tbody li").inner_text() == "Kupiono: 29 lut 2024 → 28 lut 2024"


PEOPLE = [
    "Imię i nazwisko;E-mail;Funkcja w firmie;Przełożony",
    "Ola Śnieg;ola@zawilec.example;Cukierniczka;Ewa Sól",
    "Ewa Sól;;Kierowniczka zmiany;",
    "Zolc Lucja;;;",
]


def test_people_come_in_once_it_is_said_what_a_column_of_another_name_is(sit: Sit) -> None:
    desk = sit("tomasz.wrona", "/app/imports/new")
    of_zawilec(desk)
    send(desk, "osoby.csv", "\r\n".join(PEOPLE).encode())
    desk.sees("W pliku jest: Lista osób.")
    desk.sees("Kolumny, które pominięto: Funkcja w firmie.")
    desk.sees("ale jest Łucja Żółć", within="tbody")
    desk.page.get_by_text("4 kolumny i co z nich bierzemy").click()
    desk.page.get_by_label("Kolumna „Funkcja w firmie” to").select_option(label="Stanowisko")
    desk.press("Wszystkie 3")
    desk.sees("Stanowisko: Cukierniczka", within="tbody")
    desk.everybody_can_read_it()
    desk.press("Wczytaj bez odrzuconych")
    desk.sees("Wczytany")

    desk.page.goto("/app/imports/new")
    of_zawilec(desk)
    send(desk, "osoby.csv", "\r\n".join([*PEOPLE[:2], "Jan Kos;;Kierowca;"]).encode())
    desk.sees("Stanowisko: Kierowca", within="tbody")
    desk.press("Zapomnij wskazane kolumny")
    desk.sees("Kolumny, które pominięto: Funkcja w firmie.")


def test_a_file_without_a_column_that_it_needs_asks_which_one_it_is(sit: Sit) -> None:
    desk = sit("tomasz.wrona", "/app/imports/new", size=PHONE)
    of_zawilec(desk)
    send(desk, "spis.csv", b"Kod;Producent;Model;Kategoria\nZAW-931;HP;V24;Monitor")
    desk.sees("Niżej wskaż, która to")
    desk.everybody_can_read_it()
    desk.page.get_by_label("Kolumna „Kod” to").select_option(label="Numer inwentarzowy")
    desk.sees("Z 1 wiersza: 1 nowy.")


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("spis.xlsx", b"PK\x03\x04...", "To skoroszyt. Otwórz go, zapisz jako CSV i wybierz ten nowy plik."),
        ("IMG_2041.jpg", b"\xff\xd8\xff\xe0...", "To zdjęcie albo nagranie, a nie spis."),
        ("puste.csv", b"", "Plik jest pusty."),
    ],
)
def test_another_kind_of_file_gets_a_clear_sentence(sit: Sit, name: str, content: bytes, why: str) -> None:
    desk = sit("tomasz.wrona", "/app/imports/new")
    of_zawilec(desk)
    send(desk, name, content)
    desk.sees(why, within="[role=alert]")
    desk.complaints[:] = [complaint for complaint in desk.complaints if "400" not in complaint]


def test_a_file_that_is_too_large_is_not_even_sent(sit: Sit, tmp_path: Path) -> None:
    desk = sit("tomasz.wrona", "/app/imports/new")
    desk.sees("Najwyżej 10 MB.")
    (tmp_path / "wszystko.csv").write_bytes(b"x" * 10_000_001)
    desk.page.locator("input[type=file]").set_input_files(tmp_path / "wszystko.csv")
    desk.sees("Plik wszystko.csv jest za duży. Może mieć najwyżej 10 MB.")


def test_an_owner_sees_what_was_taken_in_and_takes_nothing_in(sit: Sit) -> None:
    tomasz, owner = sit("tomasz.wrona", "/app/imports/new"), sit("katarzyna.dudek", "/app/imports")
    of_zawilec(tomasz)
    choose(tomasz, "ZAW-950;HP;V24;Monitor;;20.04.2023;;magazyn", name="monitory.csv")
    tomasz.press("Wczytaj")
    tomasz.heading("monitory.csv")

    owner.page.reload()
    assert owner.page.get_by_role("link", name="Nowy import").count() == 0
    owner.page.get_by_role("link", name="monitory.csv").click()
    owner.sees("Z 1 wiersza: 1 nowy.")
    owner.sees("Tomasz Wrona")
    assert owner.page.get_by_role("button", name="Cofnij import").count() == 0
    stranger = sit("halina.borowik", owner.page.url)
    stranger.heading("Nie ma tu takiej strony")


@pytest.mark.parametrize(("size", "scheme"), [(PHONE, "dark"), (DESKTOP, "dark"), (PHONE, "light")])
def test_everybody_can_read_them(sit: Sit, size: tuple[int, int], scheme: str) -> None:
    desk = sit("tomasz.wrona", "/app/imports/new", size=size, color_scheme=scheme)
    desk.sees("Najwyżej 10 MB.")
    desk.everybody_can_read_it()
    of_zawilec(desk)
    choose(desk, *GOOD, *REFUSED)
    desk.press("Wszystkie 5")
    desk.page.get_by_text("8 kolumn i co z nich bierzemy").click()
    desk.everybody_can_read_it()
    desk.page.goto("/app/imports?checked=yes")
    desk.sees("spis.csv")
    desk.everybody_can_read_it()
