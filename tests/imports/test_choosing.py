"""What a file tells of, and what its columns are taken for: recognised, chosen, remembered, forgotten."""

from __future__ import annotations

import pytest

from schema.devices.model import Device
from schema.imports import rules
from schema.imports.model import ImportKind
from schema.imports.rules import ColumnChoice, How
from schema.refusals import Invalid
from tests.cast import Cast

DEVICES = b"Tag;Producent;Model;Kategoria;Nr kadrowy\nZAW-9;HP;V24;Monitor;S9"
MODELS = b"manufacturer,name,category\nHP,V24,Monitor"
AS_SERIAL = How(columns=[ColumnChoice("Nr kadrowy", "serial")])


@pytest.mark.parametrize(
    ("content", "kind"),
    [(DEVICES, "DEVICES"), ("Imię i nazwisko;E-mail\nOla Śnieg;".encode(), "PERSONS")],
)
async def test_a_file_is_recognised_by_its_headers(cast: Cast, content: bytes, kind: str) -> None:
    assert (await rules.plan_file(cast.tomasz, cast.zawilec.id, content, "plik.csv")).kind == ImportKind(kind)


async def test_a_catalogue_is_the_it_company_s(cast: Cast) -> None:
    assert (await rules.plan_file(cast.tomasz, cast.spokojna.id, MODELS, "modele.csv")).kind is ImportKind.MODELS
    with pytest.raises(Invalid, match="The catalogue is the IT company's"):
        await rules.plan_file(cast.tomasz, cast.zawilec.id, MODELS, "modele.csv", How(ImportKind.MODELS))


async def test_a_client_s_file_is_never_taken_for_a_catalogue(cast: Cast) -> None:
    content = b"Kod,Producent,Model,Kategoria\nZAW-9,HP,V24,Monitor"
    shown = await rules.plan_file(cast.tomasz, cast.zawilec.id, content, "spis.csv")
    assert (shown.kind, shown.rows) == (ImportKind.DEVICES, ())


async def test_what_headers_do_not_tell_is_asked(cast: Cast) -> None:
    with pytest.raises(Invalid, match="Say what the file tells of"):
        await rules.plan_file(cast.tomasz, cast.zawilec.id, b"Lokalizacja,E-mail\nSklep,", "plik.csv")
    with pytest.raises(Invalid, match="No row has known column names"):
        await rules.plan_file(cast.tomasz, cast.zawilec.id, b"a,b\n1,2", "plik.csv")
    with pytest.raises(Invalid, match="replayed from the command line"):
        await rules.plan_file(cast.tomasz, cast.zawilec.id, DEVICES, "log.csv", How(ImportKind.INCIDENTS))


async def test_a_file_without_a_column_that_it_needs_is_shown_but_not_taken_in(cast: Cast) -> None:
    content = b"Nr kadrowy;Producent;Model;Kategoria\nZAW-9;HP;V24;Monitor"
    shown = await rules.plan_file(cast.tomasz, cast.zawilec.id, content, "spis.csv", How(ImportKind.DEVICES))
    assert (shown.rows, [str(defect.fault) for defect in shown.headers]) == ((), ["MISSING_COLUMN"])
    with pytest.raises(Invalid, match="No column tells this: asset tag"):
        await rules.import_file(
            cast.tomasz, cast.zawilec.id, content, "spis.csv", How(ImportKind.DEVICES), skip_refused=True
        )


async def test_what_was_chosen_is_remembered_for_the_next_file_until_it_is_forgotten(cast: Cast) -> None:
    client = cast.zawilec.id
    await rules.plan_file(cast.tomasz, client, DEVICES, "spis.csv", AS_SERIAL)
    assert "serial" not in (await rules.plan_file(cast.tomasz, client, DEVICES, "spis.csv")).rows[0].changes
    await rules.import_file(cast.tomasz, client, DEVICES, "spis.csv", AS_SERIAL)
    assert (await Device.get(tag="ZAW-9")).serial == "S9"

    following = DEVICES.replace(b"S9", b"S10")
    shown = await rules.plan_file(cast.tomasz, client, following, "spis.csv")
    assert shown.rows[0].changes == {"serial": ("S9", "S10")}
    assert shown.layout
    assert shown.layout.columns[-1] == ("Nr kadrowy", "serial", True)
    assert (await rules.plan_file(cast.tomasz, client, following, "spis.csv", How(forget=True))).counts["keep"] == 1
    left_out = How(columns=[ColumnChoice("Nr kadrowy")])
    assert (await rules.plan_file(cast.tomasz, client, following, "spis.csv", left_out)).counts["keep"] == 1

    other = DEVICES.replace(b"ZAW-9", b"ZAW-10")
    await rules.import_file(cast.tomasz, client, other, "spis.csv", How(forget=True))
    assert (await rules.plan_file(cast.tomasz, client, following, "spis.csv")).counts["keep"] == 1


async def test_what_was_chosen_for_one_client_says_nothing_of_another_s(cast: Cast) -> None:
    await rules.import_file(cast.tomasz, cast.zawilec.id, DEVICES, "spis.csv", AS_SERIAL)
    shown = await rules.plan_file(cast.tomasz, cast.borowik.id, DEVICES, "spis.csv")
    assert "serial" not in shown.rows[0].changes


async def test_an_import_that_was_undone_is_no_lesson(cast: Cast) -> None:
    imported = await rules.import_file(cast.tomasz, cast.zawilec.id, DEVICES, "spis.csv", AS_SERIAL)
    await rules.undo(cast.tomasz, imported.id)
    shown = await rules.plan_file(cast.tomasz, cast.zawilec.id, DEVICES, "spis.csv")
    assert "serial" not in shown.rows[0].changes
