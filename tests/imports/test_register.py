"""Reading a register of devices."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from schema.devices.model import Stage
from schema.imports.rules.cells import is_mojibake
from schema.imports.rules.faults import SENTENCES, Defect, Fault
from schema.imports.rules.register import Entry, Register, read_register
from schema.refusals import Invalid, Language

File = Callable[[str], bytes]

HEADER = "Tag;Producent;Model;Użytkownik;E-mail;Lokalizacja;Cena (PLN);S/N;Stan\n"


def read(*rows: str, header: str = HEADER) -> Register:
    return read_register((header + "\n".join(rows)).encode())


def faults(register: Register) -> list[tuple[int, str, Fault]]:
    return [(defect.row, defect.column, defect.fault) for row in register.readings for defect in row.defects]


def entries(register: Register) -> list[Entry | None]:
    return [reading.entry for reading in register.readings]


def notes(register: Register, language: Language) -> list[str]:
    return [note.pl if language == "pl" else note.en for note in register.notes]


def test_every_dialect_gives_the_same_devices(file: File) -> None:
    polish, eight_bit, english = (read_register(file(f"register-{name}.csv")) for name in ("pl", "cp1250", "en-utf16"))
    assert entries(polish) == entries(eight_bit)
    told = [{**vars(entry), "row": 0} for entry in entries(polish) if entry]
    assert told == [{**vars(entry), "row": 0} for entry in entries(english) if entry]
    assert entries(polish)[0] == Entry(
        row=2,
        tag="ZAW-101",
        manufacturer="Lenovo",
        model="ThinkPad T14",
        stage=Stage.IN_USE,
        serial="A1B2C3",
        category="Laptop",
        person="Łucja Żółć",
        email="żółć@zawil.example",
        location="Poznań",
        purchased_on=dt.date(2023, 4, 19),
        price_minor=459_900,
        price_currency="PLN",
        warranty_until=dt.date(2026, 4, 18),
    )


def test_it_says_how_it_read_the_file(file: File) -> None:
    assert notes(read_register(file("register-en-utf16.csv")), "en") == [
        "Read as UTF-16LE, cells parted by a tab, header in row 3.",
        "Dates are read as YYYY-MM-DD.",
        "Decimals stand after “.”.",
    ]


def test_every_defect_is_told_by_row_column_and_reason(file: File) -> None:
    register = read_register(file("register-messy.csv"))
    assert [(defect.row, defect.fault) for defect in register.table.headers] == [
        (1, Fault.BLANK_HEADER),
        (1, Fault.REPEATED_HEADER),
    ]
    assert faults(register) == [
        (3, "Data zakupu", Fault.NO_SUCH_DAY),
        (4, "Numer inwentarzowy", Fault.DUPLICATE),
        (5, "Data zakupu", Fault.OTHER_DATE_ORDER),
        (6, "Cena zakupu netto (PLN)", Fault.NOT_A_NUMBER),
        (7, "Numer seryjny", Fault.BROKEN_NUMBER),
        (8, "Użytkownik", Fault.MOJIBAKE),
        (9, "Użytkownik", Fault.MOJIBAKE),
        (9, "Użytkownik", Fault.HELD_WHILE_IDLE),
        (10, "Gwarancja do", Fault.WARRANTY_BEFORE_PURCHASE),
        (11, "", Fault.SHORT_ROW),
        (12, "Numer inwentarzowy", Fault.MISSING),
        (13, "E-mail", Fault.NOT_AN_ADDRESS),
        (14, "Model", Fault.FORMULA),
    ]
    assert [reading.tag for reading in register.readings if reading.entry] == ["ZAW-201", "ZAW-214"]


@pytest.mark.parametrize(
    ("row", "column", "fault"),
    [
        ("ZAW-1;HP;V24;;;;;;na strychu", "Stan", Fault.UNKNOWN_STAGE),
        ("ZAW-1;HP;V24;;;;;;w użyciu", "Użytkownik", Fault.NOBODY_HOLDS),
        ("ZAW-1;HP;V24;;maj@zawil.example;;;;wycofany", "E-mail", Fault.HELD_WHILE_IDLE),
        ("ZAW-1;HP;V24;;;;5 EUR;;magazyn", "Cena (PLN)", Fault.OTHER_CURRENCY),
        ("ZAW-1;;V24;;;;;;magazyn", "Producent", Fault.MISSING),
        ("ZAW-1;HP;#N/D!;;;;;;magazyn", "Model", Fault.FORMULA),
        ("ZAW-1;HP;V24;;;;5 QQQ;;magazyn", "Cena (PLN)", Fault.NOT_A_NUMBER),
        ("ZAW-1;HP;V24\x07;;;;;;magazyn", "Model", Fault.CONTROL_CHARACTER),
        (f"ZAW-1;HP;{'V' * 201};;;;;;magazyn", "Model", Fault.TOO_LONG),
        ("ZAW-1;HP;V24;;;;;;magazyn;x", "", Fault.LONG_ROW),
    ],
)
def test_other_defects_are_told_too(row: str, column: str, fault: Fault) -> None:
    assert faults(read(row)) == [(2, column, fault)]


def test_two_devices_have_two_serial_numbers_and_one_address_has_one_name() -> None:
    register = read(
        "ZAW-1;HP;V24;Piotr Maj;maj@zawil.example;;;ab 1;w użyciu",
        "ZAW-2;HP;V25;Paweł Maj;MAJ@zawil.example;;;AB1;w użyciu",
    )
    assert faults(register) == [(3, "S/N", Fault.DUPLICATE), (3, "Użytkownik", Fault.OTHER_NAME)]


def test_prices_without_a_currency_are_in_zloty_and_it_says_so() -> None:
    register = read("ZAW-1;HP;V24;15,00;magazyn", header="Tag;Producent;Model;Cena;Stan\n")
    assert [entry and entry.price_currency for entry in entries(register)] == ["PLN"]
    assert "Prices without a currency are in PLN." in notes(register, "en")


def test_without_a_column_for_the_stage_who_has_what_tells_it_and_it_says_so() -> None:
    register = read("ZAW-1;HP;V24;Jan", "ZAW-2;HP;V24;", header="Tag;Producent;Model;Osoba\n")
    assert [entry and entry.stage for entry in entries(register)] == [Stage.IN_USE, Stage.IN_STOCK]
    assert any(note.startswith("No column tells the stage") for note in notes(register, "en"))


def test_columns_that_nobody_knows_are_named() -> None:
    register = read("ZAW-1;HP;V24;magazyn;czerwony", header="Tag;Producent;Model;Stan;Kolor\n")
    assert "Kolumny, które pominięto: Kolor." in notes(register, "pl")


def test_the_layout_tells_which_column_was_taken_for_what() -> None:
    register = read("ZAW-1;HP;V24;magazyn;czerwony;x", header="Tag;Producent;Model;Stan;Kolor;Model\n")
    layout = register.table.layout.json()
    assert (layout["encoding"], layout["delimiter"], layout["headerRow"]) == ("UTF-8", ";", 1)
    assert [(column["name"], column["field"]) for column in layout["columns"]] == [
        ("Tag", "tag"),
        ("Producent", "manufacturer"),
        ("Model", "model"),
        ("Stan", "stage"),
        ("Kolor", None),
        ("Model", None),
    ]
    assert (layout["needed"], "supplier" in layout["fields"]) == (["tag", "manufacturer", "model"], True)


def test_a_formula_is_none_the_less_one_behind_an_apostrophe() -> None:
    assert faults(read("ZAW-1;HP;'=1+1;;;;;;magazyn")) == [(2, "Model", Fault.FORMULA)]
    assert faults(read("ZAW-1;HP;'s-Hertogenbosch;;;;;;magazyn")) == []


def test_a_register_without_tags_is_none() -> None:
    register = read("1;HP", header="Tag;Osoba\n")
    assert register.readings == ()
    assert [defect.message("pl") for defect in register.table.headers] == [
        "Żadna kolumna tego nie podaje: producent. Bez tego nic nie da się odczytać.",
        "Żadna kolumna tego nie podaje: model. Bez tego nic nie da się odczytać.",
    ]


def test_a_column_with_a_name_of_its_own_is_what_somebody_says_it_is() -> None:
    content = b"Nr kadrowy;Producent;Model;Tag\n17;HP;V24;ZAW-1"
    [reading] = read_register(content, {"nr kadrowy": "serial"}).readings
    assert reading.entry
    assert reading.entry.serial == "17"
    register = read_register(content, {"nr kadrowy": "tag", "tag": None})
    assert [reading.tag for reading in register.readings] == ["17"]
    assert [column["chosen"] for column in register.table.layout.json()["columns"]] == [True, False, False, True]
    with pytest.raises(Invalid, match="There is no field colour"):
        read_register(content, {"nr kadrowy": "colour"})
    with pytest.raises(Invalid, match="“Tag” and “Nr kadrowy” cannot be taken for the same field"):
        read_register(content, {"tag": "tag", "nr kadrowy": "tag"})


def test_an_export_of_snipe_it_is_a_register(file: File) -> None:
    first, second, third = entries(read_register(file("register-snipe-it.csv")))
    assert first
    assert (first.tag, first.model, first.stage, first.person, first.email, first.handed_on) == (
        "ZAW-301",
        "ThinkPad T14",
        Stage.IN_USE,
        "Łucja Żółć",
        "żółć@zawil.example",
        dt.date(2024, 3, 5),
    )
    assert (first.price_minor, first.warranty_until) == (459_900, dt.date(2027, 3, 1))
    assert second
    assert (second.stage, second.person) == (Stage.IN_STOCK, None)
    assert third
    assert (third.stage, third.location) == (Stage.IN_REPAIR, "Sklep")


def test_an_export_of_glpi_is_a_register_in_both_languages(file: File) -> None:
    polish, english = (entries(read_register(file(f"register-glpi-{language}.csv"))) for language in ("pl", "en"))
    assert polish == english
    first = polish[0]
    assert first
    assert (first.tag, first.serial, first.category, first.person, first.location) == (
        "ZAW-401",
        "GL1X",
        "Laptop",
        "Jan Reder",
        "Piekarnia",
    )


@pytest.mark.parametrize("text", ["PÓŁKA", "Łódź", "Fortis 14”", "Müller", "SZCZEGÓŁY", "ŻÓŁĆ", "plain"])
def test_polish_in_capitals_is_no_mojibake(text: str) -> None:
    assert not is_mojibake(text)


@pytest.mark.parametrize("text", ["SzydÅ‚owo", "MichaĹ‚", "Å\ufffducja", "Åšliwa", "14â€ť"])
def test_letters_read_in_a_wrong_encoding_are(text: str) -> None:
    assert is_mojibake(text)


def test_every_fault_has_its_sentence_in_both_languages() -> None:
    assert set(SENTENCES) == set(Fault)
    defect = Defect(4, "Tag", Fault.DUPLICATE, "ZAW-1", {"other": 2})
    assert defect.message("pl") == "To samo stoi w wierszu 2."
    assert defect.json() == {
        "row": 4,
        "column": "Tag",
        "code": "DUPLICATE",
        "value": "ZAW-1",
        "message": {"en": "The same stands in row 2.", "pl": "To samo stoi w wierszu 2."},
    }


@pytest.mark.parametrize(
    ("day", "fault"),
    [("01.01.2090", [Fault.UNLIKELY_DAY]), ("01.01.1899", [Fault.UNLIKELY_DAY]), ("29.02.2024", [])],
)
def test_a_purchase_in_a_year_that_cannot_be_is_told(day: str, fault: list[Fault]) -> None:
    register = read(f"ZAW-1;HP;V24;{day}", header="Tag;Producent;Model;Data zakupu\n")
    assert faults(register) == [(2, "Data zakupu", one) for one in fault]


@pytest.mark.parametrize(("who", "stage"), [("Łucja Żółć", Stage.IN_USE), ("", Stage.IN_STOCK)])
def test_what_snipe_it_says_is_ready_to_deploy_is_in_use_where_somebody_has_it(who: str, stage: Stage) -> None:
    register = read(f"ZAW-1;Dell;XPS;{who};Ready to Deploy", header="Asset Tag;Manufacturer;Model;Full Name;Status\n")
    entry = register.readings[0].entry
    assert entry
    assert entry.stage is stage
