"""Organisations."""

from __future__ import annotations

import pytest

from schema.organisations import rules
from schema.organisations.model import OrganisationKind
from schema.refusals import Forbidden, Invalid, NotFound
from schema.viewer import SYSTEM
from tests.cast import Cast


async def test_the_administrator_adds_a_client(cast: Cast) -> None:
    modrzew = await rules.add_organisation(cast.adam, code="modrz", name="Fabryka Mebli Modrzew", city="Kalwaria")
    assert (modrzew.code, modrzew.kind, modrzew.city) == ("MODRZ", OrganisationKind.CLIENT, "Kalwaria")
    assert modrzew.client_id == modrzew.id


@pytest.mark.parametrize("who", ["tomasz", "katarzyna", "lucja", "nina"])
async def test_nobody_else_does(cast: Cast, who: str) -> None:
    with pytest.raises(Forbidden, match="right to decide"):
        await rules.add_organisation(getattr(cast, who), code="MODRZ", name="Fabryka Mebli Modrzew")


async def test_a_code_is_short_plain_and_taken_once(cast: Cast) -> None:
    for code in ("Z", "ŻÓŁĆ", "1A", "A" * 13, "A-B"):
        with pytest.raises(Invalid, match="2 to 12 letters"):
            await rules.add_organisation(cast.adam, code=code, name="Cukiernia")
    with pytest.raises(Invalid, match="ZAWIL is taken"):
        await rules.add_organisation(cast.adam, code="zawil", name="Cukiernia")


async def test_there_is_one_it_company(cast: Cast) -> None:
    with pytest.raises(Invalid, match="exactly one"):
        await rules.add_organisation(SYSTEM, code="INNI", name="Inni IT", kind=OrganisationKind.ENTERPRISE)


async def test_its_owner_or_the_it_team_renames_it(cast: Cast) -> None:
    await rules.rename(cast.tomasz, cast.zawilec.id, name="Zawilec")
    renamed = await rules.rename(cast.katarzyna, cast.zawilec.id, name="Piekarnia Zawilec sp. z o.o.")
    assert (renamed.name, renamed.code) == ("Piekarnia Zawilec sp. z o.o.", "ZAWIL")
    with pytest.raises(Forbidden):
        await rules.rename(cast.piotr, cast.zawilec.id, name="Piekarnia Piotra")


async def test_a_stranger_learns_nothing(cast: Cast) -> None:
    with pytest.raises(NotFound, match="no such organisation"):
        await rules.rename(cast.halina, cast.zawilec.id, name="Hm")


async def test_those_who_decide_agree_on_how_long_what_is_resolved_stays_open(cast: Cast) -> None:
    assert (cast.zawilec.confirmation_days, cast.zawilec.reopening_days) == (5, 14)
    await rules.set_terms(cast.katarzyna, cast.zawilec.id, confirmation_days=3)
    agreed = await rules.set_terms(cast.adam, cast.zawilec.id, reopening_days=30)
    assert (agreed.confirmation_days, agreed.reopening_days) == (3, 30)
    with pytest.raises(Forbidden, match="right to decide"):
        await rules.set_terms(cast.tomasz, cast.zawilec.id, confirmation_days=1)


@pytest.mark.parametrize(("field", "days"), [("confirmationDays", 0), ("confirmationDays", 31), ("reopeningDays", 91)])
async def test_terms_are_of_some_days(cast: Cast, field: str, days: int) -> None:
    name = field.replace("Days", "_days")
    with pytest.raises(Invalid, match="Say 1 to") as refused:
        await rules.set_terms(cast.katarzyna, cast.zawilec.id, **{name: days})
    assert refused.value.path == (field,)
