"""Where a database is."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

Dialect = Literal["sqlite", "postgres"]
DIALECTS: tuple[Dialect, ...] = get_args(Dialect)


def dialect_of(url: str) -> Dialect:
    """Which database the address speaks of."""
    scheme = url.partition("://")[0]
    if scheme in ("postgres", "postgresql"):
        return "postgres"
    if scheme == "sqlite":
        return "sqlite"
    raise ValueError("A database's address starts with sqlite:// or postgres://.")


def file_of(url: str) -> Path:
    """The file of an SQLite address: `sqlite:///var/tandem.db` is `/var/tandem.db`, `sqlite://tandem.db` is here."""
    path = url.partition("://")[2]
    if not path or path.startswith(":"):
        raise ValueError("An SQLite address names a file: sqlite:///path/to/file.db.")
    return Path(path)
