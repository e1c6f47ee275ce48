"""Who can open what, and the proof that they no longer can."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.accesses import rules
from schema.accesses.model import Access, AccessState, System
from schema.calendars.rules import months_on
from schema.people import rules as people
from schema.record import now
from schema.refusals import Forbidden, Impossible, Invalid, NotFound
from tests.cast import Cast

PROOF = "Konto zablokowane i wylogowane; próba logowania odrzucona."


@pytest.fixture
async def lucjas(cast: Cast, orders: System) -> Access:
    """What Łucja can open."""
    facts = {"account": "lucja.z", "level": "piekarz"}
    return await rules.grant(cast.tomasz, orders.id, person=cast.lucja.person_id, **facts)


async def test_the_it_team_grants_and_the_client_is_asked_again_in_half_a_year(cast: Cast, lucjas: Access) -> None:
    row = await Access.get(id=lucjas.id)
    assert (row.state, row.account, row.level) == (AccessState.ACTIVE, "lucja.z", "piekarz")
    assert row.granted_by_id == cast.tomasz.person_id
    assert row.review_on == months_on(now().date(), 6)


async def test_the_client_does_not_grant_by_itself(cast: Cast, orders: System) -> None:
    with pytest.raises(Forbidden):
        await rules.grant(cast.katarzyna, orders.id, person=cast.lucja.person_id)


async def test_nobody_opens_what_is_another_clients(cast: Cast, orders: System) -> None:
    with pytest.raises(NotFound):
        await rules.grant(cast.tomasz, orders.id, person=cast.halina.person_id)


async def test_an_access_of_old_is_written_down_as_of_then(cast: Cast, orders: System) -> None:
    then = now() - dt.timedelta(days=400)
    access = await rules.grant(cast.tomasz, orders.id, person=cast.jan.person_id, at=then)
    assert access.granted_at == then
    with pytest.raises(Invalid, match="not happened"):
        await rules.grant(cast.tomasz, orders.id, person=cast.jan.person_id, at=now() + dt.timedelta(days=1))


async def test_nothing_was_opened_before_there_was_anything_to_open(cast: Cast, orders: System) -> None:
    for then in (dt.datetime(1970, 1, 1, tzinfo=dt.UTC), dt.datetime(206, 4, 1, tzinfo=dt.UTC)):
        with pytest.raises(Invalid, match="look at the year"):
            await rules.grant(cast.tomasz, orders.id, person=cast.jan.person_id, at=then)


@pytest.mark.parametrize(
    "account", ["jan\nreder", "jan\treder", "jan\u2028reder", "jan\u202ereder", "jan\x7f", "j" * 121]
)
async def test_an_account_is_a_name_in_one_line(cast: Cast, lucjas: Access, orders: System, account: str) -> None:
    with pytest.raises(Invalid) as refused:
        await rules.grant(cast.tomasz, orders.id, person=cast.jan.person_id, account=account)
    assert refused.value.path == ("account",)
    with pytest.raises(Invalid):
        await rules.correct(cast.tomasz, lucjas.id, account=account)


@pytest.mark.parametrize("account", ["PIEKARNIA\\jan.reder", "jan@zawilec.example", "Łucja Żółć (kasa 2)"])
async def test_accounts_are_called_as_each_system_calls_them(cast: Cast, orders: System, account: str) -> None:
    access = await rules.grant(cast.tomasz, orders.id, person=cast.jan.person_id, account=account)
    assert access.account == account


async def test_an_access_is_recalled_by_a_day_that_can_be(cast: Cast, lucjas: Access) -> None:
    with pytest.raises(Invalid) as refused:
        await rules.recall(cast.katarzyna, lucjas.id, revoke_on=dt.date(2206, 4, 1))
    assert refused.value.path == ("revokeOn",)


async def test_what_was_written_down_wrong_is_corrected(cast: Cast, lucjas: Access) -> None:
    row = await rules.correct(cast.tomasz, lucjas.id, account="", level="kierownik zmiany")
    assert (row.account, row.level) == (None, "kierownik zmiany")


async def test_in_a_review_the_client_confirms(cast: Cast, lucjas: Access) -> None:
    with pytest.raises(Forbidden):
        await rules.confirm(cast.tomasz, lucjas.id)
    assert (await rules.confirm(cast.katarzyna, lucjas.id)).review_on == months_on(now().date(), 6)


async def test_or_has_it_closed_and_the_it_team_proves_that_it_is(cast: Cast, lucjas: Access) -> None:
    day = now().date() + dt.timedelta(days=3)
    recalled = await rules.recall(cast.katarzyna, lucjas.id, revoke_on=day)
    assert (recalled.state, recalled.revoke_on) == (AccessState.REVOKE_DUE, day)
    with pytest.raises(Invalid):
        await rules.revoke(cast.tomasz, lucjas.id, evidence=" ")
    row = await rules.revoke(cast.tomasz, lucjas.id, evidence=PROOF)
    assert (row.state, row.evidence) == (AccessState.REVOKED, PROOF)
    with pytest.raises(Impossible, match=r"possible now: nothing\.") as refused:
        await rules.revoke(cast.tomasz, lucjas.id, evidence=PROOF)
    assert refused.value.message("pl").endswith("Co teraz można: nic.")


async def test_whoever_coordinates_has_it_closed_too_but_not_who_bakes(cast: Cast, lucjas: Access) -> None:
    with pytest.raises(Forbidden):
        await rules.recall(cast.lucja, lucjas.id)
    assert (await rules.recall(cast.piotr, lucjas.id)).state is AccessState.REVOKE_DUE


async def test_nothing_is_closed_before_it_was_open(cast: Cast, lucjas: Access) -> None:
    with pytest.raises(Invalid, match="not open yet"):
        await rules.revoke(cast.tomasz, lucjas.id, evidence=PROOF, at=now() - dt.timedelta(days=1))


async def test_whoever_leaves_has_everything_closed(cast: Cast, lucjas: Access) -> None:
    await people.leave(cast.katarzyna, cast.lucja.person_id)
    row = await Access.get(id=lucjas.id)
    assert (row.state, row.revoke_on) == (AccessState.REVOKE_DUE, now().date())


async def test_whoever_gives_notice_has_everything_closed_by_their_last_day_unless_they_stay(
    cast: Cast, lucjas: Access, orders: System
) -> None:
    [day, other] = [now().date() + dt.timedelta(days=days) for days in (14, 2)]
    again = await rules.grant(cast.tomasz, orders.id, person=cast.lucja.person_id)
    await rules.recall(cast.piotr, again.id, revoke_on=other)
    await people.give_notice(cast.piotr, cast.lucja.person_id, last_day=day)
    row = await Access.get(id=lucjas.id)
    assert (row.state, row.revoke_on) == (AccessState.REVOKE_DUE, day)
    await people.stay(cast.piotr, cast.lucja.person_id)
    row = await Access.get(id=lucjas.id)
    assert (row.state, row.revoke_on) == (AccessState.ACTIVE, None)
    assert (await Access.get(id=again.id)).revoke_on == other


async def test_unless_the_client_says_why_not(cast: Cast, lucjas: Access) -> None:
    await people.leave(cast.katarzyna, cast.lucja.person_id)
    with pytest.raises(Forbidden):
        await rules.keep_open(cast.tomasz, lucjas.id, reason="Przepisy są tylko tam.")
    row = await rules.keep_open(cast.katarzyna, lucjas.id, reason="Do piątku przekazuje przepisy.")
    assert (row.state, row.revoke_on) == (AccessState.ACTIVE, None)
    assert row.kept_because == "Do piątku przekazuje przepisy."


async def test_what_they_keep_since_their_notice_stays_open_when_they_go(
    cast: Cast, lucjas: Access, orders: System
) -> None:
    before = await rules.keep_open(cast.katarzyna, lucjas.id, reason="Zostaje na czas zmian.")
    assert (before.state, before.kept_because) == (AccessState.ACTIVE, "Zostaje na czas zmian.")
    await people.give_notice(cast.piotr, cast.lucja.person_id, last_day=now().date())
    assert (await Access.get(id=lucjas.id)).state is AccessState.REVOKE_DUE
    await rules.keep_open(cast.katarzyna, lucjas.id, reason="Do piątku przekazuje przepisy.")
    other = await rules.grant(cast.tomasz, orders.id, person=cast.lucja.person_id)
    await people.leave(cast.katarzyna, cast.lucja.person_id)
    assert (await Access.get(id=lucjas.id)).kept_because == "Do piątku przekazuje przepisy."
    assert [(await Access.get(id=one.id)).state for one in (lucjas, other)] == [
        AccessState.ACTIVE,
        AccessState.REVOKE_DUE,
    ]


async def test_whoever_left_is_given_nothing(cast: Cast, orders: System) -> None:
    await people.leave(cast.katarzyna, cast.jan.person_id)
    with pytest.raises(Invalid, match="has left"):
        await rules.grant(cast.tomasz, orders.id, person=cast.jan.person_id)
