"""Whether the process is alive, and whether requests should be sent to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace

import pytest

from api.app import application
from api.draining import DRAINING
from api.settings import Settings
from schema.database import Database
from tests.doors.conftest import Visit


@pytest.fixture
def draining() -> Iterator[None]:
    DRAINING.set()
    yield
    DRAINING.clear()


async def test_the_process_is_alive_and_ready(visit: Visit, settings: Settings) -> None:
    alive, ready = await visit().get("/healthz"), await visit().get("/readyz")

    assert (alive.status_code, alive.json()) == (200, {"status": "ok"})
    assert (ready.status_code, ready.json()["reasons"]) == (200, [])
    assert ready.json().get("sqlite") == (sqlite3.sqlite_version if "sqlite" in settings.database else None)


async def test_a_process_that_is_to_stop_is_not_ready(visit: Visit, draining: None) -> None:
    alive, ready = await visit().get("/healthz"), await visit().get("/readyz")

    assert alive.status_code == 200
    assert (ready.status_code, ready.json()["reasons"]) == (503, ["draining"])


async def test_without_its_database_a_process_is_not_ready(visit: Visit, database: Database) -> None:
    await database.close()
    alive, ready = await visit().get("/healthz"), await visit().get("/readyz")

    assert alive.status_code == 200
    assert (ready.status_code, ready.json()["reasons"]) == (503, ["database does not answer"])


async def test_a_database_without_its_tables_is_not_ready(visit: Visit, settings: Settings, tmp_path: object) -> None:
    elsewhere = replace(settings, database=f"sqlite://{tmp_path}/empty.db")
    ready = await visit(doors=application(elsewhere)).get("/readyz")

    assert (ready.status_code, ready.json()["reasons"]) == (503, ["migrations pending"])
