"""What the database itself refuses, whoever asks: a bad row is tried against every constraint that it has."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any
from uuid import uuid4

import pytest
from tortoise import fields
from tortoise.exceptions import IntegrityError, OperationalError

from schema.database import Database
from tests.database.catalogue import Check, Key, Table, tables
from tests.database.rows import MOMENT, Row, id_of, insert, models, populate, references, row

EITHER_SIDE = {
    ("tickets", "assignee_id"),
    ("tickets", "opened_by_id"),
    ("ticket_watchers", "person_id"),
    ("work_entries", "person_id"),
    ("comments", "author_id"),
    ("assignments", "handed_by_id"),
    ("history", "actor_id"),
    ("history", "on_behalf_of_id"),
    ("imports", "person_id"),
    ("decisions", "asked_by_id"),
    ("approvers", "person_id"),
    ("approvers", "delegate_of_id"),
    ("remarks", "author_id"),
    ("files", "sender_id"),
    ("accesses", "granted_by_id"),
    ("accesses", "revoked_by_id"),
    ("access_requests", "asked_by_id"),
    ("access_reviews", "started_by_id"),
    ("access_review_lines", "settled_by_id"),
    ("tasks", "owner_id"),
    ("tasks", "ended_by_id"),
}
"""References to people who may be of the IT company."""
SHARED = {
    ("devices", "model_id"),
    ("bundle_items", "device_model_id"),
    ("tickets", "team_id"),
    ("ticket_steps", "team_id"),
    ("policies", "calendar_id"),
    ("scenarios", "adapted_from_id"),
    ("processes", "scenario_id"),
    ("processes", "pinned_id"),
    ("clocks", "policy_id"),
}
SHARED |= {("mails", f"{what}_id") for what in ("person", "ticket", "comment", "handler")}
"""References to what belongs to everyone, and of a stranger's mail, which is nobody's, to what it was taken for."""

TOGETHER: dict[tuple[str, frozenset[str]], Row] = {
    ("organisations", frozenset({"id", "client_id"})): {"client_id": id_of("organisations", 1)},
    ("devices", frozenset({"price_minor", "price_currency"})): {"price_currency": None},
    ("device_models", frozenset({"list_price_minor", "list_price_currency"})): {"list_price_currency": None},
    ("devices", frozenset({"stage", "disposal"})): {"stage": "DISPOSED", "disposal": None},
    ("costs", frozenset({"covers_from", "covers_until"})): {"covers_until": MOMENT.date() - dt.timedelta(days=1)},
    ("contracts", frozenset({"decide_by", "renews_on"})): {"decide_by": MOMENT.date() + dt.timedelta(days=1)},
    ("systems", frozenset({"seat_minor", "seat_currency"})): {"seat_currency": None},
    ("contracts", frozenset({"yearly_minor", "yearly_currency"})): {"yearly_currency": None},
    ("replacements", frozenset({"device_id", "contract_id"})): {"device_id": None},
    ("services", frozenset({"out_at", "in_at"})): {"in_at": MOMENT - dt.timedelta(milliseconds=1)},
    ("services", frozenset({"subject_type", "subject_id"})): {"subject_id": None},
    ("services", frozenset({"cost_minor", "cost_currency"})): {"cost_currency": None},
    ("assignments", frozenset({"from_at", "to_at"})): {"to_at": MOMENT - dt.timedelta(milliseconds=1)},
    ("assignments", frozenset({"holder_id", "location"})): {"holder_id": None, "location": None},
    ("protocols", frozenset({"state", "file_id"})): {"state": "KEPT", "file_id": None},
    ("accesses", frozenset({"granted_at", "revoked_at"})): {
        "state": "REVOKED",
        "revoked_at": MOMENT - dt.timedelta(milliseconds=1),
    },
    ("accesses", frozenset({"state", "revoked_at"})): {"state": "REVOKED"},
    ("accesses", frozenset({"state", "evidence"})): {"state": "REVOKED", "revoked_at": MOMENT, "evidence": None},
    ("accesses", frozenset({"state", "revoke_on"})): {"state": "REVOKE_DUE", "revoke_on": None},
    ("access_requests", frozenset({"state", "access_id"})): {
        "state": "GRANTED",
        "access_id": None,
        "ended_at": MOMENT,
    },
    ("access_requests", frozenset({"state", "ended_at"})): {"state": "REJECTED"},
    ("access_reviews", frozenset({"started_at", "ended_at"})): {"ended_at": MOMENT - dt.timedelta(milliseconds=1)},
    ("access_review_lines", frozenset({"state", "settled_at"})): {"state": "CONFIRMED"},
    ("bundle_items", frozenset({"system_id", "device_model_id"})): {"system_id": None, "level": None},
    ("bundle_items", frozenset({"level", "system_id"})): {
        "device_model_id": id_of("device_models", 1),
        "system_id": None,
    },
    ("closures", frozenset({"from_on", "to_on"})): {"to_on": MOMENT.date() - dt.timedelta(days=1)},
    ("decisions", frozenset({"subject_type", "subject_id"})): {"subject_id": None},
    ("decisions", frozenset({"on_timeout", "due_at"})): {"on_timeout": "EXPIRE", "due_at": None},
    ("options", frozenset({"cost_minor", "cost_currency"})): {"cost_currency": None},
    ("approvers", frozenset({"state", "option_id"})): {"state": "VOTED", "option_id": None},
    ("delegations", frozenset({"from_at", "until_at"})): {"until_at": MOMENT - dt.timedelta(milliseconds=1)},
    ("replies", frozenset({"scope", "team_id"})): {"scope": "TEAM", "team_id": None},
    ("replies", frozenset({"scope", "person_id"})): {"scope": "PERSONAL", "person_id": None},
    ("replies", frozenset({"text_pl", "text_en"})): {"text_pl": None, "text_en": None},
    ("scenario_versions", frozenset({"state", "published_at"})): {"published_at": None},
    ("ticket_turns", frozenset({"from_at", "to_at"})): {"to_at": MOMENT - dt.timedelta(milliseconds=1)},
    ("views", frozenset({"audience", "team_id"})): {"audience": "TEAM", "team_id": None},
    ("tickets", frozenset({"state", "pending_party"})): {"state": "PENDING", "pending_party": None},
    ("tickets", frozenset({"state", "resolution_code"})): {"state": "RESOLVED", "resolution_code": None},
}
"""Bad values for checks that speak of several columns."""
ALONE: dict[str, Any] = {
    " = 36": "short",
    " = 64": "short",
    "length(": "x" * 10_000,
    "GLOB '????-": "yesterday",
    "GLOB '[A-Z]": "zł",
    "~ '^[A-Z]": "zł",
    "json_valid": "{",
    " IN (0, 1)": 2,
    " IN (": "X",
    "= ANY": "X",
    "BETWEEN 1 AND 100": 101,
    "BETWEEN 1 AND 60": 61,
    "BETWEEN 1 AND 30": 31,
    "BETWEEN 1 AND 90": 91,
    "BETWEEN 1 AND 3": 4,
    "BETWEEN 1 AND 4": 5,
    "BETWEEN 1 AND 5": 6,
    "<= 100": 101,
    "<= 60": 61,
    "<= 30": 31,
    "<= 90": 91,
    "<= 3": 4,
    "<= 4": 5,
    "<= 5": 6,
    ">= 0": -1,
    "> 0": 0,
}
"""Bad values for checks of one column, by what their text contains."""
DEEDS = {
    "organisations_keep_enterprise": (
        "UPDATE organisations SET kind = 'CLIENT' WHERE kind = 'ENTERPRISE'",
        "stays the IT company",
    ),
    "memberships_organisation": ("UPDATE memberships SET organisation_id = NULL", "of another organisation"),
    "memberships_role": ("UPDATE memberships SET role = 'ADMIN'", "a role of the IT company"),
    "assignments_follow": (
        f"UPDATE assignments SET device_id = '{id_of('devices', 2)}', client_id = client_id, to_at = NULL",
        "overlap",
    ),
    "scenario_versions_stay": ("UPDATE scenario_versions SET definition = '[1]'", "what was published stays"),
    "scenario_versions_stay_there": ("DELETE FROM scenario_versions", "what was published stays"),
    "protocols_keep_files": (
        f"UPDATE protocols SET file_id = '{id_of('files', 2)}' WHERE id = '{id_of('protocols', 0)}'",
        "stays as it is",
    ),
    "history_refuses": ("UPDATE history SET name = 'nothing'", "only added to"),
    "history_refuses_delete": ("DELETE FROM history", "only added to"),
    "history_refuses_truncate": ("TRUNCATE history", "only added to"),
}
"""What triggers refuse, and how they say it."""
FOLLOWING = ("texts_are_",)
"""Triggers that refuse nothing: an index of words follows its table. What is found by it is tried in the search."""


@pytest.fixture
async def full(database: Database) -> Database:
    """A database with a few rows in every table."""
    await populate(database)
    return database


async def refusal(database: Database, table: str, bad: Row) -> str:
    """How the database refuses the row; empty when it takes it."""
    try:
        await insert(database, table, bad)
    except (IntegrityError, OperationalError) as error:
        return f"{error} ({getattr(error.__cause__, 'constraint_name', '')})"
    return ""


async def refused(database: Database, statement: str) -> str:
    """How the database refuses the statement; empty when it takes it."""
    try:
        async with database.transaction():
            await database.rows(statement)
    except (IntegrityError, OperationalError) as error:
        return str(error)
    return ""


class Undo(Exception):
    """Nothing of this was meant."""


@asynccontextmanager
async def next_row(database: Database, table: str) -> AsyncIterator[Row]:
    """A good row, not there yet, while everything that it refers to is; afterwards all is as before."""
    with suppress(Undo):
        async with database.transaction():
            for ancestor in ancestors(table):
                await insert(database, ancestor, row(models()[ancestor], 3))
            yield row(models()[table], 3)
            raise Undo


def ancestors(table: str) -> list[str]:
    above: set[str] = set()
    waiting = {table}
    while waiting:
        waiting = {target for one in waiting for target in references(models()[one]).values()} - above
        above |= waiting
    return [name for name in models() if name in above - {table}]


async def test_a_good_row_is_taken(full: Database) -> None:
    for name in models():
        async with next_row(full, name) as good:
            assert await refusal(full, name, good) == "", name


def breaking(table: str, check: Check) -> Row:
    if (table, check.columns) in TOGETHER:
        return TOGETHER[table, check.columns]
    [column] = check.columns
    return next({column: bad} for part, bad in ALONE.items() if part in check.text)


async def test_every_check_refuses_a_row_that_breaks_it(full: Database) -> None:
    tried = 0
    for name, table in (await tables(full)).items():
        async with next_row(full, name) as good:
            for check in table.checks:
                assert check.name in await refusal(full, name, good | breaking(name, check)), (name, check)
                tried += 1
    assert tried > 40


async def test_no_column_takes_emptiness_or_words_outside_its_list_or_too_many_of_them(full: Database) -> None:
    for name, table in (await tables(full)).items():
        async with next_row(full, name) as good:
            for column, (_, nullable) in table.columns.items():
                if not nullable and column in good:
                    assert await refusal(full, name, good | {column: None}), (name, column)
            for field in models()[name]._meta.fields_map.values():
                if isinstance(field, fields.CharField):
                    long = "x" * (field.max_length + 1)
                    assert await refusal(full, name, good | {field.model_field_name: long}), (
                        name,
                        field.model_field_name,
                    )


def twin(name: str, table: Table, key: Key) -> Row:
    """A row that equals another in this key and in no other."""
    model = models()[name]
    enterprise = "enterprise" in key.name or "everywhere" in key.name
    other = row(model, 0 if enterprise else 2)
    fresh = row(model, 3)
    elsewhere = {column for one in table.keys for column in one.columns} - key.columns - references(model).keys()
    found = other | {column: fresh[column] for column in elsewhere if column in fresh}
    if name == "organisations":
        found["client_id"] = found["id"]
    return found


async def test_every_unique_key_refuses_a_second_row(full: Database) -> None:
    everywhere = row(models()["memberships"], 0) | {"id": uuid4(), "organisation_id": None}
    await insert(full, "memberships", everywhere)
    tried = 0
    for name, table in (await tables(full)).items():
        for key in table.keys:
            if key.columns in ({"client_id", "id"}, {"position"}):
                continue
            bad = twin(name, table, key)
            if "everywhere" in key.name:
                bad["organisation_id"] = None
            words = await refusal(full, name, bad)
            assert "UNIQUE" in words or "duplicate key" in words or key.name == "assignments_open", (name, key, words)
            assert words
            tried += 1
    assert tried > 25


async def test_no_row_points_at_nothing(full: Database) -> None:
    for name in models():
        async with next_row(full, name) as good:
            for column in references(models()[name]):
                assert await refusal(full, name, good | {column: uuid4()}), (name, column)


async def test_no_row_points_into_another_organisation_nor_is_moved_to(full: Database) -> None:
    for name in models():
        async with next_row(full, name) as good:
            for column, target in references(models()[name]).items():
                if column != "client_id" and (name, column) not in SHARED:
                    assert await refusal(full, name, good | {column: id_of(target, 2)}), (name, column)
                    move = f"UPDATE {name} SET {column} = '{id_of(target, 1)}' WHERE id = '{id_of(name, 2)}'"
                    assert await refused(full, move), move


async def test_only_where_either_side_may_act_a_person_of_the_it_company_stands(full: Database) -> None:
    for name in models():
        for column, target in references(models()[name]).items():
            if target == "people" and (name, column) not in SHARED:
                async with next_row(full, name) as good:
                    words = await refusal(full, name, good | {column: id_of("people", 0)})
                    assert bool(words) != ((name, column) in EITHER_SIDE), (name, column, words)


async def test_every_trigger_refuses_what_it_is_there_for(full: Database) -> None:
    found = {trigger: table for table, one in (await tables(full)).items() for trigger in one.triggers}
    owned = {name for name, model in models().items() if "version" in model._meta.db_fields}
    identities = {
        f"{table}_keep_identity": (
            f"UPDATE {table} SET client_id = '{id_of('organisations', 1)}' WHERE id = '{id_of(table, 2)}'",
            "keeps its id and its organisation",
        )
        for table in owned
    }
    assert identities.keys() <= found.keys()
    sides = tuple(f"{table}_{column}" for table, column in EITHER_SIDE)  # tried above
    for trigger in found:
        if not trigger.startswith((*sides, *FOLLOWING)):
            best = max((name for name in identities | DEEDS if trigger.startswith(name)), key=len)
            statement, words = (identities | DEEDS)[best]
            assert words in await refused(full, statement), trigger
