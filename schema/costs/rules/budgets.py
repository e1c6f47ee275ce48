"""Budgets: how much a client means to spend in a year, as whoever decides there says."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.costs.model import Budget
from schema.costs.rules.events import BUDGET_SET
from schema.devices.rules.facts import must_be_priced
from schema.organisations.model import Organisation
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, create, moment, see, unit

FURTHEST, MOST = 10, 2**53


async def set_budget(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation that means to spend it."],
    *,
    year: Annotated[int, "Calendar year: this one, or one of the next ten."],
    amount_minor: Annotated[int, "Net amount in minor units, as grosze."],
    amount_currency: Annotated[str, "Currency of the amount, as ISO 4217 has it: PLN."],
    expected_version: Annotated[int | None, "Version of the budget that this takes the place of."] = None,
) -> Budget:
    """
    Say how much an organisation means to spend in a year, in one currency. Said again, it takes the place of what was
    said before, which stays in the history.
    """
    async with unit(viewer, expected_version=expected_version):
        await see(Organisation, client, viewer, to=BUDGET_SET)
        _must_make_sense(year, amount_minor, amount_currency)
        before = await Budget.get_or_none(client_id=client, year=year, amount_currency=amount_currency)
        if before is None:
            of = {"year": year, "amount_minor": amount_minor, "amount_currency": amount_currency}
            return await create(Budget(client_id=client, **of), viewer, BUDGET_SET)
        async with change(Budget, before.id, viewer, BUDGET_SET) as row:
            row.amount_minor = amount_minor
        return row


def _must_make_sense(year: int, minor: int, currency: str) -> None:
    must_be_priced("amount", minor, currency)
    if minor >= MOST:
        raise Invalid("amountMinor", why=Words(en="This is too much.", pl="To za dużo."))
    if not 0 <= year - moment().year <= FURTHEST:
        en, pl = "Name this year or one of the next ten.", "Podaj ten rok albo jeden z dziesięciu następnych."
        raise Invalid("year", why=Words(en=en, pl=pl))
