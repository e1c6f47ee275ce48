"""Tokens: keys with which programs act for a person, never with more rights than the person has."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Set
from typing import Annotated
from uuid import UUID

from schema.people.model import Person, Token
from schema.people.rules.events import TOKEN_CREATED, TOKEN_ENDED
from schema.people.rules.passwords import must_act_in_person
from schema.people.rules.viewers import hash_of
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, create, moment, said, see, unit

SCOPES = (
    "read:organisations",
    "read:people",
    "read:devices",
    "read:tickets",
    "read:history",
    "read:imports",
    "write",
)
LONGEST = 366


async def create_token(
    viewer: Viewer,
    person: Annotated[UUID, Person, "Person for whom the program acts: oneself, or anyone for an administrator."],
    *,
    name: Annotated[str, "What the token is for."],
    scopes: Annotated[Set[str], "Domains that it may read, as `read:tickets`, and `write` if it may change things."],
    days: Annotated[int, "Days for which it is valid, at most 366."] = 90,
) -> tuple[Token, str]:
    """Create a token; answers with its secret, which is told once and kept nowhere."""
    must_act_in_person(viewer, person)
    secret = f"tnd_{secrets.token_urlsafe(32)}"
    async with unit(viewer):
        owner = await see(Person, person, viewer)
        token = Token(client_id=owner.client_id, person_id=owner.id, hash=hash_of(secret))
        token.name, token.scopes = said(name, "name", at_most=100), _known(scopes)
        token.expires_at = moment() + _at_most_a_year(days)
        await create(token, viewer, TOKEN_CREATED)
    return token, secret


def _known(scopes: Set[str]) -> list[str]:
    unknown = set(scopes) - set(SCOPES)
    if unknown or not scopes:
        en = f"A token needs scopes of these: {', '.join(SCOPES)}."
        raise Invalid("scopes", why=Words(en=en, pl=f"Token potrzebuje zakresów spośród: {', '.join(SCOPES)}."))
    return sorted(scopes)


def _at_most_a_year(days: int) -> dt.timedelta:
    if not 1 <= days <= LONGEST:
        en, pl = f"A token lasts 1 to {LONGEST} days.", f"Token jest ważny od 1 do {LONGEST} dni."
        raise Invalid("days", why=Words(en=en, pl=pl))
    return dt.timedelta(days=days)


async def end_token(viewer: Viewer, token: Annotated[UUID, Token, "Token to end."]) -> Token:
    """End a token of one's own; programs that use it are refused at once."""
    async with change(Token, token, viewer, TOKEN_ENDED) as row:
        if row.ended_at is not None:
            raise Invalid("token", why=Words(en="It has ended already.", pl="To już się zakończyło."))
        row.ended_at = moment()
    return row
