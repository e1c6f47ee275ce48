"""What people call the columns of a device register, in Polish and in English, and the stages in it."""

from __future__ import annotations

import re

from schema.devices.model import Stage
from schema.imports.rules.columns import Cell, Column
from schema.imports.rules.faults import Fault
from schema.imports.rules.spreadsheet import fold_header
from schema.refusals import Words

COLUMNS = {
    "tag": Column(
        "Numer inwentarzowy, Nr inwentarzowy, Nr inw., Numer ewidencyjny, Nr ewidencyjny, Oznaczenie, Tag, Asset tag, "
        "Asset number, Asset no., Asset ID, Inventory number, Inventory no., Inventory ID",
        Cell.CODE,
        at_most=40,
        needed=Words(en="asset tag", pl="numer inwentarzowy"),
    ),
    "serial": Column(
        "Numer seryjny, Nr seryjny, Nr fabryczny, Numer fabryczny, S/N, SN, Serial, Serial number, Serial no.",
        Cell.SERIAL,
        at_most=80,
    ),
    "manufacturer": Column(
        "Producent, Marka, Manufacturer, Brand, Make",
        at_most=100,
        needed=Words(en="manufacturer", pl="producent"),
    ),
    "model": Column(
        "Model, Nazwa modelu, Model urządzenia, Model name, Device model, Asset model",
        at_most=200,
        needed=Words(en="model", pl="model"),
    ),
    "category": Column(
        "Kategoria, Typ, Rodzaj, Typ urządzenia, Rodzaj urządzenia, Category, Type, Device type", at_most=60
    ),
    "person": Column(
        "Użytkownik, Osoba, Pracownik, Posiadacz, Przypisany do, Imię i nazwisko, User, Holder, Person, Employee, "
        "Assigned to, Checked out to, Checked out to: Name, User name, Full name",
        at_most=200,
    ),
    "first_name": Column("Imię, First name, Checked out to: First name", at_most=100),
    "last_name": Column("Nazwisko, Last name, Surname, Checked out to: Last name", at_most=100),
    "email": Column(
        "E-mail, Email, Mail, Adres e-mail, E-mail użytkownika, E-mail address, User email, User e-mail, "
        "Checked out to: Email",
        Cell.ADDRESS,
    ),
    "handed_on": Column(
        "Data wydania, Wydano, Wydany od, Data przekazania, Checkout date, Checked out, Last checkout, Assigned on, "
        "Handed over",
        Cell.DAY,
    ),
    "location": Column(
        "Lokalizacja, Miejsce, Oddział, Pokój, Location, Site, Office, Place, Room, Checked out to: Location",
        at_most=200,
    ),
    "purchased_on": Column(
        "Data zakupu, Data nabycia, Kupiono, Zakupiono, Purchase date, Date of purchase, Purchased, Purchased on",
        Cell.DAY,
    ),
    "price": Column(
        "Cena zakupu netto, Cena zakupu, Cena netto, Cena, Wartość zakupu, Wartość netto, Wartość, Purchase price, "
        "Koszt zakupu, Net price, Price, Purchase cost, Cost, Value",
        Cell.MONEY,
    ),
    "warranty_until": Column(
        "Gwarancja do, Koniec gwarancji, Data końca gwarancji, Data wygaśnięcia gwarancji, Gwarancja, Warranty until, "
        "Warranty end, Warranty expires, Warranty expiration, Warranty expiration date, Gwarancja wygasa, Warranty",
        Cell.TERM,
    ),
    "warranty_months": Column(
        "Gwarancja (miesiące), Miesiące gwarancji, Okres gwarancji, Czas trwania gwarancji, Gwarancja, "
        "Warranty months, Warranty (months), Warranty duration, Warranty period, Warranty",
        Cell.MONTHS,
    ),
    "warranty_from": Column(
        "Gwarancja od, Początek gwarancji, Data rozpoczęcia gwarancji, Start date of warranty, Warranty start, "
        "Warranty from",
        Cell.DAY,
    ),
    "stage": Column(
        "Stan, Status, Etap, State, Stage",
        Cell.WORD,
        word=lambda cell: stage_of(cell),
        unknown=Fault.UNKNOWN_STAGE,
    ),
    "supplier": Column("Dostawca, Sprzedawca, Supplier, Reseller, Dealer", at_most=200),
}
"""Fields that a register of devices can tell."""

STAGES = {
    Stage.IN_USE: "w użyciu, w użytkowaniu, używany, używane, wydany, wydane, in use, deployed, assigned",
    Stage.IN_STOCK: "magazyn, w magazynie, na stanie, wolny, wolne, in stock, stock, available, ready to deploy, "
    "deployable",
    Stage.IN_REPAIR: "serwis, w serwisie, naprawa, w naprawie, in repair, repair, under repair, out for repair",
    Stage.RETIRED: "wycofany, wycofane, wycofana, retired, decommissioned, archived, out of use",
}
SAID = {
    Stage.ORDERED: Words(en="ordered", pl="zamówione"),
    Stage.IN_STOCK: Words(en="in stock", pl="w magazynie"),
    Stage.RESERVED: Words(en="reserved", pl="zarezerwowane"),
    Stage.IN_USE: Words(en="in use", pl="w użyciu"),
    Stage.RETURNING: Words(en="on its way back", pl="w drodze zwrotnej"),
    Stage.IN_REPAIR: Words(en="in repair", pl="w naprawie"),
    Stage.RETIRED: Words(en="retired", pl="wycofane"),
    Stage.DISPOSED: Words(en="disposed of", pl="zutylizowane"),
    Stage.LOST: Words(en="lost", pl="zagubione"),
}
"""Stages as reasons name them."""
DEPLOYABLE = frozenset({"ready to deploy", "deployable"})
"""What Snipe-IT says of a device that may be used, also of one that somebody has."""
NOTE = "Notes, Note, Comments, Comment, Notatki, Uwagi, Komentarz, Komentarze"
NOTES = frozenset(fold_header(name) for name in NOTE.split(", "))
KEEPS_NO_NOTES = Words(
    en="Devices keep no notes here, so the column of notes is left out; keep the file, or write them into a ticket.",
    pl="Sprzęt nie ma tu notatek, więc ich kolumnę pominięto; zachowaj plik albo zapisz je w zgłoszeniu.",
)
IN_BRACKETS = re.compile(r"\((.+)\)\s*$")

_stage = {fold_header(name): stage for stage, names in STAGES.items() for name in names.split(", ")}


def stage_of(cell: str) -> Stage | None:
    """The stage that a cell names; what Snipe-IT says in brackets, as `Ready (deployed)`, tells more than the label."""
    kind = IN_BRACKETS.search(cell)
    return (kind and _stage.get(fold_header(kind[1]))) or _stage.get(fold_header(cell))
