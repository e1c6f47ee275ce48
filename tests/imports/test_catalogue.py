"""Reading a catalogue of models."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from schema.imports.rules.catalogue import Catalogue, Model, read_catalogue
from schema.imports.rules.faults import Fault

File = Callable[[str], bytes]


def models(catalogue: Catalogue) -> list[Model]:
    return [reading.model for reading in catalogue.readings if reading.model]


def test_both_dialects_give_the_same_models(file: File) -> None:
    french, american = read_catalogue(file("models-fr.csv")), read_catalogue(file("models-us.csv"))
    assert models(french) == models(american)
    source = "https://makers.example/13.3-inch.pdf"
    assert models(french)[0] == Model(2, "Apple", "13-inch MacBook Air (1.1GHz CPU) 256GB", "Laptop", 42, None, source)
    assert [model.useful_life_months for model in models(french)] == [42, 72, None]


def test_duplicates_and_defects_are_told(file: File) -> None:
    told = [
        (defect.row, defect.column, defect.fault)
        for reading in read_catalogue(file("models-us.csv")).readings
        for defect in reading.defects
    ]
    assert told == [(4, "name", Fault.DUPLICATE), (6, "name", Fault.MISSING), (7, "lifetime", Fault.NOT_A_NUMBER)]


def test_ends_of_support_are_days_or_unknown(file: File) -> None:
    read = models(read_catalogue(file("support.csv")))
    assert [(model.name, model.category, model.end_of_support) for model in read] == [
        ("iPhone 17", "Smartphone", None),
        ("Pixel 8", "Smartphone", dt.date(2030, 10, 1)),
        ("V24", "monitor", dt.date(2027, 6, 30)),
    ]


def test_an_end_of_support_that_is_no_day_is_told() -> None:
    [reading] = read_catalogue(b"manufacturer,model,product,end_of_support\nHP,V24,Monitor,soon\n").readings
    assert [defect.fault for defect in reading.defects] == [Fault.NOT_A_DATE]


def test_a_table_without_categories_is_no_catalogue() -> None:
    catalogue = read_catalogue(b"manufacturer,name\nHP,V24\n")
    assert catalogue.readings == ()
    assert [defect.message("en") for defect in catalogue.table.headers] == [
        "No column tells this: category. Nothing can be read without it."
    ]
