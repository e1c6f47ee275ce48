"""Until when the warranty of a device runs, as registers tell it: by a last day, or by months."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from schema.imports import rules
from schema.imports.rules.faults import Fault
from schema.imports.rules.register import Register, read_register
from tests.cast import Cast

File = Callable[[str], bytes]


def ends(register: Register) -> dict[str, str | Fault]:
    """The last day of each device, or what is wrong with its row."""
    return {one.tag: str(one.entry.warranty_until) if one.entry else one.defects[0].fault for one in register.readings}


def test_the_months_of_snipe_it_count_from_the_purchase_unless_it_tells_the_last_day(file: File) -> None:
    register = read_register(file("register-snipe-it-warranty.csv"))
    assert ends(register) == {
        "ZAW-311": "2027-03-31",
        "ZAW-312": "2026-02-28",
        "ZAW-313": Fault.NO_PURCHASE,
        "ZAW-314": "None",
    }
    defect = register.readings[2].defects[0]
    assert (defect.row, defect.column, defect.value) == (4, "Warranty", "24 months")
    assert defect.message("pl").startswith("Miesiące gwarancji liczą się od dnia zakupu")


def test_the_months_of_glpi_count_from_the_start_of_the_warranty(file: File) -> None:
    register = read_register(file("register-glpi-warranty.csv"))
    assert ends(register) == {"ZAW-411": "2027-02-01", "ZAW-412": "2027-01-10", "ZAW-413": Fault.NOT_MONTHS}


@pytest.mark.parametrize("name", ["snipe-it", "glpi"])
def test_a_register_is_told_that_devices_keep_no_notes(file: File, name: str) -> None:
    said = [note.pl for note in read_register(file(f"register-{name}-warranty.csv")).notes]
    assert any(note.startswith("Sprzęt nie ma tu notatek") for note in said)
    assert not any("notatek" in note.pl for note in read_register(file("register-pl.csv")).notes)


@pytest.mark.parametrize(
    ("cell", "end"),
    [
        ("36", "2027-03-01"),
        ("36 miesięcy", "2027-03-01"),
        ("36 mies.", "2027-03-01"),
        ("2026-03-01", "2026-03-01"),
        ("3 lata", Fault.NOT_A_DATE),
    ],
)
def test_one_column_of_warranty_tells_a_day_or_months(cell: str, end: str | Fault) -> None:
    header = "Tag;Producent;Model;Data zakupu;Gwarancja\n"
    assert ends(read_register(f"{header}ZAW-1;HP;V24;2024-03-01;{cell}".encode())) == {"ZAW-1": end}


async def test_the_last_day_is_shown_and_kept_with_the_device(cast: Cast) -> None:
    content = "Tag;Producent;Model;Kategoria;Data zakupu;Okres gwarancji\nZAW-9;HP;V24;Monitor;2024-03-01;36 miesięcy"
    shown = await rules.plan_file(cast.tomasz, cast.zawilec.id, content.encode(), "spis.csv")
    assert shown.rows[0].changes["warranty_until"] == (None, dt.date(2027, 3, 1))
    await rules.import_file(cast.tomasz, cast.zawilec.id, content.encode(), "spis.csv")
    assert (await rules.plan_file(cast.tomasz, cast.zawilec.id, content.encode(), "spis.csv")).counts["keep"] == 1
