"""Judging a ticket: its priority, its kind and its words."""

from __future__ import annotations

import pytest

from schema.refusals import Forbidden, Impossible, Invalid
from schema.tickets import rules
from schema.tickets.model import Priority, Resolution, TicketKind
from tests.cast import Cast
from tests.finding import found


async def test_impact_and_urgency_give_the_priority_and_another_needs_a_reason(cast: Cast) -> None:
    ticket = await rules.prioritise(cast.tomasz, cast.broken_oven.id, impact=1, urgency=1)
    assert (ticket.priority, ticket.priority_reason) == (Priority.P1, None)

    with pytest.raises(Invalid, match="write something"):
        await rules.prioritise(cast.tomasz, ticket.id, priority=Priority.P3)
    ticket = await rules.prioritise(cast.tomasz, ticket.id, priority=Priority.P3, reason="Jest drugi piec.")
    assert (ticket.priority, ticket.priority_reason) == (Priority.P3, "Jest drugi piec.")

    ticket = await rules.prioritise(cast.tomasz, ticket.id, urgency=2)
    assert (ticket.priority, ticket.priority_reason) == (Priority.P2, None)


async def test_the_client_does_not_set_the_priority(cast: Cast) -> None:
    with pytest.raises(Forbidden, match="right to execute"):
        await rules.prioritise(cast.katarzyna, cast.broken_oven.id, priority=Priority.P1, reason="Bo tak.")


async def test_the_kind_and_the_category_are_said_anew(cast: Cast) -> None:
    ticket = await rules.classify(cast.tomasz, cast.broken_oven.id, kind=TicketKind.REQUEST, category="Piece")
    assert (ticket.kind, ticket.category) == (TicketKind.REQUEST, "Piece")
    assert (await rules.classify(cast.tomasz, ticket.id, category="")).category is None


async def test_whoever_asked_and_the_it_team_correct_the_words_and_nobody_else(cast: Cast) -> None:
    ticket = await rules.update(cast.lucja, cast.broken_oven.id, title="Piec nie grzeje")
    assert ticket.title == "Piec nie grzeje"
    assert await found(cast.lucja, "tickets", "piec grzeje") == [ticket.key]
    await rules.update(cast.tomasz, ticket.id, body="Od rana.")
    with pytest.raises(Forbidden):
        await rules.update(cast.piotr, ticket.id, title="Nie mój")


async def test_what_is_resolved_keeps_its_words(cast: Cast) -> None:
    await rules.resolve(cast.tomasz, cast.broken_oven.id, code=Resolution.FIXED, text="Bezpiecznik.")
    with pytest.raises(Impossible):
        await rules.update(cast.lucja, cast.broken_oven.id, title="Inaczej")
