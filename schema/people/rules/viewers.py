"""From a person, a session or a token to a viewer: one statement, so that every request can ask it afresh."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Any
from uuid import UUID

import orjson

from schema import database
from schema.binding import binder
from schema.people.model import Person, Role
from schema.people.rules.memberships import RIGHTS
from schema.record import now
from schema.refusals import Language, NotFound, Words
from schema.sql import Kind, Parameter, Sql, render
from schema.viewer import Right, Viewer

Rows = Sequence[dict[str, Any]]

PERSON = """person.id AS person_id, person.client_id, person.language, home.kind, role.role, role.organisation_id
    FROM people person
    JOIN organisations home ON home.id = person.client_id
    LEFT JOIN memberships role ON role.person_id = person.id AND role.ended_at IS NULL
"""
THERE = " person.withdrawn_at IS NULL AND person.state <> 'LEFT' AND "


async def viewer_of(person_id: UUID) -> Viewer:
    """The person as a viewer, with the rights that their memberships give."""
    by_id = Sql("person.id = ", Parameter(Kind.UUID, ("variables", "id")))
    rows = await _rows(Sql("SELECT ", PERSON, "WHERE", THERE, by_id), id=person_id)
    if not rows:
        raise NotFound(what=Words(en=Person.words[0], pl=Person.words[1]))
    return _viewer(rows)


async def session_viewer(secret: str) -> Viewer | None:
    """The person whose session has that secret, unless it is over."""
    rows = await _rows(Sql("SELECT ", PERSON, _holding("sessions")), hash=hash_of(secret), now=now())
    return _viewer(rows) if rows else None


async def token_viewer(secret: str) -> Viewer | None:
    """The person for whom the token with that secret acts, cut down to its scopes, unless it is over."""
    scopes = "SELECT CAST(key.scopes AS text) AS scopes, "
    rows = await _rows(Sql(scopes, PERSON, _holding("tokens")), hash=hash_of(secret), now=now())
    if not rows:
        return None
    allowed = orjson.loads(rows[0]["scopes"])
    reads = frozenset(scope.removeprefix("read:") for scope in allowed if scope.startswith("read:"))
    return replace(_viewer(rows), reads=reads, writes="write" in allowed, program=True)


def hash_of(secret: str) -> str:
    """What is kept of a secret."""
    return sha256(secret.encode()).hexdigest()


def _holding(table: str) -> Sql:
    return Sql(
        f"JOIN {table} key ON key.person_id = person.id WHERE{THERE}key.ended_at IS NULL AND key.hash = ",
        Parameter(Kind.TEXT, ("variables", "hash")),
        " AND key.expires_at > ",
        Parameter(Kind.INSTANT, ("variables", "now")),
    )


async def _rows(sql: Sql, **values: Any) -> Rows:
    db = database.current()
    text, parameters = render(sql, db.dialect)
    return await db.rows(text, binder(parameters, db.dialect)(None, values))


def _viewer(rows: Rows) -> Viewer:
    person_id, home = _uuid(rows[0]["person_id"]), _uuid(rows[0]["client_id"])
    staff = rows[0]["kind"] == "ENTERPRISE"
    rights: defaultdict[UUID, frozenset[Right]] = defaultdict(frozenset)
    everywhere: frozenset[Right] = frozenset()
    for role, where in ((Role(row["role"]), row["organisation_id"]) for row in rows if row["role"]):
        if where is None:
            everywhere |= RIGHTS[role]
        else:
            rights[_uuid(where)] |= RIGHTS[role]
        rights[home] |= RIGHTS[role] | ({Right.DECIDE} if role is Role.ADMIN else set())
    language: Language = "en" if rows[0]["language"] == "EN" else "pl"
    return Viewer(person_id, home, staff=staff, rights=dict(rights), everywhere=everywhere, language=language)


def _uuid(value: Any) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)
