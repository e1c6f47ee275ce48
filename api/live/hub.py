"""Whoever listens is woken from here: by this process, by another one through the database, or by the clock."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable
from contextlib import asynccontextmanager, suppress
from typing import Any, TypeVar
from uuid import UUID

from api.caller import Callers
from api.live.listener import Listener, Tail
from api.logs import log
from api.problems import Problem
from api.settings import Settings
from schema.database import DatabaseUnavailable, dialect_of
from schema.database.listening import listen
from schema.history import tail, waking

T = TypeVar("T")
POLL = 2.0
"""Seconds after which the log is looked at even if nobody has said that there is something in it."""
MOST_ANSWERS = 100
"""Answers that are kept for whoever asks the same, until something else happens."""
SWEEP = 15.0
"""Seconds after which it is asked whose session or token is over by itself."""


class Hub:
    """Reads the end of the log once for everybody who listens in this process."""

    def __init__(self, callers: Callers, settings: Settings) -> None:
        self.callers, self.settings = callers, settings
        self.listeners: set[Listener] = set()
        self.place = 0
        """Up to there the log is known. Nobody is told anything behind it: their rights are only known up to there."""
        self.over = False
        """Whether the server is about to stop."""
        self.turns = asyncio.Semaphore(max(1, settings.readers // 2))
        """Listeners read in few turns at a time, so that the pages of the panel need not wait for them."""
        self._woken, self._door = asyncio.Event(), asyncio.Lock()
        self._of_person: Counter[UUID] = Counter()
        self._answers: dict[Hashable, asyncio.Task[Any]] = {}

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Inside, listeners are woken."""
        url = self.settings.database
        tasks = [asyncio.create_task(self._look_on()), asyncio.create_task(self._sweep_on())]
        if dialect_of(url) == "postgres":
            tasks.append(asyncio.create_task(listen(url, waking.CHANNEL, self._woken.set)))
        try:
            with waking.heard(self._woken.set):
                yield
        finally:
            self.end()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def end(self) -> None:
        """Let every stream end: the server is about to stop."""
        self.over = True
        for listener in self.listeners:
            listener.wake()

    @asynccontextmanager
    async def joined(self, listener: Listener) -> AsyncIterator[None]:
        """Inside, the listener is woken; refused when there are too many already."""
        person = listener.viewer.person_id
        async with self._door:
            self._must_have_room(person)
            if not self.listeners:  # nobody has followed the log for a while
                self.place = max(self.place, await tail.latest())
            self.listeners.add(listener)
            self._of_person[person] += 1
        try:
            yield
        finally:
            self.listeners.discard(listener)
            self._of_person[person] -= 1
            if not self._of_person[person]:
                del self._of_person[person]

    def _must_have_room(self, person: UUID) -> None:
        if self.over or len(self.listeners) >= self.settings.streams:
            raise Problem(
                503,
                "SERVICE_UNAVAILABLE",
                en="This server has no room for another stream. Try again in a moment.",
                pl="Ten serwer nie przyjmie teraz kolejnego strumienia. Spróbuj ponownie za chwilę.",
                headers={"Retry-After": "2"},
            )
        if self._of_person[person] >= (most := self.settings.streams_per_person):
            raise Problem(
                429,
                "TOO_MANY_STREAMS",
                en=f"You have {most} streams open already. Close one of them.",
                pl=f"Masz już otwartych {most} strumieni. Zamknij któryś z nich.",
                headers={"Retry-After": "30"},
            )

    async def shared(self, key: Hashable, ask: Callable[[], Awaitable[T]]) -> T:
        """The answer to a question that equal listeners ask in this moment, asked once."""
        task = self._answers.get(key)
        if task is None:
            task = self._answers[key] = asyncio.ensure_future(ask())
            if len(self._answers) > MOST_ANSWERS:
                del self._answers[next(iter(self._answers))]
        answer: T = task.result() if task.done() else await asyncio.shield(task)
        return answer

    async def _look_on(self) -> None:
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL):
                    await self._woken.wait()
            self._woken.clear()
            await self._tried(self._look)

    async def _look(self) -> None:
        """Read what has come, and wake those whom it concerns."""
        while self.listeners and (traces := await tail.traces(self.place)):
            # From here to the end nothing waits: whoever is told of this place doubts what it has shaken.
            come, before = Tail(traces), self.place
            self.place = max(before, come.end)
            self._answers.clear()
            for listener in self.listeners:
                listener.passes(come, before)

    async def _sweep_on(self) -> None:
        while True:
            await asyncio.sleep(SWEEP)
            await self._tried(self._sweep)

    async def _sweep(self) -> None:
        """Doubt those whose session or token has run out."""
        living = await self.callers.living({one.credential for one in self.listeners}) if self.listeners else set()
        for listener in self.listeners:
            if listener.credential.hash not in living:
                listener.doubt()

    @staticmethod
    async def _tried(work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except DatabaseUnavailable:
            log.warning("listening without the database")
        except Exception as error:
            log.error("fault", exc_info=error)
