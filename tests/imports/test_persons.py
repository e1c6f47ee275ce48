"""Taking in a list of people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from schema.history.model import HistoryEvent
from schema.imports import rules
from schema.imports.model import Import, ImportKind
from schema.imports.rules import Report
from schema.people import rules as people
from schema.people.model import Person, PersonState
from schema.refusals import Invalid
from tests.cast import Cast

File = Callable[[str], bytes]

HEADER = "Imię i nazwisko;E-mail;Stanowisko;Przełożony;Pierwszy dzień;Ostatni dzień\n"


def listed(*rows: str) -> bytes:
    return (HEADER + "\n".join(rows)).encode()


async def planned(cast: Cast, *rows: str) -> Report:
    return await rules.plan_file(cast.tomasz, cast.zawilec.id, listed(*rows), "osoby.csv")


async def taken(cast: Cast, *rows: str) -> Import:
    return await rules.import_file(cast.tomasz, cast.zawilec.id, listed(*rows), "osoby.csv")


async def refusals(cast: Cast, *rows: str) -> list[tuple[int, str, str]]:
    return [(defect.row, defect.column, str(defect.fault)) for defect in (await planned(cast, *rows)).defects]


async def named(name: str) -> Person:
    return await Person.get(name=name, withdrawn_at=None)


async def everybody(cast: Cast) -> list[dict[str, object]]:
    """Who is there, save what every write moves."""
    rows = await Person.filter(client_id=cast.zawilec.id, withdrawn_at=None).order_by("id").values()
    return [{name: value for name, value in row.items() if name not in ("version", "updated_at")} for row in rows]


async def test_people_come_in_with_whom_they_answer_to_and_their_days(cast: Cast, file: File) -> None:
    shown = await rules.plan_file(cast.tomasz, cast.zawilec.id, file("persons-pl.csv"), "osoby.csv")
    assert (shown.kind, shown.counts) == (ImportKind.PERSONS, {"create": 3, "change": 1, "keep": 0, "refuse": 0})
    await rules.import_file(cast.tomasz, cast.zawilec.id, file("persons-pl.csv"), "osoby.csv")

    ola, ewa, jan, marek = [await named(name) for name in ("Ola Śnieg", "Ewa Sól", "Jan Reder", "Marek Kos")]
    assert (ola.title, ola.phone, ola.location, ola.start_on) == (
        "Cukierniczka",
        "601 100 200",
        "Sklep",
        dt.date(2024, 3, 1),
    )
    assert (ola.manager_id, ewa.manager_id, jan.manager_id) == (ewa.id, cast.katarzyna.person_id, ewa.id)
    assert (jan.state, jan.last_day) == (PersonState.LEAVING, dt.date(2030, 12, 31))
    assert (marek.state, marek.last_day) == (PersonState.LEFT, dt.date(2024, 6, 30))


async def test_the_same_list_once_more_says_nothing_new(cast: Cast, file: File) -> None:
    first = await rules.import_file(cast.tomasz, cast.zawilec.id, file("persons-pl.csv"), "osoby.csv")
    told = await HistoryEvent.all().count()
    again = await rules.import_file(cast.tomasz, cast.zawilec.id, file("persons-pl.csv"), "osoby.csv")
    assert (again.id, await HistoryEvent.all().count()) == (first.id, told)


async def test_exports_of_snipe_it_and_glpi_are_such_lists(cast: Cast, file: File) -> None:
    for name in ("persons-snipe-it.csv", "persons-glpi.csv"):
        shown = await rules.plan_file(cast.tomasz, cast.zawilec.id, file(name), name)
        [row] = shown.rows
        assert (shown.kind, row.key, row.changes["phone"]) == (ImportKind.PERSONS, "Ola Śnieg", (None, "601 100 200"))


async def test_what_a_list_says_otherwise_is_changed_and_empty_cells_say_nothing(cast: Cast) -> None:
    await people.add_person(cast.tomasz, cast.zawilec.id, name="Ola Śnieg", title="Cukierniczka", phone="601")
    shown = await planned(cast, "Ola Śnieg;OLA@zawil.example;;Katarzyna Dudek;;")
    assert shown.rows[0].changes == {"email": (None, "ola@zawil.example"), "manager": (None, "Katarzyna Dudek")}
    await taken(cast, "Ola Śnieg;OLA@zawil.example;;Katarzyna Dudek;;")
    ola = await named("Ola Śnieg")
    assert (ola.title, ola.phone, ola.manager_id) == ("Cukierniczka", "601", cast.katarzyna.person_id)


async def test_somebody_who_was_going_to_leave_leaves_on_another_day(cast: Cast) -> None:
    for day in ("31.12.2030", "31.01.2031"):
        await taken(cast, f"Jan Reder;reder@zawil.example;;;;{day}")
    jan = await named("Jan Reder")
    assert (jan.state, jan.last_day) == (PersonState.LEAVING, dt.date(2031, 1, 31))


async def test_nobody_is_guessed(cast: Cast) -> None:
    for _ in range(2):
        await people.add_person(cast.tomasz, cast.zawilec.id, name="Ola Śnieg")
    assert await refusals(cast, "Ola Śnieg;;;;;") == [(2, "Imię i nazwisko", "SEVERAL_PEOPLE")]
    assert await refusals(cast, "Jan Rejder;reder@zawil.example;;;;") == [(2, "Imię i nazwisko", "OTHER_NAME")]
    assert await refusals(cast, "Reder Jan;;;;;") == [(2, "Imię i nazwisko", "NEAR_NAME")]
    assert await refusals(cast, "Lucja Zolc;;;;;") == [(2, "Imię i nazwisko", "NEAR_NAME")]
    assert await refusals(cast, "Jan Reder;jan@dom.example;;;;") == [(2, "E-mail", "OTHER_ADDRESS")]
    assert await refusals(cast, "Halina Borowik;borowik@borow.example;;;;") == [(2, "E-mail", "ADDRESS_TAKEN")]
    assert await refusals(cast, "Ewa Sól;;;;;", "Ewa Sól;ewa@zawil.example;;;;") == [
        (2, "Imię i nazwisko", "SEVERAL_PEOPLE")
    ]


async def test_a_manager_is_somebody_who_is_there(cast: Cast) -> None:
    gone = await people.add_person(cast.tomasz, cast.zawilec.id, name="Marek Kos")
    await people.leave(cast.tomasz, gone.id)
    column = "Przełożony"
    assert await refusals(cast, "Ewa Sól;;;Marek Kos;;") == [(2, column, "HAS_LEFT")]
    assert await refusals(cast, "Ewa Sól;;;Dudek Katarzyna;;") == [(2, column, "NEAR_NAME")]
    assert await refusals(cast, "Ewa Sól;;;Ola Śnieg;;", "Ola Śnieg;nie adres;;;;") == [
        (2, column, "NOBODY"),
        (3, "E-mail", "NOT_AN_ADDRESS"),
    ]
    assert await refusals(cast, "Ola Śnieg;;;Ewa Sól;;", "Ewa Sól;;;Nikt Taki;;") == [
        (2, column, "NOBODY"),
        (3, column, "NOBODY"),
    ]


async def test_nobody_answers_to_themselves_not_even_by_way_of_others(cast: Cast) -> None:
    assert await refusals(cast, "Ewa Sól;;;Ola Śnieg;;", "Ola Śnieg;;;Ewa Sól;;") == [
        (2, "Przełożony", "OWN_MANAGER"),
        (3, "Przełożony", "OWN_MANAGER"),
    ]
    await people.update_person(cast.tomasz, cast.jan.person_id, manager=cast.lucja.person_id)
    row = "Łucja Żółć;żółć@zawil.example;;Jan Reder;;"
    assert await refusals(cast, row) == [(2, "Przełożony", "OWN_MANAGER")]


@pytest.mark.parametrize(
    ("row", "column", "fault"),
    [
        (";ewa@zawil.example;;;;", "Imię i nazwisko", "MISSING"),
        ("SzydÅ‚owo;;;;;", "Imię i nazwisko", "MOJIBAKE"),
        ("=1+1;;;;;", "Imię i nazwisko", "FORMULA"),
        ("Ewa Sól;ewa;;;;", "E-mail", "NOT_AN_ADDRESS"),
        ("Ewa Sól;;;;31.02.2024;", "Pierwszy dzień", "NO_SUCH_DAY"),
        ("Ewa Sól;;;;01.02.2024;31.01.2024", "Ostatni dzień", "LEAVES_BEFORE_START"),
        ("Ewa Sól;;;;01.02.2090;28.02.2091", "Ostatni dzień", "NOT_STARTED"),
        (f"Ewa Sól;;{'x' * 121};;;", "Stanowisko", "TOO_LONG"),
    ],
)
async def test_every_defect_is_told_by_row_column_and_reason(cast: Cast, row: str, column: str, fault: str) -> None:
    assert await refusals(cast, row) == [(2, column, fault)]


async def test_an_address_stands_in_one_row(cast: Cast) -> None:
    rows = ("Ewa Sól;ewa@zawil.example;;;;", "Ewa Sól;EWA@zawil.example;;;;")
    assert await refusals(cast, *rows) == [(3, "E-mail", "DUPLICATE")]


async def test_who_has_left_is_known_by_the_day_and_taken_back_by_hand(cast: Cast) -> None:
    await taken(cast, "Marek Kos;;;;02.02.2019;30.06.2024")
    assert (await planned(cast, "Marek Kos;;;;02.02.2019;30.06.2024")).counts["keep"] == 1
    assert await refusals(cast, "Marek Kos;;;;02.02.2019;") == [(2, "Imię i nazwisko", "HAS_LEFT")]


async def test_what_came_goes_and_what_changed_is_as_it_was(cast: Cast, file: File) -> None:
    before = await everybody(cast)
    imported = await rules.import_file(cast.tomasz, cast.zawilec.id, file("persons-pl.csv"), "osoby.csv")
    await rules.undo(cast.tomasz, imported.id)
    assert await everybody(cast) == before


async def test_nothing_is_undone_once_somebody_went_on_from_there(cast: Cast, file: File) -> None:
    imported = await rules.import_file(cast.tomasz, cast.zawilec.id, file("persons-pl.csv"), "osoby.csv")
    await people.update_person(cast.tomasz, (await named("Ola Śnieg")).id, title="Szefowa cukierni")
    with pytest.raises(Invalid, match=r"nothing was undone: Ola Śnieg\."):
        await rules.undo(cast.tomasz, imported.id)
