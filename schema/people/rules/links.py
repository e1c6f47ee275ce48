"""Links by which people set a password: the first one after an invitation, or a new one for one forgotten."""

from __future__ import annotations

import datetime as dt
import secrets
from typing import Annotated
from uuid import UUID

from schema.people.model import PasswordLink, Person, PersonState, Session
from schema.people.rules.events import FORGOTTEN, INVITED
from schema.people.rules.passwords import hashed, long_enough, replace_password
from schema.people.rules.signing_in import start_session
from schema.people.rules.viewers import admitted, hash_of, must_be_as_able
from schema.record import now
from schema.refusals import Invalid, LinkEnded, Words
from schema.viewer import Viewer
from schema.writing import change, keep, moment, parts, unit

INVITATION, REMINDER = dt.timedelta(hours=72), dt.timedelta(hours=1)


async def invite(viewer: Viewer, person: Annotated[UUID, Person, "Person who is to sign in."]) -> tuple[Person, str]:
    """
    Make a link by which a person sets their password, the first or a new one: `/app/password#` and the secret. It works
    once, within 72 hours, and ends the link before it. Whoever makes it has every right that the person has.
    """
    async with change(Person, person, viewer, INVITED) as row:
        await must_be_as_able(viewer, row, "person")
        if await admitted(row.id) is None:
            en, pl = "Nobody signs in without a role: grant one first.", "Bez roli nie można się zalogować: nadaj ją."
            raise Invalid("person", why=Words(en=en, pl=pl))
        secret = await _new_link(row, INVITATION)
    return row, secret


async def forgotten(email: str) -> tuple[Person, str] | None:
    """The person with that address and the secret of a link that lasts an hour; None if nobody comes in with it."""
    addressed = Person.filter(email=email.strip().lower(), withdrawn_at=None)
    person = await addressed.exclude(state=PersonState.LEFT).first()
    viewer = await admitted(person.id) if person else None
    if person is None or viewer is None:
        return None
    async with change(Person, person.id, viewer, FORGOTTEN) as row:
        secret = await _new_link(row, REMINDER)
    return row, secret


async def _new_link(person: Person, lasts: dt.timedelta) -> str:
    for old in await parts(PasswordLink, person_id=person.id, ended_at=None):
        old.ended_at = moment()
        keep(old)
    secret = secrets.token_urlsafe(32)
    link = PasswordLink(client_id=person.client_id, person_id=person.id, hash=hash_of(secret))
    link.expires_at = moment() + lasts
    keep(link)
    return secret


async def holder_of(secret: str) -> Person:
    """Whoever the link was made for, while it works: the secret is as good as their word."""
    link, _ = await _live(secret)
    return await Person.get(id=link.person_id)


async def set_by_link(secret: str, password: str, agent: str | None = None) -> tuple[Session, str]:
    """Set the password of whoever the link was made for, and open a session for them."""
    link, viewer = await _live(secret)
    digest = await hashed(long_enough(password))
    async with unit(viewer):
        await replace_password(viewer, viewer.person_id, digest, by=link)
        return await start_session(viewer, digest, agent)


async def _live(secret: str) -> tuple[PasswordLink, Viewer]:
    """The link, and its holder as a viewer."""
    link = await PasswordLink.get_or_none(hash=hash_of(secret), ended_at=None, expires_at__gt=now())
    viewer = await admitted(link.person_id) if link else None
    if link is None or viewer is None:
        raise LinkEnded("secret")
    return link, viewer
