"""The catalogue of models, and what is asked about it."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.devices import rules
from schema.devices.model import DeviceModel, Likeness, LikenessState
from schema.refusals import Forbidden, Impossible, Invalid, NotFound
from tests.cast import Cast


async def latitude(cast: Cast, name: str = "Latitude 5440 BTX") -> DeviceModel:
    """A laptop of which the catalogue knows something."""
    facts = {"category": "Laptop", "useful_life_months": 48, "source": "katalog.csv"}
    return await rules.add_model(cast.tomasz, manufacturer="Dell", name=name, **facts)


async def told(cast: Cast, name: str = "Latitude 5440") -> DeviceModel:
    """A laptop as a register calls it."""
    return await rules.add_model(cast.tomasz, manufacturer="DELL Inc.", name=name, category="Laptop")


async def test_a_model_is_corrected_taken_out_and_put_back(cast: Cast) -> None:
    model = await rules.correct_model(
        cast.tomasz, cast.thinkpad.id, list_price_minor=599_000, list_price_currency="PLN", useful_life_months=48
    )
    assert (model.list_price_minor, model.useful_life_months, model.category) == (599_000, 48, "Laptop")

    assert (await rules.end_model(cast.tomasz, model.id)).ended_at is not None
    with pytest.raises(Invalid, match="taken out already"):
        await rules.end_model(cast.tomasz, model.id)
    assert (await rules.readmit_model(cast.tomasz, model.id)).ended_at is None

    await rules.end_model(cast.tomasz, model.id)
    again = await rules.add_model(cast.tomasz, manufacturer="Lenovo", name="ThinkPad T14", useful_life_months=60)
    assert (again.id, again.ended_at, again.useful_life_months) == (model.id, None, 60)


async def test_a_list_price_has_a_currency_and_the_catalogue_is_the_it_team_s(cast: Cast) -> None:
    with pytest.raises(Invalid, match="A list price needs an amount and a currency"):
        await rules.correct_model(cast.tomasz, cast.thinkpad.id, list_price_minor=599_000)
    for viewer in (cast.katarzyna, cast.nina):
        with pytest.raises(Forbidden):
            await rules.end_model(viewer, cast.thinkpad.id)


async def test_a_near_name_is_asked_about_and_nothing_follows_by_itself(cast: Cast) -> None:
    bare = await told(cast)
    known = await latitude(cast)
    await latitude(cast, "Latitude 5450")

    [asked] = await Likeness.all()
    assert (asked.model_id, asked.other_id, asked.percent) == (bare.id, known.id, 99)
    assert (await DeviceModel.get(id=bare.id)).useful_life_months is None


async def test_a_name_that_comes_after_the_catalogue_is_asked_about_too(cast: Cast) -> None:
    for ending in ("BTX", "BTX Base", "XCTO", "XCTO Base and more"):
        await latitude(cast, f"Latitude 5440 {ending}")
    bare = await told(cast)
    assert await Likeness.filter(model_id=bare.id).order_by("-percent").values_list("percent", flat=True) == [
        99,
        99,
        98,
    ]


async def test_confirmed_it_knows_what_the_other_knows_and_learns(cast: Cast) -> None:
    bare, known = await told(cast), await latitude(cast)
    asked = await Likeness.get()
    assert (await rules.confirm_likeness(cast.tomasz, asked.id)).state is LikenessState.SAME
    assert (await DeviceModel.get(id=bare.id)).useful_life_months == 48

    await rules.correct_model(cast.tomasz, known.id, end_of_support=dt.date(2029, 6, 30))
    assert (await DeviceModel.get(id=bare.id)).end_of_support == dt.date(2029, 6, 30)
    with pytest.raises(Impossible):
        await rules.reject_likeness(cast.tomasz, asked.id)


async def test_rejected_it_stays_as_it_is_and_is_not_asked_again(cast: Cast) -> None:
    bare, known = await told(cast), await latitude(cast)
    await rules.reject_likeness(cast.tomasz, (await Likeness.get()).id)
    await rules.correct_model(cast.tomasz, known.id, useful_life_months=60)
    assert (await Likeness.get()).state is LikenessState.DIFFERENT
    assert (await DeviceModel.get(id=bare.id)).useful_life_months is None


async def test_what_is_asked_is_for_those_who_keep_the_catalogue(cast: Cast) -> None:
    await told(cast)
    await latitude(cast)
    asked = await Likeness.get()
    with pytest.raises(NotFound):
        await rules.confirm_likeness(cast.katarzyna, asked.id)
    with pytest.raises(Forbidden):
        await rules.confirm_likeness(cast.nina, asked.id)
