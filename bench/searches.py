"""Searching while somebody types: what the panel asks then, beside the bare question to the index."""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from statistics import median, quantiles
from typing import Any

from graphql import OperationDefinitionNode, parse

from bench.worlds import SPEAKER, World, opened
from schema import database
from schema.people.model import Membership, Person, Role
from schema.people.rules import viewer_of
from schema.searching import Looking, matching
from schema.viewer import Viewer
from tests.plans.panel import queries
from tests.reading.asking import answer

TYPED = ("drukarka", "żółty", "łącze", "hasło", "laptop", "zamówienie")
TEXTS: dict[str, tuple[str, ...]] = {
    "2 or 3 letters": tuple(word[:length] for word in TYPED for length in (2, 3)),
    "4 to 8 letters": tuple(word[:length] for word in TYPED for length in range(4, len(word) + 1)),
    "the same without marks": ("zol", "zolt", "lac", "lacz", "lacze", "has", "hasl", "haslo", "zamowi", "zamowienie"),
    "common words": ("nie", "nie dzia", "drukarka nie drukuje", "dzień dobry", "w biurze", "prosze o"),
    "rare words": ("zolwiowi", "gzegzolka", "serafin", "dudek katarzyna", "kleikiem"),
    "numbers": ("12", "300", "ZAWIL-1", "zawil-12", "#77", "LAP-0"),
}
"""What is typed."""
PALETTE, LIST, COUNTED = "palette", "list", "list's facets"
GOALS = {PALETTE: 50.0, LIST: 100.0, COUNTED: 250.0}
"""Milliseconds within which 95 of 100 letters are to be answered."""
ASKED = {PALETTE: "Find", LIST: "Tickets", COUNTED: "TicketCounts"}
"""What is asked at each place of the panel."""
FLOOR = {
    "sqlite": "SELECT json_group_array(rowid) FROM (SELECT rowid FROM texts_index WHERE texts_index MATCH ?1"
    " ORDER BY rowid DESC LIMIT 12)",
    "postgres": "SELECT convert_to(json_agg(position)::text, 'UTF8') FROM (SELECT position FROM texts"
    " WHERE document @@ $1::tsquery ORDER BY position DESC LIMIT 12) latest",
}

HEADS = ("who", "where", "typed", "median ms", "p95 ms", "of the floor")

Times = dict[tuple[str, str, str], list[float]]
"""Milliseconds by who asks, where, and what is typed."""


@dataclass
class Found:
    """What was measured: of each answer its time, and how many times as long it took as its floor beside it."""

    times: Times = field(default_factory=lambda: defaultdict(list))
    ratios: Times = field(default_factory=lambda: defaultdict(list))


async def measured(world: World, rounds: int) -> Found:
    """Everything that is typed by everybody at each place, in every round in another order."""
    found, random = Found(), Random("searches")
    async with opened(world.url):
        who = {"technician of all clients": await technician(), "employee of the largest client": await _employee()}
        questions = [(name, viewer, *one) for name, viewer in who.items() for one in _typed()]
        for viewer in who.values():
            for place in ASKED:
                await _took(place, viewer, "abc")
        for _ in range(rounds):
            for name, viewer, kind, text in random.sample(questions, len(questions)):
                floor = await _floor(viewer, text)
                for place in ASKED:
                    took = await _took(place, viewer, text)
                    found.times[name, place, kind].append(took)
                    found.ratios[name, place, kind].append(took / floor)
    return found


def tell(world: World, rounds: int) -> None:
    """Print what was measured."""
    found = asyncio.run(measured(world, rounds))
    print(f"## {world.dialect}\n\n| {' | '.join(HEADS)} |\n|{'---|' * len(HEADS)}")
    for (who, place, kind), times in sorted(found.times.items()):
        cells = [who, place, kind, f"{median(times):.1f}", f"{_late(times):.1f}"]
        print(f"| {' | '.join(cells)} | {median(found.ratios[who, place, kind]):.1f} |")
    for place, goal in GOALS.items():
        late = _late([one for (_, at, _), times in found.times.items() if at == place for one in times])
        print(f"- {'holds' if late < goal else 'MISSED'}: {place}, p95 {late:.1f} ms of {goal:g}")
    print(flush=True)


def _late(times: list[float]) -> float:
    return quantiles(times, n=20)[-1]


def _typed() -> Iterator[tuple[str, str]]:
    return ((kind, text) for kind, texts in TEXTS.items() for text in texts)


async def technician() -> Viewer:
    """Whoever works for all clients."""
    return await viewer_of((await Person.get(email=SPEAKER)).id)


async def _employee() -> Viewer:
    """Whoever asked for most at the client with most tickets."""
    asking = Membership.filter(role=Role.EMPLOYEE, ended_at=None).values_list("person_id", flat=True)
    employees: set[Any] = set(await asking)
    most = "SELECT requester_id, count(*) FROM tickets GROUP BY requester_id ORDER BY count(*) DESC"
    for row in await database.current().rows(most):
        person = await Person.get(id=row["requester_id"])
        if person.id in employees:
            return await viewer_of(person.id)
    raise LookupError("Nobody is an employee.")


async def _floor(viewer: Viewer, text: str) -> float:
    """The bare question to the index: no scope, no rank, nothing told."""
    db = database.current()
    question = matching(text, Looking(db.dialect, viewer.shape.staff), None)
    began = time.perf_counter()
    await db.read(FLOOR[db.dialect], [question])
    return (time.perf_counter() - began) * 1000


DOCUMENTS = {name: parse(text) for name, text in queries().items() if name in ASKED.values()}
BY = ["TURN", "STATE", "KIND", "CATEGORY", "SLA_STATE", "PRIORITY", "CLIENT", "ASSIGNEE", "TEAM"]


async def _took(place: str, viewer: Viewer, text: str) -> float:
    name, given = ASKED[place], _variables(place, text)
    [operation] = [one for one in DOCUMENTS[name].definitions if isinstance(one, OperationDefinitionNode)]
    began = time.perf_counter()
    told = await answer(DOCUMENTS[name], operation, given, viewer, key=(name, name))
    took = (time.perf_counter() - began) * 1000
    if b'"errors"' in told.body:
        raise RuntimeError(f"{place} does not answer {text}: {told.body!r}")
    return took


def _variables(place: str, text: str) -> dict[str, Any]:
    match place:
        case "palette":
            return {"text": text, "kinds": ["TICKET", "DEVICE", "PERSON"]}
        case "list":
            return {"first": 50, "filter": {"search": text}, "orderBy": {"field": "UPDATED_AT", "direction": "DESC"}}
    return {"filter": {"search": text}, "by": BY}
