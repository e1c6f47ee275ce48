"""The command line: serve, look after the database, bring data in, hand out keys."""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
from collections.abc import Sequence
from typing import NoReturn

import asyncpg

from api import settings as settings_room
from api.commands import (
    checking,
    demo,
    deprecations,
    documents,
    importing,
    mail,
    organisations,
    people,
    processes,
    protocols,
    serving,
    tokens,
)
from api.commands.saying import CommandError, say_error
from api.documents import DocumentError
from api.settings import SettingsError
from schema.database import DatabaseTaken, DatabaseUnavailable
from schema.migrations import MigrationRefused
from schema.refusals import Refusal

ROOMS = (
    demo,
    serving,
    importing,
    organisations,
    people,
    processes,
    tokens,
    mail,
    protocols,
    documents,
    deprecations,
    checking,
)
BROKEN = (asyncpg.PostgresError, asyncpg.InterfaceError, sqlite3.Error)
"""What a database says that is not there, not ours, or not a database."""
SAID = (
    *BROKEN,
    CommandError,
    SettingsError,
    DocumentError,
    Refusal,
    DatabaseTaken,
    DatabaseUnavailable,
    MigrationRefused,
    OSError,
)


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Leave with 2."""
        say_error(f"{message} (see {self.prog} --help)")
        self.exit(2)


def parser() -> argparse.ArgumentParser:
    """Every command with its words."""
    whole = Parser(prog="python -m api", description="Tandem: one panel for a company and its IT team.")
    commands = whole.add_subparsers(required=True, metavar="COMMAND")
    for room in ROOMS:
        room.add(commands)
    return whole


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command: 0 when it is done, 2 when it cannot be done as asked, 1 when something broke on our side."""
    failed = 2
    try:
        arguments = parser().parse_args(argv)
        failed = getattr(arguments, "failed", failed)
        arguments.run(arguments, settings_room.read(os.environ))
    except SAID as error:
        say_error(" ".join(str(error).split()) or type(error).__doc__ or type(error).__name__)
        return failed
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 141
    return 0
