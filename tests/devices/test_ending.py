"""Repair, loss, and the end of a device's use."""

from __future__ import annotations

import pytest

from schema.devices import rules
from schema.devices.model import Assignment, Device, Stage
from schema.refusals import Impossible, Invalid
from tests.cast import Cast


async def test_a_device_in_repair_still_belongs_to_its_holder(cast: Cast) -> None:
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    device = await rules.send_to_repair(cast.tomasz, cast.laptop.id)
    assert (device.stage, device.holder_id) == (Stage.IN_REPAIR, cast.lucja.person_id)
    assert (await rules.take_from_repair(cast.tomasz, cast.laptop.id)).stage is Stage.IN_USE
    assert await Assignment.filter(device_id=cast.laptop.id, to_at=None).count() == 1


async def test_a_device_without_a_holder_comes_from_repair_into_stock(cast: Cast) -> None:
    await rules.send_to_repair(cast.tomasz, cast.laptop.id)
    assert (await rules.take_from_repair(cast.tomasz, cast.laptop.id)).stage is Stage.IN_STOCK


async def test_what_was_lost_and_found_is_taken_back(cast: Cast) -> None:
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    lost = await rules.report_lost(cast.tomasz, cast.laptop.id)
    assert (lost.stage, lost.holder_id) == (Stage.LOST, cast.lucja.person_id)
    found = await rules.take_back(cast.tomasz, cast.laptop.id)
    assert (found.stage, found.holder_id) == (Stage.IN_STOCK, None)


@pytest.mark.parametrize("through", ["send_to_repair", "report_lost"])
async def test_retiring_says_why_and_ends_the_assignment(cast: Cast, through: str) -> None:
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    await getattr(rules, through)(cast.tomasz, cast.laptop.id)
    await rules.retire(cast.tomasz, cast.laptop.id, reason="Płyta główna.")

    device = await Device.get(id=cast.laptop.id)
    assert (device.stage, device.holder_id, device.retired_reason) == (Stage.RETIRED, None, "Płyta główna.")
    assert not await Assignment.exists(device_id=device.id, to_at=None)
    with pytest.raises(Impossible, match="RETIRED"):
        await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)


async def test_nothing_is_retired_from_under_its_holder_or_without_a_reason(cast: Cast) -> None:
    with pytest.raises(Invalid, match="write something"):
        await rules.retire(cast.tomasz, cast.laptop.id, reason="")
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    with pytest.raises(Impossible, match=r"possible now: .*take back"):
        await rules.retire(cast.tomasz, cast.laptop.id, reason="Stary.")
