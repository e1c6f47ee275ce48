"""Scenarios in files, and whose those in the database are."""

from __future__ import annotations

from pathlib import Path

from api.commands import acting
from api.commands.saying import CommandError
from schema.organisations.model import Organisation, OrganisationKind
from schema.processes import rules
from schema.processes.model import Definition


async def owner(code: str | None) -> Organisation:
    """The client of that code; without one, the IT company, whose the library is."""
    if code is not None:
        return await acting.organisation(code)
    company = await Organisation.get_or_none(kind=OrganisationKind.ENTERPRISE)
    if company is None:
        raise CommandError("There is no IT company yet. Run `python -m api organisation create` first.")
    return company


def definition(path: Path) -> Definition:
    """The scenario in a file, refused when there is none in it."""
    try:
        return read(path)
    except rules.Unread as error:
        raise CommandError(f"{path}: {error}") from None


def read(path: Path) -> Definition:
    """The scenario in a file; `Unread` tells what is wrong with it."""
    try:
        text = path.read_text("utf-8")
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise CommandError(f"{path} is no text in UTF-8.") from None
    return rules.read_text(text, toml=path.suffix == ".toml")
