"""Contracts, proposals and replacements as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.accesses.graph.access import System
from schema.decisions.graph import Decision
from schema.devices.graph import Device
from schema.language import Connection, Money, Record, extend, made_of, many, node
from schema.organisations.graph import Organisation
from schema.replacements import model
from schema.replacements.model import ContractKind, ProposalState, ReplacementState, ReplacementWay


@node(model.Contract, ordered={"DECIDE_BY": "decide_by", "NAME": "name"}, default="DECIDE_BY ASC")
class Contract(Record):
    """Something that is paid for by the year until it is renewed or ends: a licence, a service, a lease."""

    client: Organisation | None
    """Organisation that pays."""
    name: str
    """What it is called."""
    supplier: str | None
    """Whom one pays."""
    kind: ContractKind
    """What it is about."""
    renews_on: dt.date
    """Day on which it is renewed or ends."""
    notice_days: int
    """Days before that day by which one has to give notice."""
    decide_by: dt.date
    """Last day on which one can still give notice."""
    yearly: Money | None = made_of(Money, minor="yearly_minor", currency="yearly_currency")
    """What it costs for a year, net; null when that is not known."""
    seats: int | None
    """For how many people or devices it is."""
    system: System | None
    """System whose seats it pays for."""
    ended_at: dt.datetime | None
    """Since when it is no more."""


@node(model.ReplacementProposal, ordered={"CREATED_AT": "created_at"}, default="CREATED_AT DESC")
class ReplacementProposal(Record):
    """What the IT team proposes to replace in a quarter: one decision of the client about all of it."""

    client: Organisation | None
    """Client that is asked."""
    year: int
    """Calendar year."""
    quarter: int
    """Quarter of the year, from 1."""
    decision: Decision | None
    """The question: who is asked, what they chose and when."""
    state: ProposalState
    """Where it stands."""


@node(model.Replacement, ordered={"CREATED_AT": "created_at"}, default="CREATED_AT ASC")
class Replacement(Record):
    """One device or contract of a proposal, and what became of it."""

    proposal: ReplacementProposal | None
    """In which quarter, and by which decision."""
    device: Device | None
    """Device that is replaced."""
    contract: Contract | None
    """Contract that is renewed."""
    state: ReplacementState
    """Where it stands."""
    until: dt.date | None
    """Until when it was put off, or is kept for longer."""
    successor: Device | None
    """Device in its place, from the order on."""


@node(model.ReplacementOption, ordered={"MONTHS": "months"}, default="MONTHS ASC")
class ReplacementOption(Record):
    """A way to replace something, and what it costs."""

    replacement: Replacement | None
    """What for."""
    way: ReplacementWay
    """What is done."""
    cost: Money | None = made_of(Money, minor="cost_minor", currency="cost_currency")
    """What it costs in all, net."""
    months: int
    """For how many months that lasts."""
    yearly: Money | None = made_of(Money, minor="yearly_minor", currency="cost_currency")
    """What that is for a year."""
    recommended: bool
    """Whether it is what the IT team advises, and what is approved."""


@extend(ReplacementProposal)
class OfProposal:
    """What is proposed."""

    items: Connection[Replacement] = many(model.Replacement, via="proposal_id")
    """Devices and contracts that are to be replaced."""


@extend(Replacement)
class OfReplacement:
    """How something can be replaced."""

    options: Connection[ReplacementOption] = many(model.ReplacementOption, via="replacement_id")
    """Ways to do it, those first that last the shortest."""


@extend(Decision)
class OfDecision:
    """What a decision is about."""

    replacement_proposals: Connection[ReplacementProposal] = many(model.ReplacementProposal, via="decision_id")
    """The replacements that it decides, if it is about such."""


@extend(Device)
class OfDevice:
    """What a device is replaced by."""

    replacements: Connection[Replacement] = many(model.Replacement, via="device_id")
    """What was proposed for it, the earliest first."""
    replaces: Connection[Replacement] = many(model.Replacement, via="successor_id")
    """In which device's place it was ordered."""


@extend(System)
class OfSystem:
    """What pays for a system."""

    contracts: Connection[Contract] = many(model.Contract, via="system_id")
    """Contracts that pay for its seats, also those that are no more."""


@extend(Organisation)
class OfOrganisation:
    """What an organisation renews and replaces."""

    contracts: Connection[Contract] = many(model.Contract, via="client_id")
    """Its contracts, those first that have to be decided on first."""
    replacement_proposals: Connection[ReplacementProposal] = many(model.ReplacementProposal, via="client_id")
    """What was proposed to it, the latest first."""
