"""What the database itself may raise, in our words."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.exceptions import IntegrityError


class DatabaseUnavailable(Exception):
    """The database does not answer. Try again in a moment."""


class DatabaseTaken(Exception):
    """Another process has this database open: SQLite serves one process. Stop the other one, or use PostgreSQL."""


class StatementTooComplex(Exception):
    """The statement is more than the database can take in at once."""


class UnitOver(RuntimeError):
    """This unit of work is over. Nothing that it started may outlive it."""


POSTGRES_FAULTS = (
    OSError,  # refused, reset, and every time limit
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.InternalClientError,
)
SQLITE_FAULTS = frozenset(
    {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN}
)

SQLITE_LIMITS = ("parser stack overflow", "Expression tree is too large", "tables in a join", "too many", "too big")
"""What SQLite says, without a code of its own, when a statement is beyond what it was built for."""


DUPLICATE = re.compile(r"Key \((?P<postgres>.+)\)=\(|UNIQUE constraint failed: (?P<sqlite>\w+\..+)")


def is_fault(error: BaseException | None) -> bool:
    """Whether it is the database that failed, and not the statement."""
    if isinstance(error, sqlite3.Error):
        return getattr(error, "sqlite_errorcode", 0) & 0xFF in SQLITE_FAULTS
    if type(error) is asyncpg.InterfaceError:  # its subclasses blame the statement
        return "clos" in str(error) or "released" in str(error)
    return isinstance(error, POSTGRES_FAULTS)


def in_our_words(error: Exception) -> Exception:
    """The error, or what it says of the database or of the statement as a whole."""
    if is_fault(error):
        return DatabaseUnavailable(str(error))
    beyond = isinstance(error, sqlite3.Error) and any(limit in str(error) for limit in SQLITE_LIMITS)
    if beyond or isinstance(error, asyncpg.ProgramLimitExceededError):
        return StatementTooComplex(str(error))
    return error


def duplicate(error: IntegrityError) -> str | None:
    """The column that had to be unique and is not; the last one when several are unique together."""
    cause = error.__cause__ or error.args[0]
    said = f"{cause.detail} {cause}" if isinstance(cause, asyncpg.UniqueViolationError) else str(cause)
    found = DUPLICATE.search(said)
    key = re.sub(r"::[\w ]+", "", found["postgres"] or found["sqlite"]) if found else ""
    columns: list[str] = re.findall(r"\b\w+\b(?!\()", key)  # functions stand before a bracket
    return columns[-1] if columns else None


@contextmanager
def faults() -> Iterator[None]:
    """Say what failed in our words, whatever way the database chose to say it."""
    try:
        yield
    except Exception as error:
        if (told := in_our_words(error)) is not error:
            raise told from error
        raise


def refuse_if_over(client: TransactionalDBClient) -> None:
    """Refuse to go on in a unit of work that has ended."""
    if client._finalized:
        raise UnitOver
