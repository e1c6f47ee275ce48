"""Opening a ticket."""

from __future__ import annotations

import asyncio

import pytest

from schema.history.model import HistoryEvent
from schema.refusals import Forbidden, Invalid, NotFound
from schema.tickets import rules
from schema.tickets.model import Priority, TicketDevice, TicketState, Turn
from tests.cast import Cast
from tests.finding import found


async def test_it_gets_a_number_a_priority_and_a_place_in_the_history(cast: Cast) -> None:
    ticket = await rules.open_ticket(cast.lucja, cast.zawilec.id, title=" Nie działa kasa ", impact=1, urgency=1)

    assert (ticket.number, ticket.title, ticket.priority) == (2, "Nie działa kasa", Priority.P1)
    assert (ticket.state, ticket.turn, ticket.requester_id) == (TicketState.NEW, Turn.IT, cast.lucja.person_id)
    [opened] = await HistoryEvent.filter(subject_id=ticket.id)
    assert (opened.name, opened.actor_id) == ("ticket.opened", cast.lucja.person_id)
    assert opened.changes["title"] == [None, "Nie działa kasa"]


async def test_it_is_found_without_polish_letters(cast: Cast) -> None:
    ticket = await rules.open_ticket(cast.lucja, cast.zawilec.id, title="ŻÓŁĆ na ekranie", body="Łomot")
    for words in ("zolc", "łomot ekranie", "ZAWIL-2"):
        assert await found(cast.lucja, "tickets", words) == [ticket.key], words


async def test_ten_at_once_get_ten_numbers(cast: Cast) -> None:
    opening = [rules.open_ticket(cast.lucja, cast.zawilec.id, title=f"Sprawa {n}") for n in range(10)]
    assert sorted(ticket.number for ticket in await asyncio.gather(*opening)) == list(range(2, 12))


async def test_each_client_counts_for_itself(cast: Cast) -> None:
    assert (await rules.open_ticket(cast.halina, cast.borowik.id, title="Skaner")).number == 1


async def test_a_coordinator_and_the_it_team_ask_for_others(cast: Cast) -> None:
    for viewer in (cast.piotr, cast.tomasz):
        ticket = await rules.open_ticket(viewer, cast.zawilec.id, title="Hasło", requester=cast.lucja.person_id)
        assert ticket.requester_id == cast.lucja.person_id


async def test_an_employee_asks_for_themself_only(cast: Cast) -> None:
    with pytest.raises(Forbidden, match="right to observe"):
        await rules.open_ticket(cast.lucja, cast.zawilec.id, title="Hasło", requester=cast.jan.person_id)


async def test_the_it_team_says_for_whom_it_asks(cast: Cast) -> None:
    with pytest.raises(Invalid, match="Say who needs it"):
        await rules.open_ticket(cast.tomasz, cast.zawilec.id, title="Hasło")
    with pytest.raises(NotFound, match="no such person"):
        await rules.open_ticket(cast.tomasz, cast.zawilec.id, title="Hasło", requester=cast.halina.person_id)


async def test_it_is_about_devices_that_the_asker_sees(cast: Cast) -> None:
    devices = [cast.laptop.id, cast.laptop.id]
    ticket = await rules.open_ticket(cast.piotr, cast.zawilec.id, title="Laptop", devices=devices)
    [link] = await TicketDevice.filter(ticket_id=ticket.id)
    [opened] = await HistoryEvent.filter(subject_id=ticket.id)
    assert opened.parts[0]["id"] == link.key

    with pytest.raises(NotFound, match="no such device"):
        await rules.open_ticket(cast.lucja, cast.zawilec.id, title="Laptop", devices=[cast.laptop.id])


async def test_a_stranger_learns_nothing_and_a_reader_asks_nothing(cast: Cast) -> None:
    with pytest.raises(NotFound, match="no such organisation"):
        await rules.open_ticket(cast.halina, cast.zawilec.id, title="Hm")
    with pytest.raises(Forbidden, match="right to ask, execute"):
        await rules.open_ticket(cast.nina, cast.zawilec.id, title="Hm", requester=cast.lucja.person_id)


@pytest.mark.parametrize(
    ("field", "value"), [("title", " "), ("title", "x" * 201), ("body", "\x00"), ("impact", 0), ("urgency", 4)]
)
async def test_what_makes_no_sense_is_refused_by_its_name(cast: Cast, field: str, value: object) -> None:
    with pytest.raises(Invalid) as refused:
        await rules.open_ticket(cast.lucja, cast.zawilec.id, **{"title": "Kasa", field: value})
    assert refused.value.path == (field,)


async def test_the_it_team_does_not_ask_for_itself_at_a_client(cast: Cast) -> None:
    with pytest.raises(NotFound, match="no such person"):
        await rules.open_ticket(cast.tomasz, cast.zawilec.id, title="Kasa", requester=cast.tomasz.person_id)
