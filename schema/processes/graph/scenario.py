"""Scenarios as the outside sees them: their types."""

from __future__ import annotations

import datetime as dt

from schema.language import Json, Record, node, shown
from schema.organisations.graph import Organisation
from schema.processes import model
from schema.processes.model import ScenarioKind, VersionState
from schema.scope import Sight
from schema.sql import Sql


def _whole(sight: Sight, row: str) -> Sql:
    """Whole for the IT team, and for those whose own it is."""
    return sight.staff | sight.observes(f"{row}.client_id")


@node(model.Scenario, search="search", ordered={"SLUG": "slug", "CREATED_AT": "created_at"}, default="SLUG ASC")
class Scenario(Record):
    """A ready way to do something together: of the IT company's library, or a client's own."""

    client: Organisation | None
    """Whose it is: the IT company's, for all of its clients, or a client's own."""
    slug: str
    """What programs call it: `onboarding-office`."""
    kind: ScenarioKind
    """What it is for."""
    name_pl: str
    """What it is called in Polish."""
    name_en: str
    """What it is called in English."""
    summary_pl: str
    """What is done and what one has to give, in Polish."""
    summary_en: str
    """The same in English."""
    published: int | None
    """Number of the version by which processes are started; null when it is not in use."""
    draft: int | None
    """Number of the version that is being written; null when there is none."""
    adapted_from: Scenario | None
    """Scenario of which it is a client's own copy."""


@node(
    model.ScenarioVersion,
    ordered={"NUMBER": "number", "PUBLISHED_AT": "published_at"},
    default="NUMBER DESC",
)
class ScenarioVersion(Record):
    """A version of a scenario: a draft changes, what was published never does."""

    scenario: Scenario | None
    """Of which scenario."""
    number: int
    """Its number, from 1."""
    state: VersionState
    """Whether it is in use."""
    definition: Json | None = shown("definition", to=_whole)
    """Everything that it says; null for clients when it is of the library."""
    form: Json
    """
    What is filled in to start it, as JSON Schema (draft 2020-12); its `x-about` tells the `subject`, what the `target`
    day is called, and how many `steps` each side does.
    """
    outline: Json
    """
    Its `subject` and what its `target` day is called, its `phases`, and its `steps` in their order, each with the
    `form` that it asks for; without those that the IT company keeps to itself.
    """
    published_at: dt.datetime | None
    """When it was published."""
    retired_at: dt.datetime | None
    """When it went out of use."""
