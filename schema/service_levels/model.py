"""Service levels: how soon the IT team promises to answer and to solve, and whether it did."""

from __future__ import annotations

from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from schema.calendars.model import Calendar
from schema.record import Instant, Owned
from schema.scope import Sight, scope
from schema.sql import Sql
from schema.tickets.model import Priority, Ticket, Turn
from schema.tickets.model.scopes import links

RESTRICT = fields.OnDelete.RESTRICT


class Metric(StrEnum):
    """What is promised."""

    RESPONSE = "RESPONSE"
    """The first answer of the IT team."""
    RESOLUTION = "RESOLUTION"
    """The solution."""


class ClockState(StrEnum):
    """Where a clock stands."""

    RUNNING = "RUNNING"
    """Working time goes by."""
    PAUSED = "PAUSED"
    """It waits for somebody whose time does not count."""
    MET = "MET"
    """Done in time."""
    BREACHED = "BREACHED"
    """Too late, done or not."""
    CANCELLED = "CANCELLED"
    """Not wanted any more."""


class Policy(Owned):
    """What is promised, for one client or, when it is the IT company's, for all that have none of their own.

    A row never changes: a new one takes its place.
    """

    prefix = "pol"
    words = ("service level policy", "umowa o poziomie usług")

    name = fields.CharField(max_length=100)
    number = fields.IntField()
    """Which version it is, from 1."""
    calendar_id: UUID
    calendar: fields.ForeignKeyRelation[Calendar] = fields.ForeignKeyField(
        "graph.Calendar", related_name=False, on_delete=RESTRICT
    )
    targets: Any = fields.JSONField()
    """Minutes by kind, priority and metric: `["ANY P1 RESPONSE 30", "INCIDENT P1 RESOLUTION 240"]`."""
    pauses: Any = fields.JSONField()
    """Parties for whom a ticket may wait while its clocks stand."""
    from_at = Instant()
    """Since when it holds; this may be to come."""
    ended_at = Instant(null=True)
    """Until when; this may be to come too."""

    class Meta:
        table = "policies"


class Clock(Owned):
    """Working time that a ticket has used of what was promised."""

    prefix = "clk"
    words = ("clock", "zegar")
    state_field = "state"

    ticket_id: UUID
    ticket: fields.ForeignKeyRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT
    )
    policy_id: UUID
    policy: fields.ForeignKeyRelation[Policy] = fields.ForeignKeyField(
        "graph.Policy", related_name=False, on_delete=RESTRICT
    )
    metric = fields.CharEnumField(Metric, max_length=10)
    priority = fields.CharEnumField(Priority, max_length=2)
    """Priority for which the minutes were promised."""
    minutes = fields.IntField()
    state = fields.CharEnumField(ClockState, max_length=10, default=ClockState.RUNNING)
    started_at = Instant()
    since_at = Instant(null=True)
    """Since when time goes by without a break; null while it does not."""
    used_ms = fields.BigIntField(default=0)
    """Working time used before that, in milliseconds."""
    due_at = Instant(null=True)
    warn_at = Instant(null=True)
    """When three quarters will be used; null once that was told, or while time does not go by."""
    warned_at = Instant(null=True)
    breached_at = Instant(null=True)
    stopped_at = Instant(null=True)

    class Meta:
        table = "clocks"


class TicketTurn(Owned):
    """A time in which it was one side's move."""

    prefix = "trn"
    words = ("turn", "ruch")

    ticket: fields.ForeignKeyRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT
    )
    turn = fields.CharEnumField(Turn, max_length=12)
    from_at = Instant()
    to_at = Instant(null=True)

    class Meta:
        table = "ticket_turns"


@scope(Policy)
def policies(sight: Sight, row: str) -> Sql:
    """Those of one's organisations, and those of the IT company."""
    company = Sql(f"{row}.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')")
    return sight.belongs(f"{row}.client_id") | company


scope(Clock)(links)
scope(TicketTurn)(links)
