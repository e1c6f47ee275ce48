"""Whoever leaves keeps a device only if the client lets them, and says why."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.devices import rules
from schema.devices.model import Assignment, AssignmentKind, Device, Stage
from schema.people import rules as people
from schema.people.model import Person, PersonState
from schema.record import now
from schema.refusals import Forbidden, Impossible, Invalid
from tests.cast import Cast

SOON = (now() + dt.timedelta(days=14)).date()
BOUGHT = "Łucja odkupiła laptop."


@pytest.fixture(autouse=True)
async def _lucja_has_it(cast: Cast) -> None:
    await rules.hand_over(
        cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id, kind=AssignmentKind.LOAN, expected_return=SOON
    )


async def test_she_leaves_with_what_the_client_lets_her_keep(cast: Cast) -> None:
    with pytest.raises(Invalid, match=cast.laptop.tag):
        await people.leave(cast.katarzyna, cast.lucja.person_id)
    await rules.let_keep(cast.katarzyna, cast.laptop.id, reason=BOUGHT)
    await people.leave(cast.katarzyna, cast.lucja.person_id)
    assert (await Person.get(id=cast.lucja.person_id)).state is PersonState.LEFT
    assert (await Device.get(id=cast.laptop.id)).holder_id == cast.lucja.person_id


async def test_it_is_hers_for_good_and_the_reason_is_in_the_history(cast: Cast) -> None:
    await rules.request_return(cast.tomasz, cast.laptop.id, due=SOON)
    assert (await rules.let_keep(cast.katarzyna, cast.laptop.id, reason=BOUGHT)).stage is Stage.IN_USE
    period = await Assignment.get(device_id=cast.laptop.id)
    assert (period.kind, period.expected_return, period.kept_because) == (AssignmentKind.PERMANENT, None, BOUGHT)


async def test_it_can_still_be_asked_back_and_then_it_is_to_come_back(cast: Cast) -> None:
    await rules.let_keep(cast.katarzyna, cast.laptop.id, reason=BOUGHT)
    await rules.request_return(cast.tomasz, cast.laptop.id, due=SOON)
    assert [one.id for one in await rules.to_come_back(cast.lucja.person_id)] == [cast.laptop.id]


async def test_whoever_decides_says_so_and_why(cast: Cast) -> None:
    for viewer in (cast.tomasz, cast.piotr):
        with pytest.raises(Forbidden):
            await rules.let_keep(viewer, cast.laptop.id, reason=BOUGHT)
    with pytest.raises(Invalid):
        await rules.let_keep(cast.katarzyna, cast.laptop.id, reason=" ")


async def test_what_no_person_has_is_let_to_nobody(cast: Cast) -> None:
    await rules.take_back(cast.tomasz, cast.laptop.id)
    with pytest.raises(Impossible):
        await rules.let_keep(cast.katarzyna, cast.laptop.id, reason=BOUGHT)
    await rules.hand_over(cast.tomasz, cast.laptop.id, location="Recepcja")
    with pytest.raises(Invalid, match="No person has it"):
        await rules.let_keep(cast.katarzyna, cast.laptop.id, reason=BOUGHT)
