"""From a person, a session or a token to a viewer: one statement, so that every request can ask it afresh."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Any
from uuid import UUID

import orjson

from schema import database
from schema.binding import binder
from schema.people.model import Person, PersonState, Role
from schema.people.rules.memberships import RIGHTS
from schema.record import now
from schema.refusals import Invalid, Language, NotFound, Words
from schema.sql import Kind, Parameter, Sql, render
from schema.viewer import Right, Viewer

Rows = Sequence[dict[str, Any]]

PERSON = """person.id AS person_id, person.client_id, person.language, home.kind, role.role, role.organisation_id
    FROM people person
    JOIN organisations home ON home.id = person.client_id
    LEFT JOIN memberships role ON role.person_id = person.id AND role.ended_at IS NULL
"""
IDLE = dt.timedelta(hours=12)
"""How long a session lasts that nobody uses."""
NOTED = dt.timedelta(minutes=10)
"""How often it is noted that a session is used."""
THERE = " person.withdrawn_at IS NULL AND person.state <> 'LEFT' AND "


async def viewer_of(person_id: UUID) -> Viewer:
    """The person as a viewer, with the rights that their memberships give."""
    by_id = Sql("person.id = ", Parameter(Kind.UUID, ("variables", "id")))
    rows = await _rows(Sql("SELECT ", PERSON, "WHERE", THERE, by_id), id=person_id)
    if not rows:
        raise NotFound(what=Words(en=Person.words[0], pl=Person.words[1]))
    return _viewer(rows)


async def admitted(person_id: UUID) -> Viewer | None:
    """The person as a viewer, if they may still do something here: nobody else signs in."""
    try:
        viewer = await viewer_of(person_id)
    except NotFound:
        return None
    return viewer if viewer.rights or viewer.everywhere else None


async def correspondent(person_id: UUID) -> Viewer:
    """
    The person as whoever reads and writes their letters. Those who have no role, and so cannot sign in, still ask for
    themselves: they are people of a client, and their company's address is their proof.
    """
    viewer = await viewer_of(person_id)
    if viewer.rights or viewer.everywhere:
        return viewer
    return replace(viewer, rights={viewer.organisation_id: frozenset({Right.ASK})})


async def must_be_as_able(viewer: Viewer, person: Person, path: str) -> None:
    """Refuse whoever would come into rights that they do not have: a person's link or address is a way to be them."""
    if person.state is PersonState.LEFT or person.id == viewer.person_id or viewer.administers:
        return
    theirs = (await viewer_of(person.id)).rights
    if not all(viewer.may(right, client_id) for client_id, rights in theirs.items() for right in rights):
        en = "This person may do more than you. Ask somebody who may as much, or an administrator."
        pl = "Ta osoba może więcej niż Ty. Poproś kogoś, kto ma takie same uprawnienia, albo administratora."
        raise Invalid(path, why=Words(en=en, pl=pl))


async def session_viewer(secret: str) -> Viewer | None:
    """The person whose session has that secret, unless it is over."""
    found = await session_use(secret)
    return found[0] if found else None


async def session_use(secret: str, idle: dt.timedelta = IDLE) -> tuple[Viewer, bool] | None:
    """The same, unless nobody has used it for so long; and whether it is time to note that it is used."""
    used, at = "COALESCE(key.used_at, key.created_at)", now()
    due = Sql(f"{used} <= ", Parameter(Kind.INSTANT, ("variables", "noted")), " AS due, ")
    recent = Sql(f" AND {used} > ", Parameter(Kind.INSTANT, ("variables", "unused")))
    times = {"now": at, "noted": at - NOTED, "unused": at - idle}
    rows = await _rows(
        Sql("SELECT key.id AS session_id, ", due, PERSON, _holding("sessions"), recent), hash=hash_of(secret), **times
    )
    if not rows:
        return None
    session_id = _uuid(rows[0]["session_id"])
    viewer = replace(_viewer(rows), session_id=session_id, caller=f"session {session_id}")
    return viewer, bool(rows[0]["due"])


async def token_viewer(secret: str) -> Viewer | None:
    """The person for whom the token with that secret acts, cut down to its scopes, unless it is over."""
    scopes = "SELECT key.id AS token_id, key.name AS application, CAST(key.scopes AS text) AS scopes, "
    rows = await _rows(Sql(scopes, PERSON, _holding("tokens")), hash=hash_of(secret), now=now())
    if not rows:
        return None
    allowed = orjson.loads(rows[0]["scopes"])
    reads = frozenset(scope.removeprefix("read:") for scope in allowed if scope.startswith("read:"))
    made = replace(_viewer(rows), reads=reads, writes="write" in allowed, program=True)
    return replace(made, caller=f"token {_uuid(rows[0]['token_id'])}", application=rows[0]["application"])


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
