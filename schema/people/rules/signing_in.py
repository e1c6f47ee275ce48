"""Signing in and out in a browser."""

from __future__ import annotations

import datetime as dt
import secrets
from typing import Annotated
from uuid import UUID

from schema.people.model import Password, PersonState, Session
from schema.people.rules.attempts import Attempts, minutes_until
from schema.people.rules.events import PASSWORD_TRIED, SIGNED_IN, SIGNED_OUT
from schema.people.rules.passwords import matches, renewed
from schema.people.rules.viewers import NOTED, admitted, hash_of, session_viewer
from schema.refusals import SignInFailed, TooManyAttempts
from schema.viewer import Viewer
from schema.writing import change, create, moment, parts, touch, unit

ATTEMPTS, WINDOW = 10, dt.timedelta(minutes=15)
LASTS = dt.timedelta(days=7)

_strangers = Attempts(ATTEMPTS, WINDOW)
"""Unknown addresses are counted like known ones, or the difference would tell who has an account."""


async def sign_in(email: str, password: str, agent: str | None = None) -> tuple[Session, str]:
    """Open a session for whoever knows the password; answers with its secret, which is kept nowhere."""
    address = email.strip().lower()
    account = await _account(address)
    if account is None:
        _strangers.count(address)
        await matches(password, None)
        raise SignInFailed("email")
    kept, viewer = account
    await count_attempt(kept, viewer)
    if not await matches(password, kept.hash):
        raise SignInFailed("email")
    return await start_session(viewer, await renewed(password, kept.hash), agent)


async def _account(address: str) -> tuple[Password, Viewer] | None:
    """The password of whoever has that address and may still do something here."""
    addressed = Password.filter(person__email=address, person__withdrawn_at=None)
    kept = await addressed.exclude(person__state=PersonState.LEFT).first()
    viewer = await admitted(kept.person_id) if kept else None
    return (kept, viewer) if kept and viewer else None


async def count_attempt(kept: Password, viewer: Viewer) -> None:
    """Before the password is looked at, or many attempts at once would slip through."""
    async with change(Password, kept.id, viewer, PASSWORD_TRIED) as row:
        if row.failing_since is None or row.failing_since + WINDOW <= moment():
            row.failures, row.failing_since = 0, moment()
        if row.failures >= ATTEMPTS:
            raise TooManyAttempts(minutes=minutes_until(row.failing_since + WINDOW))
        row.failures += 1


async def start_session(viewer: Viewer, digest: str, agent: str | None) -> tuple[Session, str]:
    """Open a session for whoever has proved who they are, and keep the hash of their password from now on."""
    secret = secrets.token_urlsafe(32)
    async with unit(viewer):
        [password] = await parts(Password, person_id=viewer.person_id)
        password.hash, password.failures, password.failing_since = digest, 0, None
        session = Session(client_id=viewer.organisation_id, person_id=viewer.person_id, hash=hash_of(secret))
        session.agent = agent[:200] if agent else None
        session.expires_at = moment() + LASTS
        await create(session, viewer, SIGNED_IN, parts=[password])
    return session, secret


async def end_session(viewer: Viewer, session: Annotated[UUID, Session, "Session to end."]) -> Session:
    """End a session of one's own, in this browser or another."""
    async with change(Session, session, viewer, SIGNED_OUT) as row:
        row.ended_at = moment()
    return row


async def use_session(secret: str) -> None:
    """Note that the session with that secret is used, so that it does not end for want of use."""
    await touch(Session, "used_at", every=NOTED, hash=hash_of(secret), ended_at=None)


async def sign_out(secret: str) -> None:
    """End the session with that secret, if there is one."""
    viewer = await session_viewer(secret)
    if viewer is not None:
        session = await Session.get(hash=hash_of(secret))
        await end_session(viewer, session.id)
