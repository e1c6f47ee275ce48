"""One subscription from its first message to its last, whatever carries it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cached_property

import orjson

from api.caller import Callers, Credential
from api.fairness import Bill
from api.graphql.pipeline import Meant, Pipeline
from api.live import Hub, Listener
from api.logs import Line
from api.problems import Problem
from schema.database import DatabaseUnavailable
from schema.graph import Answer, Bound, News, news, start, stretch

PAUSE = 1.0
"""Seconds before a listener looks again when the database could not be read."""
UNAUTHENTICATED = {"code": "UNAUTHENTICATED"}
RIGHTS_CHANGED = {"code": "FORBIDDEN", "reason": "RIGHTS_CHANGED"}
TOO_SLOW = {"code": "SERVICE_UNAVAILABLE", "reason": "TOO_SLOW"}
WORDS = {
    "UNAUTHENTICATED": "Sign in again: this session or token is over.",
    "RIGHTS_CHANGED": "Your rights have changed. Listen again from this position.",
    "TOO_SLOW": "You take too long to read this stream. Listen again from this position.",
}


@dataclass(frozen=True)
class Message:
    """What is sent to a listener."""

    body: bytes
    place: int | None = None
    """From where to go on after it."""
    error: bool = False
    """Whether it says why nothing follows."""


class Streams:
    """Opens streams, wherever they lead."""

    def __init__(self, pipeline: Pipeline, callers: Callers, hub: Hub) -> None:
        self.pipeline, self.callers, self.hub = pipeline, callers, hub

    @asynccontextmanager
    async def opened(
        self, meant: Meant, credential: Credential | None, place: int | None, line: Line
    ) -> AsyncIterator[Stream | Answer]:
        """A stream for who asked for it; or the answer that it comes to, when nothing can be listened to."""
        if credential is None:
            raise Problem(401, "UNAUTHENTICATED", en="Sign in to listen.", pl="Zaloguj się, aby słuchać.")
        bound = await self.pipeline.bound(meant)
        if isinstance(bound, Answer):
            yield bound
            return
        self.pipeline.fairness.must_fit(bound.cost, meant.viewer)
        listener = Listener(credential, meant.viewer, place)
        async with self.hub.joined(listener):
            yield Stream(self.pipeline, self.callers, self.hub, bound, listener, line)


@dataclass
class Stream:
    """A subscription that is being listened to."""

    pipeline: Pipeline
    callers: Callers
    hub: Hub
    bound: Bound
    listener: Listener
    line: Line
    gone: bool = False
    """Whether the listener has left."""
    told: int | None = field(init=False)
    """The place that the listener knows."""

    def __post_init__(self) -> None:
        if self.listener.place is None:
            self.listener.place = start(self.bound)
        self.told = self.listener.place

    @cached_property
    def question(self) -> Hashable:
        """What is asked: equal questions of one caller from one place have one answer."""
        return self.bound.key, orjson.dumps(self.bound.raw, default=str)

    def leave(self) -> None:
        """Note that nobody listens any more."""
        self.gone = True
        self.listener.wake()

    async def messages(self) -> AsyncIterator[Message | None]:
        """Everything that comes, in order; None when there was nothing to say for a while."""
        while not self.gone and not self.hub.over:
            try:
                # In this order: what is told up to this place is told to who they are at or after it.
                until = self.hub.place
                reason = await self._doubts()
                message = self.end(reason) if reason else await self._next(until)
            except (DatabaseUnavailable, Problem):  # the database is away, or the listener's points are
                await self.listener.woken(PAUSE)
                yield None
                continue
            if message is not None:
                yield message
                if message.error:
                    return
            elif not await self.listener.woken(self.pipeline.settings.stream_seconds):
                yield None

    def end(self, reason: dict[str, str]) -> Message:
        """The last message: why the stream ends, and from where to listen again."""
        self.line.code = reason.get("reason", reason["code"])
        position = None if self.told is None else str(self.told)
        extensions = reason | {"position": position, "requestId": self.line.request_id}
        error = {"message": WORDS[self.line.code], "extensions": extensions}
        return Message(orjson.dumps({"errors": [error]}), self.told, error=True)

    async def _doubts(self) -> dict[str, str] | None:
        """Why the listener may hear nothing more, if they may not."""
        listener = self.listener
        if not listener.doubtful:
            return None
        listener.doubtful = False
        try:
            viewer = await self.callers.who(listener.credential)
        except BaseException:
            listener.doubtful = True
            raise
        if viewer is None:
            return UNAUTHENTICATED
        return None if viewer.within(listener.viewer.request_id) == listener.viewer else RIGHTS_CHANGED

    async def _next(self, until: int) -> Message | None:
        """What comes next up to there, if anything does."""
        place = self.listener.place
        if place is not None and place >= until:
            return None
        found = await self._news(until)
        if isinstance(found, Message):
            return found
        self.listener.place = found.position if found.more else until
        if found.position == place:
            return None
        self.told = found.position
        self.line.messages = (self.line.messages or 0) + 1
        return Message(found.body, found.position)

    async def _news(self, until: int) -> News | Message:
        listener, viewer, bill = self.listener, self.bound.viewer, Bill()
        key = (listener.credential, self.question, listener.place, until)
        await self.pipeline.fairness.charge(bill, self.bound.cost, viewer)
        answer = await self.hub.shared(key, lambda: self._asked(until))
        self.pipeline.fairness.settle(bill, self.bound.cost, viewer, answer.body)
        if answer.request_error:
            return Message(answer.body, error=True)
        return news(answer)

    async def _asked(self, until: int) -> Answer:
        async with self.hub.turns:
            return await self.pipeline.read(stretch(self.bound, self.listener.place, until))
