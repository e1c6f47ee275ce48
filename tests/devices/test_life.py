"""Reserving, asking back, finding, disposing; and the words that an organisation has for all that."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.devices import rules
from schema.devices.model import Assignment, Device, Disposal, Stage
from schema.people import rules as people
from schema.record import now
from schema.refusals import Forbidden, Impossible, Invalid
from tests.cast import Cast
from tests.reading.asking import ask

SOON = (now() + dt.timedelta(days=14)).date()


async def test_a_reserved_device_goes_to_whom_it_waits_for_and_to_nobody_else(cast: Cast) -> None:
    device = await rules.reserve(cast.tomasz, cast.laptop.id, person=cast.lucja.person_id)
    assert (device.stage, device.reserved_for_id) == (Stage.RESERVED, cast.lucja.person_id)
    with pytest.raises(Invalid, match="reserved for somebody else"):
        await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    device = await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    assert (device.stage, device.reserved_for_id) == (Stage.IN_USE, None)


async def test_a_released_device_goes_to_anybody(cast: Cast) -> None:
    await rules.reserve(cast.tomasz, cast.laptop.id, person=cast.lucja.person_id)
    assert (await rules.release(cast.tomasz, cast.laptop.id)).reserved_for_id is None
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)


async def test_what_was_kept_for_somebody_who_leaves_is_free_again(cast: Cast) -> None:
    await rules.reserve(cast.tomasz, cast.laptop.id, person=cast.lucja.person_id)
    await people.leave(cast.katarzyna, cast.lucja.person_id)
    row = await Device.get(id=cast.laptop.id)
    assert (row.stage, row.reserved_for_id) == (Stage.IN_STOCK, None)


async def test_a_device_is_asked_back_by_a_day_and_stays_with_its_holder_until_it_comes(cast: Cast) -> None:
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    with pytest.raises(Invalid, match="handed over after that"):
        await rules.request_return(cast.tomasz, cast.laptop.id, due=dt.date(2020, 1, 1))
    device = await rules.request_return(cast.tomasz, cast.laptop.id, due=SOON)
    assert (device.stage, device.holder_id) == (Stage.RETURNING, cast.lucja.person_id)
    assert (await Assignment.get(device_id=device.id)).expected_return == SOON
    assert (await rules.take_back(cast.tomasz, cast.laptop.id)).stage is Stage.IN_STOCK


@pytest.mark.parametrize(("held", "stage"), [(True, Stage.IN_USE), (False, Stage.IN_STOCK)])
async def test_what_was_found_is_where_it_was(cast: Cast, held: bool, stage: Stage) -> None:
    if held:
        await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    lost = await rules.report_lost(cast.tomasz, cast.laptop.id, how="Został w tramwaju.")
    assert lost.lost_how == "Został w tramwaju."
    found = await rules.find(cast.tomasz, cast.laptop.id)
    assert (found.stage, found.lost_how) == (stage, None)
    assert await Assignment.exists(device_id=found.id, to_at=None) is held


async def test_nothing_is_disposed_of_while_its_data_may_be_there(cast: Cast) -> None:
    with pytest.raises(Impossible, match="IN_STOCK"):
        await rules.dispose(cast.tomasz, cast.laptop.id, method=Disposal.SOLD, no_storage=True)
    await rules.correct(cast.tomasz, cast.laptop.id, location="Magazyn IT")
    await rules.retire(cast.tomasz, cast.laptop.id, reason="Stary.")
    for said in ({}, {"wipe_proof": "Certyfikat 7/2026.", "no_storage": True}):
        with pytest.raises(Invalid, match="data were wiped"):
            await rules.dispose(cast.tomasz, cast.laptop.id, method=Disposal.SOLD, **said)
    gone = await rules.dispose(cast.tomasz, cast.laptop.id, method=Disposal.RECYCLED, wipe_proof="Certyfikat 7/2026.")
    assert (gone.stage, gone.disposal, gone.wipe_proof) == (Stage.DISPOSED, Disposal.RECYCLED, "Certyfikat 7/2026.")
    assert gone.location is None
    with pytest.raises(Impossible, match="DISPOSED"):
        await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)


async def test_a_label_stays_on_a_device_while_it_is_in_that_stage(cast: Cast) -> None:
    spare = await rules.add_label(cast.katarzyna, cast.zawilec.id, stage=Stage.IN_STOCK, name="na zapas")
    with pytest.raises(Invalid, match="such a label already"):
        await rules.add_label(cast.tomasz, cast.zawilec.id, stage=Stage.IN_STOCK, name="na zapas")
    assert (await rules.label_device(cast.katarzyna, cast.laptop.id, label=spare.id)).label_id == spare.id
    await rules.correct(cast.tomasz, cast.laptop.id, location="Biuro")
    assert (await Device.get(id=cast.laptop.id)).label_id == spare.id
    assert (await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)).label_id is None
    with pytest.raises(Invalid, match="not for devices in this stage"):
        await rules.label_device(cast.tomasz, cast.laptop.id, label=spare.id)
    with pytest.raises(Forbidden):
        await rules.add_label(cast.lucja, cast.zawilec.id, stage=Stage.IN_USE, name="mój")


async def test_a_retired_label_is_given_to_no_more_devices(cast: Cast) -> None:
    spare = await rules.add_label(cast.tomasz, cast.zawilec.id, stage=Stage.IN_STOCK, name="na zapas")
    await rules.retire_label(cast.katarzyna, spare.id)
    with pytest.raises(Invalid, match="not for devices"):
        await rules.label_device(cast.tomasz, cast.laptop.id, label=spare.id)
    with pytest.raises(Invalid, match="no more"):
        await rules.retire_label(cast.tomasz, spare.id)
    await rules.add_label(cast.tomasz, cast.zawilec.id, stage=Stage.IN_STOCK, name="na zapas")


WHO_HAD_IT = """query ($device: ID!, $at: DateTime!) { device(id: $device) {
    assignments(filter: { fromAt: { lte: $at }, or: [{ toAt: { gt: $at } }, { toAt: { isNull: true } }] }) {
        nodes { holder { name } createdAt } } } }"""


@pytest.mark.parametrize(
    ("day", "name"), [(1, None), (2, "Łucja Żółć"), (5, "Łucja Żółć"), (6, None), (9, "Jan Reder"), (30, "Jan Reder")]
)
async def test_who_had_a_device_on_a_day_is_known_also_when_it_was_written_down_later(
    cast: Cast, day: int, name: str | None
) -> None:
    first, last, next_ = (dt.datetime(2026, 3, one, 8, tzinfo=dt.UTC) for one in (2, 6, 9))
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id, at=first)
    await rules.take_back(cast.tomasz, cast.laptop.id, at=last)
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id, at=next_)

    told = await ask(WHO_HAD_IT, cast.katarzyna, device=cast.laptop.key, at=f"2026-03-{day:02}T12:00:00Z")
    nodes = told["device"]["assignments"]["nodes"]
    assert [one["holder"]["name"] for one in nodes] == ([name] if name else [])
    assert all(one["createdAt"] > "2026-03-30" for one in nodes)
