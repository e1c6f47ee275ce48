"""Links between tickets, parts of tickets, and tickets that are about the same."""

from __future__ import annotations

import pytest

from schema.history.model import HistoryEvent
from schema.refusals import Forbidden, Impossible, Invalid, NotFound, Unfinished
from schema.tickets import rules
from schema.tickets.model import (
    Comment,
    LinkKind,
    Resolution,
    Ticket,
    TicketDevice,
    TicketLink,
    TicketPerson,
    TicketState as State,
    Turn,
)
from tests.cast import Cast


@pytest.fixture
async def second(cast: Cast) -> Ticket:
    return await rules.open_ticket(cast.piotr, cast.zawilec.id, title="Drugi piec", devices=[cast.laptop.id])


async def test_a_link_is_told_once_and_ends_without_being_lost(cast: Cast, second: Ticket) -> None:
    await rules.link(cast.tomasz, cast.broken_oven.id, kind=LinkKind.RELATES, other=second.id)
    for one, other in ((cast.broken_oven, second), (second, cast.broken_oven)):
        with pytest.raises(Invalid, match="linked so already"):
            await rules.link(cast.tomasz, one.id, kind=LinkKind.RELATES, other=other.id)
    await rules.unlink(cast.tomasz, cast.broken_oven.id, kind=LinkKind.RELATES, other=second.id)
    [link] = await TicketLink.filter(ticket_id=cast.broken_oven.id)
    assert link.ended_at is not None


async def test_a_ticket_of_another_client_is_not_there_to_be_linked_or_merged(cast: Cast) -> None:
    foreign = await rules.open_ticket(cast.halina, cast.borowik.id, title="Skaner")
    with pytest.raises(NotFound):
        await rules.link(cast.tomasz, cast.broken_oven.id, kind=LinkKind.RELATES, other=foreign.id)
    with pytest.raises(NotFound):
        await rules.merge(cast.tomasz, cast.broken_oven.id, into=foreign.id, confirmed=True)
    with pytest.raises(NotFound):
        await rules.nest(cast.tomasz, cast.broken_oven.id, parent=foreign.id)


async def test_what_is_blocked_waits_and_is_told_for_what(cast: Cast, second: Ticket) -> None:
    await rules.link(cast.tomasz, second.id, kind=LinkKind.BLOCKS, other=cast.broken_oven.id)
    with pytest.raises(Unfinished, match=r"ZAWIL-2"):
        await rules.resolve(cast.tomasz, cast.broken_oven.id, code=Resolution.FIXED, text="Działa.")
    await rules.resolve(cast.tomasz, second.id, code=Resolution.FIXED, text="Działa.")
    await rules.resolve(cast.tomasz, cast.broken_oven.id, code=Resolution.FIXED, text="Działa.")


async def test_the_whole_is_not_done_before_its_parts_and_no_part_holds_its_whole(cast: Cast, second: Ticket) -> None:
    await rules.nest(cast.tomasz, second.id, parent=cast.broken_oven.id)
    with pytest.raises(Unfinished, match=r"ZAWIL-2"):
        await rules.resolve(cast.tomasz, cast.broken_oven.id, code=Resolution.FIXED, text="Działa.")
    for parent in (second, cast.broken_oven):
        with pytest.raises(Invalid, match="no part of its own part"):
            await rules.nest(cast.tomasz, cast.broken_oven.id, parent=parent.id)
    await rules.nest(cast.tomasz, second.id)
    await rules.resolve(cast.tomasz, cast.broken_oven.id, code=Resolution.FIXED, text="Działa.")


async def test_merging_takes_people_and_devices_along_and_asks_when_another_asked(cast: Cast, second: Ticket) -> None:
    with pytest.raises(Invalid, match="confirm that it is meant"):
        await rules.merge(cast.tomasz, second.id, into=cast.broken_oven.id)
    merged = await rules.merge(cast.tomasz, second.id, into=cast.broken_oven.id, confirmed=True)

    assert (merged.state, merged.turn, merged.merged_into_id) == (State.CLOSED, Turn.NOBODY, cast.broken_oven.id)
    assert await TicketPerson.exists(ticket_id=cast.broken_oven.id, person_id=cast.piotr.person_id)
    assert await TicketDevice.exists(ticket_id=cast.broken_oven.id, device_id=cast.laptop.id)
    assert await HistoryEvent.exists(subject_id=second.id, name="ticket.merged")


async def test_what_is_said_in_a_merged_ticket_is_said_where_it_goes_on(cast: Cast, second: Ticket) -> None:
    third = await rules.open_ticket(cast.jan, cast.zawilec.id, title="Trzeci piec")
    await rules.merge(cast.tomasz, third.id, into=second.id, confirmed=True)
    await rules.merge(cast.tomasz, second.id, into=cast.broken_oven.id, confirmed=True)
    await rules.comment(cast.jan, third.id, body="U mnie dalej nic.")
    assert [one.ticket_id for one in await Comment.all()] == [cast.broken_oven.id]


async def test_merged_tickets_make_no_circle(cast: Cast, second: Ticket) -> None:
    await rules.merge(cast.tomasz, second.id, into=cast.broken_oven.id, confirmed=True)
    for into in (second, cast.broken_oven):
        with pytest.raises(Invalid, match="the ticket itself"):
            await rules.merge(cast.tomasz, cast.broken_oven.id, into=into.id)
    with pytest.raises(Impossible):
        await rules.merge(cast.tomasz, second.id, into=cast.broken_oven.id)


async def test_parts_of_a_merged_ticket_are_parts_of_the_one_in_which_it_goes_on(cast: Cast, second: Ticket) -> None:
    third = await rules.open_ticket(cast.piotr, cast.zawilec.id, title="Trzeci piec")
    await rules.nest(cast.tomasz, third.id, parent=second.id)
    with pytest.raises(Invalid, match="take it out first"):
        await rules.merge(cast.tomasz, second.id, into=third.id)
    await rules.merge(cast.tomasz, second.id, into=cast.broken_oven.id, confirmed=True)
    assert (await Ticket.get(id=third.id)).parent_id == cast.broken_oven.id


async def test_the_client_neither_links_nor_merges(cast: Cast, second: Ticket) -> None:
    with pytest.raises(Forbidden):
        await rules.merge(cast.katarzyna, second.id, into=cast.broken_oven.id, confirmed=True)
    with pytest.raises(Forbidden):
        await rules.link(cast.katarzyna, second.id, kind=LinkKind.RELATES, other=cast.broken_oven.id)
