"""Costs that are recorded, and those that are told already and count once."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from schema.costs import rules
from schema.costs.model import Cost, CostKind
from schema.devices import rules as devices
from schema.devices.model import Device, Ownership
from schema.record import now
from schema.refusals import Forbidden, Invalid, NotFound
from schema.tickets import rules as tickets
from schema.tickets.model import Audience, WorkEntry
from tests.cast import Cast

PRICE = {"price_minor": 599_000, "price_currency": "PLN"}
TODAY = now().date()


async def standing(**of: Any) -> list[tuple[CostKind, int]]:
    """What counts."""
    return [(one.kind, one.amount_minor) for one in await Cost.filter(ended_at=None, **of).order_by("id")]


async def bought(cast: Cast, **facts: Any) -> Device:
    """A laptop of the bakery with a price."""
    facts = {"tag": "ZAW-7", "model": cast.thinkpad.id, "purchased_on": dt.date(2026, 3, 4), **PRICE, **facts}
    return await devices.register(cast.tomasz, cast.zawilec.id, **facts)


async def test_the_price_of_a_device_is_a_purchase_once(cast: Cast) -> None:
    laptop = await bought(cast)
    [cost] = await Cost.all()
    assert (cost.kind, cost.amount_minor, cost.month, cost.device_id) == (
        CostKind.PURCHASE, 599_000, "2026-03", laptop.id,
    )  # fmt: skip

    await devices.correct(cast.tomasz, laptop.id, supplier="Dobry Obrót")
    assert await Cost.all().count() == 1
    await devices.correct(cast.tomasz, laptop.id, price_minor=549_000)
    assert await standing() == [(CostKind.PURCHASE, 549_000)]
    assert (await Cost.get(ended_at=None)).corrects_id == cost.id

    await devices.withdraw(cast.tomasz, laptop.id)
    assert await standing() == []


async def test_what_is_not_the_client_s_own_or_has_no_price_is_no_purchase(cast: Cast) -> None:
    await bought(cast, ownership=Ownership.LEASED)
    await devices.register(cast.tomasz, cast.zawilec.id, tag="ZAW-8", model=cast.thinkpad.id)
    assert await standing() == []
    await bought(cast, tag="ZAW-9", purchased_on=None)
    assert (await Cost.get()).spent_on is None


async def test_a_repair_costs_whoever_has_the_device_after_the_ticket(cast: Cast) -> None:
    laptop, lucja = cast.laptop.id, cast.lucja.person_id
    await devices.hand_over(cast.tomasz, laptop, holder=lucja)
    await devices.send_to_repair(cast.tomasz, laptop, subject=cast.broken_oven.key)
    await devices.take_from_repair(cast.tomasz, laptop, cost_minor=45_000, cost_currency="PLN")

    [cost] = await Cost.all()
    assert (cost.kind, cost.amount_minor, cost.spent_on) == (CostKind.REPAIR, 45_000, TODAY)
    assert (cost.device_id, cost.person_id, cost.ticket_id) == (laptop, lucja, cast.broken_oven.id)


async def test_a_repair_of_unknown_cost_is_not_free(cast: Cast) -> None:
    await devices.send_to_repair(cast.tomasz, cast.laptop.id)
    await devices.take_from_repair(cast.tomasz, cast.laptop.id)
    assert await standing() == []


async def test_work_costs_what_is_charged_by_the_tariff_of_the_day(cast: Cast) -> None:
    oven = cast.broken_oven.id
    await tickets.log_work(cast.tomasz, oven, minutes=60)
    assert await standing() == []

    await rules.set_tariff(cast.adam, cast.zawilec.id, hour_minor=19_999, hour_currency="PLN")
    await tickets.log_work(cast.tomasz, oven, minutes=100, billed_minutes=50)
    await tickets.log_work(cast.tomasz, oven, minutes=10, billed_minutes=0)
    assert await standing(person_id=cast.lucja.person_id) == [(CostKind.LABOUR, 16_666)]

    entry = await WorkEntry.get(billed_minutes=50)
    await tickets.correct_work(cast.tomasz, oven, entry=entry.id, minutes=30)
    assert await standing(ticket_id=oven) == [(CostKind.LABOUR, 10_000)]


async def test_work_that_is_not_shared_costs_what_only_the_it_team_sees(cast: Cast) -> None:
    await rules.set_tariff(cast.adam, cast.zawilec.id, hour_minor=20_000, hour_currency="PLN")
    await tickets.log_work(cast.tomasz, cast.broken_oven.id, minutes=30, audience=Audience.INTERNAL)
    assert (await Cost.get()).audience is Audience.INTERNAL


async def test_work_is_for_the_one_device_that_its_ticket_is_about(cast: Cast) -> None:
    oven, laptop = cast.broken_oven.id, cast.laptop.id
    await rules.set_tariff(cast.adam, cast.zawilec.id, hour_minor=20_000, hour_currency="PLN")
    await tickets.log_work(cast.tomasz, oven, minutes=30)
    assert (await Cost.get()).device_id is None

    await tickets.add_device(cast.tomasz, oven, device=laptop)
    await tickets.log_work(cast.tomasz, oven, minutes=60)
    assert await standing(device_id=laptop) == [(CostKind.LABOUR, 10_000), (CostKind.LABOUR, 20_000)]

    await tickets.add_device(cast.tomasz, oven, device=(await bought(cast)).id)
    assert await standing(device_id=laptop) == []
    assert await standing(ticket_id=oven, device_id=None) == [(CostKind.LABOUR, 10_000), (CostKind.LABOUR, 20_000)]


async def test_work_on_a_ticket_into_which_another_is_merged_is_for_its_device(cast: Cast) -> None:
    oven, zawilec = cast.broken_oven.id, cast.zawilec.id
    await rules.set_tariff(cast.adam, zawilec, hour_minor=20_000, hour_currency="PLN")
    await tickets.log_work(cast.tomasz, oven, minutes=30)
    again = await tickets.open_ticket(
        cast.tomasz, zawilec, title="Piec znowu stoi", requester=cast.lucja.person_id, devices=[cast.laptop.id]
    )
    await tickets.merge(cast.tomasz, again.id, into=oven)
    assert await standing(device_id=cast.laptop.id) == [(CostKind.LABOUR, 10_000)]


async def test_a_tariff_is_set_by_those_who_lead_and_not_for_the_past(cast: Cast) -> None:
    of = {"hour_minor": 20_000, "hour_currency": "PLN"}
    for viewer in (cast.tomasz, cast.katarzyna):
        with pytest.raises(Forbidden):
            await rules.set_tariff(viewer, cast.zawilec.id, **of)
    with pytest.raises(Invalid, match="from today on"):
        await rules.set_tariff(cast.adam, cast.zawilec.id, **of, from_on=TODAY - dt.timedelta(days=1))
    for wrong in ("13-01", "02-30", "31.12"):
        with pytest.raises(Invalid, match="a month and a day"):
            await rules.set_tariff(cast.adam, cast.zawilec.id, **of, year_end=wrong)
    await rules.set_tariff(cast.adam, cast.zawilec.id, **of, year_end="06-30")
    assert await rules.year_end_of(cast.zawilec.id) == (6, 30)
    assert await rules.year_end_of(cast.borowik.id) == (12, 31)


async def test_a_licence_is_recorded_corrected_and_withdrawn(cast: Cast) -> None:
    of = {"kind": CostKind.LICENCE, "amount_minor": 12_000, "amount_currency": "PLN"}
    wrong = await rules.record_cost(cast.katarzyna, cast.zawilec.id, **of, person=cast.lucja.person_id)
    right = await rules.correct_cost(cast.tomasz, wrong.id, amount_minor=15_000)
    assert (right.corrects_id, right.person_id, right.spent_on) == (wrong.id, cast.lucja.person_id, TODAY)
    assert await standing() == [(CostKind.LICENCE, 15_000)]
    with pytest.raises(Invalid, match="counts no more"):
        await rules.correct_cost(cast.tomasz, wrong.id, amount_minor=1)

    await rules.withdraw_cost(cast.tomasz, right.id)
    assert await standing() == []


async def test_what_is_told_elsewhere_is_neither_recorded_nor_corrected_again(cast: Cast) -> None:
    laptop = await bought(cast)
    of = {"kind": CostKind.PURCHASE, "amount_minor": 599_000, "amount_currency": "PLN"}
    with pytest.raises(Invalid, match="told with it"):
        await rules.record_cost(cast.tomasz, cast.zawilec.id, **of, device=laptop.id)
    with pytest.raises(Invalid, match="correct it there"):
        await rules.correct_cost(cast.tomasz, (await Cost.get()).id, amount_minor=1)


async def test_a_cost_makes_sense(cast: Cast) -> None:
    of = {"kind": CostKind.LEASE, "amount_minor": 9_900, "amount_currency": "PLN"}
    with pytest.raises(Invalid, match="yet to come"):
        await rules.record_cost(cast.tomasz, cast.zawilec.id, **of, spent_on=TODAY + dt.timedelta(days=1))
    with pytest.raises(Invalid, match="ends before it begins"):
        days = {"covers_from": dt.date(2026, 2, 1), "covers_until": dt.date(2026, 1, 31)}
        await rules.record_cost(cast.tomasz, cast.zawilec.id, **of, **days)
    with pytest.raises(Invalid, match="not negative"):
        await rules.record_cost(cast.tomasz, cast.zawilec.id, **{**of, "amount_minor": -1})


async def test_costs_are_for_those_who_see_the_organisation(cast: Cast) -> None:
    of = {"kind": CostKind.LICENCE, "amount_minor": 12_000, "amount_currency": "PLN"}
    cost = await rules.record_cost(cast.tomasz, cast.zawilec.id, **of)
    with pytest.raises(Forbidden):
        await rules.record_cost(cast.lucja, cast.zawilec.id, **of)
    for viewer in (cast.lucja, cast.halina):
        with pytest.raises(NotFound):
            await rules.withdraw_cost(viewer, cost.id)
    with pytest.raises(NotFound):
        await rules.record_cost(cast.tomasz, cast.borowik.id, **of, device=cast.laptop.id)
