"""Taking in a register of devices."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from schema.devices import rules as devices
from schema.devices.model import Assignment, Device, DeviceModel, Stage
from schema.history.model import HistoryEvent
from schema.imports import rules
from schema.imports.model import Import, ImportState
from schema.imports.rules import Line, Report, Verdict
from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import Forbidden, Invalid, NotFound
from schema.viewer import SYSTEM
from tests.cast import Cast

File = Callable[[str], bytes]

HEADER = "Tag;S/N;Producent;Model;Kategoria;Użytkownik;E-mail;Lokalizacja;Data zakupu;Stan\n"


def register(*rows: str) -> bytes:
    return (HEADER + "\n".join(rows)).encode()


async def planned(cast: Cast, *rows: str) -> Report:
    return await rules.plan_file(cast.tomasz, cast.zawilec.id, register(*rows), "spis.csv")


async def taken(cast: Cast, *rows: str) -> Import:
    return await rules.import_file(cast.tomasz, cast.zawilec.id, register(*rows), "spis.csv")


async def refusals(cast: Cast, *rows: str) -> list[tuple[str, str]]:
    return [(defect.column, str(defect.fault)) for defect in (await planned(cast, *rows)).defects]


async def unknown_model(cast: Cast) -> list[tuple[str, str]]:
    """What is said of a new model in a file that has no column for what things are."""
    content = b"Tag;Producent;Model\nZAW-9;HP;V24\n"
    report = await rules.plan_file(cast.tomasz, cast.zawilec.id, content, "spis.csv")
    return [(defect.column, str(defect.fault)) for defect in report.defects]


async def device(tag: str) -> Device:
    return await Device.get(tag=tag, withdrawn_at=None)


async def test_a_plan_shows_everything_and_writes_nothing(cast: Cast, file: File) -> None:
    before = await HistoryEvent.all().count()
    report = await rules.plan_file(cast.tomasz, cast.zawilec.id, file("register-pl.csv"), "spis.csv")

    assert report.counts == {"create": 6, "change": 0, "keep": 0, "refuse": 0, "people": 1, "models": 3}
    assert report.rows[0].changes["person"] == (None, "Łucja Żółć")
    assert await HistoryEvent.all().count() == before


async def test_devices_people_and_models_come_in_under_one_request(cast: Cast, file: File) -> None:
    imported = await rules.import_file(cast.tomasz, cast.zawilec.id, file("register-pl.csv"), "spis.csv")

    assert (imported.state, imported.counts["create"], imported.person_id) == (
        ImportState.APPLIED,
        6,
        cast.tomasz.person_id,
    )
    stages = {row.tag: row.stage for row in await Device.filter(tag__startswith="ZAW-10")}
    assert stages == {
        "ZAW-101": Stage.IN_USE,
        "ZAW-102": Stage.IN_USE,
        "ZAW-103": Stage.IN_REPAIR,
        "ZAW-104": Stage.IN_STOCK,
        "ZAW-105": Stage.RETIRED,
        "ZAW-106": Stage.IN_USE,
    }
    names = [event.name for event in await HistoryEvent.filter(request_id=imported.request_id).order_by("position")]
    assert names[:2] == ["device.registered", "device.handed_over"]
    assert names[-1] == "import.applied"
    assert names.count("person.added") == 1


async def test_the_holder_is_found_by_address_and_had_it_since_the_purchase(cast: Cast, file: File) -> None:
    await rules.import_file(cast.tomasz, cast.zawilec.id, file("register-cp1250.csv"), "spis.csv")

    laptop = await device("ZAW-101")
    [period] = await Assignment.filter(device_id=laptop.id)
    assert (laptop.holder_id, laptop.model_id, laptop.price_minor) == (cast.lucja.person_id, cast.thinkpad.id, 459_900)
    assert period.from_at == dt.datetime(2023, 4, 19, tzinfo=dt.UTC)
    assert (await device("ZAW-103")).holder_id == (await Person.get(email="ges@zawil.example")).id
    assert (await device("ZAW-106")).location == "Piekarnia, hala"
    assert (await device("ZAW-105")).retired_reason == "Wycofane według pliku spis.csv"


async def test_the_same_register_in_any_dialect_changes_nothing_more(cast: Cast, file: File) -> None:
    first = await rules.import_file(cast.tomasz, cast.zawilec.id, file("register-pl.csv"), "spis.csv")
    before = await HistoryEvent.all().count()

    again = await rules.import_file(cast.tomasz, cast.zawilec.id, file("register-pl.csv"), "spis.csv")
    assert (again.id, await HistoryEvent.all().count()) == (first.id, before)
    english = await rules.plan_file(cast.tomasz, cast.zawilec.id, file("register-en-utf16.csv"), "list.csv")
    assert english.counts["keep"] == 6


async def test_another_file_that_says_the_same_is_noted_and_nothing_else(cast: Cast, file: File) -> None:
    await rules.import_file(cast.tomasz, cast.zawilec.id, file("register-pl.csv"), "spis.csv")
    other = await rules.import_file(cast.tomasz, cast.zawilec.id, file("register-en-utf16.csv"), "list.csv")
    assert [event.name for event in await HistoryEvent.filter(request_id=other.request_id)] == ["import.applied"]


async def test_a_file_with_defects_is_refused_as_a_whole(cast: Cast, file: File) -> None:
    with pytest.raises(Invalid, match="This file has 15 defects, so nothing was written"):
        await rules.import_file(cast.tomasz, cast.zawilec.id, file("register-messy.csv"), "spis.csv")
    assert not await Import.all().exists()


async def test_unless_only_the_good_rows_are_wanted(cast: Cast, file: File) -> None:
    content = file("register-messy.csv")
    imported = await rules.import_file(cast.tomasz, cast.zawilec.id, content, "spis.csv", skip_refused=True)
    assert imported.counts == {"create": 2, "change": 0, "keep": 0, "refuse": 12, "people": 0, "models": 0}
    refused = [row["written"] for row in imported.report["rows"] if row["verdict"] == "REFUSE"]
    assert (len(refused), refused[8]) == (12, ["ZAW-210", "S210", "Lenovo", "ThinkPad T14", "Laptop", "Piotr Maj"])
    assert imported.report["layout"]["columns"][-2:] == [
        {"name": "", "field": None, "chosen": False},
        {"name": "Kategoria", "field": None, "chosen": False},
    ]


async def test_what_a_register_says_otherwise_is_changed_and_empty_cells_say_nothing(cast: Cast) -> None:
    await taken(cast, "ZAW-9;S9;Lenovo;ThinkPad T14;;Łucja Żółć;;Poznań;19.04.2023;w użyciu")
    report = await planned(cast, "zaw-9;S10;HP;V24;Monitor;Jan Reder;;;;w użyciu")
    assert report.rows[0].changes == {
        "serial": ("S9", "S10"),
        "model": ("Lenovo ThinkPad T14", "HP V24"),
        "person": ("Łucja Żółć", "Jan Reder"),
    }
    await taken(cast, "zaw-9;S10;HP;V24;Monitor;Jan Reder;;;;w użyciu")

    changed = await device("ZAW-9")
    assert (changed.serial, changed.holder_id) == ("S10", cast.jan.person_id)
    assert changed.purchased_on == dt.date(2023, 4, 19)
    periods = await Assignment.filter(device_id=changed.id).order_by("from_at")
    assert [period.holder_id for period in periods] == [cast.lucja.person_id, cast.jan.person_id]
    assert periods[0].to_at == periods[1].from_at


async def test_an_amount_is_never_told_without_its_currency(cast: Cast) -> None:
    await devices.correct(cast.tomasz, cast.laptop.id, price_minor=100, price_currency="EUR")
    content = b"Tag;Producent;Model;Cena (EUR)\nZAW-001;Lenovo;ThinkPad T14;2,00"
    report = await rules.plan_file(cast.tomasz, cast.zawilec.id, content, "spis.csv")
    assert report.rows[0].changes == {"price_minor": (100, 200), "price_currency": ("EUR", "EUR")}


async def test_devices_go_their_ways_by_our_own_verbs(cast: Cast) -> None:
    row = "ZAW-001;;Lenovo;ThinkPad T14;;{};;;;{}"
    for person, stage in [("Jan Reder", "w użyciu"), ("Jan Reder", "serwis"), ("", "magazyn"), ("", "wycofany")]:
        await taken(cast, row.format(person, stage))
    names = [event.name for event in await HistoryEvent.filter(subject_id=cast.laptop.id).order_by("position")]
    assert names == [
        "device.registered",
        "device.handed_over",
        "device.sent_to_repair",
        "device.repaired",
        "device.taken_back",
        "device.retired",
    ]
    report = await planned(cast, row.format("", "magazyn"))
    assert [(defect.column, defect.message("pl")) for defect in report.defects] == [
        ("Stan", "Tutaj urządzenie jest „wycofane”, a stąd nic nie prowadzi do stanu „w magazynie”.")
    ]


async def test_a_register_without_stages_moves_only_what_has_another_holder(cast: Cast) -> None:
    content = "Tag;Producent;Model;Osoba\nZAW-001;Lenovo;ThinkPad T14;{}"
    for person, changes in [
        ("", {}),
        ("Jan Reder", {"stage": (Stage.IN_STOCK, Stage.IN_USE), "person": (None, "Jan Reder")}),
    ]:
        file = content.format(person).encode()
        report = await rules.plan_file(cast.tomasz, cast.zawilec.id, file, "spis.csv")
        assert report.rows[0].changes == changes
    await devices.retire(cast.tomasz, cast.laptop.id, reason="Zalany")
    report = await rules.plan_file(cast.tomasz, cast.zawilec.id, content.format("").encode(), "spis.csv")
    assert report.rows[0].verdict is Verdict.KEEP


async def test_a_device_that_was_ordered_arrives(cast: Cast) -> None:
    bought = await devices.register(
        cast.tomasz, cast.zawilec.id, tag="ZAW-8", model=cast.thinkpad.id, stage=Stage.ORDERED
    )
    await taken(cast, "ZAW-8;;Lenovo;ThinkPad T14;;;;Sklep;;magazyn")
    assert ((await Device.get(id=bought.id)).stage, (await device("ZAW-8")).location) == (Stage.IN_STOCK, "Sklep")


async def test_people_without_an_address_are_known_by_their_exact_name(cast: Cast) -> None:
    await people.add_person(cast.tomasz, cast.zawilec.id, name="Ola Śnieg")
    assert (await planned(cast, "ZAW-9;;HP;V24;Monitor;Ola Śnieg;;;;w użyciu")).counts["people"] == 0

    await taken(cast, "ZAW-9;;HP;V24;Monitor;Ola Śnieg;ola@zawil.example;;;w użyciu")
    [ola] = await Person.filter(name="Ola Śnieg")
    assert ola.email == "ola@zawil.example"


async def test_a_name_means_the_one_person_whom_the_file_gives_it(cast: Cast) -> None:
    await taken(
        cast,
        "ZAW-7;;HP;V24;Monitor;Ola Śnieg;;;;w użyciu",
        "ZAW-8;;HP;V24;Monitor;Ola Śnieg;ola@zawil.example;;;w użyciu",
    )
    assert (await device("ZAW-7")).holder_id == (await device("ZAW-8")).holder_id


async def test_nobody_is_guessed(cast: Cast) -> None:
    row = "ZAW-9;;HP;V24;Monitor;{};{};;;w użyciu"
    for _ in range(2):
        await people.add_person(cast.tomasz, cast.zawilec.id, name="Jan Kos")
    ewa = await people.add_person(cast.tomasz, cast.zawilec.id, name="Ewa Sól", email="sol@zawil.example")
    await people.leave(cast.tomasz, ewa.id)

    assert await refusals(cast, row.format("Jan Kos", "")) == [("Użytkownik", "SEVERAL_PEOPLE")]
    assert await refusals(cast, row.format("Jan Nowy", "żółć@zawil.example")) == [("Użytkownik", "OTHER_NAME")]
    assert await refusals(cast, row.format("", "nowa@zawil.example")) == [("Użytkownik", "MISSING")]
    assert await refusals(cast, row.format("Ewa Sól", "")) == [("Użytkownik", "HAS_LEFT")]
    assert await refusals(cast, row.format("Halina Borowik", "borowik@borow.example")) == [("E-mail", "ADDRESS_TAKEN")]
    twice = [row.format("Ola", f"ola{n}@zawil.example").replace("ZAW-9", f"ZAW-{n}") for n in range(2)]
    assert await refusals(cast, row.format("Ola", ""), *twice) == [("Użytkownik", "SEVERAL_PEOPLE")]


async def test_what_contradicts_the_register_here_is_refused(cast: Cast) -> None:
    assert await refusals(cast, "ZAW-9;PF2X91;Lenovo;ThinkPad T14;;;;;;magazyn") == [("S/N", "SERIAL_TAKEN")]
    assert await refusals(cast, "ZAW-9;;HP;V24;;;;;;magazyn") == [("Kategoria", "MISSING")]
    assert await unknown_model(cast) == [("Model", "UNKNOWN_MODEL")]
    await devices.correct(cast.tomasz, cast.laptop.id, warranty_until=dt.date(2024, 1, 1))
    late = "ZAW-001;;Lenovo;ThinkPad T14;;;;;02.02.2024;magazyn"
    assert await refusals(cast, late) == [("warranty_until", "WARRANTY_BEFORE_PURCHASE")]


async def test_a_purchase_to_come_is_no_time_for_a_hand_over(cast: Cast) -> None:
    tomorrow = (dt.datetime.now(dt.UTC) + dt.timedelta(days=2)).strftime("%d.%m.%Y")
    await taken(cast, f"ZAW-9;;Lenovo;ThinkPad T14;;Jan Reder;;;{tomorrow};w użyciu")
    [period] = await Assignment.filter(device_id=(await device("ZAW-9")).id)
    assert period.from_at <= dt.datetime.now(dt.UTC)


async def test_progress_is_told_row_by_row(cast: Cast, file: File) -> None:
    told: list[tuple[int, int]] = []
    await rules.import_file(
        cast.tomasz,
        cast.zawilec.id,
        file("register-pl.csv"),
        "spis.csv",
        progress=lambda done, of: told.append((done, of)),
    )
    assert told == [(done, 6) for done in range(1, 7)]


async def test_it_is_the_it_team_s_work_for_a_client_of_theirs(cast: Cast, file: File) -> None:
    content = file("register-pl.csv")
    with pytest.raises(Forbidden):
        await rules.plan_file(cast.katarzyna, cast.zawilec.id, content, "spis.csv")
    with pytest.raises(NotFound):
        await rules.import_file(cast.iga, cast.borowik.id, content, "spis.csv")


async def test_from_the_command_line_nobody_did_it(cast: Cast, file: File) -> None:
    english = replace(SYSTEM, language="en")
    imported = await rules.import_file(english, cast.zawilec.id, file("register-pl.csv"), "list.csv")
    assert imported.person_id is None
    assert (await device("ZAW-105")).retired_reason == "Retired according to list.csv"


async def test_a_report_reads_in_both_languages(cast: Cast) -> None:
    await taken(cast, "ZAW-9;S9;Lenovo;ThinkPad T14;;Łucja Żółć;;;;w użyciu")
    report = await planned(
        cast,
        "ZAW-9;S10;Lenovo;ThinkPad T14;;Łucja Żółć;;;;w użyciu",
        "ZAW-10;;Lenovo;ThinkPad T14;;;;;;magazyn",
        ";;Lenovo;ThinkPad T14;;;;;;magazyn",
    )
    assert list(report.lines("pl"))[1:] == [
        "wiersz 2  ZAW-9  zmiana (serial: S9 -> S10)",
        "wiersz 3  ZAW-10  nowe",
        "wiersz 4, kolumna Tag: To nie może być puste. (MISSING)",
        "nowe: 1, zmiana: 1, bez zmian: 0, odrzucone: 1, nowe osoby: 0, nowe modele w katalogu: 0",
    ]
    assert list(report.lines("en"))[-2] == "row 4, column Tag: This must not be empty. (MISSING)"
    assert report.json()["rows"][0]["changes"] == {"serial": ["S9", "S10"]}
    assert Line(2, "ZAW-9", Verdict.KEEP).refused().verdict is Verdict.REFUSE


async def test_models_are_known_by_name_whatever_its_case(cast: Cast) -> None:
    await taken(cast, "ZAW-9;;LENOVO;thinkpad  t14;;;;;;magazyn")
    assert (await device("ZAW-9")).model_id == cast.thinkpad.id
    assert await DeviceModel.all().count() == 1
