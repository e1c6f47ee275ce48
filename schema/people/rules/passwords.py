"""Passwords: kept as argon2id hashes, which are made beside the event loop."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Annotated
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from schema.people.model import Password, PasswordLink, Person, Session
from schema.people.rules.events import PASSWORD_SET
from schema.refusals import Invalid, LinkEnded, Words
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
    return await replace_password(viewer, person, await hashed(long_enough(password)))


async def replace_password(
    viewer: Viewer, person_id: UUID, digest: str, *, by: PasswordLink | None = None, keeping: str | None = None
) -> Person:
    """Keep that hash from now on, by a link that still works if it is by one; links end, and sessions but for one."""
    async with change(Person, person_id, viewer, PASSWORD_SET) as row:
        links = await parts(PasswordLink, person_id=row.id, ended_at=None)
        if by is not None and by not in links:
            raise LinkEnded("secret")
        old = await parts(Password, person_id=row.id)
        secret = old[0] if old else Password(client_id=row.client_id, person_id=row.id)
        secret.hash, secret.failures, secret.failing_since = digest, 0, None
        keep(secret)
        sessions = await parts(Session, person_id=row.id, ended_at=None)
        for over in (*links, *(session for session in sessions if session.hash != keeping)):
            over.ended_at = moment()
            keep(over)
    return row


def long_enough(password: str) -> str:
    """The password, unless it is too short or too long."""
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
