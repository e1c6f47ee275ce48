"""Whatever is asked is answered: within bounds, with a code, and while others are served as always."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import httpx
import pytest

from api.app import application
from api.settings import Settings
from tests.doors.conftest import Company, Visit, ask, name_of_viewer, sign_in
from tests.doors.hostile import FINE, Attack, attacks

ALL = attacks()
WHO = ("stranger", "person", "program")
LARGEST = 1_000_000
"""Bytes that the largest answer may have."""
FRESH = {
    "person_points": 10**9, "program_points": 10**9, "stranger_points": 10**9
}  # fmt: skip
"""Buckets that nothing empties, so that each request is looked at for itself."""


@pytest.fixture
async def callers(settings: Settings, company: Company, visit: Visit) -> dict[str, httpx.AsyncClient]:
    """A stranger, a person and a program."""
    doors = application(replace(settings, viewer_seconds=60.0, **FRESH))
    browser = visit(doors=doors)
    await sign_in(browser)
    return {"stranger": visit(doors=doors), "person": browser, "program": visit(company.pen, doors=doors)}


def ended(answer: httpx.Response) -> str:
    """How a request ended: the code of its first error, or fine."""
    errors = answer.json().get("errors")
    code: str = errors[0]["extensions"]["code"] if errors else FINE
    return code


def wrongs(one: Attack, who: str, answer: httpx.Response, spent: float) -> list[str]:
    """What is wrong with an answer."""
    told = answer.json()
    ends = one.ends | ({"FORBIDDEN", FINE} if who == "stranger" else set())
    ends |= {"TOO_LARGE"} if len(one.query) > Settings().body_bytes - 1_000 else set()
    found = {
        f"status {answer.status_code}": answer.status_code not in (200, 400, 401, 403, 413),
        f"ended {ended(answer)}: {answer.text[:200]}": ended(answer) not in ends,
        "more than 5 errors": len(told.get("errors", [])) > 5,
        "no request id": any("requestId" not in error["extensions"] for error in told.get("errors", [])),
        f"{len(answer.content)} bytes": len(answer.content) > LARGEST,
        f"{spent:.1f} s of CPU": spent > 2.5,
    }
    return [f"{who}: {one.name}: {words}" for words, wrong in found.items() if wrong]


def test_there_are_more_than_two_hundred_and_no_two_are_alike() -> None:
    assert len({repr(one.body) for one in ALL}) == len(ALL) > 200
    assert len({one.name for one in ALL}) == len(ALL)


async def test_everything_hostile_is_answered_in_bounds(callers: dict[str, httpx.AsyncClient]) -> None:
    found = []
    for one in ALL:
        for who, client in callers.items():
            began = time.process_time()
            answer = await client.post(
                "/graphql", json=one.body, headers={"Accept": "application/graphql-response+json"}
            )
            found += wrongs(one, who, answer, time.process_time() - began)
    assert not found, "\n".join(found)
    assert await name_of_viewer(callers["person"]) == "Katarzyna Dudek"


async def test_others_are_answered_meanwhile(callers: dict[str, httpx.AsyncClient]) -> None:
    attacking = asyncio.gather(*(ask(callers["program"], one.query, variables=one.variables) for one in ALL[:60]))
    names = [await name_of_viewer(callers["person"]) for _ in range(20)]
    await attacking
    assert names == ["Katarzyna Dudek"] * 20
