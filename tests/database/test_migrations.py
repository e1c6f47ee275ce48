"""Migrations: what they make is what the models declare, and nothing is lost on the way."""

from __future__ import annotations

import asyncio
import random
import shutil
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tortoise import fields
from tortoise.models import Model

from schema.database import Database, DatabaseTaken, Dialect, connect, file_of
from schema.migrations import FOLDER, MigrationRefused, migrate, pending
from tests.database.catalogue import Column, Reference, tables
from tests.database.rows import models, populate, references
from tests.database.test_constraints import EITHER_SIDE, SHARED

PLAIN = EITHER_SIDE | SHARED | {("memberships", "organisation_id")}
"""References whose target may belong to another organisation than the row; triggers say to which."""


def column_type(dialect: Dialect, field: fields.Field) -> str:  # type: ignore[type-arg]  # of any value
    """How a field is stored."""
    sqlite = dialect == "sqlite"
    match field:
        case fields.UUIDField():
            return "TEXT" if sqlite else "uuid"
        case fields.DatetimeField():
            return "TEXT" if sqlite else "timestamp(3) with time zone"
        case fields.DateField():
            return "TEXT" if sqlite else "date"
        case fields.JSONField():
            return "TEXT" if sqlite else "jsonb"
        case fields.BooleanField():
            return "INTEGER" if sqlite else "boolean"
        case fields.BinaryField():
            return "BLOB" if sqlite else "bytea"
        case fields.BigIntField():
            return "INTEGER" if sqlite else "bigint"
        case fields.SmallIntField():
            return "INTEGER" if sqlite else "smallint"
        case fields.IntField():
            return "INTEGER" if sqlite else "integer"
        case fields.CharField():
            return "TEXT" if sqlite else f"character varying({field.max_length})"
        case fields.TextField():
            return "TEXT" if sqlite else "text"
    raise AssertionError(f"How is {field} stored?")


def declared(dialect: Dialect, model: type[Model]) -> dict[str, Column]:
    """Columns that the model asks for."""
    stored = {field.source_field or name: field for name, field in model._meta.fields_map.items()}
    return {
        column: Column(column_type(dialect, stored[column]), stored[column].null)
        for column in model._meta.fields_db_projection.values()
    }


async def test_migrated_is_what_the_models_declare(database: Database) -> None:
    found = await tables(database)
    assert found.keys() == models().keys()
    for name, model in models().items():
        assert found[name].columns == declared(database.dialect, model), name


async def test_unique_is_what_the_models_declare_to_be(database: Database) -> None:
    found = await tables(database)
    for name, model in models().items():
        meta = model._meta
        wanted = {frozenset({f.source_field or n}) for n, f in meta.fields_map.items() if f.unique and not f.pk}
        wanted |= {frozenset(key) for key in meta.unique_together}
        wanted -= {frozenset({n}) for n in meta.fk_fields}
        assert wanted <= {key.columns for key in found[name].keys if key.whole}, name


async def test_a_reference_within_an_organisation_carries_the_organisation(database: Database) -> None:
    found = await tables(database)
    for name, model in models().items():
        wanted = set()
        for column, target in references(model).items():
            plain = column == "client_id" or (name, column) in PLAIN
            columns, targets = ((column,), ("id",)) if plain else (("client_id", column), ("client_id", "id"))
            wanted.add(Reference(columns, target, targets, "RESTRICT"))
        assert set(found[name].references) == wanted, name


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the migrations, to be played with."""
    return shutil.copytree(FOLDER, tmp_path / "migrations", ignore=shutil.ignore_patterns("*.py", "__pycache__"))


def add(folder: Path, text: str, *, name: str = "9000_next.sql") -> None:
    """The same migration for both databases."""
    for dialect in ("sqlite", "postgres"):
        (folder / dialect / name).write_text(text, encoding="utf-8")


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """The database at the address, open for a while."""
    database = await connect(url)
    try:
        yield database
    finally:
        await database.close()


async def count(url: str) -> dict[str, int]:
    """Number of rows of every table."""
    async with opened(url) as database:
        names = await tables(database)
        counted = [await database.rows(f'SELECT count(*) AS n FROM "{name}"') for name in names]
    return {name: row["n"] for name, [row] in zip(names, counted, strict=True)}


async def filled(url: str) -> dict[str, int]:
    """Put rows into the database and count them."""
    async with opened(url) as database:
        await populate(database)
    return await count(url)


async def test_a_second_run_has_nothing_to_do(empty_url: str) -> None:
    names = await pending(empty_url)
    assert names[0] == "0001_foundation"
    assert await migrate(empty_url) == names
    assert await pending(empty_url) == await migrate(empty_url) == []


def rebuilding(url: str) -> str:
    """Wider names for people, which on SQLite means the table once more under another name."""
    if not url.startswith("sqlite"):
        return "ALTER TABLE people ALTER COLUMN name TYPE varchar(400);"
    with sqlite3.connect(file_of(url)) as connection:
        rest = "SELECT sql FROM sqlite_schema WHERE tbl_name = 'people' AND type IN ('index', 'trigger') AND sql <> ''"
        around = ";\n".join(sql for (sql,) in connection.execute(rest))
        [(table,)] = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'people'")
    connection.close()
    wider = table.replace("length(name) <= 200", "length(name) <= 400").replace('TABLE "people"', "TABLE new_people")
    return f"""{wider};
INSERT INTO new_people SELECT * FROM people;
DROP TABLE people;
ALTER TABLE new_people RENAME TO people;
{around};
"""


async def test_rebuilding_a_table_keeps_every_row_and_every_promise(database_url: str, folder: Path) -> None:
    before = await filled(database_url)
    add(folder, rebuilding(database_url))
    told: list[str] = []
    assert await migrate(database_url, folder=folder, tell=told.append) == ["9000_next"]
    assert "ackup" in told[0]
    assert await count(database_url) == before
    async with opened(database_url) as database, database.transaction():
        await database.rows(f"UPDATE people SET name = '{'x' * 400}'")
        people = (await tables(database))["people"]
    assert people.triggers == {"people_keep_identity"}
    assert {key.name for key in people.keys} >= {"people_by_email"}


async def test_the_backup_is_the_database_as_it_was(database_url: str, folder: Path) -> None:
    if not database_url.startswith("sqlite"):
        return
    before = await filled(database_url)
    add(folder, "CREATE TABLE another (id TEXT PRIMARY KEY) STRICT;")
    await migrate(database_url, folder=folder)
    [backup] = file_of(database_url).parent.glob("*.backup")
    assert await count(f"sqlite://{backup}") == before


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("DELETE FROM idempotency_keys;", "change the number of rows of idempotency_keys by -3"),
        ("-- expects: idempotency_keys -2\nDELETE FROM idempotency_keys;", "by -3"),
        ("CREATE TABLE a (id TEXT PRIMARY KEY); INSERT INTO a VALUES ('x');", "rows of a by"),
    ],
)
async def test_what_loses_rows_is_not_applied(database_url: str, folder: Path, text: str, words: str) -> None:
    before = await filled(database_url)
    add(folder, text)
    with pytest.raises(MigrationRefused, match=words):
        await migrate(database_url, folder=folder)
    assert await count(database_url) == before
    assert await pending(database_url, folder=folder) == ["9000_next"]


async def test_what_says_how_many_rows_it_takes_may_take_them(database_url: str, folder: Path) -> None:
    await filled(database_url)
    add(folder, "-- expects: idempotency_keys -3\nDELETE FROM idempotency_keys;")
    assert await migrate(database_url, folder=folder) == ["9000_next"]


async def test_a_new_table_may_be_filled_from_others_and_no_other(database_url: str, folder: Path) -> None:
    await filled(database_url)
    add(folder, "-- fills: people\n-- fills: a\nCREATE TABLE a (id TEXT PRIMARY KEY); INSERT INTO a VALUES ('x');")
    assert await migrate(database_url, folder=folder) == ["9000_next"]
    add(folder, "-- fills: idempotency_keys\nDELETE FROM idempotency_keys;", name="9001_after.sql")
    with pytest.raises(MigrationRefused, match="by -3"):
        await migrate(database_url, folder=folder)


async def test_what_devices_and_services_cost_is_taken_over(database_url: str) -> None:
    await filled(database_url)
    async with opened(database_url) as database, database.transaction():
        for text in ("UPDATE costs SET corrects_id = NULL", "DELETE FROM costs", "UPDATE services SET in_at = out_at"):
            await database.rows(text)
        text = (FOLDER / database.dialect / "0034_costs.sql").read_text(encoding="utf-8")
        for statement in text.partition("-- What devices and services tell already\n\n")[2].split(";\n"):
            if statement.strip():
                await database.rows(statement)
        told = await database.rows("SELECT kind, amount_minor, month FROM costs ORDER BY kind, amount_minor")
        again = await database.rows("SELECT count(DISTINCT id) AS n FROM costs")
    kinds = [("PURCHASE", 1), ("PURCHASE", 2), ("PURCHASE", 3), ("REPAIR", 1), ("REPAIR", 2), ("REPAIR", 3)]
    assert [(row["kind"], row["amount_minor"], row["month"]) for row in told] == [(*one, "2026-01") for one in kinds]
    assert [dict(row) for row in again] == [{"n": 6}]


async def test_what_breaks_a_reference_is_not_applied(database_url: str, folder: Path) -> None:
    await filled(database_url)
    add(folder, "-- expects: organisations -3\nDELETE FROM organisations;")
    with pytest.raises(Exception, match=r"break \d+ references|violates foreign key"):
        await migrate(database_url, folder=folder)
    assert await pending(database_url, folder=folder) == ["9000_next"]


async def test_a_file_that_was_applied_is_not_to_be_changed_nor_lost(database_url: str, folder: Path) -> None:
    add(folder, "CREATE TABLE a (id text PRIMARY KEY);")
    await migrate(database_url, folder=folder)
    add(folder, "CREATE TABLE b (id text PRIMARY KEY);")
    with pytest.raises(MigrationRefused, match="9000_next was changed"):
        await migrate(database_url, folder=folder)
    with pytest.raises(MigrationRefused, match="does not know"):
        await migrate(database_url)


async def test_two_at_once_apply_it_once(empty_url: str) -> None:
    results = await asyncio.gather(migrate(empty_url), migrate(empty_url), return_exceptions=True)
    assert await pending(empty_url) == []
    assert sum(isinstance(result, list) and len(result) > 0 for result in results) == 1
    assert all(isinstance(result, list | DatabaseTaken) for result in results)


LONG = """-- expects: first +200000
CREATE TABLE first (n integer NOT NULL);
INSERT INTO first WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) SELECT i FROM n;
CREATE TABLE second (n integer NOT NULL);
"""
RUN = """
import asyncio, sys
from pathlib import Path
from schema.migrations import migrate
print("go", flush=True)
asyncio.run(migrate(sys.argv[1], folder=Path(sys.argv[2])))
"""


async def test_killed_in_the_middle_it_leaves_the_old_or_the_new(database_url: str, folder: Path) -> None:
    add(folder, LONG)
    chance, before = random.Random(3), await filled(database_url)
    for _ in range(3):
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", RUN, database_url, str(folder), stdout=asyncio.subprocess.PIPE
        )
        assert process.stdout
        await process.stdout.readline()
        await asyncio.sleep(chance.random() * 0.3)
        if process.returncode is None:
            process.kill()
        await process.wait()
        new = {} if await pending(database_url, folder=folder) else {"first": 200_000, "second": 0}
        assert await count(database_url) == before | new
    await migrate(database_url, folder=folder)
    assert await pending(database_url, folder=folder) == []
