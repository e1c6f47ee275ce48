"""A list of costs -> what was paid for what, and everything that is wrong with it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from schema.costs.model import CostKind
from schema.imports.rules.columns import Cell, Choices, Column
from schema.imports.rules.faults import Fault
from schema.imports.rules.spreadsheet import fold_header
from schema.imports.rules.table import HOME, Table, Told, entries, join_names, one_name
from schema.record import now
from schema.refusals import Words
from schema.writing import CURRENCIES

WORDS = {
    CostKind.PURCHASE: "zakup, zakup sprzętu, sprzęt, purchase, hardware",
    CostKind.REPAIR: "serwis, naprawa, naprawy, repair, service",
    CostKind.LICENCE: "licencja, licencje, subskrypcja, abonament, oprogramowanie, licence, license, subscription, "
    "software",
    CostKind.LABOUR: "praca, robocizna, usługa, usługi, labour, labor, work",
    CostKind.LEASE: "leasing, najem, wynajem, dzierżawa, lease, leasing fee, rent",
    CostKind.DISPOSAL: "utylizacja, złomowanie, disposal",
}
_kinds = {fold_header(word): kind for kind, words in WORDS.items() for word in words.split(", ")}

COLUMNS = {
    "spent_on": Column(
        "Data, Data kosztu, Data faktury, Data wystawienia, Dzień, Date, Day, Invoice date, Spent on",
        Cell.DAY,
        needed=Words(en="day", pl="data"),
    ),
    "kind": Column(
        "Rodzaj kosztu, Rodzaj, Typ kosztu, Typ, Kategoria, Kind, Cost type, Type, Category",
        Cell.WORD,
        needed=Words(en="kind", pl="rodzaj"),
        word=lambda cell: _kinds.get(fold_header(cell)),
        known=", ".join(words.split(", ")[0] for words in WORDS.values()),
    ),
    "amount": Column(
        "Kwota netto, Kwota, Wartość netto, Wartość, Koszt netto, Koszt, Net amount, Amount, Net cost, Cost",
        Cell.MONEY,
        needed=Words(en="amount", pl="kwota"),
    ),
    "currency": Column(
        "Waluta, Currency",
        Cell.WORD,
        word=lambda cell: cell.upper() if cell.upper() in CURRENCIES else None,
        unknown=Fault.NO_CURRENCY,
    ),
    "tag": Column("Numer inwentarzowy, Nr inwentarzowy, Nr inw., Urządzenie, Asset tag, Tag, Device", Cell.CODE),
    "person": Column("Imię i nazwisko, Osoba, Pracownik, Użytkownik, Person, Employee, User, Full name", at_most=200),
    "first_name": Column("Imię, First name", at_most=100),
    "last_name": Column("Nazwisko, Last name, Surname", at_most=100),
    "email": Column("E-mail, Email, Mail, Adres e-mail, E-mail address", Cell.ADDRESS),
    "invoice": Column(
        "Numer faktury, Nr faktury, Faktura, Dokument, Invoice number, Invoice no., Invoice", Cell.CODE, at_most=100
    ),
    "note": Column("Opis, Za co, Uwagi, Tytuł, Description, Note, Notes, What for", at_most=800),
}
"""Fields that a list of costs can tell."""


@dataclass(frozen=True)
class Entry:
    """One cost as a list tells of it; None is what it does not tell."""

    spent_on: dt.date
    kind: CostKind
    amount_minor: int
    amount_currency: str
    tag: str | None = None
    person: str | None = None
    email: str | None = None
    note: str | None = None


@dataclass(frozen=True)
class Spendings:
    """A list of costs as it was read: each row, with the cost that it tells of unless something is wrong."""

    rows: tuple[tuple[Told, Entry | None], ...]
    table: Table


def read_spendings(content: bytes, choices: Choices) -> Spendings:
    """The costs of a list, and every defect of it."""
    table = Table(content, COLUMNS, choices)
    return Spendings(entries(table, _together, Entry), table)


def _together(row: Told, names: dict[str, str]) -> None:
    """What is wrong with cells that are right by themselves; the number of an invoice stands in front of the note."""
    join_names(row)
    values = row.values
    if currency := values.pop("currency", None):
        if values.get("amount_currency") not in (None, HOME, currency):
            row.wrong("amount", Fault.OTHER_CURRENCY, currency=currency)
        values["amount_currency"] = currency
    if said := [text for text in (values.pop("invoice", None), values.get("note")) if text]:
        values["note"] = ": ".join(said)
    if (day := values.get("spent_on")) and day > now().date():
        row.wrong("spent_on", Fault.YET_TO_COME)
    if values.get("amount_minor", 0) < 0:
        row.wrong("amount", Fault.NOT_A_NUMBER)
    one_name(row, names)
