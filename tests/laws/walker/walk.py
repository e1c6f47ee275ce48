"""The walk: everybody asks, then the others get more, then everybody commands; and what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from random import Random

from tests.laws.walker.ask import Leak, Walker
from tests.laws.walker.cast import PARTS, Part
from tests.laws.walker.reads import Effort, Reads
from tests.laws.walker.routes import Pair
from tests.laws.walker.work import build, grow, whisper
from tests.laws.walker.writes import Writes, crossings

Fresh = Callable[[], AbstractAsyncContextManager[object]]
"""Opens a database of its own, migrated and without rows."""
READS = ("fields", "by_id", "filters", "orders", "places", "streams", "together")
OTHERS = {"c": "technician of A and B", "b": "of A partner nobody", "a": "of A"}
"""After more of which organisation whose answers are the same; clients alone when it is whispered in their own."""


@dataclass
class Walk:
    """One walk over databases made for it."""

    fresh: Fresh
    effort: Effort
    seed: int = 1
    parts: Sequence[Part] = PARTS
    operations: Counter[str] = field(default_factory=Counter)
    covered: set[Pair] = field(default_factory=set)
    leaks: list[Leak] = field(default_factory=list)

    def __str__(self) -> str:
        kinds = ", ".join(f"{count} {kind}" for kind, count in self.operations.items())
        return f"{sum(self.operations.values())} operations ({kinds}), {len(self.leaks)} leaks"

    async def whole(self) -> None:
        """All of it."""
        await self.read(READS, again=True)
        writing = Random(self.seed).sample(self.parts, round(len(self.parts) * max(self.effort.share, 0.3)))
        for part in writing:
            await self.write(part)
        for part in self.parts:
            if part.title in ("owner of A", "technician of A") and self.effort.share == 1:
                await self.compare(part)

    @asynccontextmanager
    async def _world(self) -> AsyncIterator[Walker]:
        async with self.fresh():
            world = build()
            await world.save()
            yield await Walker(world, operations=self.operations, covered=self.covered, leaks=self.leaks).ready()

    async def read(self, phases: Sequence[str] = READS, *, again: bool = False) -> None:
        """Everybody asks; if `again`, once more after the others got more of everything."""
        async with self._world() as walker:
            reads = Reads(walker, Random(self.seed), self.effort, self.parts)
            for phase in phases:
                await getattr(reads, phase)()
            if again:
                await self._again(walker, reads)

    async def _again(self, walker: Walker, reads: Reads) -> None:
        """No answer depends on what its asker may not see."""
        random = Random(self.seed)
        for org, whose in OTHERS.items():
            (whisper if org == "a" else grow)(walker.world, org)
            await walker.world.save()
            for part in self.parts:
                if part.title in whose or (part.title.endswith(whose) and not (org == "a" and part.staff)):
                    await self._same(walker, reads, part, random)

    async def _same(self, walker: Walker, reads: Reads, part: Part, random: Random) -> None:
        answers = reads.answers[part.title]
        for what, variables, before in self.effort.some(random, answers, round(500 * self.effort.share)):
            if hash(await walker.ask(part, what, variables, "again")) != before:
                walker.found("interference", part, "the answer depends on what they may not see", what, variables)

    async def write(self, part: Part, among: Sequence[str] = ()) -> None:
        """One part commands; nothing that is hidden from them changes, nothing refers across organisations."""
        async with self._world() as walker:
            writes = Writes(walker, part, Random(f"{self.seed}{part.title}"), self.effort)
            await writes.all(among)
            for crossing in await crossings():
                writes._found("crossing", crossing, None)

    async def compare(self, part: Part) -> None:
        """The same commands answer the same when the others have more of everything."""
        answers: list[list[str]] = []
        for larger in (False, True):
            async with self._world() as walker:
                if larger:
                    grow(walker.world, "b")
                    await walker.world.save()
                writes = Writes(walker, part, Random(self.seed), self.effort)
                answers.append(await writes.usual())
        for before, after in zip(*answers, strict=True):
            if before != after:
                writes._found("interference", f"{before[:200]} became {after[:200]}", None)
