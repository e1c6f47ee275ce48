"""How near names of models are."""

from __future__ import annotations

import pytest

from schema.devices.rules.likeness import maker, nearness


@pytest.mark.parametrize(
    ("name", "other", "percent"),
    [
        ("ThinkPad T14", "Thinkpad  T14", 100),
        ("ThinkPad T14", "ThinkPad T14 Gen 3", 98),
        ("Latitude 5440", "Latitude 5440 Laptop", 100),
        ("Latitude 5440", "Latitude 5440 BTX", 99),
        ("OptiPlex 7010", "OptiPlex 7010 Micro Form Factor", 97),
        ("Latitude 5440", "Latitude 5450", None),
        ("EliteDesk 800 G6", "EliteDesk 800 G5", None),
        ("Elitedesk 800 G6 Mini", "EliteDesk 800 G6 Minis", 98),
        ("Galaxy A54", "Pixel 8", None),
        ("FlexScan", "FlexScan EV2485", None),
        ("Laptop", "Laptop", None),
    ],
)
def test_other_numbers_are_other_models_and_more_words_may_be_the_same(
    name: str, other: str, percent: int | None
) -> None:
    assert nearness(name, other) == nearness(other, name) == percent


def test_a_maker_goes_by_its_first_word() -> None:
    assert maker("HP Inc.") == maker("hp") == "hp"
