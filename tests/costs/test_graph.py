"""Costs as they are asked for: what counts, added up, and what a device is still worth."""

from __future__ import annotations

import datetime as dt
from typing import Any

import orjson
import pytest

from schema.costs import rules
from schema.costs.model import CostKind
from schema.devices import rules as devices
from schema.devices.model import Device
from schema.imports import rules as imports
from schema.record import now
from schema.tickets import rules as tickets
from schema.tickets.model import Audience
from schema.viewer import Viewer
from tests.cast import Cast
from tests.reading.asking import asked

TODAY = now().date()
YEAR = f'from: "{TODAY - dt.timedelta(days=365)}", to: "{TODAY}"'
TOLD = "clientName kind month personName deviceTag total { minor currency } count"
SPENDING = f"{{ spending({YEAR}, by: [%s]) {{ {TOLD} }} }}"
WORTH = """
query ($device: ID!) { deviceCosts(device: $device) {
    byKind { kind amount { minor currency } } unpricedWork total { minor } value { minor }
    depreciation { endsOn writtenOff { minor } left { minor } } } }
"""


async def said(viewer: Viewer, text: str, **variables: Any) -> Any:
    """What they are answered."""
    body = (await asked(text, viewer, variables)).body
    return next(iter(orjson.loads(body)["data"].values()))


@pytest.fixture
async def laptop(cast: Cast) -> Device:
    """A laptop of the bakery, bought half a year of 30-day months ago, that serves four years; and its ticket."""
    await devices.correct_model(cast.tomasz, cast.thinkpad.id, useful_life_months=48)
    of = {"model": cast.thinkpad.id, "price_minor": 480_000, "price_currency": "PLN"}
    row = await devices.register(cast.tomasz, cast.zawilec.id, tag="ZAW-7", purchased_on=TODAY, **of)
    await tickets.add_device(cast.tomasz, cast.broken_oven.id, device=row.id)
    return row


async def test_spending_is_told_apart_by_what_one_asks_for(cast: Cast, laptop: Device) -> None:
    lucja = cast.lucja.person_id
    of = {"kind": CostKind.LICENCE, "amount_currency": "PLN"}
    for minor in (1_000, 2_000):
        await rules.record_cost(cast.tomasz, cast.zawilec.id, **of, amount_minor=minor, person=lucja)
    euro = {**of, "amount_currency": "EUR", "amount_minor": 500}
    await rules.record_cost(cast.tomasz, cast.borowik.id, **euro)

    told = await said(cast.tomasz, SPENDING % "KIND, PERSON, DEVICE")
    assert [
        (row["kind"], row["personName"], row["deviceTag"], row["total"]["minor"], row["count"]) for row in told
    ] == [
        ("PURCHASE", None, "ZAW-7", 480_000, 1),
        ("LICENCE", "Łucja Żółć", None, 3_000, 2),
        ("LICENCE", None, None, 500, 1),
    ]
    told = await said(cast.katarzyna, SPENDING % "CLIENT, MONTH")
    month = f"{TODAY:%Y-%m}"
    assert [(row["clientName"], row["month"], row["total"]) for row in told] == [
        ("Piekarnia Zawilec", month, {"minor": 483_000, "currency": "PLN"})
    ]
    assert [row["total"]["currency"] for row in await said(cast.tomasz, SPENDING % "")] == ["PLN", "EUR"]
    assert await said(cast.lucja, SPENDING % "KIND") == []


async def test_a_device_costs_its_price_its_repairs_and_the_work_on_its_tickets(cast: Cast, laptop: Device) -> None:
    await devices.send_to_repair(cast.tomasz, laptop.id)
    await devices.take_from_repair(cast.tomasz, laptop.id, cost_minor=45_000, cost_currency="PLN")
    await rules.set_tariff(cast.adam, cast.zawilec.id, hour_minor=20_000, hour_currency="PLN")
    await tickets.log_work(cast.tomasz, cast.broken_oven.id, minutes=30)

    spent = await said(cast.katarzyna, SPENDING % "DEVICE")
    assert [(row["deviceTag"], row["total"]["minor"]) for row in spent] == [("ZAW-7", 535_000)]
    told = await said(cast.katarzyna, WORTH, device=laptop.key)
    assert sorted((one["kind"], one["amount"]["minor"]) for one in told["byKind"]) == [
        ("LABOUR", 10_000), ("PURCHASE", 480_000), ("REPAIR", 45_000),
    ]  # fmt: skip
    assert (told["total"]["minor"], told["unpricedWork"]) == (535_000, 0)
    assert told["value"]["minor"] == 480_000 - round(480_000 / (48 * 30))
    assert told["depreciation"][-1]["left"]["minor"] == 0
    assert sum(year["writtenOff"]["minor"] for year in told["depreciation"]) == 480_000


async def test_work_without_a_tariff_makes_the_total_unknown(cast: Cast, laptop: Device) -> None:
    await tickets.log_work(cast.tomasz, cast.broken_oven.id, minutes=30)
    told = await said(cast.tomasz, WORTH, device=laptop.key)
    assert (told["total"], told["unpricedWork"], told["value"] is None) == (None, 1, False)


async def test_clients_see_nothing_of_work_that_is_not_shared(cast: Cast, laptop: Device) -> None:
    await rules.set_tariff(cast.adam, cast.zawilec.id, hour_minor=20_000, hour_currency="PLN")
    await tickets.log_work(cast.tomasz, cast.broken_oven.id, minutes=60, audience=Audience.INTERNAL)
    assert (await said(cast.tomasz, WORTH, device=laptop.key))["total"] == {"minor": 500_000}
    assert (await said(cast.katarzyna, WORTH, device=laptop.key))["total"] == {"minor": 480_000}
    [row] = await said(cast.piotr, SPENDING % "")
    assert row["total"]["minor"] == 480_000


async def test_what_is_not_known_is_null_and_never_zero(cast: Cast) -> None:
    told = await said(cast.tomasz, WORTH, device=cast.laptop.key)
    assert told == {"byKind": [], "unpricedWork": 0, "total": None, "value": None, "depreciation": None}


async def test_whoever_only_has_a_device_does_not_see_what_it_cost(cast: Cast, laptop: Device) -> None:
    await devices.hand_over(cast.tomasz, laptop.id, holder=cast.lucja.person_id)
    for viewer in (cast.lucja, cast.halina):
        assert await said(viewer, WORTH, device=laptop.key) is None
        assert await said(viewer, "{ costs { totalCount } }") == {"totalCount": 0}


async def test_taking_an_import_back_takes_its_purchases_back(cast: Cast) -> None:
    """A register that changed a price, and was undone."""
    await devices.correct(cast.tomasz, cast.laptop.id, price_minor=400_000, price_currency="PLN", purchased_on=TODAY)
    register = f"Tag;Producent;Model;Cena;Data zakupu\nZAW-001;Lenovo;ThinkPad T14;5000,50;{TODAY}\n"
    taken = await imports.import_file(cast.tomasz, cast.zawilec.id, register.encode(), "spis.csv")
    assert [row["total"]["minor"] for row in await said(cast.tomasz, SPENDING % "")] == [500_050]
    await imports.undo(cast.tomasz, taken.id)
    assert [row["total"]["minor"] for row in await said(cast.tomasz, SPENDING % "")] == [400_000]
