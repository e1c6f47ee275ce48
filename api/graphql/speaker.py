"""One operation of a socket: what it answers, message by message."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import replace
from typing import Any, Protocol

import orjson

from api.caller import Callers, Credential
from api.documents import is_subscription
from api.fairness import Bill
from api.graphql.asked import Asked, read
from api.graphql.faults import errors_of
from api.graphql.stream import Message, Streams
from api.logs import Line, fresh_id, log
from api.problems import Problem
from schema.graph import Answer
from schema.viewer import NOBODY, Viewer

GOING_AWAY = 1001


class Talk(Protocol):
    """The socket that an operation came by."""

    credential: Credential | None

    async def say(self, kind: str, id_: str | None = None, payload: bytes | None = None) -> None:
        """Send a message."""

    def close(self, code: int, reason: str) -> None:
        """Let the socket be closed."""


class Speaker:
    """Runs an operation and says what comes of it; what is wrong with it ends it alone, and not the socket."""

    def __init__(self, talk: Talk, streams: Streams, callers: Callers, id_: str, said: Mapping[str, Any]) -> None:
        self.talk, self.streams, self.callers = talk, streams, callers
        self.id, self.said, self.line = id_, said, Line(fresh_id(), status=101)

    async def speak(self) -> None:
        """Run it to its end."""
        try:
            async with aclosing(self._messages()) as messages:
                async for message in messages:
                    if message.error:
                        await self._fail(message.body)
                        return
                    await self.talk.say("next", self.id, message.body)
            if self.streams.hub.over:
                self.talk.close(GOING_AWAY, "Going away")
            else:
                await self.talk.say("complete", self.id)
        except Exception as error:
            await self._fail(errors_of(error, self.line))
        finally:
            log.info("request", method="WS", path="/graphql", **self.line.facts())

    async def _fail(self, body: bytes) -> None:
        await self.talk.say("error", self.id, orjson.dumps(orjson.loads(body)["errors"]))

    async def _messages(self) -> AsyncGenerator[Message, None]:
        meant = await self.streams.pipeline.meant(self._ask(), await self._viewer())
        self.line.operation = meant.name
        if not is_subscription(meant.operation):
            bill = Bill()
            answer = await self.streams.pipeline.answer(meant, bill)
            yield Message(bill.added_to(answer.body), error=answer.request_error)
            return
        async with self.streams.opened(meant, self.talk.credential, None, self.line) as stream:
            if isinstance(stream, Answer):
                yield Message(stream.body, error=True)
                return
            async for message in stream.messages():
                if message is not None:
                    yield message

    def _ask(self) -> Asked:
        extensions = self.said.get("extensions")
        trusted = extensions.get("documentId") if isinstance(extensions, Mapping) else None
        return replace(read(self.said if trusted is None else {**self.said, "documentId": trusted}), streamed=True)

    async def _viewer(self) -> Viewer:
        """Who speaks now: a socket outlives sessions and tokens, and an operation does not begin after them."""
        credential = self.talk.credential
        if credential is None:
            return NOBODY.within(self.line.request_id)
        viewer = await self.callers.remembered(credential)
        if viewer is None:
            raise Problem(401, "UNAUTHENTICATED", en="Sign in again.", pl="Zaloguj się ponownie.")
        self.line.viewer = "token" if credential.program else "staff" if viewer.staff else "person"
        return viewer.within(self.line.request_id)
