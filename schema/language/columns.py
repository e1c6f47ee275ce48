"""Columns of the models, as the graph shows them."""

from __future__ import annotations

from enum import Enum
from typing import Any

from tortoise import fields
from tortoise.models import Model

from schema.language.describe import enumeration
from schema.reading.shape import Column, Value

VALUES: dict[type, Value] = {
    fields.UUIDField: Value.KEY,
    fields.data.CharEnumFieldInstance: Value.ENUM,
    fields.JSONField: Value.JSON,
    fields.BooleanField: Value.BOOL,
    fields.DatetimeField: Value.INSTANT,
    fields.DateField: Value.DATE,
    fields.IntField: Value.INT,
    fields.SmallIntField: Value.INT,
    fields.BigIntField: Value.INT,
    fields.CharField: Value.TEXT,
    fields.TextField: Value.TEXT,
}


def column_of(model: type[Model], name: str) -> Column:
    """The column with that name."""
    field = model._meta.fields_map[name]
    value = next(VALUES[kind] for kind in type(field).__mro__ if kind in VALUES)
    if value is Value.ENUM:
        enumeration(enum_of(model, name))
    return Column(name, value, field.null, prefix=prefix_of(model) if name == "id" else "")


def enum_of(model: type[Model], name: str) -> type[Enum]:
    """The enum whose values the column holds."""
    field: Any = model._meta.fields_map[name]
    kind: type[Enum] = field.enum_type
    return kind


def prefix_of(model: type[Model]) -> str:
    """Prefix of the model's public ids."""
    known: Any = model
    prefix: str = known.prefix
    return prefix
