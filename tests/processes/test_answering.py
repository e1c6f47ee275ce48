"""What is said of answers that do not fit a form: its question, and what is to be done, in both languages."""

from __future__ import annotations

from typing import Any

import pytest

from schema.processes.model import Choice, Field, FieldKind, Text
from schema.processes.rules.answering import wrong

PLACES = (Choice("biuro", Text(pl="Biuro", en="Office")), Choice("sklep", Text(pl="Sklep", en="Shop")))
MISSING = ("„Pracownik zewnętrzny”: podaj odpowiedź.", "“Somebody from outside”: give an answer.")


def asked(kind: FieldKind, *, required: bool = False) -> Field:
    """The question whether Jan is from outside, as a field of that kind."""
    label = Text(pl="Pracownik zewnętrzny", en="Somebody from outside")
    options = PLACES if kind is FieldKind.CHOICE else ()
    return Field("external", kind, label, required=required, options=options)


def told(field: Field, **given: Any) -> list[tuple[str, str, str]]:
    """Everything that is wrong with answers: at which key, in Polish and in English."""
    return [(key, why.pl, why.en) for key, why in wrong([field], given)]


@pytest.mark.parametrize("kind", list(FieldKind))
def test_an_answer_that_is_needed_is_asked_for_by_its_question(kind: FieldKind) -> None:
    assert told(asked(kind, required=True)) == [("external", *MISSING)]
    assert told(asked(kind)) == []


@pytest.mark.parametrize(
    ("kind", "given", "pl", "en"),
    [
        (FieldKind.TEXT, " ", "wpisz od 1 do 2000 znaków", "write 1 to 2000 characters"),
        (FieldKind.TEXT, "x" * 2001, "wpisz od 1 do 2000 znaków", "write 1 to 2000 characters"),
        (FieldKind.NUMBER, -1, "podaj liczbę całkowitą od 0 do 1000000", "give a whole number from 0 to 1000000"),
        (FieldKind.NUMBER, "2", "podaj liczbę całkowitą od 0 do 1000000", "give a whole number from 0 to 1000000"),
        (FieldKind.DATE, "jutro", "podaj dzień jako RRRR-MM-DD", "give a day as YYYY-MM-DD"),
        (FieldKind.YES_NO, "tak", "odpowiedz „tak” albo „nie”", "answer yes or no"),
        (FieldKind.CHOICE, "dach", "wybierz jedno z: Biuro, Sklep", "choose one of: Office, Shop"),
        (FieldKind.PERSON, "Jan", "wskaż osobę", "choose a person"),
        (FieldKind.DEVICE, "ZAW-1", "wskaż urządzenie", "choose a device"),
        (FieldKind.SYSTEM, 7, "wskaż system", "choose a system"),
    ],
)
def test_an_answer_that_does_not_fit_is_told_with_what_would(kind: FieldKind, given: Any, pl: str, en: str) -> None:
    field = asked(kind)
    assert told(field, external=given) == [
        ("external", f"„Pracownik zewnętrzny”: {pl}.", f"“Somebody from outside”: {en}.")
    ]


def test_what_nobody_asks_for_is_told_by_its_key() -> None:
    assert told(asked(FieldKind.TEXT), kolor=1) == [
        ("kolor", "„kolor”: o to nikt nie pyta.", "“kolor”: nobody asks for that.")
    ]
