"""Costs, tariffs and budgets as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.costs import model, rules
from schema.costs.model import CostKind
from schema.devices.graph import Device
from schema.language import Connection, Money, Record, by_id, extend, made_of, many, mutations, node, query
from schema.organisations.graph import Organisation
from schema.people.graph import Person
from schema.tickets.graph import Ticket
from schema.tickets.model import Audience


@node(
    model.Cost,
    ordered={"SPENT_ON": "spent_on", "CREATED_AT": "created_at"},
    default="SPENT_ON DESC",
)
class Cost(Record):
    """
    An amount that was spent, net. Prices of devices, costs of services and charged hours of work are there by
    themselves. Clients see what counts; entries of work that are not shared are for the IT team.
    """

    client: Organisation | None
    """Organisation whose cost it is."""
    kind: CostKind
    """What the money was spent on."""
    amount: Money | None = made_of(Money, minor="amount_minor", currency="amount_currency")
    """How much, net."""
    spent_on: dt.date | None
    """When; null when that is not known."""
    month: str | None
    """Year and month of that day: 2026-11."""
    covers_from: dt.date | None
    """First day that it pays for, as of a licence or a lease."""
    covers_until: dt.date | None
    """Last day that it pays for."""
    device: Device | None
    """Which device it was for; work is for the one that its ticket is about, and for none of several."""
    person: Person | None
    """Whom it was for: who had the device, who asked for the work."""
    ticket: Ticket | None
    """Which ticket it followed from."""
    note: str | None
    """What was paid for."""
    audience: Audience
    """Who may know of it."""
    corrects: Cost | None
    """Cost in whose place it stands; null for clients."""
    ended_at: dt.datetime | None
    """Since when it counts no more."""


@node(model.Tariff, ordered={"FROM_ON": "from_on"}, default="FROM_ON DESC")
class Tariff(Record):
    """What an hour of work costs a client from a day on, and when its fiscal year ends."""

    client: Organisation | None
    """With whom it is agreed."""
    from_on: dt.date
    """First day on which it holds, until the next one does."""
    hour: Money | None = made_of(Money, minor="hour_minor", currency="hour_currency")
    """Net price of an hour of work that is charged."""
    year_end: str
    """Month and day on which a fiscal year of the client ends: 12-31."""


@node(model.Budget, ordered={"YEAR": "year"}, default="YEAR DESC")
class Budget(Record):
    """How much an organisation means to spend in a calendar year, in one currency."""

    client: Organisation | None
    """Organisation that means to spend it."""
    year: int
    """Calendar year."""
    amount: Money | None = made_of(Money, minor="amount_minor", currency="amount_currency")
    """How much, net."""


@extend(Device)
class OfDevice:
    """What a device cost."""

    costs: Connection[Cost] = many(model.Cost, via="device_id")
    """What was paid for it, the latest first; with the work on tickets that are about it alone."""


@extend(Ticket)
class OfTicket:
    """What a ticket cost."""

    costs: Connection[Cost] = many(model.Cost, via="ticket_id")
    """What was paid for it, the latest first; for those who see the costs of the organisation."""


@extend(Person)
class OfPerson:
    """What was paid for a person."""

    costs: Connection[Cost] = many(model.Cost, via="person_id")
    """What was paid for them, the latest first; for those who see the costs of the organisation."""


@extend(Organisation)
class OfOrganisation:
    """What an organisation pays."""

    costs: Connection[Cost] = many(model.Cost, via="client_id")
    """Its costs, the latest first."""
    budgets: Connection[Budget] = many(model.Budget, via="client_id")
    """What it means to spend in a year, the latest year first; each currency by itself."""
    tariffs: Connection[Tariff] = many(model.Tariff, via="client_id")
    """What an hour of work costs it, the latest first."""


@query
class Query:
    """Costs."""

    cost: Cost | None = by_id(model.Cost)
    """The cost with that id."""
    costs: Connection[Cost] = many(model.Cost)
    """Costs of all organisations that the viewer observes, the latest first."""


Mutation = mutations(
    costRecord=(rules.record_cost, rules.RECORDED),
    costCorrect=(rules.correct_cost, rules.CORRECTED),
    costWithdraw=(rules.withdraw_cost, rules.WITHDRAWN),
    budgetSet=(rules.set_budget, rules.BUDGET_SET),
    tariffSet=(rules.set_tariff, rules.TARIFF_SET),
)
