"""What a device goes through with a service, and what its holder has meanwhile."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.devices import rules
from schema.devices.model import Assignment, AssignmentKind, Device, Service, ServiceKind, Stage
from schema.history.model import HistoryEvent
from schema.record import now
from schema.refusals import Invalid, NotFound
from tests.cast import Cast

SOON = (now() + dt.timedelta(days=14)).date()
MONDAY = dt.datetime(2026, 3, 2, 8, tzinfo=dt.UTC)
FRIDAY = dt.datetime(2026, 3, 6, 15, tzinfo=dt.UTC)


async def test_a_repair_tells_who_did_what_for_how_much_and_about_which_ticket(cast: Cast) -> None:
    await rules.send_to_repair(
        cast.tomasz, cast.laptop.id, vendor="Serwis Młyn", subject=cast.broken_oven.key, fault="Mruga ekran.", at=MONDAY
    )
    await rules.take_from_repair(
        cast.tomasz, cast.laptop.id, outcome="Nowa taśma.", cost_minor=45_000, cost_currency="PLN", at=FRIDAY
    )
    [service] = await Service.filter(device_id=cast.laptop.id)
    assert (service.kind, service.vendor, service.fault) == (ServiceKind.REPAIR, "Serwis Młyn", "Mruga ekran.")
    assert (service.out_at, service.in_at, service.outcome) == (MONDAY, FRIDAY, "Nowa taśma.")
    assert (service.cost_minor, service.cost_currency, service.subject_id) == (45_000, "PLN", cast.broken_oven.id)
    back = await HistoryEvent.get(subject_id=cast.laptop.id, name="device.repaired")
    assert back.parts[0]["changes"]["outcome"] == [None, "Nowa taśma."]


async def test_the_holder_has_a_loaner_for_the_time_and_gives_it_back_afterwards(cast: Cast) -> None:
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    spare = await _spare(cast)
    await rules.send_to_repair(cast.tomasz, cast.laptop.id, loaner=spare.id, expected_back=SOON)

    lent = await Assignment.get(device_id=spare.id, to_at=None)
    assert (lent.holder_id, lent.kind, lent.expected_return) == (cast.lucja.person_id, AssignmentKind.LOAN, SOON)
    assert (await Service.get(device_id=cast.laptop.id)).loaner_id == spare.id

    await rules.take_from_repair(cast.tomasz, cast.laptop.id)
    lent = await Assignment.get(device_id=spare.id, to_at=None)
    assert (await Device.get(id=spare.id)).stage is Stage.RETURNING
    assert lent.expected_return == (now() + dt.timedelta(days=3)).date()


async def test_a_loaner_that_came_back_earlier_is_left_in_stock(cast: Cast) -> None:
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    spare = await _spare(cast)
    await rules.send_to_repair(cast.tomasz, cast.laptop.id, loaner=spare.id, expected_back=SOON)
    await rules.take_back(cast.tomasz, spare.id)
    await rules.take_from_repair(cast.tomasz, cast.laptop.id)
    assert (await Device.get(id=spare.id)).stage is Stage.IN_STOCK


async def test_a_loaner_needs_somebody_who_waits_and_a_day(cast: Cast) -> None:
    spare = await _spare(cast)
    with pytest.raises(Invalid, match="nobody needs another"):
        await rules.send_to_repair(cast.tomasz, cast.laptop.id, loaner=spare.id, expected_back=SOON)
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    with pytest.raises(Invalid, match="until when"):
        await rules.send_to_repair(cast.tomasz, cast.laptop.id, loaner=spare.id)
    other = await rules.register(cast.tomasz, cast.borowik.id, tag="BOR-001", model=cast.thinkpad.id)
    with pytest.raises(NotFound, match="no such device"):
        await rules.send_to_repair(cast.tomasz, cast.laptop.id, loaner=other.id, expected_back=SOON)
    assert (await Device.get(id=cast.laptop.id)).stage is Stage.IN_USE
    assert not await Service.exists(device_id=cast.laptop.id)


async def test_what_was_on_its_way_back_is_so_again_after_repair(cast: Cast) -> None:
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    await rules.request_return(cast.tomasz, cast.laptop.id, due=SOON)
    await rules.send_to_repair(cast.tomasz, cast.laptop.id)
    assert (await rules.take_from_repair(cast.tomasz, cast.laptop.id)).stage is Stage.RETURNING


async def test_a_device_does_not_come_back_before_it_went_and_costs_no_less_than_nothing(cast: Cast) -> None:
    await rules.send_to_repair(cast.tomasz, cast.laptop.id, at=FRIDAY)
    with pytest.raises(Invalid, match="sent away after that"):
        await rules.take_from_repair(cast.tomasz, cast.laptop.id, at=MONDAY)
    with pytest.raises(Invalid, match="not negative"):
        await rules.take_from_repair(cast.tomasz, cast.laptop.id, cost_minor=-1, cost_currency="PLN")


@pytest.mark.parametrize("verb", ["report_lost", "retire"])
async def test_what_is_lost_or_retired_is_with_no_service_any_more(cast: Cast, verb: str) -> None:
    await rules.send_to_repair(cast.tomasz, cast.laptop.id)
    await getattr(rules, verb)(cast.tomasz, cast.laptop.id, **{"retire": {"reason": "Nie warto."}}.get(verb, {}))
    assert not await Service.exists(device_id=cast.laptop.id, in_at=None)


async def _spare(cast: Cast) -> Device:
    return await rules.register(cast.tomasz, cast.zawilec.id, tag="ZAW-900", model=cast.thinkpad.id)


async def test_a_device_is_not_back_from_repair_before_it_is_sent(cast: Cast) -> None:
    with pytest.raises(Invalid) as refused:
        await rules.send_to_repair(cast.tomasz, cast.laptop.id, expected_back=dt.date(2020, 1, 1))
    assert refused.value.path == ("expectedBack",)
