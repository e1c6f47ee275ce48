"""Taking in a catalogue of models."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from schema.devices import rules as devices
from schema.devices.model import DeviceModel, Likeness
from schema.history.model import HistoryEvent
from schema.imports import rules
from schema.imports.model import ImportKind
from schema.refusals import Forbidden
from tests.cast import Cast

File = Callable[[str], bytes]


async def test_good_rows_come_in_and_the_others_are_told(cast: Cast, file: File) -> None:
    told: list[tuple[int, int]] = []
    imported = await rules.import_file(
        cast.tomasz,
        cast.spokojna.id,
        file("models-fr.csv"),
        "models.csv",
        progress=lambda done, of: told.append((done, of)),
    )

    assert imported.counts == {"create": 3, "change": 0, "keep": 0, "refuse": 3, "duplicates": 1}
    assert told == [(1, 3), (2, 3), (3, 3)]
    mac = await DeviceModel.get(manufacturer="Apple")
    assert (mac.name, mac.category, mac.useful_life_months) == ("13-inch MacBook Air (1.1GHz CPU) 256GB", "Laptop", 42)
    assert (imported.kind, imported.client_id) == (ImportKind.MODELS, cast.spokojna.id)
    assert await HistoryEvent.filter(request_id=imported.request_id).count() == 4


async def test_the_other_dialect_brings_nothing_new(cast: Cast, file: File) -> None:
    await rules.import_file(cast.tomasz, cast.spokojna.id, file("models-fr.csv"), "models.csv")
    before = await DeviceModel.all().order_by("id").values()

    imported = await rules.import_file(cast.tomasz, cast.spokojna.id, file("models-us.csv"), "models.csv")
    again = await rules.import_file(cast.tomasz, cast.spokojna.id, file("models-us.csv"), "again.csv")
    assert (imported.counts["keep"], again.id) == (3, imported.id)
    assert await DeviceModel.all().order_by("id").values() == before


async def test_a_catalogue_is_shown_before_anything_is_written(cast: Cast, file: File) -> None:
    before = await HistoryEvent.all().count()
    report = await rules.plan_file(cast.tomasz, cast.spokojna.id, file("models-us.csv"), "models.csv")
    assert report.counts == {"create": 3, "change": 0, "keep": 0, "refuse": 3, "duplicates": 1}
    assert await HistoryEvent.all().count() == before


async def test_ends_of_support_complete_what_is_known(cast: Cast, file: File) -> None:
    await rules.import_file(cast.tomasz, cast.spokojna.id, file("models-us.csv"), "models.csv")
    report = await rules.plan_file(cast.tomasz, cast.spokojna.id, file("support.csv"), "support.csv")
    await rules.import_file(cast.tomasz, cast.spokojna.id, file("support.csv"), "support.csv")

    monitor = await DeviceModel.get(name="V24")
    assert (monitor.end_of_support, monitor.category) == (dt.date(2027, 6, 30), "Monitor")
    assert monitor.source == "models.csv"
    assert (report.counts["create"], report.counts["change"]) == (2, 1)
    assert "row 4  HP V24  change (end_of_support: - -> 2027-06-30)" in list(report.lines("en"))


async def test_what_the_catalogue_has_by_name_is_not_asked_about(cast: Cast, file: File) -> None:
    for name in ("OptiPlex 7090", "OptiPlex 7090 Tower"):
        await devices.add_model(cast.tomasz, manufacturer="Dell", name=name, category="Desktop")
    await rules.import_file(cast.tomasz, cast.spokojna.id, file("models-us.csv"), "models.csv")

    bare, known = await DeviceModel.get(name="OptiPlex 7090"), await DeviceModel.get(name="OptiPlex 7090 Tower")
    assert (bare.useful_life_months, known.useful_life_months) == (None, 72)
    assert await Likeness.all().values_list("model_id", "other_id") == [(bare.id, known.id)]


async def test_the_catalogue_is_the_it_company_s(cast: Cast, file: File) -> None:
    with pytest.raises(Forbidden):
        await rules.import_file(cast.katarzyna, cast.spokojna.id, file("models-us.csv"), "models.csv")
