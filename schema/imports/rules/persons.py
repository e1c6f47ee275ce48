"""A list of a client's people -> who they are, and everything that is wrong with them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from schema.imports.rules.columns import Cell, Choices, Column
from schema.imports.rules.faults import Fault
from schema.imports.rules.table import Table, Told, join_names, one_name
from schema.people import rules as people
from schema.refusals import Words

COLUMNS = {
    "person": Column(
        "Imię i nazwisko, Osoba, Pracownik, Full name, Name, Display name, Employee, Person",
        at_most=200,
        needed=Words(en="name", pl="imię i nazwisko"),
        instead=frozenset({"first_name", "last_name"}),
    ),
    "first_name": Column("Imię, First name, Given name", at_most=100),
    "last_name": Column("Nazwisko, Last name, Surname, Family name", at_most=100),
    "email": Column(
        "E-mail, Email, Mail, Adres e-mail, E-mail służbowy, E-mail address, Email address, Work email, Emails",
        Cell.ADDRESS,
    ),
    "phone": Column(
        "Telefon, Nr telefonu, Numer telefonu, Telefon komórkowy, Komórka, Phone, Phone number, Mobile, Mobile phone",
        Cell.CODE,
        at_most=40,
    ),
    "title": Column("Stanowisko, Funkcja, Job title, Title, Position", at_most=120),
    "location": Column(
        "Lokalizacja, Miejsce pracy, Miejsce, Oddział, Pokój, Location, Office, Site, Place", at_most=200
    ),
    "manager": Column("Przełożony, Kierownik, Menedżer, Szef, Manager, Supervisor, Reports to, Responsible"),
    "start_on": Column(
        "Pierwszy dzień, Data zatrudnienia, Zatrudniony od, Pracuje od, First day, Start date, Hire date, Hired",
        Cell.DAY,
        since=people.FIRST_HIRED,
    ),
    "last_day": Column(
        "Ostatni dzień, Data odejścia, Zatrudniony do, Pracuje do, Last day, End date, Termination date", Cell.DAY
    ),
}
"""Fields that a list of people can tell."""


@dataclass(frozen=True)
class Entry:
    """One person as a list tells of them; None is what it does not tell."""

    row: int
    person: str
    email: str | None = None
    phone: str | None = None
    title: str | None = None
    location: str | None = None
    manager: str | None = None
    start_on: dt.date | None = None
    last_day: dt.date | None = None


@dataclass(frozen=True)
class Roster:
    """A list of people as it was read: each row, with the person that it tells of unless something is wrong."""

    rows: tuple[tuple[Told, Entry | None], ...]
    table: Table


def read_persons(content: bytes, choices: Choices) -> Roster:
    """The people of a list, and every defect of it."""
    table = Table(content, COLUMNS, choices)
    by_address: dict[str, int] = {}
    names: dict[str, str] = {}
    rows = []
    for row in table.rows:
        if row.whole:
            _together(row, by_address, names)
        rows.append((row, None if row.defects else Entry(row.number, **row.values)))
    return Roster(tuple(rows), table)


def _together(row: Told, by_address: dict[str, int], names: dict[str, str]) -> None:
    """What is wrong with cells that are right by themselves."""
    join_names(row)
    if not row.defects and "person" not in row.values:
        row.wrong("person", Fault.MISSING)
    start, last = row.values.get("start_on"), row.values.get("last_day")
    if start and last and last < start:
        row.wrong("last_day", Fault.LEAVES_BEFORE_START, start=start)
    one_name(row, names)
    if email := row.values.get("email"):
        other = by_address.setdefault(email, row.number)
        if other != row.number:
            row.wrong("email", Fault.DUPLICATE, other=other)
