"""Scenarios and their versions."""

from __future__ import annotations

from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from schema.processes.model.kinds import ScenarioKind
from schema.record import Instant, Owned
from schema.scope import Sight, scope
from schema.sql import Sql

RESTRICT = fields.OnDelete.RESTRICT


class VersionState(StrEnum):
    """Whether a version of a scenario is in use."""

    DRAFT = "DRAFT"
    """It is being written."""
    PUBLISHED = "PUBLISHED"
    """Processes are started by it; it does not change any more."""
    RETIRED = "RETIRED"
    """Processes are started by it no more; those that run go on."""


class Scenario(Owned):
    """A way to do something together; `client` is the IT company for those of its library."""

    prefix = "scn"
    words = ("scenario", "scenariusz")

    slug = fields.CharField(max_length=60)
    kind = fields.CharEnumField(ScenarioKind, max_length=14)
    name_pl = fields.CharField(max_length=120)
    name_en = fields.CharField(max_length=120)
    summary_pl = fields.CharField(max_length=1000)
    summary_en = fields.CharField(max_length=1000)
    search = fields.CharField(max_length=2243)
    """Names and summaries, folded."""
    published = fields.IntField(null=True)
    """Number of the version by which processes are started."""
    draft = fields.IntField(null=True)
    """Number of the version that is being written."""
    adapted_from_id: UUID | None
    adapted_from: fields.ForeignKeyNullableRelation[Scenario] = fields.ForeignKeyField(
        "graph.Scenario", related_name=False, on_delete=RESTRICT, null=True
    )

    class Meta:
        table = "scenarios"


class ScenarioVersion(Owned):
    """A version of a scenario: a draft changes, what was published never does."""

    prefix = "scv"
    words = ("version of a scenario", "wersja scenariusza")

    scenario_id: UUID
    scenario: fields.ForeignKeyRelation[Scenario] = fields.ForeignKeyField(
        "graph.Scenario", related_name=False, on_delete=RESTRICT
    )
    number = fields.IntField()
    state = fields.CharEnumField(VersionState, max_length=9)
    definition: Any = fields.JSONField()
    form: Any = fields.JSONField()
    """What is filled in to start it, as JSON Schema."""
    outline: Any = fields.JSONField()
    """Phases and steps, without those that the IT company keeps to itself."""
    published_at = Instant(null=True)
    retired_at = Instant(null=True)

    class Meta:
        table = "scenario_versions"


def _library(sight: Sight, row: str, told: str) -> Sql:
    """What the IT company has in its library: whole for itself, and what it has told for everybody else."""
    company = Sql(f"{row}.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')")
    return company & (sight.staff | Sql(told))


@scope(Scenario)
def scenarios(sight: Sight, row: str) -> Sql:
    """Those of organisations that one observes, and those of the library that are in use."""
    return sight.observes(f"{row}.client_id") | _library(sight, row, f"{row}.published IS NOT NULL")


@scope(ScenarioVersion)
def versions(sight: Sight, row: str) -> Sql:
    """Those of organisations that one observes, and those of the library that were published."""
    return sight.observes(f"{row}.client_id") | _library(sight, row, f"{row}.state <> 'DRAFT'")
