"""Budgets: set by whoever decides for the client, seen by those who see its costs."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from schema.costs import rules
from schema.history.model import HistoryEvent
from schema.record import now
from schema.refusals import Conflict, Forbidden, Invalid, NotFound
from schema.viewer import Viewer
from tests.cast import Cast
from tests.reading.asking import asked

YEAR = now().year
OF = {"year": YEAR, "amount_minor": 4_000_000, "amount_currency": "PLN"}
BUDGETS = "{ organisations { nodes { budgets { nodes { year amount { minor currency } } } } } }"


async def budgets(viewer: Viewer) -> list[Any]:
    """Budgets of all organisations, as far as they see them."""
    told = orjson.loads((await asked(BUDGETS, viewer)).body)["data"]["organisations"]["nodes"]
    return [row for one in told for row in one["budgets"]["nodes"]]


async def test_the_newest_budget_of_a_year_holds_and_the_one_before_stays_in_the_history(cast: Cast) -> None:
    first = await rules.set_budget(cast.katarzyna, cast.zawilec.id, **OF)
    again = await rules.set_budget(cast.katarzyna, cast.zawilec.id, **OF | {"amount_minor": 5_000_000})
    assert (again.id, again.version) == (first.id, 2)
    amount = {"minor": 5_000_000, "currency": "PLN"}
    assert await budgets(cast.tomasz) == [{"year": YEAR, "amount": amount}]
    [_, event] = await HistoryEvent.filter(subject_id=first.id).order_by("position")
    assert event.changes == {"amount_minor": [4_000_000, 5_000_000]}


async def test_each_year_and_each_currency_has_a_budget_of_its_own(cast: Cast) -> None:
    for of in ({}, {"year": YEAR + 1}, {"amount_currency": "EUR"}):
        await rules.set_budget(cast.katarzyna, cast.zawilec.id, **OF | of)
    found = {(row["year"], row["amount"]["currency"]) for row in await budgets(cast.piotr)}
    assert found == {(YEAR, "PLN"), (YEAR, "EUR"), (YEAR + 1, "PLN")}


async def test_whoever_looked_at_another_amount_is_told_so(cast: Cast) -> None:
    seen = await rules.set_budget(cast.katarzyna, cast.zawilec.id, **OF)
    await rules.set_budget(cast.katarzyna, cast.zawilec.id, **OF | {"amount_minor": 1})
    with pytest.raises(Conflict):
        await rules.set_budget(cast.katarzyna, cast.zawilec.id, **OF, expected_version=seen.version)


async def test_only_who_decides_for_the_client_sets_its_budget(cast: Cast) -> None:
    for viewer in (cast.tomasz, cast.adam, cast.piotr):
        with pytest.raises(Forbidden):
            await rules.set_budget(viewer, cast.zawilec.id, **OF)
    with pytest.raises(NotFound):
        await rules.set_budget(cast.halina, cast.zawilec.id, **OF)


async def test_employees_and_strangers_see_no_budget(cast: Cast) -> None:
    await rules.set_budget(cast.katarzyna, cast.zawilec.id, **OF)
    for viewer in (cast.lucja, cast.halina):
        assert await budgets(viewer) == []


@pytest.mark.parametrize(
    ("field", "of"),
    [
        ("year", {"year": YEAR - 1}),
        ("year", {"year": YEAR + 11}),
        ("amountMinor", {"amount_minor": -1}),
        ("amountMinor", {"amount_minor": 2**53}),
        ("amountCurrency", {"amount_currency": "zł"}),
        ("amountCurrency", {"amount_currency": "QQQ"}),
        ("amountCurrency", {"amount_currency": "pln"}),
        ("amountCurrency", {"amount_currency": "XAU"}),
    ],
)
async def test_what_makes_no_sense_is_refused_by_its_name(cast: Cast, field: str, of: dict[str, Any]) -> None:
    with pytest.raises(Invalid) as refused:
        await rules.set_budget(cast.katarzyna, cast.zawilec.id, **OF | of)
    assert refused.value.path == (field,)
