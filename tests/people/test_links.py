"""Links by which people set a password."""

from __future__ import annotations

import asyncio
import datetime as dt
from dataclasses import replace

import pytest

from schema.history.model import EventAudience, HistoryEvent
from schema.people import rules
from schema.people.model import Membership, PasswordLink, Person
from schema.people.rules import links
from schema.record import now
from schema.refusals import Forbidden, Impossible, Invalid, LinkEnded, NotFound, SignInFailed
from schema.viewer import SYSTEM
from tests.cast import Cast

PASSWORD = "rogale świętomarcińskie"
LUCJA = "żółć@zawil.example"


async def test_the_owner_invites_and_the_invited_comes_in_at_once(cast: Cast) -> None:
    person, secret = await rules.invite(cast.katarzyna, cast.lucja.person_id)
    session, key = await rules.set_by_link(secret, PASSWORD, "Firefox")

    assert (session.person_id, session.agent) == (person.id, "Firefox")
    assert await rules.session_viewer(key) == cast.lucja
    await rules.sign_in(LUCJA, PASSWORD)


async def test_an_invitation_lasts_three_days_and_a_reminder_an_hour(cast: Cast) -> None:
    await rules.invite(cast.katarzyna, cast.lucja.person_id)
    assert await _hours() == 72
    await rules.forgotten(f" {LUCJA.upper()} ")
    assert await _hours() == 1


async def _hours() -> int:
    live = await PasswordLink.get(ended_at=None)
    return round((live.expires_at - now()) / dt.timedelta(hours=1))


async def test_a_link_works_once_also_when_it_is_used_twice_at_the_same_moment(cast: Cast) -> None:
    _, secret = await rules.invite(cast.katarzyna, cast.lucja.person_id)
    tries = [rules.set_by_link(secret, PASSWORD) for _ in range(3)]
    failures = [type(one) for one in await asyncio.gather(*tries, return_exceptions=True)]
    assert failures.count(LinkEnded) == 2


async def test_a_link_that_is_unknown_expired_or_replaced_is_refused_alike(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, replaced = await rules.invite(cast.katarzyna, cast.lucja.person_id)
    monkeypatch.setattr(links, "INVITATION", dt.timedelta(0))
    _, expired = await rules.invite(cast.katarzyna, cast.lucja.person_id)
    for secret in ("", "nothing", replaced, expired):
        with pytest.raises(LinkEnded, match="Ask for one"):
            await rules.set_by_link(secret, PASSWORD)


async def test_a_password_that_is_too_short_leaves_the_link_as_it_was(cast: Cast) -> None:
    _, secret = await rules.invite(cast.katarzyna, cast.lucja.person_id)
    with pytest.raises(Invalid, match="12 to 128"):
        await rules.set_by_link(secret, "krótkie")
    await rules.set_by_link(secret, PASSWORD)


async def test_a_new_password_ends_the_sessions_and_links_of_before(cast: Cast) -> None:
    await rules.set_password(SYSTEM, cast.lucja.person_id, password="chleb na zakwasie")
    _, before = await rules.sign_in(LUCJA, "chleb na zakwasie")
    _, secret = await rules.invite(cast.katarzyna, cast.lucja.person_id)
    await rules.set_by_link(secret, PASSWORD)

    assert await rules.session_viewer(before) is None
    assert not await PasswordLink.exists(ended_at=None)
    with pytest.raises(SignInFailed):
        await rules.sign_in(LUCJA, "chleb na zakwasie")


async def test_both_sides_see_that_somebody_was_invited_and_nobody_sees_the_secret(cast: Cast) -> None:
    _, secret = await rules.invite(cast.katarzyna, cast.lucja.person_id)
    link = await PasswordLink.get(person_id=cast.lucja.person_id)
    [event] = await HistoryEvent.filter(name="person.invited")

    assert (event.audience, event.actor_id) == (EventAudience.SHARED, cast.katarzyna.person_id)
    assert secret not in link.hash
    for told in await HistoryEvent.all():
        text = str(told.changes) + str(told.parts)
        assert secret not in text
        assert link.hash not in text


async def test_that_somebody_forgot_their_password_is_nobody_else_s_business(cast: Cast) -> None:
    await rules.forgotten(LUCJA)
    [event] = await HistoryEvent.filter(name="person.password_forgotten")
    assert (event.audience, event.actor_id) == (EventAudience.PRIVATE, cast.lucja.person_id)


async def test_nobody_gets_a_link_by_which_they_could_do_more_than_before(cast: Cast) -> None:
    await rules.invite(cast.tomasz, cast.lucja.person_id)
    await rules.invite(cast.iga, cast.piotr.person_id)
    await rules.invite(cast.adam, cast.katarzyna.person_id)
    for who in (cast.tomasz, cast.iga):
        with pytest.raises(Invalid, match="may do more than you"):
            await rules.invite(who, cast.katarzyna.person_id)


async def test_the_team_s_own_people_are_invited_by_those_who_administer_it(cast: Cast) -> None:
    await rules.invite(cast.adam, cast.iga.person_id)
    with pytest.raises(Forbidden, match="right to decide"):
        await rules.invite(cast.tomasz, cast.iga.person_id)


async def test_whoever_keeps_nobody_invites_nobody_and_a_stranger_learns_nothing(cast: Cast) -> None:
    for viewer in (cast.piotr, cast.jan, cast.nina):
        with pytest.raises(Forbidden, match="right to decide, execute"):
            await rules.invite(viewer, cast.lucja.person_id)
    with pytest.raises(NotFound, match="no such person"):
        await rules.invite(cast.halina, cast.lucja.person_id)


async def test_a_token_makes_no_links(cast: Cast) -> None:
    with pytest.raises(Forbidden, match="in person"):
        await rules.invite(replace(cast.katarzyna, program=True), cast.lucja.person_id)


async def test_whoever_could_not_sign_in_anyway_is_not_invited(cast: Cast) -> None:
    ola = await rules.add_person(cast.katarzyna, cast.zawilec.id, name="Ola Śnieg")
    with pytest.raises(Invalid, match="e-mail address"):
        await rules.invite(cast.katarzyna, ola.id)
    await rules.update_person(cast.katarzyna, ola.id, email="ola@zawil.example")
    with pytest.raises(Invalid, match="without a role"):
        await rules.invite(cast.katarzyna, ola.id)
    await rules.leave(cast.katarzyna, ola.id)
    with pytest.raises(Impossible, match="LEFT"):
        await rules.invite(cast.katarzyna, ola.id)


async def test_a_link_of_somebody_who_lost_their_role_or_left_leads_nowhere(cast: Cast) -> None:
    _, lucja = await rules.invite(cast.katarzyna, cast.lucja.person_id)
    _, jan = await rules.invite(cast.katarzyna, cast.jan.person_id)
    await rules.leave(cast.katarzyna, cast.lucja.person_id)
    await rules.end_membership(cast.katarzyna, (await Membership.get(person_id=cast.jan.person_id)).id)
    for secret in (lucja, jan):
        with pytest.raises(LinkEnded):
            await rules.set_by_link(secret, PASSWORD)


async def test_nobody_gets_a_link_who_has_no_way_in(cast: Cast) -> None:
    await rules.leave(cast.katarzyna, cast.jan.person_id)
    await rules.add_person(cast.katarzyna, cast.zawilec.id, name="Ola Śnieg", email="ola@zawil.example")
    for address in ("nobody@zawil.example", "reder@zawil.example", "ola@zawil.example", ""):
        assert await rules.forgotten(address) is None


async def test_who_has_more_rights_is_not_given_another_s_address(cast: Cast) -> None:
    """Or the link for a forgotten password would go to whoever wrote their own address there."""
    with pytest.raises(Invalid, match="may do more than you"):
        await rules.update_person(cast.tomasz, cast.katarzyna.person_id, email="tomasz@spoko.example")
    await rules.update_person(cast.tomasz, cast.katarzyna.person_id, phone="600 100 200")
    await rules.update_person(cast.tomasz, cast.lucja.person_id, email="lucja@zawil.example")
    assert (await Person.get(id=cast.lucja.person_id)).email == "lucja@zawil.example"
