"""What a database says of its own tables, in the same words for SQLite and PostgreSQL."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

from schema.database import Database


class Column(NamedTuple):
    """A column's type and whether it may be empty."""

    type: str
    nullable: bool


class Reference(NamedTuple):
    """A foreign key."""

    columns: tuple[str, ...]
    table: str
    targets: tuple[str, ...]
    on_delete: str


class Key(NamedTuple):
    """A unique index; an expression in it counts as the columns it names."""

    name: str
    columns: frozenset[str]
    whole: bool


class Check(NamedTuple):
    """A CHECK: how a refusal names it, the columns it speaks of, and its text."""

    name: str
    columns: frozenset[str]
    text: str


@dataclass
class Table:
    """A table."""

    columns: dict[str, Column]
    references: list[Reference]
    keys: list[Key]
    checks: list[Check]
    triggers: set[str]


async def tables(database: Database) -> dict[str, Table]:
    """The tables by name, but for the one that remembers migrations."""
    read = _sqlite if database.dialect == "sqlite" else _postgres
    found = await read(database)
    del found["migrations"]
    return found


SQLITE_TABLES = """
SELECT name, sql FROM sqlite_schema JOIN pragma_table_list USING (name)
WHERE schema = 'main' AND pragma_table_list.type = 'table' AND name NOT LIKE 'sqlite%'
"""
"""Those that hold rows of ours, and not an index of words."""


async def _sqlite(db: Database) -> dict[str, Table]:
    found = {}
    for row in await db.rows(SQLITE_TABLES):
        name, sql = row["name"], row["sql"]
        info = await db.rows(f"PRAGMA table_info({name})")
        columns = {c["name"]: Column(c["type"], not c["notnull"] and not c["pk"]) for c in info}
        triggers = await db.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?1", [name])
        checks = [Check(text, _named(text, columns), text) for text in _parenthesised(sql)]
        found[name] = Table(
            columns, await _sqlite_references(db, name), await _sqlite_keys(db, name, columns), checks,
            {trigger["name"] for trigger in triggers},
        )  # fmt: skip
    return found


async def _sqlite_references(db: Database, table: str) -> list[Reference]:
    parts = defaultdict(list)
    for row in await db.rows(f"PRAGMA foreign_key_list({table})"):
        parts[row["id"]].append(row)
    return [
        Reference(tuple(r["from"] for r in rows), rows[0]["table"], tuple(r["to"] for r in rows), rows[0]["on_delete"])
        for rows in parts.values()
    ]


async def _sqlite_keys(db: Database, table: str, columns: dict[str, Column]) -> list[Key]:
    keys = []
    for index in await db.rows(f"PRAGMA index_list({table})"):
        if index["unique"]:
            named = {row["name"] for row in await db.rows(f"PRAGMA index_info({index['name']})")} - {None}
            [row] = await db.rows("SELECT coalesce(sql, '') AS sql FROM sqlite_schema WHERE name = ?1", [index["name"]])
            on = row["sql"].partition(f"ON {table}")[2].partition("WHERE")[0]
            keys.append(Key(index["name"], frozenset(named) | _named(on, columns), not index["partial"]))
    return keys


def _named(text: str, columns: dict[str, Column]) -> frozenset[str]:
    bare = re.sub(r"'[^']*'", "", text)
    return frozenset(re.findall(r"[a-z_0-9]+", bare)).intersection(columns)


def _parenthesised(sql: str) -> list[str]:
    """The texts between the parentheses of every CHECK."""
    texts = []
    for match in re.finditer(r"CHECK \(", sql):
        depth, end = 1, match.end()
        while depth:
            depth += {"(": 1, ")": -1}.get(sql[end], 0)
            end += 1
        texts.append(sql[match.end() : end - 1].strip())
    return texts


COLUMNS = """
SELECT attribute.attrelid::regclass::text AS "table", attname AS name, format_type(atttypid, atttypmod) AS type,
    NOT attnotnull AS nullable
FROM pg_attribute attribute JOIN pg_class class ON class.oid = attrelid
WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace AND attnum > 0 AND NOT attisdropped
    AND attgenerated = ''
ORDER BY attrelid, attnum
"""
CONSTRAINTS = """
SELECT conrelid::regclass::text AS "table", conname AS name, contype::text AS type,
    confrelid::regclass::text AS target, confdeltype::text AS on_delete, pg_get_constraintdef(oid) AS text,
    ARRAY(SELECT attname::text FROM unnest(conkey) WITH ORDINALITY AS key(number, place)
        JOIN pg_attribute ON attrelid = conrelid AND attnum = number ORDER BY place) AS columns,
    ARRAY(SELECT attname::text FROM unnest(confkey) WITH ORDINALITY AS key(number, place)
        JOIN pg_attribute ON attrelid = confrelid AND attnum = number ORDER BY place) AS targets
FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND conrelid <> 0
"""
INDEXES = """
SELECT tablename AS "table", indexname AS name, indexdef AS text FROM pg_indexes
WHERE schemaname = current_schema() AND indexdef LIKE 'CREATE UNIQUE%'
"""
TRIGGERS = 'SELECT tgrelid::regclass::text AS "table", tgname AS name FROM pg_trigger WHERE NOT tgisinternal'


async def _postgres(db: Database) -> dict[str, Table]:
    found: dict[str, Table] = defaultdict(lambda: Table({}, [], [], [], set()))
    for row in await db.rows(COLUMNS):
        found[row["table"]].columns[row["name"]] = Column(row["type"], row["nullable"])
    for row in await db.rows(CONSTRAINTS):
        table, columns = found[row["table"]], tuple(row["columns"])
        if row["type"] == "f":
            deed = {"r": "RESTRICT", "c": "CASCADE", "n": "SET NULL", "a": "NO ACTION"}[row["on_delete"]]
            table.references.append(Reference(columns, row["target"], tuple(row["targets"]), deed))
        elif row["type"] == "c":
            table.checks.append(Check(row["name"], frozenset(columns), row["text"]))
    for row in await db.rows(INDEXES):
        on, _, where = row["text"].partition(" USING btree ")[2].partition(" WHERE ")
        table = found[row["table"]]
        table.keys.append(Key(row["name"], _named(on.replace("::text", ""), table.columns), not where))
    for row in await db.rows(TRIGGERS):
        found[row["table"]].triggers.add(row["name"])
    return dict(found)
