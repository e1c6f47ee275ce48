"""One migration: a file, what it promises, and what is checked before it is kept."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
EXPECTS = re.compile(r"^-- expects: (\w+) ([+-]\d+)$", re.MULTILINE)
FILLS = re.compile(r"^-- fills: (\w+)$", re.MULTILINE)

LEDGER = (
    "CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at TEXT NOT NULL)"
)
"""The table that remembers what was applied."""
APPLIED = "SELECT name, checksum FROM migrations ORDER BY name"

Ledger = Mapping[str, str]
Counts = Mapping[str, int]


class MigrationRefused(Exception):
    """The database was left as it was."""


@dataclass(frozen=True)
class Migration:
    """A file of statements, and its name."""

    name: str
    text: str

    @property
    def checksum(self) -> str:
        """What tells whether the file is still the one that was applied."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def check(self, before: Counts, after: Counts) -> None:
        """
        Refuse unless every table has as many rows as before, but for what the file says: `-- expects: table -2`, or
        `-- fills: table` of a new one that is filled from others.
        """
        expected = {table: int(change) for table, change in EXPECTS.findall(self.text)}
        new = set(FILLS.findall(self.text)) - before.keys()
        for table in sorted({*before, *after} - new):
            change = after.get(table, 0) - before.get(table, 0)
            if change != expected.get(table, 0):
                raise MigrationRefused(f"{self.name} would change the number of rows of {table} by {change:+d}.")


def migrations(folder: Path) -> list[Migration]:
    """The files of the folder, in the order of their numbers."""
    return [Migration(file.stem, file.read_text(encoding="utf-8")) for file in sorted(folder.glob("[0-9]*.sql"))]


def still_to_apply(files: list[Migration], applied: Ledger) -> list[Migration]:
    """Those that were not applied yet; refused when history and files disagree."""
    names = {migration.name for migration in files}
    if strangers := sorted(applied.keys() - names):
        raise MigrationRefused(f"The database has {', '.join(strangers)}, which this version of Tandem does not know.")
    for migration in files:
        if applied.get(migration.name, migration.checksum) != migration.checksum:
            raise MigrationRefused(
                f"{migration.name} was changed after it had been applied. Add a new migration instead."
            )
    return [migration for migration in files if migration.name not in applied]
