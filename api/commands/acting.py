"""What commands need before they act: an open database, and someone in whose name they act."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import replace
from uuid import uuid4

from api.commands.saying import CommandError
from api.settings import Settings
from schema import database, migrations
from schema.organisations.model import Organisation
from schema.people.model import Person
from schema.viewer import SYSTEM, Viewer


def run(work: Coroutine[None, None, None]) -> None:
    """Do it to the end."""
    asyncio.run(work)


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Viewer]:
    """The database, open and up to date; gives whoever sits at the machine: the installation itself."""
    await must_be_up_to_date(settings)
    db = await database.connect(settings.database)
    try:
        yield replace(SYSTEM, language="en", request_id=f"command-{uuid4()}")
    finally:
        await db.close()


async def must_be_up_to_date(settings: Settings) -> None:
    """Refuse to work with a database that lacks a migration."""
    if await migrations.pending(settings.database):
        raise CommandError("The database is not up to date. Run `python -m api migrate` first.")


async def organisation(code: str) -> Organisation:
    """The organisation of that code."""
    found = await Organisation.get_or_none(code=code.strip().upper())
    if found is None:
        known = ", ".join(sorted([one.code for one in await Organisation.all()])) or "none yet"
        raise CommandError(f"There is no organisation with the code {code!r}. Known codes: {known}.")
    return found


async def person(email: str) -> Person:
    """The person with that address."""
    found = await Person.filter(email=email.strip().lower(), withdrawn_at=None)
    if len(found) != 1:
        many = "Several people have" if found else "Nobody has"
        raise CommandError(f"{many} the address {email!r}.")
    return found[0]
