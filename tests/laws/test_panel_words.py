"""The panel has words for whatever the history can tell, in both languages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tortoise.fields.relational import ForeignKeyFieldInstance

from schema.record import Record
from schema.scope import scoped
from schema.writing import Event, catalogue
from schema.writing.change import UNTOLD

LOCALES = Path(__file__).parents[2] / "frontend" / "src" / "locales"
THINGS = {event.name.partition(".")[0] for event in catalogue.values()}
SUBJECTS = [
    model
    for model in sorted(scoped(), key=lambda one: one.__name__)
    if issubclass(model, Record) and model.__name__.lower().removeprefix("device") in THINGS | {""}
]
UNSAID = {
    "id": "the page says what it is about",
    "scenario_id": "a process never leaves its scenario",
    "pinned_id": "nor the version of it that it began by",
    "process_id": "a task never leaves its process",
    "ended_by_id": "the event says who",
    "client_id": "the page says whose it is",
    "number": "it is part of the name of a ticket",
    "turn": "it follows from the state",
    "ready_at": "that too",
    "reopen_count": "each reopening is an event",
    "first_response_at": "it is the first word of the team, an event too",
    "price_currency": "it is told with the price",
    "seat_currency": "it is told with the price of a seat",
    "list_price_currency": "it is told with the list price",
    "amount_currency": "it is told with the amount",
    "hour_currency": "it is told with the price of an hour",
    "yearly_currency": "it is told with the cost of a year",
    "proposal_id": "the plan tells what was proposed",
    "contract_id": "the plan tells which contract",
    "successor_id": "the page of the device tells what takes its place",
    "month": "it follows from the day",
    "told_by": "what tells it is named by the device or the ticket",
    "device_id": "the page of the device tells its costs",
    "corrects_id": "what it stands for was told before",
    "percent": "it only says in which order one is asked",
    "folded": "it is the name, made for comparing",
    "counts": "the page of the import tells them",
    "sha256": "it tells people nothing",
    "thumbnail": "one sees it",
    "digest": "it tells people nothing",
    "failures": "each failure is an event",
    "failing_since": "each failure is an event",
    "scopes": "they are told where keys are made",
    "subject_type": "the page of the decision leads to what it is about",
    "subject_id": "the page of the decision leads to what it is about",
    "answers": "the page of the process tells them",
    "step": "it is for programs",
    "title_en": "it is told in the language in which it was written first",
    "side": "the page of the process tells whose each task is",
    "action": "the page of the process tells what is done",
    "required": "the page of the process tells it",
    "shared": "it only says who sees a task",
    "slug": "it is for programs",
    "adapted_from_id": "the event says that it is a copy",
    "assignment_id": "the page of the hand-over has its protocols",
    "occasion": "the page of the hand-over has its protocols",
    "edition": "the page of the hand-over has its protocols",
    "file_id": "the page of the hand-over has its protocols",
    "handed_at": "the page of their duties tells what was handed over",
    "decisions": "the page of their duties tells what was handed over",
    "delegations": "the page of their duties tells what was handed over",
    "watches": "the page of their duties tells what was handed over",
    "systems": "the page of their duties tells what was handed over",
    "reports": "the page of their duties tells what was handed over",
    "tasks": "the page of their duties tells what was handed over",
    "withdrawn_at": "the event says it",
}
"""Columns of which the panel tells nothing, and why."""


def words(language: str) -> dict[str, str]:
    """Everything that the panel says in a language."""
    files = [json.loads(file.read_text()) for file in (LOCALES / language).glob("*.json")]
    return {key: text for file in files for key, text in file.items()}


@pytest.mark.parametrize("language", ["pl", "en"])
@pytest.mark.parametrize("event", catalogue.values(), ids=str)
def test_an_event_is_a_sentence_about_who_did_it(event: Event, language: str) -> None:
    sentence = words(language)[f"event.{event.name}"]
    assert "{who}" in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize("language", ["pl", "en"])
def test_there_are_no_words_for_events_that_do_not_happen(language: str) -> None:
    said = {".".join(key.split(".")[1:3]) for key in words(language) if key.startswith("event.")}
    assert said - {"other"} == set(catalogue)


def columns(model: type[Record]) -> set[str]:
    """Its columns; those that refer to other rows have no other name until a database is there."""
    fields = model._meta.fields_map.items()
    return {f"{name}_id" if isinstance(field, ForeignKeyFieldInstance) else name for name, field in fields}


@pytest.mark.parametrize("language", ["pl", "en"])
@pytest.mark.parametrize("model", SUBJECTS, ids=lambda model: model.__name__)
def test_a_column_that_changes_has_a_name(model: type[Record], language: str) -> None:
    told = columns(model) - UNTOLD - UNSAID.keys()
    assert {column for column in told if f"field.{column}" not in words(language)} == set()
