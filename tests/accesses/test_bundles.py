"""Bundles: what comes with a role is given in one step."""

from __future__ import annotations

import pytest

from schema.accesses import rules
from schema.accesses.model import Access, Bundle, BundleItem, System, SystemKind
from schema.people import rules as people
from schema.refusals import Forbidden, Invalid, NotFound
from tests.cast import Cast


@pytest.fixture
async def till(cast: Cast) -> System:
    """The till of the shop."""
    return await rules.add_system(cast.katarzyna, cast.zawilec.id, name="Kasa", kind=SystemKind.BUSINESS)


@pytest.fixture
async def shop(cast: Cast, orders: System, till: System) -> Bundle:
    """What whoever sells bread opens, and the laptop that they are to have."""
    row = await rules.add_bundle(cast.katarzyna, cast.zawilec.id, name="Sprzedawca")
    await rules.set_system(cast.katarzyna, row.id, system=orders.id, level="wgląd")
    await rules.set_system(cast.tomasz, row.id, system=till.id, level="sprzedaż")
    return await rules.add_model(cast.tomasz, row.id, model=cast.thinkpad.id)


async def test_jan_gets_all_of_it_with_its_levels(cast: Cast, shop: Bundle) -> None:
    await rules.grant_bundle(cast.tomasz, shop.id, person=cast.jan.person_id, account="jan.r")
    told = await Access.filter(person_id=cast.jan.person_id).order_by("level").values_list("level", "account")
    assert told == [("sprzedaż", "jan.r"), ("wgląd", "jan.r")]


async def test_what_lucja_can_open_stays_as_it_is(cast: Cast, shop: Bundle, orders: System) -> None:
    before = await rules.grant(cast.tomasz, orders.id, person=cast.lucja.person_id, level="piekarz")
    await rules.grant_bundle(cast.tomasz, shop.id, person=cast.lucja.person_id)
    assert (await Access.get(id=before.id)).level == "piekarz"
    assert await Access.filter(person_id=cast.lucja.person_id).count() == 2
    with pytest.raises(Invalid, match="all of it already"):
        await rules.grant_bundle(cast.tomasz, shop.id, person=cast.lucja.person_id)


async def test_what_jan_has_asked_for_is_left_to_whoever_answers(cast: Cast, shop: Bundle, till: System) -> None:
    await rules.request_access(cast.jan, till.id, reason="Zastępuję w sklepie.")
    await rules.grant_bundle(cast.tomasz, shop.id, person=cast.jan.person_id)
    assert await Access.filter(person_id=cast.jan.person_id, system_id=till.id).count() == 0


async def test_all_of_it_or_nothing(cast: Cast, shop: Bundle, till: System) -> None:
    await rules.end_system(cast.katarzyna, till.id)
    with pytest.raises(Invalid, match="used no more"):
        await rules.grant_bundle(cast.tomasz, shop.id, person=cast.jan.person_id)
    assert await Access.all().count() == 0


async def test_the_client_does_not_grant_it_and_a_stranger_does_not_get_it(cast: Cast, shop: Bundle) -> None:
    with pytest.raises(Forbidden):
        await rules.grant_bundle(cast.katarzyna, shop.id, person=cast.jan.person_id)
    with pytest.raises(NotFound):
        await rules.grant_bundle(cast.tomasz, shop.id, person=cast.halina.person_id)
    await people.leave(cast.katarzyna, cast.jan.person_id)
    with pytest.raises(Invalid, match="has left"):
        await rules.grant_bundle(cast.tomasz, shop.id, person=cast.jan.person_id)


async def test_a_system_is_in_it_once_and_gets_a_new_level(cast: Cast, shop: Bundle, orders: System) -> None:
    await rules.set_system(cast.tomasz, shop.id, system=orders.id, level="zamawiający")
    assert (await BundleItem.get(bundle_id=shop.id, system_id=orders.id)).level == "zamawiający"
    with pytest.raises(Invalid, match="in the bundle already"):
        await rules.add_model(cast.tomasz, shop.id, model=cast.thinkpad.id)


async def test_what_is_taken_out_is_not_granted_any_more(cast: Cast, shop: Bundle, orders: System) -> None:
    item = await BundleItem.get(bundle_id=shop.id, system_id=orders.id)
    await rules.remove_item(cast.katarzyna, shop.id, item=item.id)
    with pytest.raises(NotFound):
        await rules.remove_item(cast.katarzyna, shop.id, item=item.id)
    await rules.grant_bundle(cast.tomasz, shop.id, person=cast.jan.person_id)
    assert await Access.filter(system_id=orders.id).count() == 0


async def test_two_bundles_in_use_have_two_names_and_one_that_ended_grants_nothing(cast: Cast, shop: Bundle) -> None:
    with pytest.raises(Invalid, match="of this name"):
        await rules.add_bundle(cast.tomasz, cast.zawilec.id, name="Sprzedawca")
    await rules.end_bundle(cast.katarzyna, shop.id)
    again = await rules.add_bundle(cast.tomasz, cast.zawilec.id, name="Sprzedawca", purpose="W obu sklepach.")
    assert (await rules.update_bundle(cast.katarzyna, again.id, purpose="")).purpose is None
    with pytest.raises(Invalid, match="no more"):
        await rules.grant_bundle(cast.tomasz, shop.id, person=cast.jan.person_id)


async def test_a_bundle_takes_systems_of_its_own_organisation(cast: Cast, shop: Bundle) -> None:
    files = await rules.add_system(cast.halina, cast.borowik.id, name="Akta", kind=SystemKind.FILES)
    with pytest.raises(NotFound):
        await rules.set_system(cast.tomasz, shop.id, system=files.id)
