"""Signing in and out in a browser."""

from __future__ import annotations

import datetime as dt
import secrets
from typing import Annotated
from uuid import UUID

from schema.people.model import Password, PersonState, Session
from schema.people.rules.events import PASSWORD_TRIED, SIGNED_IN, SIGNED_OUT
from schema.people.rules.passwords import matches, renewed
from schema.people.rules.viewers import hash_of, session_viewer, viewer_of
from schema.record import now
from schema.refusals import Invalid, SignInFailed, TooManyAttempts, Words
from schema.viewer import NOBODY, Viewer
from schema.writing import change, create, moment, parts, unit

ATTEMPTS, WINDOW = 10, dt.timedelta(minutes=15)
LASTS = dt.timedelta(days=7)
REMEMBERED = 10_000

_strangers: dict[str, list[dt.datetime]] = {}


async def sign_in(email: str, password: str, agent: str | None = None) -> tuple[Session, str]:
    """Open a session for whoever knows the password; answers with its secret, which is kept nowhere."""
    address = email.strip().lower()
    account = await _account(address)
    if account is None:
        _count_stranger(address)
        await matches(password, None)
        raise SignInFailed("email")
    kept, viewer = account
    await _count(kept, viewer)
    if not await matches(password, kept.hash):
        raise SignInFailed("email")
    return await _start(kept, viewer, await renewed(password, kept.hash), agent)


async def _account(address: str) -> tuple[Password, Viewer] | None:
    """The password of whoever has that address and may still do something here."""
    addressed = Password.filter(person__email=address, person__withdrawn_at=None)
    kept = await addressed.exclude(person__state=PersonState.LEFT).first()
    viewer = await viewer_of(kept.person_id) if kept else NOBODY
    return (kept, viewer) if kept and (viewer.rights or viewer.everywhere) else None


async def _count(kept: Password, viewer: Viewer) -> None:
    """Before the password is looked at, or many attempts at once would slip through."""
    async with change(Password, kept.id, viewer, PASSWORD_TRIED) as row:
        if row.failing_since is None or row.failing_since + WINDOW <= moment():
            row.failures, row.failing_since = 0, moment()
        if row.failures >= ATTEMPTS:
            raise TooManyAttempts(minutes=_minutes_until(row.failing_since + WINDOW))
        row.failures += 1


def _count_stranger(address: str) -> None:
    """Unknown addresses are counted like known ones, or the difference would tell who has an account."""
    since = now() - WINDOW
    attempts = [at for at in _strangers.pop(address, []) if at > since]
    while len(_strangers) >= REMEMBERED:
        del _strangers[next(iter(_strangers))]
    _strangers[address] = attempts
    if len(attempts) >= ATTEMPTS:
        raise TooManyAttempts(minutes=_minutes_until(attempts[0] + WINDOW))
    attempts.append(now())


def _minutes_until(end: dt.datetime) -> int:
    return int((end - now()) / dt.timedelta(minutes=1)) + 1


async def _start(kept: Password, viewer: Viewer, digest: str, agent: str | None) -> tuple[Session, str]:
    secret = secrets.token_urlsafe(32)
    async with unit(viewer):
        [password] = await parts(Password, id=kept.id)
        password.hash, password.failures, password.failing_since = digest, 0, None
        session = Session(client_id=viewer.organisation_id, person_id=viewer.person_id, hash=hash_of(secret))
        session.agent = agent[:200] if agent else None
        session.expires_at = moment() + LASTS
        await create(session, viewer, SIGNED_IN, parts=[password])
    return session, secret


async def end_session(viewer: Viewer, session: Annotated[UUID, Session, "Session to end."]) -> Session:
    """End a session of one's own, in this browser or another."""
    async with change(Session, session, viewer, SIGNED_OUT) as row:
        if row.ended_at is not None:
            raise Invalid("session", why=Words(en="It has ended already.", pl="To już się zakończyło."))
        row.ended_at = moment()
    return row


async def sign_out(secret: str) -> None:
    """End the session with that secret, if there is one."""
    viewer = await session_viewer(secret)
    if viewer is not None:
        session = await Session.get(hash=hash_of(secret))
        await end_session(viewer, session.id)
