"""Dice that make rows, and what they choose from: missing values, ties and odd texts."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import Any

Row = dict[str, Any]
Tables = dict[str, list[Row]]

NAMES = ["Łucja Żółć", "Ewa Śliwa", "Oskar Bąk", "ĄĘ 100%", "Jan_Reder", "Zofia\\Kalina", "zażółć gęślą", "Adam"]
TEXTS = [
    *NAMES,
    "",
    "50 % taniej",
    'Drukarka "B_2"',
    "żółw\nna dwóch\tliniach",
    "😀 ~ \u007f",
    "'; DROP TABLE tickets; --",
]
DAYS = ["2019-12-31", "2024-02-29", "2025-01-01", "2025-06-15", "2026-11-21"]
MOMENTS = [f"{day}T{time}Z" for day in DAYS for time in ("00:00:00.000", "09:30:00.001", "23:59:59.999")]


class Dice:
    """Makes rows, always the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.tables: Tables = {}

    def any(self, choices: Iterable[Any]) -> Any:
        """One of them."""
        return self.random.choice(list(choices))

    def maybe(self, value: Any) -> Any:
        """The value, or nothing."""
        return value if self.random.random() < 0.6 else None

    def new_id(self) -> str:
        """An id that says nothing of when it was made."""
        digits = f"{self.random.getrandbits(128):032x}"
        return f"{digits[:8]}-{digits[8:12]}-7{digits[13:16]}-8{digits[17:20]}-{digits[20:]}"

    def row(self, table: str, client: Row | None, **columns: Any) -> Row:
        """A new row of the table."""
        new = self.new_id()
        own = {"id": new, "client_id": client["id"] if client else new, "version": self.random.randint(1, 3)}
        own |= {"created_at": self.any(MOMENTS), "updated_at": self.any(MOMENTS)}
        made = {**own, **columns}
        self.tables.setdefault(table, []).append(made)
        return made

    def of(self, table: str, client: Row) -> list[Row]:
        """Rows of the table that belong to that organisation."""
        return [row for row in self.tables.get(table, []) if row["client_id"] == client["id"]]
