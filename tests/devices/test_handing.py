"""Handing devices over and taking them back."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.devices import rules
from schema.devices.model import Assignment, AssignmentKind, Device, Stage
from schema.history.model import HistoryEvent
from schema.people import rules as people
from schema.people.model import Person, PersonState
from schema.record import now
from schema.refusals import Conflict, Forbidden, Impossible, Invalid, NotFound
from schema.writing import unit
from tests.cast import Cast

MONDAY = dt.datetime(2026, 3, 2, 8, tzinfo=dt.UTC)
FRIDAY = dt.datetime(2026, 3, 6, 15, tzinfo=dt.UTC)


async def test_a_device_goes_to_a_person_and_comes_back(cast: Cast) -> None:
    device = await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id, condition="nowy")
    assert (device.stage, device.holder_id) == (Stage.IN_USE, cast.lucja.person_id)

    device = await rules.take_back(cast.tomasz, cast.laptop.id, condition="porysowany", location="Magazyn")
    assert (device.stage, device.holder_id, device.location) == (Stage.IN_STOCK, None, "Magazyn")

    [period] = await Assignment.filter(device_id=cast.laptop.id)
    assert (period.holder_id, period.condition_out, period.condition_in) == (
        cast.lucja.person_id,
        "nowy",
        "porysowany",
    )
    assert period.to_at is not None
    assert period.to_at >= period.from_at
    back = await HistoryEvent.get(subject_id=cast.laptop.id, name="device.taken_back")
    assert back.changes["stage"] == ["IN_USE", "IN_STOCK"]
    assert back.parts[0]["changes"]["condition_in"] == [None, "porysowany"]


async def test_a_device_may_stand_in_a_place(cast: Cast) -> None:
    device = await rules.hand_over(cast.tomasz, cast.laptop.id, location="Sala szkoleń")
    assert (device.stage, device.holder_id, device.location) == (Stage.IN_USE, None, "Sala szkoleń")
    with pytest.raises(Invalid, match="who gets it or where"):
        await rules.hand_over(cast.tomasz, (await _another(cast)).id)


async def test_what_happened_earlier_is_recorded_as_of_then(cast: Cast) -> None:
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id, at=MONDAY)
    await rules.take_back(cast.tomasz, cast.laptop.id, at=FRIDAY)

    [period] = await Assignment.filter(device_id=cast.laptop.id)
    assert (period.from_at, period.to_at) == (MONDAY, FRIDAY)
    handed = await HistoryEvent.get(subject_id=cast.laptop.id, name="device.handed_over")
    assert (handed.effective_at, handed.at.year) == (MONDAY, now().year)


async def test_periods_never_overlap_and_nothing_happens_tomorrow(cast: Cast) -> None:
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id, at=MONDAY)
    with pytest.raises(Invalid, match="handed over after that"):
        await rules.take_back(cast.tomasz, cast.laptop.id, at=MONDAY - dt.timedelta(days=1))
    await rules.take_back(cast.tomasz, cast.laptop.id, at=FRIDAY)

    with pytest.raises(Invalid, match="still had it then"):
        await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id, at=MONDAY)
    tomorrow = now() + dt.timedelta(days=1)
    with pytest.raises(Invalid, match="has not happened yet"):
        await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id, at=tomorrow)
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id, at=FRIDAY)


async def test_a_loan_has_a_day_of_return(cast: Cast) -> None:
    with pytest.raises(Invalid, match="day of return"):
        await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id, kind=AssignmentKind.LOAN)
    await rules.hand_over(
        cast.tomasz,
        cast.laptop.id,
        holder=cast.lucja.person_id,
        kind=AssignmentKind.LOAN,
        expected_return=dt.date(2030, 1, 1),
    )


async def test_it_goes_only_to_people_of_the_client_who_are_there(cast: Cast) -> None:
    with pytest.raises(NotFound, match="no such person"):
        await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.halina.person_id)
    await people.leave(cast.tomasz, cast.jan.person_id)
    with pytest.raises(Invalid, match="has left"):
        await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)


async def test_what_somebody_has_is_not_handed_over_again(cast: Cast) -> None:
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    with pytest.raises(Impossible, match="IN_USE"):
        await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)


async def test_the_client_hands_nothing_over_and_a_stranger_learns_nothing(cast: Cast) -> None:
    with pytest.raises(Forbidden, match="right to execute"):
        await rules.hand_over(cast.katarzyna, cast.laptop.id, holder=cast.lucja.person_id)
    with pytest.raises(NotFound, match="no such device"):
        await rules.hand_over(cast.halina, cast.laptop.id, holder=cast.halina.person_id)


async def test_whoever_was_slower_is_told_also_about_earlier_times(cast: Cast) -> None:
    await rules.correct(cast.tomasz, cast.laptop.id, location="Biuro")
    with pytest.raises(Conflict, match="version 2"):
        async with unit(cast.iga, expected_version=1):
            await rules.hand_over(cast.iga, cast.laptop.id, holder=cast.lucja.person_id, at=MONDAY)


async def test_nobody_leaves_while_they_hold_a_device(cast: Cast) -> None:
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    with pytest.raises(Invalid, match="still hold devices: ZAW-001"):
        await people.leave(cast.katarzyna, cast.lucja.person_id)
    assert (await Person.get(id=cast.lucja.person_id)).state is PersonState.ACTIVE

    await rules.take_back(cast.tomasz, cast.laptop.id)
    assert (await people.leave(cast.katarzyna, cast.lucja.person_id)).state is PersonState.LEFT


async def _another(cast: Cast) -> Device:
    return await rules.register(cast.tomasz, cast.zawilec.id, tag="ZAW-002", model=cast.thinkpad.id)


async def test_a_loan_is_not_due_back_before_it_is_handed_over(cast: Cast) -> None:
    with pytest.raises(Invalid) as refused:
        await rules.hand_over(
            cast.tomasz,
            cast.laptop.id,
            holder=cast.lucja.person_id,
            kind=AssignmentKind.LOAN,
            expected_return=dt.date(2020, 1, 1),
        )
    assert refused.value.path == ("expectedReturn",)
