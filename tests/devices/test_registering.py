"""The register of devices."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from schema.devices import rules
from schema.devices.model import Assignment, Device, DeviceModel, Ownership, Stage
from schema.history.model import HistoryEvent
from schema.refusals import Forbidden, Impossible, Invalid, NotFound
from tests.cast import Cast
from tests.finding import found


async def test_a_device_is_registered_with_its_facts(cast: Cast) -> None:
    device = await rules.register(
        cast.tomasz,
        cast.zawilec.id,
        tag=" ZAW-002 ",
        model=cast.thinkpad.id,
        serial=" pf-31 aa ",
        ownership=Ownership.LEASED,
        purchased_on=dt.date(2026, 1, 15),
        price_minor=499_900,
        price_currency="PLN",
        warranty_until=dt.date(2029, 1, 14),
    )
    stored = await Device.get(id=device.id)
    assert (stored.tag, stored.serial, stored.stage) == ("ZAW-002", "PF-31AA", Stage.IN_STOCK)
    assert (stored.price_minor, stored.price_currency) == (499_900, "PLN")
    for words in ("zaw-002", "PF-31AA", "31aa", "thinkpad lenovo"):
        assert device.key in await found(cast.tomasz, "devices", words), words


@pytest.mark.parametrize(
    ("field", "facts"),
    [
        ("tag", {"tag": "ZAW-001"}),
        ("tag", {"tag": "  "}),
        ("serial", {"serial": "PF2X91"}),
        ("stage", {"stage": Stage.IN_USE}),
        ("priceMinor", {"price_minor": 100}),
        ("priceMinor", {"price_minor": -1, "price_currency": "PLN"}),
        ("priceCurrency", {"price_minor": 100, "price_currency": "zł"}),
        ("priceCurrency", {"price_minor": 100, "price_currency": "QQQ"}),
        ("warrantyUntil", {"warranty_until": dt.date(2206, 1, 1)}),
        ("leaseUntil", {"lease_until": dt.date(206, 1, 1)}),
        ("warrantyUntil", {"purchased_on": dt.date(2026, 1, 2), "warranty_until": dt.date(2026, 1, 1)}),
        ("purchasedOn", {"purchased_on": dt.date(2090, 1, 1)}),
        ("purchasedOn", {"purchased_on": dt.date(206, 4, 1)}),
        ("leaseUntil", {"purchased_on": dt.date(2026, 1, 2), "lease_until": dt.date(2026, 1, 1)}),
        ("lifeMonths", {"life_months": 0}),
    ],
)
async def test_what_makes_no_sense_is_refused_by_its_name(cast: Cast, field: str, facts: dict[str, Any]) -> None:
    with pytest.raises(Invalid) as refused:
        await rules.register(cast.tomasz, cast.zawilec.id, **{"tag": "ZAW-002", "model": cast.thinkpad.id, **facts})
    assert refused.value.path == (field,)


async def test_another_client_may_use_the_same_tag_and_serial(cast: Cast) -> None:
    await rules.register(cast.tomasz, cast.borowik.id, tag="ZAW-001", model=cast.thinkpad.id, serial="PF2X91")


async def test_the_client_registers_nothing_and_a_stranger_learns_nothing(cast: Cast) -> None:
    with pytest.raises(Forbidden, match="right to execute"):
        await rules.register(cast.katarzyna, cast.zawilec.id, tag="ZAW-002", model=cast.thinkpad.id)
    with pytest.raises(NotFound, match="no such organisation"):
        await rules.register(cast.iga, cast.borowik.id, tag="BOR-001", model=cast.thinkpad.id)


async def test_what_was_ordered_is_received(cast: Cast) -> None:
    ordered = await rules.register(
        cast.tomasz, cast.zawilec.id, tag="ZAW-002", model=cast.thinkpad.id, stage=Stage.ORDERED
    )
    device = await rules.receive(cast.tomasz, ordered.id, location="Magazyn")
    assert (device.stage, device.location) == (Stage.IN_STOCK, "Magazyn")
    with pytest.raises(Impossible, match=r"possible now: .*hand over"):
        await rules.receive(cast.tomasz, ordered.id)


async def test_a_correction_changes_what_it_names_and_leaves_the_rest(cast: Cast) -> None:
    await rules.correct(cast.tomasz, cast.laptop.id, location="Biuro", supplier="Sklep")
    await rules.correct(cast.tomasz, cast.laptop.id, serial="pf-7", supplier="")

    device = await Device.get(id=cast.laptop.id)
    assert (device.tag, device.serial, device.location, device.supplier) == ("ZAW-001", "PF-7", "Biuro", None)
    assert await found(cast.tomasz, "devices", "pf-7") == [device.key]
    assert await found(cast.tomasz, "devices", "PF2X91") == []
    last = await HistoryEvent.filter(subject_id=device.id).order_by("-position").first()
    assert last is not None
    assert last.changes == {"serial": ["PF2X91", "PF-7"], "supplier": ["Sklep", None]}


async def test_a_device_entered_by_mistake_is_gone_and_its_tag_free(cast: Cast) -> None:
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    await rules.withdraw(cast.tomasz, cast.laptop.id)

    assert not await Assignment.exists(device_id=cast.laptop.id, to_at=None)
    with pytest.raises(NotFound, match="no such device"):
        await rules.correct(cast.tomasz, cast.laptop.id, location="Biuro")
    await rules.register(cast.tomasz, cast.zawilec.id, tag="ZAW-001", model=cast.thinkpad.id, serial="PF2X91")


async def test_the_catalogue_has_each_model_once_however_it_is_written(cast: Cast) -> None:
    again = await rules.add_model(cast.iga, manufacturer="LENOVO", name="Thinkpad  T14", useful_life_months=60)
    assert (again.id, again.name, again.category) == (cast.thinkpad.id, "ThinkPad T14", "Laptop")
    assert (await DeviceModel.get(id=again.id)).useful_life_months == 60

    await rules.add_model(cast.iga, manufacturer="Lenovo", name="ThinkPad T14", useful_life_months=60)
    names = await HistoryEvent.filter(subject_id=again.id).order_by("position").values_list("name", flat=True)
    assert names == ["model.added", "model.corrected"]


async def test_a_new_model_needs_a_category_and_the_it_team(cast: Cast) -> None:
    with pytest.raises(Invalid, match="kind of equipment"):
        await rules.add_model(cast.tomasz, manufacturer="Dell", name="P2422HE")
    with pytest.raises(Invalid, match="1 to 600 months"):
        await rules.add_model(
            cast.tomasz, manufacturer="Dell", name="P2422HE", category="Monitor", useful_life_months=0
        )
    with pytest.raises(Forbidden, match="right to execute"):
        await rules.add_model(cast.katarzyna, manufacturer="Dell", name="P2422HE", category="Monitor")


async def test_whoever_may_not_register_learns_nothing_of_taken_tags(cast: Cast) -> None:
    with pytest.raises(Forbidden):
        await rules.register(cast.lucja, cast.zawilec.id, tag="ZAW-001", model=cast.thinkpad.id)
