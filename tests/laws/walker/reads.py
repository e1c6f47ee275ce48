"""The questions: everything along every way, by every id, through every filter, in every order."""

from __future__ import annotations

from asyncio import gather
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, TypeVar

import orjson

from schema.reading.shape import nodes
from tests.laws.walker.ask import Walker
from tests.laws.walker.cast import PARTS, Part
from tests.laws.walker.lists import List, lists
from tests.laws.walker.routes import CORE, Asked, asked, questions, selection
from tests.laws.walker.streams import listen
from tests.laws.walker.values import Condition, Values, conditions, key

T = TypeVar("T")
EVERYWHERE = next(part for part in PARTS if part.title == "administrator")


@dataclass(frozen=True)
class Effort:
    """How much is asked."""

    share: float = 1.0
    """Share of the questions that somebody asks."""
    hidden: int = 2
    """Number of hidden rows that are tried in a place."""
    everything: bool = False
    """Whether nothing is left to chance."""
    only: str = ""
    """What a question has to be about, if not everything is asked: part of its text."""

    def some(self, random: Random, things: Sequence[T], most: int) -> list[T]:
        """That many of the things, or all of them."""
        return list(things) if self.everything else random.sample(things, min(most, len(things)))


class Reads:
    """What is asked, in an order that lets everybody take turns."""

    def __init__(self, walker: Walker, random: Random, effort: Effort, parts: Sequence[Part] = PARTS) -> None:
        self.walker, self.random, self.effort, self.parts = walker, random, effort, parts
        self.values = {part: Values(part, walker.world, walker.sees[part.title]) for part in parts}
        self.answers: dict[str, list[tuple[Asked, dict[str, Any], int]]] = {part.title: [] for part in parts}

    async def ask(self, part: Part, what: Asked, variables: dict[str, Any], kind: str) -> bytes:
        """Ask, and remember the answer."""
        answer = await self.walker.ask(part, what, variables, kind)
        if b'"errors"' in answer:
            self.walker.found("refused", part, answer.decode()[:200], what, variables)
        self.answers[part.title].append((what, variables, hash(answer)))
        return answer

    async def fields(self) -> None:
        """Every field of every type along every way, by an id where one is wanted."""
        for what in questions(each_way=self.effort.everything):
            for part in self._asking(what.text):
                for variables in self._ids(part, what):
                    await self.ask(part, what, variables, "fields")

    def _asking(self, what: object) -> list[Part]:
        """Those who ask this, in turns that are never the same."""
        asking = [part for part in self.parts if self.random.random() < self.effort.share]
        self.random.shuffle(asking)
        return asking if self.effort.only in str(what) else []

    def _ids(self, part: Part, what: Asked) -> Iterator[dict[str, Any]]:
        if not what.by_id:
            yield {}
            return
        of = {f"{node.name[0].lower()}{node.name[1:]}": node for node in nodes.values()}
        cases = [node for node in nodes.values() if f"node(id: $id) {{ ... on {node.name} " in what.text]
        for node in [
            *cases,
            *(node for name, node in of.items() if f"{{ {name}(id: $id)" in what.text),
        ] or nodes.values():
            yield {"id": key(node, self.random.choice(self.values[part].own(node) or [None]))}

    async def by_id(self) -> None:
        """Every row by its id: hidden ones answer as one that never existed."""
        whole = asked(f"query($id: ID!) {{ node(id: $id) {selection(CORE.type_map['Node'], 0)} }}")
        for node in nodes.values():
            one = f"{node.name[0].lower()}{node.name[1:]}"
            doors = [whole]
            if one in CORE.query_type.fields:
                doors.append(asked(f"query($id: ID!) {{ {one}(id: $id) {selection(CORE.type_map[node.name], 1)} }}"))
            for what in doors:
                for part in self._asking(node.name):
                    await self._by_id(part, what, node)

    async def _by_id(self, part: Part, what: Asked, node: Any) -> None:
        values = self.values[part]
        nothing = await self.ask(part, what, {"id": key(node, None)}, "ids")
        for thing in values.hidden(node, self.random, 3 * self.effort.hidden):
            variables = {"id": key(node, thing)}
            if await self.ask(part, what, variables, "ids") != nothing:
                self.walker.found("oracle", part, f"{thing.name} is told from one that never existed", what, variables)
        for thing in self.effort.some(self.random, values.own(node), 2):
            if await self.ask(part, what, {"id": key(node, thing)}, "ids") == nothing:
                self.walker.found("missing", part, f"{thing.name} should be there", what, {})

    async def filters(self) -> None:
        """Every comparison of every filter: hidden values answer as values that never existed."""
        for one in lists():
            what = one.with_("filter: $filter")
            for condition in self._conditions(one):
                about = ".".join((one.node.name, *condition.around))
                for part in self.effort.some(self.random, self._asking(about), 2 if condition.telling else 1):
                    await self._filter(part, what, condition)

    def _conditions(self, one: List) -> list[Condition]:
        """All of them; or those on the rows themselves, and one on each field of what they lead to, by chance."""
        every = list(conditions(one.node))
        self.random.shuffle(every)
        further = {condition.around: condition for condition in every if len(condition.around) > 1}
        near = [condition for condition in every if len(condition.around) == 1]
        chosen = [*near, *further.values()]
        return every if self.effort.everything else chosen[: round(len(chosen) * self.effort.share)]

    async def _filter(self, part: Part, what: Asked, condition: Condition) -> None:
        if not condition.telling:
            for value in self.effort.some(self.random, condition.plain, 1):
                await self.ask(part, what, {"filter": condition.filled(value)}, "filters")
            return
        nothing = await self.ask(part, what, {"filter": condition.filled(condition.of(None))}, "filters")
        for thing in self.values[part].hidden(condition.node, self.random, self.effort.hidden):
            variables = {"filter": condition.filled(condition.of(thing))}
            if await self.ask(part, what, variables, "filters") != nothing:
                self.walker.found("oracle", part, f"{thing.name} is told from what never existed", what, variables)
        for thing in self.values[part].own(condition.node)[:1]:
            await self.ask(part, what, {"filter": condition.filled(condition.of(thing))}, "filters")

    async def orders(self) -> None:
        """Every list from end to end in every order: exactly what should be seen, page by page."""
        for one in lists():
            for field in one.node.orders:
                for direction in ("ASC", "DESC"):
                    order = {"field": field, "direction": direction}
                    for part in self._asking(one.node.name):
                        await self._pages(part, one, order)

    async def _pages(self, part: Part, one: List, order: dict[str, str]) -> None:
        first = one.with_("orderBy: $order", "first: 13")
        following = one.with_("orderBy: $order", "first: 13", "after: $after")
        page = self._page(await self.ask(part, first, {"order": order}, "orders"), one)
        if not one.whole:
            return
        ids, count = {row["id"] for row in page["nodes"]}, page["totalCount"]
        for _ in range(count // 13 + 1):
            if not page["pageInfo"]["hasNextPage"]:
                break
            variables = {"order": order, "after": page["pageInfo"]["endCursor"]}
            page = self._page(await self.ask(part, following, variables, "orders"), one)
            ids |= {row["id"] for row in page["nodes"]}
        else:
            self.walker.found("place", part, "there is always more", following, {"order": order})
        should = {key(one.node, thing) for thing in self.values[part].own(one.node)}
        if ids != should or count != len(should):
            detail = f"{count} counted, {len(ids)} listed, {len(should)} should be; {sorted(ids ^ should)[:3]}"
            self.walker.found("count", part, detail, first, {"order": order})

    @staticmethod
    def _page(answer: bytes, one: List) -> Any:
        data = orjson.loads(answer)["data"]
        return data[one.way.steps[0].partition("(")[0]] if one.whole else None

    async def places(self) -> None:
        """Places of hidden rows: what lies on either side is told of one's own rows only."""
        for one in (one for one in lists() if one.whole):
            edges = self._page(await self.walker.ask(EVERYWHERE, _edges(one), {}, "places"), one)["edges"]
            places = {edge["node"]["id"]: edge["cursor"] for edge in edges}
            for part in self._asking(one.node.name):
                own = {key(one.node, thing) for thing in self.values[part].own(one.node)}
                unseen = [place for row_id, place in places.items() if row_id not in own]
                for place in [*unseen[:1], *unseen[-1:], *self.effort.some(self.random, unseen, 2)]:
                    await self._either_side(part, one, place)

    async def streams(self) -> None:
        """What everybody hears who listens."""
        for part in self._asking("changes"):
            await listen(self.walker, part)

    async def together(self) -> None:
        """Many of the questions again, everybody at once: nobody is given another's answer."""
        asked = [(part, *question) for part in self.parts for question in self.answers[part.title]]
        asked = self.random.sample(asked, min(len(asked), 600))
        for crowd in (asked[start : start + 30] for start in range(0, len(asked), 30)):
            given = [self.walker.ask(part, what, variables, "together") for part, what, variables, _ in crowd]
            for (part, what, variables, before), answer in zip(crowd, await gather(*given), strict=True):
                if hash(answer) != before:
                    self.walker.found("mixed up", part, "another answer than when asked alone", what, variables)

    async def _either_side(self, part: Part, one: List, cursor: str) -> None:
        after, before = one.with_("first: 2", "after: $after"), one.with_("last: 2", "before: $before")
        later = self._page(await self.ask(part, after, {"after": cursor}, "places"), one)
        earlier = self._page(await self.ask(part, before, {"before": cursor}, "places"), one)
        sides = (later["pageInfo"]["hasPreviousPage"], earlier["pageInfo"]["hasNextPage"])
        if sides != (bool(earlier["nodes"]), bool(later["nodes"])):
            self.walker.found("place", part, f"rows that are not theirs are told of: {sides}", after, {"after": cursor})


def _edges(one: List) -> Asked:
    [step] = one.way.steps
    return asked(f"{{ {step} {{ edges {{ cursor node {{ id }} }} }} }}")
