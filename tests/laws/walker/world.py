"""Three clients, the IT company and a partner; every text of a row is a canary that names the row."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid5

from tortoise import fields
from tortoise.models import Model

from schema import database
from schema.finding import rebuild
from schema.record import pen

SPACE = UUID("6f1c1f1e-2a6e-5b0e-9d5a-7c1d3a0b5e11")
START = dt.datetime(2026, 3, 2, 8, tzinfo=dt.UTC)
SOON = dt.datetime(2099, 1, 1, tzinfo=dt.UTC)
SECRET = {"hash", "content"}
"""Columns that are never shown to anybody."""
CALLED = ("name", "title", "tag", "subject")
"""Columns by which a search finds things: they end with a word that no other row has."""
PLAIN = (fields.CharField, fields.TextField)
MARK = re.compile(r"canary-([a-z_]+-[a-z]-[0-9]+)")
KEY = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
PRICE = re.compile(r"\b777([0-9]{3})([0-9]{3})\b")
CURSOR = re.compile(r"[0-9a-f]{8}\.((?:[0-9A-Fa-f]{2})+)")


@dataclass(frozen=True)
class Thing:
    """A row of the world, its name, and the letter of its organisation."""

    name: str
    org: str
    row: Any


@dataclass
class World:
    """Every row by its name, `tickets-a-2`: the table, the organisation's letter, a number."""

    things: dict[str, Thing] = field(default_factory=dict)
    unsaved: list[Model] = field(default_factory=list)

    def add(self, model: type[Model], org: str, number: int, /, **given: Any) -> UUID:
        """A new row whose other texts are canaries; it is stored by `save`."""
        name = f"{model._meta.db_table}-{org}-{number}"
        row = model(id=uuid5(SPACE, name), **given)
        for column in _texts(model, given):
            mark = f"CANARY-secret-{org}-{number}" if column in SECRET else f"CANARY-{name}-{column}"
            if column in CALLED:
                mark += f" {name.replace('-', '')}end"
            setattr(row, column, mark[: getattr(model._meta.fields_map[column], "max_length", None) or 200])
        self.things[name] = self._kinds[model][name] = Thing(name, org, row)
        self.unsaved.append(row)
        found: UUID = row.id
        return found

    def id(self, name: str) -> UUID:
        """The id of the row with that name."""
        found: UUID = self.things[name].row.id
        return found

    @staticmethod
    def price(org: str, number: int) -> int:
        """A price that tells of which device it is."""
        return 777_000_000 + ord(org) * 1000 + number

    def of(self, model: type[Model]) -> Iterator[Thing]:
        """All rows of that model."""
        return iter(self._kinds[model].values())

    _kinds: dict[type[Model], dict[str, Thing]] = field(default_factory=lambda: defaultdict(dict))
    """The same by model: they are looked for as often as somebody asks."""

    def named(self, answer: str) -> set[str]:
        """Names of the rows of which an answer tells anything: by a canary, by an id, or inside a cursor."""
        text = answer + "".join(_opened(found) for found in CURSOR.findall(answer))
        prices = {f"prices-{chr(int(org))}-{int(number)}" for org, number in PRICE.findall(text)}
        rows = {self.by_id[key] for key in KEY.findall(text) if key in self.by_id}
        return prices | rows | set(MARK.findall(text.lower()))

    @property
    def by_id(self) -> dict[str, str]:
        """Names by id."""
        if len(self._by_id) != len(self.things):
            self._by_id.update({str(thing.row.id): name for name, thing in self.things.items()})
        return self._by_id

    _by_id: dict[str, str] = field(default_factory=dict)

    async def save(self) -> None:
        """Store what is not stored yet, as if it had always been there."""
        held = pen.set(True)
        try:
            async with database.current().transaction():
                for model in dict.fromkeys(type(row) for row in self.unsaved):
                    await model.bulk_create([row for row in self.unsaved if type(row) is model])
        finally:
            pen.reset(held)
        self.unsaved.clear()
        await rebuild(missing=True)


def _texts(model: type[Model], given: dict[str, Any]) -> Iterator[str]:
    for name, column in model._meta.fields_map.items():
        if isinstance(column, PLAIN) and not hasattr(column, "enum_type") and name not in given:
            yield name


def _opened(cursor: str) -> str:
    return bytes.fromhex(cursor).decode("utf-8", "replace")
