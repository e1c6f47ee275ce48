"""Undoing an import of models."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schema.devices import rules as devices
from schema.devices.model import Device, DeviceModel
from schema.imports import rules
from schema.imports.model import ImportState
from schema.refusals import Invalid
from tests.cast import Cast

File = Callable[[str], bytes]


async def test_what_came_is_taken_out_and_what_was_completed_is_as_before(cast: Cast, file: File) -> None:
    await rules.import_file(cast.tomasz, cast.spokojna.id, file("models-us.csv"), "models.csv")
    imported = await rules.import_file(cast.tomasz, cast.spokojna.id, file("support.csv"), "support.csv")
    pixel = await DeviceModel.get(name="Pixel 8")
    await devices.register(cast.tomasz, cast.zawilec.id, tag="ZAW-8", model=pixel.id)

    undone = await rules.undo(cast.tomasz, imported.id)

    assert undone.state is ImportState.UNDONE
    assert (await DeviceModel.get(name="V24")).end_of_support is None
    assert (await DeviceModel.get(name="Pixel 8")).ended_at is not None
    assert (await Device.get(tag="ZAW-8")).model_id == pixel.id


async def test_what_was_taken_out_comes_back_with_the_same_file(cast: Cast, file: File) -> None:
    imported = await rules.import_file(cast.tomasz, cast.spokojna.id, file("models-us.csv"), "models.csv")
    await rules.undo(cast.tomasz, imported.id)

    again = await rules.import_file(cast.tomasz, cast.spokojna.id, file("models-us.csv"), "models.csv")
    assert (again.counts["change"], again.id == imported.id) == (3, False)
    assert await DeviceModel.filter(ended_at=None).count() == 4


async def test_nothing_is_undone_when_somebody_went_on_from_there(cast: Cast, file: File) -> None:
    imported = await rules.import_file(cast.tomasz, cast.spokojna.id, file("models-us.csv"), "models.csv")
    monitor = await DeviceModel.get(name="V24")
    await devices.correct_model(cast.tomasz, monitor.id, useful_life_months=72)

    with pytest.raises(Invalid, match=r"nothing was undone: HP V24\."):
        await rules.undo(cast.tomasz, imported.id)
    assert not await DeviceModel.exclude(ended_at=None).exists()
