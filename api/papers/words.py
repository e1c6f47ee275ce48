"""What a protocol says, in Polish and in English."""

from __future__ import annotations

from dataclasses import dataclass

from schema.people.model import Language
from schema.protocols.model import Occasion


@dataclass(frozen=True)
class Said:
    """The words of a protocol in one language."""

    title: str
    company: str
    gives: str
    takes: str
    device: str
    tag: str
    serial: str
    handed: str
    time: str
    for_good: str
    loan: str
    condition: str
    no_remarks: str
    accessories: str
    nothing: str
    duty: str
    accepted: str
    signature: str
    edition: str
    because: dict[Occasion, str]
    file: str


SAID = {
    Language.PL: Said(
        title="Protokół przekazania sprzętu",
        company="Firma",
        gives="Przekazuje",
        takes="Otrzymuje",
        device="Urządzenie",
        tag="Numer inwentarzowy",
        serial="Numer seryjny",
        handed="Data przekazania",
        time="Na jak długo",
        for_good="na stałe",
        loan="wypożyczenie do {on}",
        condition="Stan przy wydaniu",
        no_remarks="bez uwag",
        accessories="W zestawie",
        nothing="nic więcej",
        duty="Osoba, która otrzymuje sprzęt, potwierdza jego stan i zestaw oraz zobowiązuje się go zwrócić, gdy "
        "przestanie z niego korzystać.",
        accepted="Odbiór potwierdzono w panelu: {who}, {at}.",
        signature="data i podpis",
        edition="Wydanie {edition} z {at}, sporządzone {because}.",
        because={
            Occasion.HANDED_OVER: "przy przekazaniu",
            Occasion.ACCEPTED: "po potwierdzeniu odbioru",
            Occasion.CORRECTED: "po poprawieniu danych urządzenia",
        },
        file="protokol",
    ),
    Language.EN: Said(
        title="Hand-over protocol",
        company="Company",
        gives="Hands over",
        takes="Receives",
        device="Device",
        tag="Inventory number",
        serial="Serial number",
        handed="Handed over on",
        time="For how long",
        for_good="for good",
        loan="loan until {on}",
        condition="Condition when handed over",
        no_remarks="no remarks",
        accessories="What goes with it",
        nothing="nothing else",
        duty="Whoever receives the device confirms its condition and what goes with it, and undertakes to return it "
        "when they do not use it any more.",
        accepted="Receipt confirmed in the panel: {who}, {at}.",
        signature="date and signature",
        edition="Edition {edition} of {at}, drawn up {because}.",
        because={
            Occasion.HANDED_OVER: "at the hand-over",
            Occasion.ACCEPTED: "after receipt was confirmed",
            Occasion.CORRECTED: "after what is known of the device was corrected",
        },
        file="protocol",
    ),
}
