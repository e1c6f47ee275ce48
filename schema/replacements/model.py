"""Contracts that are renewed, and what of a client is proposed to be replaced, quarter by quarter."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from schema.accesses.model import System
from schema.decisions.model import Decision
from schema.devices.model import Device
from schema.record import Day, Instant, Owned
from schema.scope import Sight, scope
from schema.sql import Sql

RESTRICT = fields.OnDelete.RESTRICT


class ContractKind(StrEnum):
    """What a contract is about."""

    LICENCE = "LICENCE"
    """The right to use a program."""
    SERVICE = "SERVICE"
    """Something that others do, as an internet connection."""
    LEASE = "LEASE"
    """Using what belongs to others."""
    OTHER = "OTHER"
    """Anything else."""


class ProposalState(StrEnum):
    """Where a proposal stands."""

    PROPOSED = "PROPOSED"
    """The client is asked."""
    APPROVED = "APPROVED"
    """The client said yes."""
    REJECTED = "REJECTED"
    """The client said no."""
    WITHDRAWN = "WITHDRAWN"
    """Nobody asks any more."""


class ReplacementState(StrEnum):
    """Where a replacement stands."""

    PROPOSED = "PROPOSED"
    """The client is asked."""
    APPROVED = "APPROVED"
    """The client said yes: it is for the IT team to order."""
    DEFERRED = "DEFERRED"
    """Not now; it may be proposed again."""
    REJECTED = "REJECTED"
    """The client said no."""
    ORDERED = "ORDERED"
    """What takes its place is on its way."""
    DONE = "DONE"
    """It is replaced, kept for longer, or renewed."""


class ReplacementWay(StrEnum):
    """What is done with what is due."""

    BUY = "BUY"
    """Another one is bought in its place."""
    LEASE = "LEASE"
    """Another one is leased in its place."""
    EXTEND = "EXTEND"
    """The device is kept for longer, the contract is renewed."""


class Contract(Owned):
    """Something that is paid for by the year until it is renewed or ends: a licence, a service, a lease."""

    prefix = "ctr"
    words = ("contract", "umowa")

    name = fields.CharField(max_length=200)
    supplier = fields.CharField(max_length=200, null=True)
    kind = fields.CharEnumField(ContractKind, max_length=7)
    renews_on = Day()
    notice_days = fields.SmallIntField(default=0)
    decide_by = Day()
    """Last day on which one can still give notice: it follows from the two before."""
    yearly_minor = fields.BigIntField(null=True)
    yearly_currency = fields.CharField(max_length=3, null=True)
    seats = fields.IntField(null=True)
    system_id: UUID | None
    system: fields.ForeignKeyNullableRelation[System] = fields.ForeignKeyField(
        "graph.System", related_name=False, on_delete=RESTRICT, null=True
    )
    """Whose seats it pays for, which are then paid for nowhere else."""
    ended_at = Instant(null=True)

    class Meta:
        table = "contracts"


class ReplacementProposal(Owned):
    """What the IT team proposes to replace in a quarter: one decision of the client about all of it."""

    prefix = "rpp"
    words = ("proposal of replacements", "propozycja wymian")
    state_field = "state"

    year = fields.SmallIntField()
    quarter = fields.SmallIntField()
    decision_id: UUID
    decision: fields.ForeignKeyRelation[Decision] = fields.ForeignKeyField(
        "graph.Decision", related_name=False, on_delete=RESTRICT
    )
    state = fields.CharEnumField(ProposalState, max_length=9)

    class Meta:
        table = "replacement_proposals"


class Replacement(Owned):
    """One device or contract of a proposal, and what became of it."""

    prefix = "rpm"
    words = ("replacement", "wymiana")
    state_field = "state"

    proposal_id: UUID
    proposal: fields.ForeignKeyRelation[ReplacementProposal] = fields.ForeignKeyField(
        "graph.ReplacementProposal", related_name=False, on_delete=RESTRICT
    )
    device_id: UUID | None
    device: fields.ForeignKeyNullableRelation[Device] = fields.ForeignKeyField(
        "graph.Device", related_name=False, on_delete=RESTRICT, null=True
    )
    contract_id: UUID | None
    contract: fields.ForeignKeyNullableRelation[Contract] = fields.ForeignKeyField(
        "graph.Contract", related_name=False, on_delete=RESTRICT, null=True
    )
    state = fields.CharEnumField(ReplacementState, max_length=8)
    until = Day(null=True)
    """Until when it was put off, or is kept for longer."""
    successor_id: UUID | None
    successor: fields.ForeignKeyNullableRelation[Device] = fields.ForeignKeyField(
        "graph.Device", related_name=False, on_delete=RESTRICT, null=True
    )

    class Meta:
        table = "replacements"


class ReplacementOption(Owned):
    """A way to replace something, and what it costs."""

    prefix = "rpo"
    words = ("option of a replacement", "wariant wymiany")

    replacement_id: UUID
    replacement: fields.ForeignKeyRelation[Replacement] = fields.ForeignKeyField(
        "graph.Replacement", related_name=False, on_delete=RESTRICT
    )
    way = fields.CharEnumField(ReplacementWay, max_length=6)
    cost_minor = fields.BigIntField()
    cost_currency = fields.CharField(max_length=3)
    months = fields.SmallIntField()
    """For how many months that lasts."""
    yearly_minor = fields.BigIntField()
    """What that is for a year."""
    recommended = fields.BooleanField(default=False)

    class Meta:
        table = "replacement_options"


@scope(Contract)
@scope(ReplacementProposal)
@scope(Replacement)
@scope(ReplacementOption)
def planned(sight: Sight, row: str) -> Sql:
    """Those of observed organisations: they tell costs."""
    return sight.observes(f"{row}.client_id")
