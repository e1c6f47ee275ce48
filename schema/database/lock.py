"""One process at a time for an SQLite file."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from schema.database.faults import DatabaseTaken


class Hold:
    """The file is ours until released, or until this process ends in whatever way."""

    def __init__(self, database: Path) -> None:
        self._file = os.open(f"{database}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._file)
            raise DatabaseTaken(f"{database}: {DatabaseTaken.__doc__}") from None

    def release(self) -> None:
        """Let another process have it."""
        os.close(self._file)
