"""A list of accesses -> who can open what, and everything that is wrong with it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from schema.imports.rules.columns import Cell, Choices, Column
from schema.imports.rules.faults import Fault
from schema.imports.rules.table import Table, Told, entries, join_names, one_name
from schema.record import now
from schema.refusals import Words

COLUMNS = {
    "person": Column(
        "Imię i nazwisko, Osoba, Pracownik, Użytkownik, Full name, Display name, Name, Person, Employee, User",
        at_most=200,
        needed=Words(en="person", pl="osoba"),
        instead=frozenset({"email"}),
    ),
    "first_name": Column("Imię, First name, Given name", at_most=100),
    "last_name": Column("Nazwisko, Last name, Surname", at_most=100),
    "email": Column(
        "E-mail, Email, Mail, Adres e-mail, E-mail służbowy, E-mail address, User email, User principal name",
        Cell.ADDRESS,
    ),
    "system": Column(
        "System, Program, Aplikacja, Usługa, Nazwa systemu, Application, App, Service, Software, System name",
        at_most=100,
        needed=Words(en="system", pl="system"),
    ),
    "account": Column(
        "Konto, Login, Nazwa konta, Nazwa użytkownika, Account, Account name, Username", Cell.CODE, at_most=120
    ),
    "level": Column(
        "Poziom, Uprawnienia, Rola, Poziom dostępu, Zakres, Level, Role, Permission, Access level", at_most=100
    ),
    "since": Column("Od, Od kiedy, Nadano, Data nadania, Since, Granted, Granted on, Start date", Cell.DAY),
}
"""Fields that a list of accesses can tell."""


@dataclass(frozen=True)
class Entry:
    """One access as a list tells of it; None is what it does not tell."""

    system: str
    person: str | None = None
    email: str | None = None
    account: str | None = None
    level: str | None = None
    since: dt.date | None = None


@dataclass(frozen=True)
class Openings:
    """A list of accesses as it was read: each row, with the access that it tells of unless something is wrong."""

    rows: tuple[tuple[Told, Entry | None], ...]
    table: Table


def read_openings(content: bytes, choices: Choices) -> Openings:
    """The accesses of a list, and every defect of it."""
    table = Table(content, COLUMNS, choices)
    return Openings(entries(table, _together, Entry), table)


def _together(row: Told, names: dict[str, str]) -> None:
    """What is wrong with cells that are right by themselves."""
    join_names(row)
    since = row.values.get("since")
    if since and since > now().date():
        row.wrong("since", Fault.YET_TO_COME)
    one_name(row, names)
