"""Tokens: keys with which programs act for a person, never with more rights than the person has."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Set
from typing import Annotated
from uuid import UUID

from schema.people.model import Person, Token
from schema.people.rules.events import TOKEN_CREATED, TOKEN_ENDED
from schema.people.rules.viewers import hash_of
from schema.refusals import Invalid, Words
from schema.scope import domain_of, scoped
from schema.viewer import Viewer
from schema.writing import change, create, moment, said, see, unit

LONGEST = 366


def known_scopes() -> list[str]:
    """Whatever a token can be given: reading each domain that stores something, and writing."""
    return [*sorted(f"read:{domain}" for domain in {domain_of(model) for model in scoped()}), "write"]


async def create_token(
    viewer: Viewer,
    person: Annotated[UUID, Person, "Person for whom the program acts: oneself, or anyone for an administrator."],
    *,
    name: Annotated[str, "What the token is for."],
    scopes: Annotated[Set[str], "Domains that it may read, as `read:tickets`, and `write` if it may change things."],
    days: Annotated[int, "Days for which it is valid, at most 366."] = 90,
) -> tuple[Token, str]:
    """Create a token; answers with its secret, which is told once and kept nowhere."""
    secret = f"tnd_{secrets.token_urlsafe(32)}"
    async with unit(viewer):
        owner = await see(Person, person, viewer, to=TOKEN_CREATED)
        token = Token(client_id=owner.client_id, person_id=owner.id, hash=hash_of(secret))
        token.name, token.scopes = said(name, "name", at_most=100), _known(scopes)
        token.expires_at = moment() + _at_most_a_year(days)
        await create(token, viewer, TOKEN_CREATED)
    return token, secret


def _known(scopes: Set[str]) -> list[str]:
    if not scopes or not scopes <= set(known_scopes()):
        known = ", ".join(known_scopes())
        en, pl = f"A token needs scopes of these: {known}.", f"Token potrzebuje zakresów spośród: {known}."
        raise Invalid("scopes", why=Words(en=en, pl=pl))
    return sorted(scopes)


def _at_most_a_year(days: int) -> dt.timedelta:
    if not 1 <= days <= LONGEST:
        en, pl = f"A token lasts 1 to {LONGEST} days.", f"Token jest ważny od 1 do {LONGEST} dni."
        raise Invalid("days", why=Words(en=en, pl=pl))
    return dt.timedelta(days=days)


async def end_token(viewer: Viewer, token: Annotated[UUID, Token, "Token to end."]) -> Token:
    """End a token of one's own; programs that use it are refused at once."""
    async with change(Token, token, viewer, TOKEN_ENDED) as row:
        row.ended_at = moment()
    return row
