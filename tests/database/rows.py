"""Rows that every constraint accepts, made from the models: the n-th of a table points at the n-th of others."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from tortoise import fields
from tortoise.context import require_context
from tortoise.models import Model

from schema.database import Database

Row = dict[str, Any]
MOMENT = dt.datetime(2026, 1, 31, 12, 30, 15, 250_000, tzinfo=dt.UTC)
EMPTY = {"to_at", "in_at", "ended_at", "revoked_at", "withdrawn_at", "position", "supersedes_id"}
EMPTY |= {"device_model_id", "settled_at", "contract_id"}
"""Columns whose emptiness says that the row still counts, or that the database fills."""
GIVEN = {
    "price_currency": "PLN",
    "list_price_currency": "PLN",
    "amount_currency": "PLN",
    "hour_currency": "PLN",
    "yearly_currency": "PLN",
    "seat_currency": "PLN",
    "cost_currency": "PLN",
    "impact": 1,
    "urgency": 1,
    "sha256": "0" * 64,
}


def models() -> dict[str, type[Model]]:
    """Every stored thing by its table, each after those it refers to."""
    apps = require_context().apps
    assert apps
    waiting = {model._meta.db_table: model for model in apps["graph"].values()}
    ordered: dict[str, type[Model]] = {}
    while waiting:
        ready = [t for t, model in waiting.items() if {*references(model).values()} - {t} <= ordered.keys()]
        ordered |= {table: waiting.pop(table) for table in ready}
    return ordered


def references(model: type[Model]) -> dict[str, str]:
    """Columns of the model that refer to another table, and that table."""
    found = {}
    for name in model._meta.fk_fields:
        field = model._meta.fields_map[name]
        assert isinstance(field, fields.relational.ForeignKeyFieldInstance)
        found[str(field.source_field)] = field.related_model._meta.db_table
    return found


def id_of(table: str, n: int) -> UUID:
    """Id of the n-th row of the table."""
    return uuid5(NAMESPACE_OID, f"{table} {n}")


def row(model: type[Model], n: int) -> Row:
    """The n-th row of the table; organisation 0 is the IT company."""
    table, to = model._meta.db_table, references(model)
    found = {}
    for name, field in model._meta.fields_map.items():
        column = field.source_field or name
        if name in model._meta.db_fields and column not in EMPTY:
            found[column] = id_of(to[column], n) if column in to else value(table, column, field, n)
    return found


def value(table: str, column: str, field: fields.Field[Any], n: int) -> Any:
    """The n-th value of a column."""
    if column in GIVEN:
        return GIVEN[column]
    if table == "organisations" and column == "kind":
        return "CLIENT" if n else "ENTERPRISE"
    if table == "scenario_versions" and column == "state":
        return "PUBLISHED"
    match field:
        case fields.UUIDField():
            return id_of(table, n) if column == "id" else id_of("organisations", n)
        case fields.DatetimeField():
            return MOMENT
        case fields.DateField():
            return MOMENT.date()
        case fields.JSONField():
            return "{}"
        case fields.BooleanField():
            return False
        case fields.BinaryField():
            return b""
        case fields.IntField() | fields.BigIntField() | fields.SmallIntField():
            return n + 1
    if kinds := getattr(field, "enum_type", None):
        return next(iter(kinds)).value
    return f"{column}{n}"[-(getattr(field, "max_length", None) or 200) :]


async def insert(database: Database, table: str, row: Row) -> None:
    """Add the row, in a part of its own."""
    mark = "?" if database.dialect == "sqlite" else "$"
    places = ", ".join(f"{mark}{n}" for n in range(1, len(row) + 1))
    names = ", ".join(f'"{column}"' for column in row)
    async with database.transaction():
        await database.rows(f'INSERT INTO "{table}" ({names}) VALUES ({places})', list(row.values()))


async def populate(database: Database, *, count: int = 3) -> None:
    """So many rows in every table."""
    async with database.transaction():
        for n in range(count):
            for table, model in models().items():
                await insert(database, table, row(model, n))
