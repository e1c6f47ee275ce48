"""Signing in and out."""

from __future__ import annotations

import asyncio
import datetime as dt

import pytest

from schema.history.model import EventAudience, HistoryEvent
from schema.people import rules
from schema.people.model import Membership, Password, Session
from schema.people.rules import Attempts, signing_in, viewers
from schema.record import now
from schema.refusals import Forbidden, Invalid, NotFound, SignInFailed, TooManyAttempts
from schema.viewer import SYSTEM
from schema.writing import touching
from tests.cast import Cast

PASSWORD = "chleb na zakwasie"
LUCJA = "żółć@zawil.example"


@pytest.fixture(autouse=True)
def strangers_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signing_in, "_strangers", Attempts(signing_in.ATTEMPTS, signing_in.WINDOW))


@pytest.fixture
async def lucja(cast: Cast) -> Cast:
    await rules.set_password(SYSTEM, cast.lucja.person_id, password=PASSWORD)
    return cast


async def test_whoever_knows_the_password_gets_a_session(lucja: Cast) -> None:
    session, secret = await rules.sign_in(f" {LUCJA.title()} ", PASSWORD, "Firefox")

    assert (session.person_id, session.agent) == (lucja.lucja.person_id, "Firefox")
    assert session.expires_at - now() > dt.timedelta(days=6)
    assert await rules.session_viewer(secret) == lucja.lucja


async def test_neither_the_secret_nor_the_hash_is_ever_told(lucja: Cast) -> None:
    _, secret = await rules.sign_in(LUCJA, PASSWORD)
    kept = await Password.get(person_id=lucja.lucja.person_id)
    session = await Session.get(person_id=lucja.lucja.person_id)
    assert secret not in (session.hash, kept.hash)
    assert PASSWORD not in kept.hash

    private = await HistoryEvent.filter(name__in=("person.password_set", "password.tried", "session.started"))
    assert {event.audience for event in private} == {EventAudience.PRIVATE}
    for event in await HistoryEvent.all():
        told = str(event.changes) + str(event.parts)
        assert kept.hash not in told
        assert session.hash not in told
        assert secret not in told


async def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(lucja: Cast) -> None:
    with pytest.raises(SignInFailed) as wrong:
        await rules.sign_in(LUCJA, "chleb na drożdżach")
    with pytest.raises(SignInFailed) as unknown:
        await rules.sign_in("nikt@zawil.example", PASSWORD)
    assert str(wrong.value) == str(unknown.value)


@pytest.mark.parametrize("address", [LUCJA, "nikt@zawil.example"])
async def test_after_ten_attempts_one_waits_whether_the_address_is_known_or_not(lucja: Cast, address: str) -> None:
    for _ in range(10):
        with pytest.raises(SignInFailed):
            await rules.sign_in(address, "zgaduję dalej")
    with pytest.raises(TooManyAttempts, match="15 minutes"):
        await rules.sign_in(address, PASSWORD)


async def test_attempts_at_the_same_moment_are_counted_before_they_are_checked(lucja: Cast) -> None:
    attempts = [rules.sign_in(LUCJA, f"zgaduję po raz {n}") for n in range(14)]
    failures = [type(failure) for failure in await asyncio.gather(*attempts, return_exceptions=True)]
    assert (failures.count(SignInFailed), failures.count(TooManyAttempts)) == (10, 4)


async def test_after_the_wait_and_after_success_one_starts_afresh(lucja: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(10):
        with pytest.raises(SignInFailed):
            await rules.sign_in(LUCJA, "zgaduję dalej")
    monkeypatch.setattr(signing_in, "WINDOW", dt.timedelta(0))
    await rules.sign_in(LUCJA, PASSWORD)
    assert (await Password.get(person_id=lucja.lucja.person_id)).failures == 0


async def test_whoever_has_left_or_has_no_role_does_not_come_in(lucja: Cast) -> None:
    _, secret = await rules.sign_in(LUCJA, PASSWORD)
    membership = await Membership.get(person_id=lucja.lucja.person_id)
    await rules.end_membership(lucja.katarzyna, membership.id)
    with pytest.raises(SignInFailed):
        await rules.sign_in(LUCJA, PASSWORD)
    await rules.leave(lucja.katarzyna, lucja.lucja.person_id)
    assert await rules.session_viewer(secret) is None
    with pytest.raises(NotFound):
        await rules.viewer_of(lucja.lucja.person_id)


async def test_whoever_signs_out_is_out_and_may_do_it_twice(lucja: Cast) -> None:
    _, secret = await rules.sign_in(LUCJA, PASSWORD)
    await rules.sign_out(secret)
    assert await rules.session_viewer(secret) is None
    await rules.sign_out(secret)


async def test_one_ends_ones_own_sessions_and_no_others(lucja: Cast) -> None:
    session, secret = await rules.sign_in(LUCJA, PASSWORD)
    with pytest.raises(NotFound, match="no such session"):
        await rules.end_session(lucja.katarzyna, session.id)
    await rules.end_session(lucja.lucja, session.id)
    assert await rules.session_viewer(secret) is None


async def test_a_session_that_nobody_uses_is_over_after_twelve_hours(
    lucja: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, secret = await rules.sign_in(LUCJA, PASSWORD)
    monkeypatch.setattr(viewers, "now", lambda: session.created_at + dt.timedelta(hours=11, minutes=59))
    assert await rules.session_viewer(secret) == lucja.lucja
    monkeypatch.setattr(viewers, "now", lambda: session.created_at + dt.timedelta(hours=12))
    assert await rules.session_viewer(secret) is None


async def test_a_session_in_use_goes_on_but_not_after_a_week(lucja: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    session, secret = await rules.sign_in(LUCJA, PASSWORD)
    events, end = await HistoryEvent.all().count(), session.expires_at
    for hours in range(11, 7 * 24, 11):
        at = session.created_at + dt.timedelta(hours=hours)
        monkeypatch.setattr(viewers, "now", lambda at=at: at)
        monkeypatch.setattr(touching, "now", lambda at=at: at)
        assert await rules.session_use(secret) == (lucja.lucja, True)
        await rules.use_session(secret)
        assert await rules.session_use(secret) == (lucja.lucja, False)
    monkeypatch.setattr(viewers, "now", lambda: end)
    assert await rules.session_viewer(secret) is None
    assert await HistoryEvent.all().count() == events


async def test_that_a_session_is_used_is_noted_every_ten_minutes_at_most(
    lucja: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, secret = await rules.sign_in(LUCJA, PASSWORD)
    for minutes, noted in ((5, None), (15, 15), (20, 15), (26, 26)):
        monkeypatch.setattr(touching, "now", lambda m=minutes: session.created_at + dt.timedelta(minutes=m))
        await rules.use_session(secret)
        used = (await Session.get(id=session.id)).used_at
        assert used == (noted and session.created_at + dt.timedelta(minutes=noted))


async def test_a_new_password_ends_every_session(lucja: Cast) -> None:
    _, secret = await rules.sign_in(LUCJA, PASSWORD)
    await rules.set_password(lucja.lucja, lucja.lucja.person_id, password="bułki z makiem 7")
    assert await rules.session_viewer(secret) is None
    with pytest.raises(SignInFailed):
        await rules.sign_in(LUCJA, PASSWORD)
    await rules.sign_in(LUCJA, "bułki z makiem 7")


async def test_a_password_is_ones_own_affair(lucja: Cast) -> None:
    for viewer in (lucja.katarzyna, lucja.tomasz):
        with pytest.raises(Forbidden, match="administer"):
            await rules.set_password(viewer, lucja.lucja.person_id, password=PASSWORD)
    await rules.set_password(lucja.adam, lucja.lucja.person_id, password=PASSWORD)


@pytest.mark.parametrize("password", ["krótkie", "x" * 129])
async def test_a_password_has_twelve_to_128_characters(cast: Cast, password: str) -> None:
    with pytest.raises(Invalid, match="12 to 128"):
        await rules.set_password(cast.lucja, cast.lucja.person_id, password=password)


async def test_a_dearer_hash_takes_the_place_of_a_cheap_one(lucja: Cast) -> None:
    before = (await Password.get(person_id=lucja.lucja.person_id)).hash
    try:
        rules.set_cost(rounds=2, memory_kib=16)
        await rules.sign_in(LUCJA, PASSWORD)
        await rules.sign_in(LUCJA, PASSWORD)
    finally:
        rules.set_cost(rounds=1, memory_kib=8)
    after = (await Password.get(person_id=lucja.lucja.person_id)).hash
    assert ("m=8,t=1" in before, "m=16,t=2" in after) == (True, True)
