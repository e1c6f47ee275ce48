"""The index of words: it is what it would be if it were made anew, and leads to all that one sees."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from random import Random
from uuid import UUID

import orjson
import pytest

from fixtures.world import World
from schema import database
from schema.devices import rules as devices
from schema.finding import Findable, Text, rebuild
from schema.people.rules import update_person
from schema.record import Record
from schema.refusals import Refusal
from schema.tickets import rules as tickets
from schema.tickets.model import Audience, Resolution, Ticket
from schema.viewer import Viewer
from tests.reading.asking import ask, asked
from tests.told import told_file, told_template, world, world_url

__all__ = ["told_file", "told_template", "world", "world_url"]

COMMANDS = 60
WORDS = ("drukarka żółknie", "hasło wygasło", "waga nie waży", "Łącze padło, znowu", "!!! 🙂", "zażółć gęślą jaźń")


async def index() -> list[dict[str, object]]:
    """The whole index, as it is now."""
    columns = "id, client_id, kind, label, alias, place, heading, words, said, internal"
    return await database.current().rows(f"SELECT {columns} FROM texts ORDER BY id")


async def must_be_true() -> None:
    """Refuse an index that is not what it would be if it were made anew."""
    kept = await index()
    assert {row["kind"] for row in kept} == set(Findable)
    assert await rebuild() == len(kept) == await Text.all().count()
    assert await index() == kept
    assert await rebuild(missing=True) == 0


class Dice:
    """Does whatever may happen to things that are found, to anything, by anybody of the IT team."""

    def __init__(self, world: World) -> None:
        self.random, self.world = Random("index"), world
        self.viewer = world.viewer("adam.gawron")

    def deed(self) -> Callable[[], Awaitable[object]]:
        """One command that may be refused."""
        ticket, person = self._any(self.world.tickets), self._any(self.world.people)
        device = self._any(self.world.devices)
        words, audience = self.random.choice(WORDS), self.random.choice(list(Audience))
        deeds: list[Callable[[], Awaitable[object]]] = [
            lambda: tickets.comment(self.viewer, ticket, body=words, audience=audience),
            lambda: tickets.update(self.viewer, ticket, title=words),
            lambda: tickets.watch(self.viewer, ticket, person=person),
            lambda: tickets.unwatch(self.viewer, ticket, person=person),
            lambda: tickets.add_person(self.viewer, ticket, person=person),
            lambda: tickets.resolve(self.viewer, ticket, code=next(iter(Resolution)), text=words),
            lambda: tickets.reopen(self.viewer, ticket, reason=words),
            lambda: update_person(self.viewer, person, name=words),
            lambda: devices.hand_over(self.viewer, device, holder=person),
            lambda: devices.take_back(self.viewer, device),
            self._opened(words),
        ]
        return self.random.choice(deeds)

    def _opened(self, title: str) -> Callable[[], Awaitable[Ticket]]:
        lucja = self.world.viewer("lucja.zolc")
        return lambda: tickets.open_ticket(lucja, lucja.organisation_id, title=title)

    def _any(self, of: Mapping[str, Record]) -> UUID:
        return self.random.choice([of[name] for name in sorted(of)]).id


async def test_the_index_is_what_it_would_be_if_it_were_made_anew(world: World) -> None:
    await must_be_true()
    dice, done = Dice(world), 0
    for _ in range(COMMANDS):
        try:
            await dice.deed()()
            done += 1
        except Refusal:
            continue
    assert done >= COMMANDS / 4
    await must_be_true()


LISTS = """{ tickets(first: 100) { nodes { id title } } devices(first: 100) { nodes { id tag } }
  people(first: 100) { nodes { id email } } mails(first: 100) { nodes { id subject } } }"""
SEARCH = "query ($text: String!) { search(text: $text, first: 50) { subject { id } } }"


@pytest.mark.parametrize("name", ["lucja.zolc", "katarzyna.dudek", "tomasz.wrona", "piotr.maj"])
async def test_whoever_sees_something_finds_it_by_its_name(world: World, name: str) -> None:
    """The words of places in the index leave nothing out that exists for somebody."""
    viewer, told = world.viewer(name), await ask(LISTS, world.viewer(name))
    rows = [row for kind in told.values() for row in kind["nodes"]]
    for row in Random(name).sample(rows, min(len(rows), 40)):
        await _must_find(viewer, row["id"], next(value for key, value in row.items() if key != "id"))


async def _must_find(viewer: Viewer, key: str, text: str) -> None:
    hits = orjson.loads((await asked(SEARCH, viewer, {"text": text})).body)["data"]["search"]
    assert len(hits) == 50 or key in {hit["subject"]["id"] for hit in hits}, text
