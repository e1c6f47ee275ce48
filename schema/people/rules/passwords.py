"""Passwords: kept as argon2id hashes, which are made beside the event loop."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Annotated
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from schema.people.model import Password, Person, Session
from schema.people.rules.events import PASSWORD_SET
from schema.refusals import Forbidden, Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, keep, moment, parts

SHORTEST, LONGEST = 12, 128

_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_nobodys = _hasher.hash("nobody has this password")
_threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="argon2")


def set_cost(*, rounds: int, memory_kib: int) -> None:
    """Make hashing dearer, or cheaper for tests; kept hashes are renewed when their owners sign in."""
    global _hasher, _nobodys
    _hasher = PasswordHasher(time_cost=rounds, memory_cost=memory_kib, parallelism=1)
    _nobodys = _hasher.hash("nobody has this password")


async def set_password(
    viewer: Viewer,
    person: Annotated[UUID, Person, "Person who will sign in with it: oneself, or anyone for an administrator."],
    *,
    password: Annotated[str, "New password, 12 to 128 characters."],
) -> Person:
    """Set a person's password; every session they have ends."""
    must_act_in_person(viewer, person)
    digest = await hashed(_long_enough(password))
    async with change(Person, person, viewer, PASSWORD_SET) as row:
        if row.email is None:
            en, pl = "Signing in needs an e-mail address.", "Do logowania potrzebny jest adres e-mail."
            raise Invalid("person", why=Words(en=en, pl=pl))
        old = await parts(Password, person_id=row.id)
        secret = old[0] if old else Password(client_id=row.client_id, person_id=row.id)
        secret.hash, secret.failures, secret.failing_since = digest, 0, None
        keep(secret)
        for session in await parts(Session, person_id=row.id, ended_at=None):
            session.ended_at = moment()
            keep(session)
    return row


def must_act_in_person(viewer: Viewer, person_id: UUID) -> None:
    """Refuse everyone but the person themself and administrators, and refuse tokens: a key makes no keys."""
    if viewer.program:
        raise Forbidden(right=Words(en="act in person, not by a token", pl="działanie osobiste, nie tokenem"))
    if viewer.person_id != person_id and not viewer.administers:
        raise Forbidden(right=Words(en="administer the installation", pl="administrowanie instalacją"))


def _long_enough(password: str) -> str:
    if not SHORTEST <= len(password) <= LONGEST:
        en = f"A password has {SHORTEST} to {LONGEST} characters."
        raise Invalid("password", why=Words(en=en, pl=f"Hasło ma od {SHORTEST} do {LONGEST} znaków."))
    return password


async def hashed(password: str) -> str:
    """The hash to keep of a password."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _hasher.hash, password)


async def matches(password: str, digest: str | None) -> bool:
    """Whether the hash is of that password; without a hash the answer is no, after the same time."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _verify, password[:LONGEST], digest)


def _verify(password: str, digest: str | None) -> bool:
    try:
        return _hasher.verify(digest or _nobodys, password) and digest is not None
    except (VerificationError, InvalidHashError):
        return False


async def renewed(password: str, digest: str) -> str:
    """The hash to keep from now on: a new one when hashing has become dearer since."""
    return await hashed(password) if _hasher.check_needs_rehash(digest) else digest
