"""Granting: who can open what, how far, and that it is looked at again."""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import Annotated
from uuid import UUID

from schema.accesses.model import Access, System
from schema.accesses.rules.days import next_review
from schema.accesses.rules.events import CONFIRMED, CORRECTED, GRANTED, IN_USE
from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, create, moment, must_be_past, noted, see, unit

UNTYPED = frozenset({"Cc", "Cf", "Zl", "Zp"})
"""Characters that break a line, steer a screen or are not seen."""


async def grant(
    viewer: Viewer,
    system: Annotated[UUID, System, "System that is opened."],
    *,
    person: Annotated[UUID, Person, "Person of the same organisation who can open it."],
    account: Annotated[str | None, "Name of the account; never a password."] = None,
    level: Annotated[str | None, "How far it opens, in the system's own words: reader, administrator."] = None,
    at: Annotated[dt.datetime | None, "Since when, if not from now on."] = None,
) -> Access:
    """Give somebody access to a system, or write down one that they have had for a time."""
    async with unit(viewer, effective_at=at):
        opened = await see(System, system, viewer)
        viewer.must(GRANTED.by, opened.client_id)
        await IN_USE.check(viewer, opened)
        holder = await see(Person, person, viewer, client_id=opened.client_id)
        people.must_be_there(holder)
        must_be_past(moment())
        access = Access(client_id=opened.client_id, system_id=opened.id, person_id=holder.id)
        access.granted_at, access.granted_by_id = moment(), viewer.actor_id
        access.account = _account(account)
        access.level = noted(level, "level", at_most=100)
        access.review_on = next_review(opened)
        return await create(access, viewer, GRANTED)


async def correct(
    viewer: Viewer,
    access: Annotated[UUID, Access, "Access that is not as it was written down."],
    *,
    account: Annotated[str | None, "Name of the account; empty to remove it."] = None,
    level: Annotated[str | None, "How far it opens; empty to remove it."] = None,
) -> Access:
    """Change the account or the level of an access; what is not given stays."""
    async with change(Access, access, viewer, CORRECTED) as row:
        row.account = row.account if account is None else _account(account)
        row.level = row.level if level is None else noted(level, "level", at_most=100)
    return row


async def confirm(viewer: Viewer, access: Annotated[UUID, Access, "Access that is still needed."]) -> Access:
    """Confirm, in a review, that an access is still needed; it is looked at again as its system asks for."""
    async with change(Access, access, viewer, CONFIRMED) as row:
        row.review_on = next_review(await System.get(id=row.system_id))
    return row


def _account(account: str | None) -> str | None:
    """The name of an account: what somebody can type into one line."""
    name = noted(account, "account", at_most=120)
    if name and any(unicodedata.category(c) in UNTYPED for c in name):
        en = "The name of an account is one line, without characters that nobody sees."
        raise Invalid("account", why=Words(en=en, pl="Nazwa konta to jeden wiersz, bez niewidocznych znaków."))
    return name
