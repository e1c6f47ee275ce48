"""The graph's door: /graphql, as GraphQL over HTTP says. POST takes anything, GET trusted queries."""

from __future__ import annotations

from dataclasses import replace

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from api.caller import Callers
from api.documents import Wrong, is_subscription
from api.fairness import Bill
from api.graphql import events, kept
from api.graphql.asked import READING, asked
from api.graphql.faults import errors_of, failed
from api.graphql.media import EVENTS, JSON, RESPONSE, accepted
from api.graphql.pipeline import Meant, Pipeline
from api.graphql.reply import Reply
from api.graphql.stream import Streams
from api.logs import Line, line_of
from api.problems import Problem
from api.settings import Settings
from schema.graph import Answer


class GraphQL:
    """Takes one operation, answers with JSON."""

    def __init__(self, pipeline: Pipeline, callers: Callers, streams: Streams, settings: Settings) -> None:
        self.pipeline, self.callers, self.streams, self.settings = pipeline, callers, streams, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        media = accepted(Headers(scope=scope).get("accept", ""))
        request, line, bill = Request(scope, receive), line_of(scope), Bill()
        if media == EVENTS and request.method != "HEAD":
            await self._stream(request, line, send)
            return
        try:
            reply = await self._reply(request, media, line, bill)
        except Exception as error:
            reply = failed(error, media, line)
        reply = reply.telling(bill, inside=request.method == "POST")
        await reply.send(send, media if media in (JSON, RESPONSE) else JSON, bodiless=request.method == "HEAD")

    async def _reply(self, request: Request, media: str | None, line: Line, bill: Bill) -> Reply:
        spoken = _may_speak(request.method, media)
        meant = await self._meant(request, line)
        answer = await self._answer(meant, line, bill)
        if meant.ask.by_address and answer.whole:
            return _keepable(answer.body, meant, spoken, request)
        return Reply(answer.body, 400 if answer.request_error and media == RESPONSE else 200)

    async def _meant(self, request: Request, line: Line, *, streamed: bool = False) -> Meant:
        viewer = await self.callers.viewer(request)
        ask = await asked(request, self.settings.body_bytes)
        meant = await self.pipeline.meant(replace(ask, streamed=streamed), viewer)
        line.operation = meant.name
        return meant

    async def _answer(self, meant: Meant, line: Line, bill: Bill) -> Answer:
        answer = await self.pipeline.answer(meant, bill)
        line.statements, line.sql_ms = answer.statements, answer.sql_ms
        line.code = "BAD_USER_INPUT" if answer.request_error else None
        return answer

    async def _stream(self, request: Request, line: Line, send: Send) -> None:
        """Answer by events. What GraphQL has against an operation is one, what the door has against it is not."""
        try:
            _may_speak(request.method, EVENTS)
            meant = await self._meant(request, line, streamed=True)
            if not is_subscription(meant.operation):
                bill = Bill()
                answer = await self._answer(meant, line, bill)
                await events.tell_once(bill.added_to(answer.body), send)
                return
            credential, place = self.callers.credential(request), events.last_event_id(request)
            async with self.streams.opened(meant, credential, place, line) as stream:
                if isinstance(stream, Answer):
                    await events.tell_once(stream.body, send)
                else:
                    await events.tell(stream, request.receive, send, self.settings.stream_patience)
        except Wrong as error:
            await events.tell_once(errors_of(error, line), send)
        except Exception as error:
            if line.status:
                raise
            await failed(error, JSON, line).send(send, JSON, bodiless=False)


def _may_speak(method: str, media: str | None) -> str:
    """The media type that is spoken, or a Problem."""
    if method not in {"POST", *READING}:
        headers = {"Allow": "GET, HEAD, POST"}
        raise Problem(
            405, "METHOD_NOT_ALLOWED", en="Use POST or GET.", pl="Użyj metody POST albo GET.", headers=headers
        )
    if media is None:
        raise Problem(
            406,
            "NOT_ACCEPTABLE",
            en=f"Accept {RESPONSE}, {JSON} or {EVENTS}.",
            pl=f"Przyjmij {RESPONSE}, {JSON} albo {EVENTS}.",
        )
    return media


def _keepable(body: bytes, meant: Meant, media: str, request: Request) -> Reply:
    headers = kept.headers_of(body, media, meant.cache)
    had = kept.is_had(request.headers.get("if-none-match", ""), headers["ETag"])
    return Reply(body, 304 if had else 200, headers)
