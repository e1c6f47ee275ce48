"""How much of a database is used, and how long anyone waits for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """How many connections are kept, and how long anyone waits for the database."""

    readers: int = 4
    """Connections that read: threads on SQLite, the pool's size on PostgreSQL."""
    writers: int = 10
    """Connections that write, on PostgreSQL; SQLite has one."""
    timeout: float = 30.0
    """Seconds that a statement may take on PostgreSQL."""
    patience: float = 5.0
    """Seconds that anyone waits for a free connection on PostgreSQL."""
