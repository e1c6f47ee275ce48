"""What can be wrong with a file: each fault has a code for programs and a sentence for people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from schema.refusals import Language, Words
from schema.writing import NO_CURRENCY, UNLIKELY


class Fault(StrEnum):
    """One kind of thing that is wrong with a cell, a row or a header."""

    BLANK_HEADER = "BLANK_HEADER"
    REPEATED_HEADER = "REPEATED_HEADER"
    MISSING_COLUMN = "MISSING_COLUMN"
    SHORT_ROW = "SHORT_ROW"
    LONG_ROW = "LONG_ROW"
    FORMULA = "FORMULA"
    MOJIBAKE = "MOJIBAKE"
    BROKEN_NUMBER = "BROKEN_NUMBER"
    CONTROL_CHARACTER = "CONTROL_CHARACTER"
    TOO_LONG = "TOO_LONG"
    MISSING = "MISSING"
    DUPLICATE = "DUPLICATE"
    NO_SUCH_DAY = "NO_SUCH_DAY"
    OTHER_DATE_ORDER = "OTHER_DATE_ORDER"
    AMBIGUOUS_DATE = "AMBIGUOUS_DATE"
    NOT_A_DATE = "NOT_A_DATE"
    NOT_A_NUMBER = "NOT_A_NUMBER"
    NEGATIVE = "NEGATIVE"
    AMBIGUOUS_NUMBER = "AMBIGUOUS_NUMBER"
    OTHER_CURRENCY = "OTHER_CURRENCY"
    NO_CURRENCY = "NO_CURRENCY"
    WARRANTY_BEFORE_PURCHASE = "WARRANTY_BEFORE_PURCHASE"
    NOT_MONTHS = "NOT_MONTHS"
    NO_PURCHASE = "NO_PURCHASE"
    NOT_AN_ADDRESS = "NOT_AN_ADDRESS"
    OTHER_NAME = "OTHER_NAME"
    SEVERAL_PEOPLE = "SEVERAL_PEOPLE"
    NEAR_NAME = "NEAR_NAME"
    OTHER_ADDRESS = "OTHER_ADDRESS"
    NOBODY = "NOBODY"
    OWN_MANAGER = "OWN_MANAGER"
    LEAVES_BEFORE_START = "LEAVES_BEFORE_START"
    NOT_STARTED = "NOT_STARTED"
    YET_TO_COME = "YET_TO_COME"
    UNLIKELY_DAY = "UNLIKELY_DAY"
    UNKNOWN_MODEL = "UNKNOWN_MODEL"
    UNKNOWN_STAGE = "UNKNOWN_STAGE"
    UNKNOWN_WORD = "UNKNOWN_WORD"
    HELD_WHILE_IDLE = "HELD_WHILE_IDLE"
    NOBODY_HOLDS = "NOBODY_HOLDS"
    NO_WAY_THERE = "NO_WAY_THERE"
    TIME_GOES_BACK = "TIME_GOES_BACK"
    NO_RESOLUTION = "NO_RESOLUTION"
    NOT_RESOLVED = "NOT_RESOLVED"
    NO_WAY_BACK = "NO_WAY_BACK"
    SERIAL_TAKEN = "SERIAL_TAKEN"
    HAS_LEFT = "HAS_LEFT"
    ADDRESS_TAKEN = "ADDRESS_TAKEN"
    ALREADY_OVER = "ALREADY_OVER"
    NO_SYSTEM = "NO_SYSTEM"
    NO_DEVICE = "NO_DEVICE"
    PRICE_KNOWN = "PRICE_KNOWN"
    REFUSED = "REFUSED"


SENTENCES = {
    Fault.BLANK_HEADER: Words(en="This column has no name.", pl="Ta kolumna nie ma nazwy."),
    Fault.REPEATED_HEADER: Words(
        en="This name stands above two columns; only the first can be read.",
        pl="Ta nazwa stoi nad dwiema kolumnami; odczytać można tylko pierwszą.",
    ),
    Fault.MISSING_COLUMN: Words(
        en="No column tells this: {field}. Nothing can be read without it.",
        pl="Żadna kolumna tego nie podaje: {field}. Bez tego nic nie da się odczytać.",
    ),
    Fault.SHORT_ROW: Words(
        en="The row breaks off: {cells} of {of} cells.", pl="Wiersz się urywa: {cells} z {of} komórek."
    ),
    Fault.LONG_ROW: Words(
        en="The row has more cells than there are columns: {cells}, not {of}.",
        pl="Wiersz ma więcej komórek niż jest kolumn: {cells}, a nie {of}.",
    ),
    Fault.FORMULA: Words(
        en="This is a formula or its error, not a value.", pl="To formuła albo jej błąd, a nie wartość."
    ),
    Fault.MOJIBAKE: Words(
        en="The letters were damaged by a wrong encoding.", pl="Litery zostały uszkodzone złym kodowaniem."
    ),
    Fault.BROKEN_NUMBER: Words(
        en="A spreadsheet turned this into a number and lost its digits.",
        pl="Arkusz zamienił to na liczbę i zgubił cyfry.",
    ),
    Fault.CONTROL_CHARACTER: Words(en="There is a control character in it.", pl="Jest w tym znak sterujący."),
    Fault.TOO_LONG: Words(en="At most {at_most} characters fit here.", pl="Tu mieści się najwyżej {at_most} znaków."),
    Fault.MISSING: Words(en="This must not be empty.", pl="To nie może być puste."),
    Fault.DUPLICATE: Words(en="The same stands in row {other}.", pl="To samo stoi w wierszu {other}."),
    Fault.NO_SUCH_DAY: Words(en="There is no such day.", pl="Nie ma takiego dnia."),
    Fault.OTHER_DATE_ORDER: Words(
        en="Written in another way than the other dates of this file ({order}).",
        pl="Zapisane inaczej niż pozostałe daty tego pliku ({order}).",
    ),
    Fault.AMBIGUOUS_DATE: Words(
        en="Nothing in this file shows which number is the day and which the month.",
        pl="Nic w tym pliku nie pokazuje, która liczba to dzień, a która miesiąc.",
    ),
    Fault.NOT_A_DATE: Words(en="This is not a date.", pl="To nie jest data."),
    Fault.NOT_A_NUMBER: Words(en="This is not a number.", pl="To nie jest liczba."),
    Fault.NEGATIVE: Words(en="An amount is not negative.", pl="Kwota nie jest ujemna."),
    Fault.AMBIGUOUS_NUMBER: Words(
        en="Nothing in this file shows whether this mark parts thousands or decimals.",
        pl="Nic w tym pliku nie pokazuje, czy ten znak dzieli tysiące, czy części dziesiętne.",
    ),
    Fault.OTHER_CURRENCY: Words(
        en="Another currency than the column's ({currency}).", pl="Inna waluta niż w kolumnie ({currency})."
    ),
    Fault.NO_CURRENCY: NO_CURRENCY,
    Fault.WARRANTY_BEFORE_PURCHASE: Words(
        en="The warranty ends before the purchase ({purchase}).",
        pl="Gwarancja kończy się przed zakupem ({purchase}).",
    ),
    Fault.NOT_MONTHS: Words(en="This is not a number of months.", pl="To nie jest liczba miesięcy."),
    Fault.NO_PURCHASE: Words(
        en="Months of warranty count from the day of purchase, which is missing here. Add it, or leave the column out.",
        pl="Miesiące gwarancji liczą się od dnia zakupu, a tu go nie ma. Dopisz go albo pomiń tę kolumnę.",
    ),
    Fault.NOT_AN_ADDRESS: Words(en="This is not an e-mail address.", pl="To nie jest adres e-mail."),
    Fault.OTHER_NAME: Words(en="The address {email} belongs to {name}.", pl="Adres {email} należy do osoby: {name}."),
    Fault.SEVERAL_PEOPLE: Words(
        en="Several people have this name; an e-mail address would tell who is meant.",
        pl="Kilka osób tak się nazywa; adres e-mail powiedziałby, o kogo chodzi.",
    ),
    Fault.NEAR_NAME: Words(
        en="Nobody is called so here, but there is {name}. If they are meant, write that name or their e-mail address.",
        pl="Nikt tu się tak nie nazywa, ale jest {name}. Jeśli o tę osobę chodzi, wpisz to nazwisko albo jej e-mail.",
    ),
    Fault.OTHER_ADDRESS: Words(
        en="{name} has the address {email} here. If they are meant, write that one; a namesake is added by hand.",
        pl="{name} ma tu adres {email}. Jeśli o tę osobę chodzi, wpisz ten adres; imiennika dodaj ręcznie.",
    ),
    Fault.NOBODY: Words(
        en="Nobody of this name or address is known, neither here nor in this file.",
        pl="Nikogo o tym nazwisku ani adresie nie ma ani tutaj, ani w tym pliku.",
    ),
    Fault.OWN_MANAGER: Words(
        en="They would be their own manager, by way of others.",
        pl="Ta osoba byłaby, przez innych, własnym przełożonym.",
    ),
    Fault.LEAVES_BEFORE_START: Words(
        en="The last day comes before the first ({start}).", pl="Ostatni dzień wypada przed pierwszym ({start})."
    ),
    Fault.NOT_STARTED: Words(
        en="Who has not started yet cannot have a last day.",
        pl="Kto jeszcze nie zaczął pracy, nie może mieć ostatniego dnia.",
    ),
    Fault.YET_TO_COME: Words(en="This day is yet to come.", pl="Ten dzień dopiero nadejdzie."),
    Fault.UNLIKELY_DAY: UNLIKELY,
    Fault.UNKNOWN_MODEL: Words(
        en="The catalogue has no such model. Look at the name, or say what it is in a column “Category”.",
        pl="Katalog nie zna takiego modelu. Sprawdź nazwę albo podaj, co to jest, w kolumnie „Kategoria”.",
    ),
    Fault.UNKNOWN_WORD: Words(en="This word is not known. Known: {known}.", pl="Nieznane słowo. Znane: {known}."),
    Fault.UNKNOWN_STAGE: Words(
        en="Unknown stage. Known: in use, in stock, in repair, retired.",
        pl="Nieznany stan. Znane: w użyciu, magazyn, serwis, wycofany.",
    ),
    Fault.HELD_WHILE_IDLE: Words(
        en="A device in this stage has no holder, but a person is named.",
        pl="Urządzenie w tym stanie nie ma użytkownika, a osoba jest wpisana.",
    ),
    Fault.NOBODY_HOLDS: Words(
        en="A device in use needs a person or a place.", pl="Urządzenie w użyciu wymaga osoby albo miejsca."
    ),
    Fault.NO_WAY_THERE: Words(
        en="Here the device is “{stage}”, and nothing leads from there to “{wanted}”.",
        pl="Tutaj urządzenie jest „{stage}”, a stąd nic nie prowadzi do stanu „{wanted}”.",
    ),
    Fault.TIME_GOES_BACK: Words(
        en="Earlier than what happened before it ({before}).", pl="Wcześniej niż to, co było przed tym ({before})."
    ),
    Fault.NO_RESOLUTION: Words(
        en="Resolved without saying how: there is no code.", pl="Rozwiązane bez podania jak: nie ma kodu."
    ),
    Fault.NOT_RESOLVED: Words(en="Closed, though it is not resolved.", pl="Zamknięte, choć nie jest rozwiązane."),
    Fault.ALREADY_OVER: Words(
        en="It is over already, nobody is assigned afterwards.",
        pl="To już zakończone, potem nikogo się nie przydziela.",
    ),
    Fault.NO_WAY_BACK: Words(
        en="What was begun does not become new again.", pl="Co raz zaczęte, nie staje się znowu nowe."
    ),
    Fault.SERIAL_TAKEN: Words(en="Device {tag} has this serial number.", pl="Ten numer seryjny ma urządzenie {tag}."),
    Fault.HAS_LEFT: Words(en="This person has left.", pl="Tej osoby już tu nie ma."),
    Fault.ADDRESS_TAKEN: Words(
        en="Somebody of another organisation has this address.", pl="Ten adres ma już ktoś z innej organizacji."
    ),
    Fault.NO_SYSTEM: Words(
        en="No system that is in use here is called so.", pl="Żaden używany tu system tak się nie nazywa."
    ),
    Fault.NO_DEVICE: Words(en="No device here has this number.", pl="Żadne urządzenie nie ma tu tego numeru."),
    Fault.PRICE_KNOWN: Words(
        en="The price of this device is told with it and counts already.",
        pl="Cena tego urządzenia jest już podana przy nim i się liczy.",
    ),
    Fault.REFUSED: Words(en="{why}", pl="{why}"),
}


@dataclass(frozen=True)
class Defect:
    """One thing that is wrong with a file: where it stands, what it is, and the value found there."""

    row: int
    """Row as a spreadsheet counts it; the header is usually 1."""
    column: str
    """Header of the column; empty when the whole row is meant."""
    fault: Fault
    value: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)

    def message(self, language: Language) -> str:
        """What is wrong, in a sentence."""
        facts = {name: _word(fact, language) for name, fact in self.facts.items()}
        words = SENTENCES[self.fault]
        return (words.pl if language == "pl" else words.en).format(**facts)

    def json(self) -> dict[str, Any]:
        """The defect as it is kept and shown in the graph."""
        place = {"row": self.row, "column": self.column, "code": self.fault.value, "value": self.value}
        return place | {"message": {"en": self.message("en"), "pl": self.message("pl")}}


def _word(fact: object, language: Language) -> str:
    if isinstance(fact, Words):
        return fact.pl if language == "pl" else fact.en
    return str(fact)
