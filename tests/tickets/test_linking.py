"""Linking a ticket with devices and people."""

from __future__ import annotations

import pytest

from schema.devices import rules as devices
from schema.history.model import HistoryEvent
from schema.refusals import Invalid, NotFound
from schema.tickets import rules
from schema.tickets.model import TicketDevice, TicketPerson
from tests.cast import Cast


async def test_a_ticket_is_about_a_device_once(cast: Cast) -> None:
    await rules.add_device(cast.tomasz, cast.broken_oven.id, device=cast.laptop.id)
    with pytest.raises(Invalid, match="about this device already"):
        await rules.add_device(cast.tomasz, cast.broken_oven.id, device=cast.laptop.id)

    [link] = await TicketDevice.filter(ticket_id=cast.broken_oven.id)
    event = await HistoryEvent.get(subject_id=cast.broken_oven.id, name="ticket.device_added")
    assert [part["id"] for part in event.parts] == [link.key]


async def test_a_device_of_another_client_does_not_exist_here(cast: Cast) -> None:
    foreign = await devices.register(cast.tomasz, cast.borowik.id, tag="BOR-001", model=cast.thinkpad.id)
    with pytest.raises(NotFound, match="no such device"):
        await rules.add_device(cast.tomasz, cast.broken_oven.id, device=foreign.id)


async def test_an_employee_adds_the_device_that_they_hold(cast: Cast) -> None:
    with pytest.raises(NotFound, match="no such device"):
        await rules.add_device(cast.lucja, cast.broken_oven.id, device=cast.laptop.id)
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    await rules.add_device(cast.lucja, cast.broken_oven.id, device=cast.laptop.id)
    assert await TicketDevice.exists(ticket_id=cast.broken_oven.id, device_id=cast.laptop.id)


async def test_whom_it_concerns_may_follow_it_and_talk(cast: Cast) -> None:
    with pytest.raises(NotFound, match="no such ticket"):
        await rules.comment(cast.jan, cast.broken_oven.id, body="U mnie też.")
    await rules.add_person(cast.lucja, cast.broken_oven.id, person=cast.jan.person_id)
    await rules.comment(cast.jan, cast.broken_oven.id, body="U mnie też.")


async def test_it_concerns_a_person_of_the_client_once(cast: Cast) -> None:
    await rules.add_person(cast.piotr, cast.broken_oven.id, person=cast.jan.person_id)
    for again in (cast.jan, cast.lucja):
        with pytest.raises(Invalid, match="concerns this person already"):
            await rules.add_person(cast.piotr, cast.broken_oven.id, person=again.person_id)
    with pytest.raises(NotFound, match="no such person"):
        await rules.add_person(cast.tomasz, cast.broken_oven.id, person=cast.halina.person_id)
    assert await TicketPerson.filter(ticket_id=cast.broken_oven.id).count() == 1
