"""The catalogue of models that all clients share, and names in it that may mean the same."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from schema.record import Day, Instant, Owned
from schema.scope import ME, Sight, scope
from schema.sql import Sql

RESTRICT = fields.OnDelete.RESTRICT


class DeviceModel(Owned):
    """A model in the catalogue that all clients share; `client` is the IT company."""

    prefix = "mod"
    words = ("device model", "model urządzenia")

    manufacturer = fields.CharField(max_length=100)
    name = fields.CharField(max_length=200)
    category = fields.CharField(max_length=60)
    useful_life_months = fields.IntField(null=True)
    list_price_minor = fields.BigIntField(null=True)
    list_price_currency = fields.CharField(max_length=3, null=True)
    end_of_support = Day(null=True)
    source = fields.CharField(max_length=120, null=True)
    folded = fields.CharField(max_length=301)
    """Manufacturer and name without case and diacritics: what makes two rows of a register the same model."""
    ended_at = Instant(null=True)

    class Meta:
        table = "device_models"


class LikenessState(StrEnum):
    """Whether two names mean the same model."""

    ASKED = "ASKED"
    """Nobody has said yet."""
    SAME = "SAME"
    """They do."""
    DIFFERENT = "DIFFERENT"
    """They do not."""


class Likeness(Owned):
    """That a model of which nothing is known has a name near another's of which something is."""

    prefix = "lik"
    words = ("likeness of models", "podobieństwo modeli")
    state_field = "state"

    model_id: UUID
    model: fields.ForeignKeyRelation[DeviceModel] = fields.ForeignKeyField(
        "graph.DeviceModel", related_name=False, on_delete=RESTRICT
    )
    other_id: UUID
    other: fields.ForeignKeyRelation[DeviceModel] = fields.ForeignKeyField(
        "graph.DeviceModel", related_name=False, on_delete=RESTRICT
    )
    percent = fields.SmallIntField()
    state = fields.CharEnumField(LikenessState, max_length=9, default=LikenessState.ASKED)

    class Meta:
        table = "likenesses"


@scope(DeviceModel)
def models(sight: Sight, row: str) -> Sql:
    """The catalogue is everyone's who is signed in."""
    return sight.staff | Sql(ME, " <> '00000000-0000-0000-0000-000000000000'")


@scope(Likeness)
def likenesses(sight: Sight, row: str) -> Sql:
    """What is not settled in the catalogue is for those who keep it."""
    return sight.observes(f"{row}.client_id")
