"""A request with a key is carried out once, however often it comes."""

from __future__ import annotations

import asyncio

import pytest

from schema.database import Database
from schema.refusals import Forbidden, IdempotencyInProgress, IdempotencyMismatch, Invalid
from schema.tickets import rules as tickets
from schema.writing import once
from schema.writing.once import Answer
from tests.cast import Cast


def opening(cast: Cast, title: str) -> Answer:
    """What is asked."""
    return {"client": cast.zawilec.key, "title": title}


async def open_once(cast: Cast, key: str, title: str) -> Answer:
    """Open a ticket under a key."""

    async def do() -> Answer:
        return {"row": (await tickets.open_ticket(cast.lucja, cast.zawilec.id, title=title)).key}

    return await once(cast.lucja, key, "ticketOpen", opening(cast, title), do)


async def count(database: Database) -> int:
    """How many tickets there are."""
    return int((await database.rows("SELECT count(*) AS n FROM tickets"))[0]["n"])


async def test_the_same_request_gets_the_same_answer(cast: Cast, database: Database) -> None:
    first = await open_once(cast, "a", "Waga nie łączy się z kasą")
    assert await open_once(cast, "a", "Waga nie łączy się z kasą") == first
    assert await count(database) == 2


async def test_another_request_under_the_same_key_is_refused(cast: Cast, database: Database) -> None:
    await open_once(cast, "a", "Waga nie łączy się z kasą")
    with pytest.raises(IdempotencyMismatch):
        await open_once(cast, "a", "Waga waży za mało")
    assert await count(database) == 2


@pytest.mark.parametrize("key", ["a\0b", "\ud800", "", "a" * 129])
async def test_a_key_that_cannot_be_kept_is_refused_in_words(cast: Cast, database: Database, key: str) -> None:
    with pytest.raises(Invalid) as refused:
        await open_once(cast, key, "Waga nie łączy się z kasą")
    assert refused.value.path == ("idempotencyKey",)
    assert await count(database) == 1


async def test_keys_of_others_are_others(cast: Cast, database: Database) -> None:
    await open_once(cast, "a", "Waga nie łączy się z kasą")

    async def do() -> Answer:
        return {"row": (await tickets.open_ticket(cast.jan, cast.zawilec.id, title="Waga waży za mało")).key}

    await once(cast.jan, "a", "ticketOpen", {}, do)
    assert await count(database) == 3


async def test_a_request_that_still_runs_is_not_started_again(cast: Cast, database: Database) -> None:
    answers = await asyncio.gather(
        *(open_once(cast, "a", "Waga nie łączy się z kasą") for _ in range(10)), return_exceptions=True
    )
    assert sum(isinstance(answer, dict) for answer in answers) == 1
    assert sum(isinstance(answer, IdempotencyInProgress) for answer in answers) == 9
    assert await count(database) == 2


async def test_a_refused_request_may_be_repeated(cast: Cast, database: Database) -> None:
    async def do() -> Answer:
        await tickets.assign(cast.lucja, cast.broken_oven.id, assignee=cast.lucja.person_id)
        return {}

    for _ in range(2):
        with pytest.raises(Forbidden):
            await once(cast.lucja, "b", "ticketAssign", {}, do)


async def test_forty_keys_asked_for_many_times_give_forty_rows(cast: Cast, database: Database) -> None:
    at_once = asyncio.Semaphore(16)

    async def insist(key: str) -> Answer:
        async with at_once:
            while True:
                try:
                    return await open_once(cast, key, f"Zgłoszenie {key}")
                except IdempotencyInProgress:
                    await asyncio.sleep(0.01)

    asked = [str(n % 40) for n in range(400)]
    answers = await asyncio.gather(*(insist(key) for key in asked))
    assert len({(key, answer["row"]) for key, answer in zip(asked, answers, strict=True)}) == 40
    assert await count(database) == 41
