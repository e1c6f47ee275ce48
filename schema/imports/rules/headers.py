"""What people call the columns of a device register, in Polish and in English, and the stages in it."""

from __future__ import annotations

from schema.devices.model import Stage
from schema.imports.rules.spreadsheet import fold_header
from schema.refusals import Words

COLUMNS = {
    "tag": "Numer inwentarzowy, Nr inwentarzowy, Nr inw., Numer ewidencyjny, Nr ewidencyjny, Oznaczenie, Tag, "
    "Asset tag, Asset number, Asset no., Asset ID, Inventory number, Inventory no., Inventory ID",
    "serial": "Numer seryjny, Nr seryjny, Nr fabryczny, Numer fabryczny, S/N, SN, Serial, Serial number, Serial no.",
    "manufacturer": "Producent, Marka, Manufacturer, Brand, Make",
    "model": "Model, Nazwa modelu, Model urządzenia, Model name, Device model",
    "category": "Kategoria, Typ, Rodzaj, Typ urządzenia, Rodzaj urządzenia, Category, Type, Device type",
    "person": "Użytkownik, Osoba, Pracownik, Posiadacz, Przypisany do, Imię i nazwisko, User, Holder, Person, "
    "Employee, Assigned to, Checked out to, User name",
    "email": "E-mail, Email, Mail, Adres e-mail, E-mail użytkownika, E-mail address, User email, User e-mail",
    "location": "Lokalizacja, Miejsce, Oddział, Pokój, Location, Site, Office, Place, Room",
    "purchased_on": "Data zakupu, Data nabycia, Kupiono, Zakupiono, Purchase date, Date of purchase, Purchased, "
    "Purchased on",
    "price": "Cena zakupu netto, Cena zakupu, Cena netto, Cena, Wartość zakupu, Wartość netto, Wartość, "
    "Purchase price, Net price, Price, Purchase cost, Cost",
    "warranty_until": "Gwarancja do, Koniec gwarancji, Data końca gwarancji, Gwarancja, Warranty until, Warranty end, "
    "Warranty expires, Warranty expiration, Warranty",
    "stage": "Stan, Status, Etap, State, Stage",
    "supplier": "Dostawca, Sprzedawca, Supplier, Reseller, Dealer",
}
REQUIRED = {"tag": "numer inwentarzowy", "manufacturer": "producent", "model": "model"}
"""Columns without which nothing can be registered, and what they are called in Polish."""

STAGES = {
    Stage.IN_USE: "w użyciu, w użytkowaniu, używany, używane, wydany, wydane, in use, deployed, assigned",
    Stage.IN_STOCK: "magazyn, w magazynie, na stanie, wolny, wolne, in stock, stock, available, ready to deploy",
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

_field = {fold_header(name): field for field, names in COLUMNS.items() for name in names.split(", ")}
_stage = {fold_header(name): stage for stage, names in STAGES.items() for name in names.split(", ")}


def field_of(header: str) -> str | None:
    """The field that a folded header names, if it is known."""
    return _field.get(header)


def stage_of(cell: str) -> Stage | None:
    """The stage that a cell names, if it is known."""
    return _stage.get(fold_header(cell))
