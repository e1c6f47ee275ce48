"""The register of systems."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from schema.accesses import rules
from schema.accesses.model import System, SystemKind
from schema.refusals import Forbidden, Invalid, NotFound
from schema.viewer import Viewer
from tests.cast import Cast
from tests.reading.asking import asked


async def test_both_sides_keep_the_register(cast: Cast, orders: System) -> None:
    await rules.update_system(cast.tomasz, orders.id, name="Zamówienia sklepów", purpose="Co piec na jutro.")
    row = await System.get(id=orders.id)
    assert (row.name, row.purpose, row.keeper_id) == ("Zamówienia sklepów", "Co piec na jutro.", cast.piotr.person_id)


async def test_who_bakes_does_not_keep_the_register(cast: Cast) -> None:
    with pytest.raises(Forbidden):
        await rules.add_system(cast.lucja, cast.zawilec.id, name="Sejf", kind=SystemKind.BUILDING)


async def test_another_client_has_no_such_system(cast: Cast, orders: System) -> None:
    with pytest.raises(NotFound):
        await rules.update_system(cast.halina, orders.id, name="Akta")


async def test_two_systems_in_use_have_two_names(cast: Cast, orders: System) -> None:
    with pytest.raises(Invalid, match="of this name"):
        await rules.add_system(cast.tomasz, cast.zawilec.id, name="Zamówienia", kind=SystemKind.FILES)
    await rules.end_system(cast.tomasz, orders.id)
    assert await rules.add_system(cast.tomasz, cast.zawilec.id, name="Zamówienia", kind=SystemKind.FILES)


async def test_a_system_says_what_a_seat_costs_a_month(cast: Cast, orders: System) -> None:
    await rules.update_system(cast.katarzyna, orders.id, seat_minor=4_900, seat_currency="PLN")
    await rules.update_system(cast.tomasz, orders.id, seat_minor=5_200)
    row = await System.get(id=orders.id)
    assert (row.seat_minor, row.seat_currency) == (5_200, "PLN")
    with pytest.raises(Invalid, match="not negative"):
        await rules.update_system(cast.tomasz, orders.id, seat_minor=-1)
    with pytest.raises(Invalid, match="an amount and a currency"):
        await rules.add_system(cast.tomasz, cast.zawilec.id, name="Kasy", kind=SystemKind.BUSINESS, seat_minor=900)


SEATS = """query ($words: String!) { systems(filter: { search: $words }) {
    nodes { name seat { minor currency } accesses(filter: { state: { ne: REVOKED } }) { totalCount } } } }"""


async def told(viewer: Viewer, words: str) -> Any:
    """What they find under these words."""
    return orjson.loads((await asked(SEATS, viewer, {"words": words})).body)["data"]["systems"]["nodes"]


async def test_a_system_is_found_by_its_name_and_tells_seats_and_price_to_those_who_observe(
    cast: Cast, orders: System
) -> None:
    await rules.update_system(cast.tomasz, orders.id, name="Zamówienia", seat_minor=4_900, seat_currency="PLN")
    for person in (cast.lucja, cast.jan):
        await rules.grant(cast.tomasz, orders.id, person=person.person_id)
    seen = {"name": "Zamówienia", "seat": {"minor": 4_900, "currency": "PLN"}, "accesses": {"totalCount": 2}}
    for viewer in (cast.katarzyna, cast.tomasz):
        assert await told(viewer, "ZAMOWIENIA") == [seen]
    assert await told(cast.lucja, "zamów") == [{**seen, "seat": None, "accesses": {"totalCount": 1}}]
    assert await told(cast.katarzyna, "faktury") == await told(cast.halina, "zam") == []


async def test_polish_letters_stand_where_one_looks_for_them(cast: Cast, orders: System) -> None:
    for name in ("Ewidencja", "Żabka", "Łączność"):
        await rules.add_system(cast.tomasz, cast.zawilec.id, name=name, kind=SystemKind.OTHER)
    found = [row["name"] for row in await told(cast.katarzyna, "")]
    assert found == ["Ewidencja", "Łączność", "Żabka", "Zamówienia"]


async def test_whoever_answers_for_it_works_there(cast: Cast, orders: System) -> None:
    with pytest.raises(NotFound):
        await rules.update_system(cast.tomasz, orders.id, keeper=cast.halina.person_id)


@pytest.mark.parametrize("months", [0, 61])
async def test_a_review_comes_within_five_years(cast: Cast, orders: System, months: int) -> None:
    with pytest.raises(Invalid, match="1 to 60"):
        await rules.update_system(cast.tomasz, orders.id, review_months=months)


async def test_a_system_ends_when_nobody_can_open_it(cast: Cast, orders: System) -> None:
    access = await rules.grant(cast.tomasz, orders.id, person=cast.lucja.person_id)
    with pytest.raises(Invalid, match="1 are open"):
        await rules.end_system(cast.katarzyna, orders.id)
    await rules.revoke(cast.tomasz, access.id, evidence="Konto usunięte w panelu zamówień.")
    ended = await rules.end_system(cast.katarzyna, orders.id)
    assert ended.ended_at is not None
    with pytest.raises(Invalid, match="used no more"):
        await rules.grant(cast.tomasz, orders.id, person=cast.lucja.person_id)
