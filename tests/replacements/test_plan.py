"""The plan as it is asked for: bands and quarters, each the count of the lines behind it."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.devices import rules as devices
from schema.devices.model import Device, Ownership, Stage
from schema.record import now
from schema.replacements.rules import quarter_of
from tests.cast import Cast
from tests.replacements.telling import PLAN, told

TODAY = now().date()
ONE = "query ($device: ID!) { deviceReplacement(device: $device) { tag dueOn band } }"


@pytest.fixture
async def laptops(cast: Cast) -> list[Device]:
    """Of the bakery: one that is overdue, one that is due next year, one that the IT company lent, one on its way."""
    await devices.correct_model(
        cast.tomasz, cast.thinkpad.id, useful_life_months=48, list_price_minor=520_000, list_price_currency="PLN"
    )
    of = {"model": cast.thinkpad.id}
    old = {"purchased_on": TODAY - dt.timedelta(days=5 * 366), "price_minor": 480_000, "price_currency": "PLN"}
    leased = {"lease_until": dt.date(TODAY.year + 1, 5, 31), "ownership": Ownership.LEASED}
    return [
        await devices.register(cast.tomasz, cast.zawilec.id, tag=tag, **of, **facts)
        for tag, facts in {
            "ZAW-2": old,
            "ZAW-3": leased,
            "ZAW-4": {**old, "ownership": Ownership.PROVIDER_LOANER},
            "ZAW-5": {**old, "stage": Stage.ORDERED},
        }.items()
    ]


async def test_a_plan_tells_what_is_due_when_and_what_nobody_knows(cast: Cast, laptops: list[Device]) -> None:
    plan = await told(cast.katarzyna, PLAN, client=cast.zawilec.key)
    assert [(line["tag"], line["band"], line["gaps"]) for line in plan["lines"]] == [
        ("ZAW-2", "OVERDUE", []),
        ("ZAW-3", "LATER", ["PURCHASE_DAY"]),
        ("ZAW-001", "UNKNOWN", ["PURCHASE_DAY"]),
    ]
    overdue, leased, unknown = plan["lines"]
    assert (overdue["year"], overdue["quarter"]) == quarter_of(TODAY)
    assert overdue["estimate"] == {"minor": 520_000, "currency": "PLN"}
    assert (leased["dueOn"], leased["year"], leased["quarter"]) == (f"{TODAY.year + 1}-05-31", TODAY.year + 1, 2)
    assert leased["causes"] == [{"reason": "LEASE", "on": leased["dueOn"]}]
    assert (unknown["dueOn"], unknown["quarter"], unknown["causes"]) == (None, None, [])


async def test_each_count_is_that_of_its_lines(cast: Cast, laptops: list[Device]) -> None:
    for year in (TODAY.year, TODAY.year + 1):
        plan = await told(cast.tomasz, PLAN, client=cast.zawilec.key, year=year)
        lines = plan["lines"]
        for band in plan["bands"]:
            assert band["count"] == sum(line["band"] == band["band"] for line in lines)
        for quarter in plan["quarters"]:
            standing = [line for line in lines if (line["year"], line["quarter"]) == (year, quarter["quarter"])]
            assert quarter["count"] == len(standing)
            priced = [line["estimate"]["minor"] for line in standing if line["estimate"]]
            assert sum(total["minor"] for total in quarter["totals"]) == sum(priced)
            assert quarter["unpriced"] == len(standing) - len(priced)
    assert sum(quarter["count"] for quarter in plan["quarters"]) == 1


async def test_a_device_may_be_said_to_serve_longer_than_its_model(cast: Cast, laptops: list[Device]) -> None:
    await devices.correct(cast.tomasz, laptops[0].id, life_months=120)
    line = await told(cast.piotr, ONE, device=laptops[0].key)
    assert (line["band"], line["dueOn"][:4]) == ("LATER", str(laptops[0].purchased_on.year + 10))


async def test_without_a_list_price_what_it_cost_is_the_estimate(cast: Cast) -> None:
    paid = {"price_minor": 333_300, "price_currency": "PLN"}
    await devices.correct(cast.tomasz, cast.laptop.id, **paid)
    [line] = (await told(cast.nina, PLAN, client=cast.zawilec.key))["lines"]
    assert line["estimate"] == {"minor": 333_300, "currency": "PLN"}


async def test_the_plan_is_for_those_who_observe_the_client(cast: Cast, laptops: list[Device]) -> None:
    await devices.hand_over(cast.tomasz, laptops[0].id, holder=cast.lucja.person_id)
    for viewer in (cast.lucja, cast.halina):
        assert await told(viewer, PLAN, client=cast.zawilec.key) is None
        assert await told(viewer, ONE, device=laptops[0].key) is None
    assert (await told(cast.iga, PLAN, client=cast.zawilec.key))["lines"][0]["holderName"] == "Łucja Żółć"
    assert await told(cast.tomasz, ONE, device=laptops[2].key) is None
    assert await told(cast.tomasz, PLAN, client=cast.laptop.key) is None
