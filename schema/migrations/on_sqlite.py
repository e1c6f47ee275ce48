"""Migrations on SQLite: on a connection that does not enforce references, so that a table can be rebuilt."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from schema.database.lock import Hold
from schema.migrations.migration import APPLIED, LEDGER, Counts, Ledger, Migration, MigrationRefused, still_to_apply

OURS = "schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
TABLES = f"SELECT name FROM pragma_table_list WHERE {OURS}"
"""Those with rows of ours: an index of words keeps further ones for itself."""


def migrate(path: Path, files: list[Migration], tell: Callable[[str], None]) -> list[str]:
    """Back the file up, then apply what is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    hold = Hold(path)
    try:
        with closing(_open(path)) as connection:
            missing = still_to_apply(files, _applied(connection))
            if missing:
                _back_up(connection, path, tell)
            for migration in missing:
                _apply(connection, migration)
                tell(f"Applied {migration.name}.")
            return [migration.name for migration in missing]
    finally:
        hold.release()


def pending(path: Path, files: list[Migration]) -> list[str]:
    """Names of those that the file still lacks."""
    if not path.exists():
        return [migration.name for migration in files]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return [migration.name for migration in still_to_apply(files, _applied(connection))]


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA legacy_alter_table = ON")  # what names a table keeps naming the one rebuilt in its place
    return connection


def _applied(connection: sqlite3.Connection) -> Ledger:
    return dict(connection.execute(APPLIED)) if "migrations" in _tables(connection) else {}


def _tables(connection: sqlite3.Connection) -> list[str]:
    return [name for (name,) in connection.execute(TABLES)]


def _counts(connection: sqlite3.Connection) -> Counts:
    count = "SELECT count(*) FROM "
    return {name: connection.execute(f'{count}"{name}"').fetchone()[0] for name in _tables(connection)}


def _back_up(connection: sqlite3.Connection, path: Path, tell: Callable[[str], None]) -> None:
    if not any(_counts(connection).values()):
        return
    backup = f"{path}.{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%S%fZ}.backup"
    connection.execute("VACUUM INTO ?", (backup,))
    tell(f"Backed up to {backup}.")


def _apply(connection: sqlite3.Connection, migration: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(LEDGER)
        before = _counts(connection)
        for statement in _statements(migration.text):
            connection.execute(statement)
        migration.check(before, _counts(connection))
        _check(connection, migration)
        row = (migration.name, migration.checksum, dt.datetime.now(dt.UTC).isoformat())
        connection.execute("INSERT INTO migrations (name, checksum, applied_at) VALUES (?, ?, ?)", row)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _statements(text: str) -> Iterator[str]:
    """The script's statements: a trigger, with the semicolons in its body, is one."""
    statement = ""
    for piece in text.strip().removesuffix(";").split(";"):
        statement += piece + ";"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement:
        raise MigrationRefused(f"The last statement has no end: {statement[:80]}")


def _check(connection: sqlite3.Connection, migration: Migration) -> None:
    """References hold again, and the file is sound."""
    if broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        raise MigrationRefused(f"{migration.name} would break {len(broken)} references, of {broken[0][0]} first.")
    [sound] = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if sound != "ok":
        raise MigrationRefused(f"{migration.name} would leave the file unsound: {sound}.")
