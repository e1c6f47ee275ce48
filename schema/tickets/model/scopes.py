"""Who sees which tickets, and what belongs to them."""

from __future__ import annotations

from schema.scope import ME, Sight, scope
from schema.sql import FALSE, TRUE, Named, Sql
from schema.tickets.model.links import TicketDevice, TicketLink, TicketPerson, TicketWatcher
from schema.tickets.model.ticket import Comment, Ticket
from schema.tickets.model.work import Rating, WorkEntry


def _mine(sight: Sight, key: str) -> Sql:
    """Whether the id is of a ticket that one asked for, is concerned by or watches, where one asks only for oneself."""
    concerns_me = Sql("one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = ", ME, ")")
    watched = Sql(
        "one.id IN (SELECT watch.ticket_id FROM ticket_watchers watch WHERE watch.ended_at IS NULL"
        " AND watch.person_id = ",
        ME,
        ")",
    )
    asking = sight.asks("one.client_id") & (Sql("one.requester_id = ", ME) | concerns_me | watched)
    if asking is FALSE:
        return FALSE
    mine = Named("my_tickets", Sql("SELECT one.id FROM tickets one WHERE ", asking))
    return Sql(f"{key} IN (SELECT id FROM ", mine, ")")


@scope(Ticket)
def tickets(sight: Sight, row: str) -> Sql:
    """Those of observed organisations; of others, those one asked for or is concerned by or watches."""
    return sight.observes(f"{row}.client_id") | _mine(sight, f"{row}.id")


@scope(Comment)
def comments(sight: Sight, row: str) -> Sql:
    """Those of tickets one sees; internal ones only for the IT team."""
    shared = TRUE if sight.shape.staff else Sql(f"{row}.audience = 'SHARED'")
    return shared & (sight.observes(f"{row}.client_id") | _mine(sight, f"{row}.ticket_id"))


@scope(TicketDevice)
@scope(TicketPerson)
def links(sight: Sight, row: str) -> Sql:
    """Those of tickets one sees."""
    return sight.observes(f"{row}.client_id") | _mine(sight, f"{row}.ticket_id")


@scope(TicketLink)
def between_tickets(sight: Sight, row: str) -> Sql:
    """Those that hold still, between tickets that one sees both."""
    both = _mine(sight, f"{row}.ticket_id") & _mine(sight, f"{row}.other_id")
    return Sql(f"{row}.ended_at IS NULL") & (sight.observes(f"{row}.client_id") | both)


@scope(TicketWatcher)
def watchers(sight: Sight, row: str) -> Sql:
    """Those who watch still, of tickets that one sees."""
    seen = sight.observes(f"{row}.client_id") | _mine(sight, f"{row}.ticket_id")
    return Sql(f"{row}.ended_at IS NULL") & seen


@scope(WorkEntry)
def work(sight: Sight, row: str) -> Sql:
    """Those of tickets one sees; internal ones, and those that were corrected, only for the IT team."""
    told = TRUE if sight.shape.staff else Sql(f"({row}.audience = 'SHARED' AND {row}.ended_at IS NULL)")
    return told & (sight.observes(f"{row}.client_id") | _mine(sight, f"{row}.ticket_id"))


@scope(Rating)
def ratings(sight: Sight, row: str) -> Sql:
    """Those of observed organisations, and one's own."""
    mine = sight.asks(f"{row}.client_id") & Sql(f"{row}.person_id = ", ME)
    return sight.observes(f"{row}.client_id") | mine
