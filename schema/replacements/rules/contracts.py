"""Contracts: what is paid for by the year, when it is renewed, and by when one has to say so."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.accesses.model import System
from schema.accesses.rules.events import IN_USE
from schema.devices.rules.facts import must_be_priced
from schema.organisations.model import Organisation
from schema.refusals import Invalid, Words
from schema.replacements.model import Contract, ContractKind
from schema.replacements.rules.events import CONTRACT_ADDED, CONTRACT_CHANGED, CONTRACT_ENDED, CONTRACT_RENEWED
from schema.viewer import Viewer
from schema.writing import change, create, moment, must_be_likely, noted, said, see, unit

LONGEST_NOTICE = 730
MOST_SEATS = 1_000_000


async def add_contract(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation that pays."],
    *,
    name: Annotated[str, "What it is called."],
    kind: Annotated[ContractKind, "What it is about."],
    renews_on: Annotated[dt.date, "Day on which it is renewed or ends."],
    notice_days: Annotated[int, "Days before that day by which one has to give notice."] = 0,
    supplier: Annotated[str | None, "Whom one pays."] = None,
    yearly_minor: Annotated[int | None, "Net cost of a year in minor units, as grosze."] = None,
    yearly_currency: Annotated[str | None, "Currency of the cost, as ISO 4217 has it: PLN."] = None,
    seats: Annotated[int | None, "For how many people or devices it is."] = None,
    system: Annotated[UUID | None, System, "System of that organisation whose seats it pays for."] = None,
) -> Contract:
    """Write down a contract: a licence, a service, a lease."""
    async with unit(viewer):
        await see(Organisation, client, viewer, to=CONTRACT_ADDED)
        contract = Contract(client_id=client, kind=kind, renews_on=renews_on, notice_days=notice_days, seats=seats)
        contract.name, contract.supplier = said(name, "name", at_most=200), noted(supplier, "supplier", at_most=200)
        contract.yearly_minor, contract.yearly_currency = yearly_minor, yearly_currency
        contract.system_id = system and await _in_use(viewer, system, client)
        _settle(contract)
        return await create(contract, viewer, CONTRACT_ADDED)


async def change_contract(
    viewer: Viewer,
    contract: Annotated[UUID, Contract, "Contract that is not as it is written down."],
    *,
    name: Annotated[str | None, "What it is called."] = None,
    kind: Annotated[ContractKind | None, "What it is about."] = None,
    renews_on: Annotated[dt.date | None, "Day on which it is renewed or ends."] = None,
    notice_days: Annotated[int | None, "Days before that day by which one has to give notice."] = None,
    supplier: Annotated[str | None, "Whom one pays; empty to remove it."] = None,
    yearly_minor: Annotated[int | None, "Net cost of a year in minor units."] = None,
    yearly_currency: Annotated[str | None, "Currency of the cost."] = None,
    seats: Annotated[int | None, "For how many people or devices it is."] = None,
    system: Annotated[UUID | None, System, "System of that organisation whose seats it pays for."] = None,
    without_system: Annotated[bool, "Whether it pays for the seats of no system."] = False,
) -> Contract:
    """Change what is written down of a contract; what is not given stays."""
    async with change(Contract, contract, viewer, CONTRACT_CHANGED) as row:
        row.name = row.name if name is None else said(name, "name", at_most=200)
        row.supplier = row.supplier if supplier is None else noted(supplier, "supplier", at_most=200)
        row.kind, row.renews_on = kind or row.kind, renews_on or row.renews_on
        row.notice_days = row.notice_days if notice_days is None else notice_days
        row.yearly_minor = row.yearly_minor if yearly_minor is None else yearly_minor
        row.yearly_currency, row.seats = yearly_currency or row.yearly_currency, seats or row.seats
        paid = row.system_id if system is None else await _in_use(viewer, system, row.client_id)
        row.system_id = None if without_system else paid
        _settle(row)
    return row


async def renew_contract(
    viewer: Viewer,
    contract: Annotated[UUID, Contract, "Contract that goes on."],
    *,
    renews_on: Annotated[dt.date, "Day on which it is renewed or ends the next time."],
    yearly_minor: Annotated[int | None, "Net cost of a year from now on, in minor units, if it changes."] = None,
    yearly_currency: Annotated[str | None, "Currency of the cost."] = None,
) -> Contract:
    """Renew a contract until another day."""
    async with change(Contract, contract, viewer, CONTRACT_RENEWED) as row:
        if renews_on <= row.renews_on:
            en, pl = "It is renewed until a later day.", "Umowę odnawia się na dłużej, niż trwa."
            raise Invalid("renewsOn", why=Words(en=en, pl=pl))
        row.renews_on = renews_on
        row.yearly_minor = row.yearly_minor if yearly_minor is None else yearly_minor
        row.yearly_currency = yearly_currency or row.yearly_currency
        _settle(row)
    return row


async def end_contract(viewer: Viewer, contract: Annotated[UUID, Contract, "Contract that is no more."]) -> Contract:
    """End a contract: it is not renewed, and leaves the plan."""
    async with change(Contract, contract, viewer, CONTRACT_ENDED) as row:
        row.ended_at = moment()
    return row


async def _in_use(viewer: Viewer, system: UUID, client: UUID) -> UUID:
    row = await see(System, system, viewer, client_id=client)
    await IN_USE.check(viewer, row)
    return row.id


def _settle(contract: Contract) -> None:
    """Refuse what makes no sense; and say by when one has to decide."""
    must_be_priced("yearly", contract.yearly_minor, contract.yearly_currency)
    if not 0 <= contract.notice_days <= LONGEST_NOTICE:
        en, pl = f"Say 0 to {LONGEST_NOTICE} days.", f"Podaj od 0 do {LONGEST_NOTICE} dni."
        raise Invalid("noticeDays", why=Words(en=en, pl=pl))
    if contract.seats is not None and not 1 <= contract.seats <= MOST_SEATS:
        raise Invalid("seats", why=Words(en=f"Say 1 to {MOST_SEATS}.", pl=f"Podaj liczbę od 1 do {MOST_SEATS}."))
    must_be_likely(contract.renews_on, "renewsOn")
    contract.decide_by = contract.renews_on - dt.timedelta(days=contract.notice_days)
