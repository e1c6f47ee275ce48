"""Taking in lists of accesses and of costs, and taking them back."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.accesses import rules as accesses
from schema.accesses.model import Access, AccessState, System, SystemKind
from schema.costs import rules as costs
from schema.costs.model import Cost, CostKind
from schema.devices import rules as devices
from schema.imports import rules
from schema.imports.model import ImportKind
from schema.imports.rules import Report
from schema.record import now
from schema.refusals import Invalid
from tests.cast import Cast

ACCESSES = "Osoba;E-mail;System;Login;Uprawnienia;Od kiedy\n"
COSTS = "Data faktury;Rodzaj kosztu;Kwota netto;Waluta;Nr inw.;Osoba;Nr faktury;Opis\n"
TODAY = now().date()


@pytest.fixture
async def mail(cast: Cast) -> System:
    """The bakery's mail."""
    return await accesses.add_system(cast.katarzyna, cast.zawilec.id, name="Poczta i pliki", kind=SystemKind.MAIL)


async def shown(cast: Cast, content: str) -> Report:
    return await rules.plan_file(cast.tomasz, cast.zawilec.id, content.encode(), "wykaz.csv")


async def refusals(cast: Cast, content: str) -> list[tuple[int, str, str]]:
    return [(one.row, one.column, str(one.fault)) for one in (await shown(cast, content)).defects]


async def test_a_list_of_accesses_opens_what_is_new_and_corrects_what_is_open(cast: Cast, mail: System) -> None:
    await accesses.grant(cast.tomasz, mail.id, person=cast.lucja.person_id)
    content = ACCESSES + (
        "Jan Reder;;poczta i pliki;jan.r;użytkownik;2026-02-03\nŁucja Żółć;;Poczta i pliki;lucja.z;administrator;\n"
    )
    told = await shown(cast, content)
    assert (told.kind, told.counts) == (ImportKind.ACCESSES, {"create": 1, "change": 1, "keep": 0, "refuse": 0})
    assert await Access.all().count() == 1

    taken = await rules.import_file(cast.tomasz, cast.zawilec.id, content.encode(), "wykaz.csv")
    jan = await Access.get(person_id=cast.jan.person_id)
    assert (jan.account, jan.level, jan.granted_at.date()) == ("jan.r", "użytkownik", dt.date(2026, 2, 3))
    lucja = await Access.get(person_id=cast.lucja.person_id)
    assert (lucja.account, lucja.level) == ("lucja.z", "administrator")
    again = await rules.import_file(cast.tomasz, cast.zawilec.id, content.encode(), "wykaz.csv")
    assert (again.id, await Access.all().count()) == (taken.id, 2)

    await rules.undo(cast.tomasz, taken.id)
    jan, lucja = await Access.get(id=jan.id), await Access.get(id=lucja.id)
    assert (jan.state, jan.evidence) == (AccessState.REVOKED, "Wpis z pliku wykaz.csv cofnięto.")
    assert (lucja.state, lucja.account, lucja.level) == (AccessState.ACTIVE, None, None)


async def test_of_an_access_nobody_is_guessed_and_no_system(cast: Cast, mail: System) -> None:
    rows = [
        "Lucja Zolc;;Poczta i pliki;;;",
        "Halina Borowik;;Poczta i pliki;;;",
        "Jan Reder;;Faktury;;;",
        "Jan Reder;;Poczta i pliki;;;2099-01-01",
        "Jan Reder;;Poczta i pliki;;;2026-01-02",
        "Jan Reder;;POCZTA I PLIKI;;;2026-01-02",
    ]
    assert await refusals(cast, ACCESSES + "\n".join(rows)) == [
        (2, "Osoba", "NEAR_NAME"),
        (3, "Osoba", "NOBODY"),
        (4, "System", "NO_SYSTEM"),
        (5, "Od kiedy", "YET_TO_COME"),
        (7, "System", "DUPLICATE"),
    ]


async def test_a_list_of_accesses_on_which_somebody_went_on_is_not_taken_back(cast: Cast, mail: System) -> None:
    content = ACCESSES + "Jan Reder;;Poczta i pliki;;;\n"
    taken = await rules.import_file(cast.tomasz, cast.zawilec.id, content.encode(), "wykaz.csv")
    await accesses.confirm(cast.katarzyna, (await Access.get()).id)
    with pytest.raises(Invalid, match=r"Jan Reder \(Poczta i pliki\)"):
        await rules.undo(cast.tomasz, taken.id)


async def test_a_list_of_costs_is_recorded_once_and_taken_back(cast: Cast) -> None:
    content = COSTS + (
        "2026-03-04;Licencja;1 200,50;;;Łucja Żółć;FV 12/2026;Program graficzny\n"
        "2026-03-05;naprawa;99,00;EUR;ZAW-001;;;\n"
    )
    told = await shown(cast, content)
    assert (told.kind, told.counts["create"], await Cost.all().count()) == (ImportKind.COSTS, 2, 0)
    taken = await rules.import_file(cast.tomasz, cast.zawilec.id, content.encode(), "koszty.csv")
    licence, repair = await Cost.filter(ended_at=None).order_by("spent_on")
    assert (licence.kind, licence.amount_minor, licence.note) == (
        CostKind.LICENCE, 120_050, "FV 12/2026: Program graficzny",
    )  # fmt: skip
    assert (licence.person_id, repair.device_id) == (cast.lucja.person_id, cast.laptop.id)
    assert (repair.amount_minor, repair.amount_currency) == (9_900, "EUR")
    assert (await shown(cast, content)).counts["keep"] == 2

    await rules.undo(cast.tomasz, taken.id)
    assert not await Cost.filter(ended_at=None).exists()
    assert (await shown(cast, content)).counts["create"] == 2


async def test_a_cost_has_a_day_that_is_over_a_known_kind_and_a_device_that_is_there(cast: Cast) -> None:
    await devices.correct(cast.tomasz, cast.laptop.id, price_minor=500_000, price_currency="PLN")
    rows = [
        "2099-03-04;Licencja;10,00;;;;;",
        "2026-03-04;Kawa;10,00;;;;;",
        "2026-03-04;Serwis;10,00;;ZAW-999;;;",
        "2026-03-04;Zakup;10,00;;ZAW-001;;;",
        "2026-03-04;Serwis;10,00;;;Nikt Nieznany;;",
        "2026-03-04;Leasing;10,00;;;;;",
        "2026-03-04;Leasing;10,00;;;;;",
        "2026-03-05;Leasing;10,00;QQQ;;;;",
        "0206-03-05;Leasing;10,00;CHF;;;;",
    ]
    assert await refusals(cast, COSTS + "\n".join(rows)) == [
        (2, "Data faktury", "YET_TO_COME"),
        (3, "Rodzaj kosztu", "UNKNOWN_WORD"),
        (4, "Nr inw.", "NO_DEVICE"),
        (5, "Nr inw.", "PRICE_KNOWN"),
        (6, "Osoba", "NOBODY"),
        (8, "Kwota netto", "DUPLICATE"),
        (9, "Waluta", "NO_CURRENCY"),
        (10, "Data faktury", "UNLIKELY_DAY"),
    ]


async def test_one_header_that_a_list_of_people_needs_does_not_make_costs_one(cast: Cast) -> None:
    told = await shown(cast, COSTS.replace("Data faktury", "Dnia") + "2026-03-04;Serwis;10,00;;;;;\n")
    assert told.kind is ImportKind.COSTS
    assert "spent_on" in told.json()["layout"]["needed"]


async def test_a_list_of_costs_that_was_corrected_since_is_not_taken_back(cast: Cast) -> None:
    content = COSTS + "2026-03-04;Licencja;10,00;;;;;Program\n"
    taken = await rules.import_file(cast.tomasz, cast.zawilec.id, content.encode(), "koszty.csv")
    await costs.correct_cost(cast.katarzyna, (await Cost.get()).id, amount_minor=2_000)
    with pytest.raises(Invalid, match="2026-03-04 Program"):
        await rules.undo(cast.tomasz, taken.id)
