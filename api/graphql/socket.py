"""The graph over a WebSocket, as graphql-transport-ws says: for clients that know nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import orjson
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from api.bodies import json_object
from api.caller import Callers, Credential
from api.graphql.speaker import Speaker
from api.graphql.stream import Streams
from api.problems import Problem
from api.settings import Settings

PROTOCOL = "graphql-transport-ws"
HELLO = 10.0
"""Seconds in which a client must say who it is."""
MOST_OPERATIONS = 100
"""Operations that run at once on one socket."""
INVALID, UNAUTHORIZED, FORBIDDEN, UNACCEPTABLE, NO_HELLO, TAKEN, TOO_MANY = 4400, 4401, 4403, 4406, 4408, 4409, 4429
GOING_AWAY, SLOW = 1001, 1013


class Closed(Exception):
    """The socket is to be closed, with a code and a reason."""

    def __init__(self, code: int, reason: str) -> None:
        self.code, self.reason = code, reason
        super().__init__(reason)


class Sockets:
    """Takes sockets."""

    def __init__(self, streams: Streams, callers: Callers, settings: Settings) -> None:
        self.streams, self.callers, self.settings = streams, callers, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one socket."""
        socket = WebSocket(scope, receive, send)
        if PROTOCOL not in socket.scope["subprotocols"]:
            await socket.accept()
            await socket.close(UNACCEPTABLE, "Subprotocol not acceptable")
            return
        await socket.accept(PROTOCOL)
        talk = Talk(socket, self)
        try:
            await talk.hold()
        except WebSocketDisconnect:
            pass
        except Closed as end:
            if socket.application_state is WebSocketState.CONNECTED:
                await socket.close(end.code, end.reason)
        finally:
            await talk.end()


class Talk:
    """What is said over one socket."""

    def __init__(self, socket: WebSocket, door: Sockets) -> None:
        self.socket, self.door = socket, door
        self.credential: Credential | None = None
        self.known = False
        """Whether it has been said who speaks."""
        self.running: dict[str, asyncio.Task[None]] = {}
        self.ended: asyncio.Future[Closed] = asyncio.get_running_loop().create_future()

    async def hold(self) -> None:
        """Hear what the client says, to the end."""
        await self._hello()
        while True:
            hearing = asyncio.ensure_future(self._hear())
            either: set[asyncio.Future[Any]] = {hearing, self.ended}
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
            if self.ended.done():
                hearing.cancel()
                raise self.ended.result()
            await self._answer(hearing.result())

    async def end(self) -> None:
        """Stop whatever still runs."""
        tasks = list(self.running.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def close(self, code: int, reason: str) -> None:
        """Let the socket be closed."""
        if not self.ended.done():
            self.ended.set_result(Closed(code, reason))

    async def say(self, kind: str, id_: str | None = None, payload: bytes | None = None) -> None:
        """Send a message, with patience."""
        head = orjson.dumps({"id": id_, "type": kind} if id_ is not None else {"type": kind})
        text = head if payload is None else head[:-1] + b',"payload":' + payload + b"}"
        try:
            async with asyncio.timeout(self.door.settings.stream_patience):
                await self.socket.send_text(text.decode())
        except TimeoutError:
            self.close(SLOW, "Too slow")

    async def _hello(self) -> None:
        try:
            async with asyncio.timeout(HELLO):
                while not self.known:
                    await self._answer(await self._hear())
        except TimeoutError:
            raise Closed(NO_HELLO, "Connection initialisation timeout") from None

    async def _hear(self) -> dict[str, Any]:
        heard = await self.socket.receive()
        if heard["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(heard.get("code", 1005))
        try:
            return json_object((heard.get("text") or "").encode())
        except (Problem, UnicodeEncodeError):
            raise Closed(INVALID, "A message is a JSON object, sent as text") from None

    async def _answer(self, message: dict[str, Any]) -> None:
        match message:
            case {"type": "connection_init"} if self.known:
                raise Closed(TOO_MANY, "Too many initialisation requests")
            case {"type": "connection_init"}:
                await self._known(message.get("payload"))
            case {"type": "ping"}:
                payload = message.get("payload")
                await self.say("pong", None, None if payload is None else orjson.dumps(payload))
            case {"type": "pong"}:
                pass
            case {"type": "subscribe", "id": str(id_), "payload": {**said}} if id_:
                await self._begin(id_, said)
            case {"type": "complete", "id": str(id_)}:
                if task := self.running.pop(id_, None):
                    task.cancel()
            case _:
                raise Closed(INVALID, "Invalid message")

    async def _known(self, payload: Any) -> None:
        """Who speaks: whoever has the token, or whose browser it is."""
        said = payload.get("authorization") if isinstance(payload, Mapping) else None
        try:
            self.credential = self.door.callers.over_socket(self.socket, said)
            if self.credential and self.credential.program and await self._who() is None:
                raise Closed(FORBIDDEN, "Forbidden")
        except Problem:
            raise Closed(FORBIDDEN, "Forbidden") from None
        self.known = True
        await self.say("connection_ack")

    async def _who(self) -> object:
        return await self.door.callers.remembered(self.credential) if self.credential else None

    async def _begin(self, id_: str, said: dict[Any, Any]) -> None:
        if not self.known:
            raise Closed(UNAUTHORIZED, "Unauthorized")
        if id_ in self.running:
            raise Closed(TAKEN, f"Subscriber for {id_[:80]} already exists")
        if len(self.running) >= MOST_OPERATIONS:
            raise Closed(TOO_MANY, "Too many operations at once")
        speaker = Speaker(self, self.door.streams, self.door.callers, id_, said)
        task = self.running[id_] = asyncio.create_task(speaker.speak())
        task.add_done_callback(lambda done: self.running.pop(id_) if self.running.get(id_) is done else None)
