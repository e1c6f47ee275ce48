"""`check`, `settings` and `errors`: is this installation in order, what can be set, and what can be wrong."""

from __future__ import annotations

import platform
import sqlite3
import sys
from argparse import Namespace
from importlib.metadata import version

from api import reasons
from api.commands import acting, documents
from api.commands.parts import Commands
from api.commands.saying import CommandError, out
from api.settings import Settings
from api.settings_page import page
from schema import database, migrations
from schema.organisations.model import Organisation, OrganisationKind
from schema.people.model import Membership, Role

PARTS = ("graphql-core", "starlette", "strawberry-graphql", "tortoise-orm", "uvicorn")


def add(commands: Commands) -> None:
    """Put the words on the command line."""
    check = commands.add_parser("check", help="say whether this installation is in order")
    check.set_defaults(run=lambda arguments, settings: acting.run(_check(settings)))
    settings = commands.add_parser("settings", help="print the documentation of every setting")
    settings.set_defaults(run=_settings)
    errors = commands.add_parser("errors", help="print the documentation of every error")
    errors.set_defaults(run=_errors)


def _settings(_arguments: Namespace, _settings: Settings) -> None:
    sys.stdout.write(page())


def _errors(_arguments: Namespace, _settings: Settings) -> None:
    sys.stdout.write(reasons.page())


async def _check(settings: Settings) -> None:
    _say("python", platform.python_version())
    for part in PARTS:
        _say(part, version(part))
    _say("sqlite", sqlite3.sqlite_version)
    _say("panel", "built" if (settings.panel / "index.html").is_file() else "not built: run `make panel`")
    _say("documents", f"{len(documents.checked(settings))} trusted, all fit the graph")
    _say("cookies", "encrypted only" if settings.https else "unencrypted: set TANDEM_ORIGINS=https://... in production")
    missing = await migrations.pending(settings.database)
    _say("migrations", f"{len(missing)} missing" if missing else "up to date")
    if missing:
        raise CommandError("The database is not up to date. Run `python -m api migrate`.")
    await _stored(settings)


async def _stored(settings: Settings) -> None:
    db = await database.connect(settings.database)
    try:
        _say("database", f"{db.dialect}, answers")
        _say("organisations", str(await Organisation.all().count()))
        administered = await Membership.exists(role=Role.ADMIN, ended_at=None)
        if not await Organisation.exists(kind=OrganisationKind.ENTERPRISE):
            raise CommandError("There is no IT company yet: `organisation create CODE NAME --kind ENTERPRISE`.")
        if not administered:
            raise CommandError("Nobody administers it yet: `user create EMAIL --name NAME --client CODE --role ADMIN`.")
    finally:
        await db.close()


def _say(what: str, how: str) -> None:
    out.print(f"{what:20} {how}", markup=False)
