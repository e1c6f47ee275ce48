"""Asking the graph as somebody, and noticing on the spot what must never be in an answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from schema.viewer import Viewer
from tests.laws.walker.cast import PARTS, Part, seen, viewer_of
from tests.laws.walker.routes import Asked, Pair, told_of
from tests.laws.walker.world import MARK, World
from tests.reading.asking import answer


@dataclass(frozen=True)
class Leak:
    """Something that must not be."""

    kind: str
    who: str
    detail: str
    asked: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.who}: {self.detail}\n      {self.asked[:300]} ... {self.asked[-300:]}"


@dataclass
class Walker:
    """Everybody who walks, what they asked, and what was found."""

    world: World
    viewers: dict[str, Viewer] = field(default_factory=dict)
    sees: dict[str, set[str]] = field(default_factory=dict)
    operations: Counter[str] = field(default_factory=Counter)
    covered: set[Pair] = field(default_factory=set)
    leaks: list[Leak] = field(default_factory=list)

    async def ready(self) -> Walker:
        """Let everybody sign in and say what they should see."""
        for part in PARTS:
            self.viewers[part.title] = await viewer_of(part, self.world)
            self.sees[part.title] = seen(part, self.world)
        return self

    async def ask(self, part: Part, what: Asked, variables: Mapping[str, Any], kind: str) -> bytes:
        """The answer, looked through for what is not theirs."""
        self.operations[kind] += 1
        self.covered |= what.covers
        for name, value in variables.items():
            self.covered |= told_of(what.inputs[name], value)
        given = await answer(what.document, what.operation, variables, self.viewers[part.title], key=(what.text, None))
        hidden = self.world.named(given.body.decode()) - self.sees[part.title]
        if hidden - set(MARK.findall(str(variables).lower())):
            self.found("shown", part, ", ".join(sorted(hidden)[:5]), what, variables)
        if b"INTERNAL_SERVER_ERROR" in given.body:
            self.found("fault", part, given.body.decode()[:300], what, variables)
        return given.body

    def found(self, kind: str, part: Part, detail: str, what: Asked, variables: Mapping[str, Any]) -> None:
        """Note a leak."""
        told = orjson.dumps(dict(variables), default=str).decode()
        self.leaks.append(Leak(kind, part.title, detail, f"{what.text} {told}"))
