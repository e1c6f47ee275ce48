"""Contracts: renewed, ended, and in the plan by the day on which one has to decide."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from schema.accesses import rules as accesses
from schema.accesses.model import System, SystemKind
from schema.record import now
from schema.refusals import Forbidden, Invalid, NotFound
from schema.replacements import rules
from schema.replacements.model import Contract, ContractKind
from tests.cast import Cast
from tests.replacements.telling import PLAN, told

TODAY = now().date()
SOON = TODAY + dt.timedelta(days=40)
OFFICE: dict[str, Any] = {"name": "Pakiet biurowy", "kind": ContractKind.LICENCE, "renews_on": SOON, "notice_days": 30}
PAID = {"yearly_minor": 1_200_000, "yearly_currency": "PLN"}


@pytest.fixture
async def office(cast: Cast) -> Contract:
    """The bakery's licences of an office suite, which are renewed soon."""
    return await rules.add_contract(cast.tomasz, cast.zawilec.id, **OFFICE, **PAID, seats=12)


async def test_a_contract_stands_in_the_plan_by_the_last_day_of_notice(cast: Cast, office: Contract) -> None:
    assert office.decide_by == SOON - dt.timedelta(days=30)
    line = (await told(cast.katarzyna, PLAN, client=cast.zawilec.key))["lines"][0]
    assert (line["name"], line["contractId"], line["deviceId"]) == ("Pakiet biurowy", office.key, None)
    assert line["causes"] == [{"reason": "RENEWAL", "on": office.decide_by.isoformat()}]
    assert line["estimate"] == {"minor": 1_200_000, "currency": "PLN"}
    assert line["gaps"] == []


async def test_a_renewed_contract_moves_on_and_an_ended_one_leaves(cast: Cast, office: Contract) -> None:
    later = SOON + dt.timedelta(days=365)
    await rules.renew_contract(cast.katarzyna, office.id, renews_on=later, yearly_minor=1_300_000)
    line = (await told(cast.tomasz, PLAN, client=cast.zawilec.key))["lines"][0]
    assert line["dueOn"] == (later - dt.timedelta(days=30)).isoformat()
    assert line["estimate"]["minor"] == 1_300_000
    await rules.end_contract(cast.tomasz, office.id)
    assert [one["contractId"] for one in (await told(cast.tomasz, PLAN, client=cast.zawilec.key))["lines"]] == [None]
    with pytest.raises(Invalid, match="no more"):
        await rules.renew_contract(cast.tomasz, office.id, renews_on=later + dt.timedelta(days=365))


async def test_a_changed_notice_changes_the_day(cast: Cast, office: Contract) -> None:
    changed = await rules.change_contract(cast.katarzyna, office.id, notice_days=0, supplier="Sklep z programami")
    assert (changed.decide_by, changed.supplier, changed.name) == (SOON, "Sklep z programami", "Pakiet biurowy")
    assert (await rules.change_contract(cast.katarzyna, office.id, supplier="")).supplier is None


SEATS = """{ systems { nodes { name contracts(filter: { endedAt: { isNull: true } }) { nodes { name } } } } }"""


@pytest.fixture
async def mail(cast: Cast) -> System:
    """The bakery's mail, of which each seat costs something."""
    of = {"name": "Poczta", "kind": SystemKind.MAIL, "seat_minor": 5_000, "seat_currency": "PLN"}
    return await accesses.add_system(cast.tomasz, cast.zawilec.id, **of)


async def test_a_contract_says_whose_seats_it_pays_for_and_takes_that_back(
    cast: Cast, office: Contract, mail: System
) -> None:
    changed = await rules.change_contract(cast.katarzyna, office.id, system=mail.id)
    assert changed.system_id == mail.id
    [row] = (await told(cast.piotr, SEATS))["nodes"]
    assert row == {"name": "Poczta", "contracts": {"nodes": [{"name": "Pakiet biurowy"}]}}
    assert (await rules.change_contract(cast.tomasz, office.id, seats=10)).system_id == mail.id
    assert (await rules.change_contract(cast.tomasz, office.id, without_system=True)).system_id is None


async def test_seats_are_paid_for_by_contracts_that_run(cast: Cast, mail: System) -> None:
    office = await rules.add_contract(cast.tomasz, cast.zawilec.id, **OFFICE, system=mail.id)
    await rules.end_contract(cast.tomasz, office.id)
    assert (await told(cast.katarzyna, SEATS))["nodes"] == [{"name": "Poczta", "contracts": {"nodes": []}}]


async def test_who_opens_a_system_does_not_learn_what_pays_for_it(cast: Cast, mail: System) -> None:
    await rules.add_contract(cast.tomasz, cast.zawilec.id, **OFFICE, system=mail.id)
    await accesses.grant(cast.tomasz, mail.id, person=cast.lucja.person_id)
    assert (await told(cast.lucja, SEATS))["nodes"] == [{"name": "Poczta", "contracts": {"nodes": []}}]


async def test_a_contract_pays_for_systems_of_its_own_organisation_that_are_in_use(
    cast: Cast, office: Contract, mail: System
) -> None:
    akta = await accesses.add_system(cast.halina, cast.borowik.id, name="Akta", kind=SystemKind.FILES)
    with pytest.raises(NotFound):
        await rules.change_contract(cast.tomasz, office.id, system=akta.id)
    await accesses.end_system(cast.tomasz, mail.id)
    with pytest.raises(Invalid, match="used no more"):
        await rules.change_contract(cast.tomasz, office.id, system=mail.id)


@pytest.mark.parametrize(
    ("field", "facts"),
    [
        ("name", {"name": " "}),
        ("noticeDays", {"notice_days": -1}),
        ("seats", {"seats": 0}),
        ("yearlyMinor", {"yearly_minor": 100}),
        ("yearlyCurrency", {"yearly_minor": 100, "yearly_currency": "zł"}),
        ("yearlyCurrency", {"yearly_minor": 100, "yearly_currency": "QQQ"}),
        ("renewsOn", {"renews_on": dt.date(2, 1, 1)}),
        ("renewsOn", {"renews_on": dt.date(2206, 1, 1)}),
    ],
)
async def test_what_makes_no_sense_is_refused_by_its_name(cast: Cast, field: str, facts: dict[str, Any]) -> None:
    with pytest.raises(Invalid) as refused:
        await rules.add_contract(cast.tomasz, cast.zawilec.id, **(OFFICE | facts))
    assert refused.value.path == (field,)


async def test_a_contract_is_not_renewed_for_less(cast: Cast, office: Contract) -> None:
    with pytest.raises(Invalid, match="later day"):
        await rules.renew_contract(cast.tomasz, office.id, renews_on=SOON)


async def test_only_who_decides_or_executes_writes_contracts_down(cast: Cast, office: Contract) -> None:
    with pytest.raises(Forbidden):
        await rules.add_contract(cast.piotr, cast.zawilec.id, **OFFICE)
    for stranger in (cast.lucja, cast.halina):
        with pytest.raises(NotFound):
            await rules.end_contract(stranger, office.id)
