"""What is not the caller's to mend is said without its cause, and is written in the log with it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, NoReturn

import pytest

from api.app import application
from api.settings import Settings
from schema.database import DatabaseUnavailable
from schema.graph import Answer
from tests.doors.conftest import Company, Visit, ask
from tests.doors.test_logs import lines_of

Answering = Callable[..., Awaitable[Answer]]
SECRET = "FOREIGN KEY constraint failed: tickets"


def failing(error: Exception) -> Answering:
    async def answer(*_asked: Any, **_more: Any) -> NoReturn:
        raise error

    return answer


def slow(seconds: float, done: list[str]) -> Answering:
    async def answer(*_bound: Any) -> Answer:
        await asyncio.sleep(seconds)
        done.append("done")
        return Answer(b'{"data":{}}')

    return answer


async def test_a_fault_of_ours_keeps_its_cause_to_itself(
    visit: Visit, settings: Settings, company: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = await ask(visit(doors=application(settings, failing(RuntimeError(SECRET)))))
    [error] = answer.json()["errors"]

    assert answer.status_code == 500
    assert SECRET not in answer.text
    assert error["extensions"] == {"code": "INTERNAL_SERVER_ERROR", "requestId": answer.headers["x-request-id"]}


async def test_a_database_that_is_away_is_503(visit: Visit, settings: Settings, company: Company) -> None:
    answer = await ask(visit(doors=application(settings, failing(DatabaseUnavailable()))))

    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
    assert answer.json()["errors"][0]["extensions"]["code"] == "SERVICE_UNAVAILABLE"


async def test_a_query_ends_at_its_deadline(visit: Visit, settings: Settings, company: Company) -> None:
    done: list[str] = []
    doors = application(replace(settings, deadline=0.05), slow(0.2, done))
    answer = await ask(visit(doors=doors))
    await asyncio.sleep(0.3)

    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (504, "DEADLINE_EXCEEDED")
    assert not done


async def test_a_change_goes_on_after_its_deadline(visit: Visit, settings: Settings, company: Company) -> None:
    done: list[str] = []
    doors = application(replace(settings, deadline=0.05), slow(0.2, done))
    answer = await ask(visit(company.pen, doors=doors), "mutation { __typename }")

    assert answer.status_code == 504
    assert "idempotencyKey" in answer.json()["errors"][0]["message"]
    await asyncio.sleep(0.3)
    assert done


async def test_a_change_goes_on_when_its_caller_is_gone(visit: Visit, settings: Settings, company: Company) -> None:
    done: list[str] = []
    doors = application(settings, slow(0.2, done))
    asking = asyncio.create_task(ask(visit(company.pen, doors=doors), "mutation { __typename }"))
    await asyncio.sleep(0.1)
    asking.cancel()
    await asyncio.sleep(0.3)

    assert done


async def test_a_fault_of_a_door_is_a_problem_document(
    visit: Visit, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.login.rules.sign_in", failing(RuntimeError(SECRET)))
    answer = await visit(doors=application(settings)).post("/login", json={"email": "a@b.example", "password": "x"})

    assert (answer.status_code, answer.json()["code"]) == (500, "INTERNAL_SERVER_ERROR")
    assert SECRET not in answer.text
    assert answer.json()["requestId"] == answer.headers["x-request-id"]


async def test_addresses_where_nothing_is_are_problem_documents(visit: Visit) -> None:
    nowhere, wrong = await visit().get("/nowhere"), await visit().put("/login")

    assert (nowhere.status_code, nowhere.json()["code"]) == (404, "NOT_FOUND")
    assert (wrong.status_code, wrong.headers["allow"]) == (405, "POST")
    assert wrong.headers["content-type"] == "application/problem+json"


async def test_a_fault_is_in_the_log_with_its_trace(
    visit: Visit, settings: Settings, company: Company, log: list[str]
) -> None:
    answer = await ask(visit(doors=application(settings, failing(RuntimeError(SECRET)))))
    [fault] = [line for line in lines_of(log) if line["event"] == "fault"]

    assert fault["request_id"] == answer.headers["x-request-id"]
    assert SECRET in fault["exception"]
