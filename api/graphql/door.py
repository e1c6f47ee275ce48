"""The graph's door: POST /graphql, as GraphQL over HTTP says."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from graphql import GraphQLSchema, OperationDefinitionNode
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from api.caller import Callers, is_stranger
from api.documents import Document, Documents, Wrong, is_mutation, wrong
from api.graphql.asked import Asked, asked
from api.graphql.media import JSON, RESPONSE, accepted
from api.logs import Line, line_of
from api.problems import Problem, problem_of, told
from api.settings import Settings
from schema.graph import Answer
from schema.viewer import Viewer

Answering = Callable[..., Awaitable[Answer]]
ALWAYS = ((b"vary", b"Accept"), (b"cache-control", b"no-store"))
CONTENT = {media: f"{media}; charset=utf-8".encode() for media in (JSON, RESPONSE)}
CODES = {400: "BAD_REQUEST", 401: "UNAUTHENTICATED", 403: "FORBIDDEN"}


class GraphQL:
    """Takes one operation, answers with JSON."""

    def __init__(self, schema: GraphQLSchema, answer: Answering, callers: Callers, settings: Settings) -> None:
        self.documents = Documents(schema, settings)
        self.answer, self.callers, self.settings = answer, callers, settings
        self.writing: set[asyncio.Task[Answer]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        media = accepted(Headers(scope=scope).get("accept", ""))
        request, line = Request(scope, receive), line_of(scope)
        try:
            (body, status), headers = await self._respond(request, media, line), dict[str, str]()
        except Exception as error:
            body, status, headers = _failed(error, media, line)
        told = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
        told += [*ALWAYS, (b"content-type", CONTENT[media or JSON]), (b"content-length", b"%d" % len(body))]
        await send({"type": "http.response.start", "status": status, "headers": told})
        await send({"type": "http.response.body", "body": body})

    async def _respond(self, request: Request, media: str | None, line: Line) -> tuple[bytes, int]:
        _may_speak(request.method, media)
        viewer = await self.callers.viewer(request)
        ask = await asked(request, self.settings.body_bytes)
        document = self.documents.get(ask.query, hints=not is_stranger(viewer))
        operation = document.operation(ask.operation_name)
        line.operation = operation.name.value if operation.name else operation.operation.value
        _may_ask(document, operation, viewer)
        answer = await self._answer(document, operation, ask, viewer)
        line.statements, line.sql_ms = answer.statements, answer.sql_ms
        line.code = "BAD_USER_INPUT" if answer.request_error else None
        return answer.body, 400 if answer.request_error and media == RESPONSE else 200

    async def _answer(
        self, document: Document, operation: OperationDefinitionNode, ask: Asked, viewer: Viewer
    ) -> Answer:
        key = (document.text, ask.operation_name)
        answering = self.answer(document.node, operation, ask.variables, viewer, key=key)
        if is_mutation(operation):
            return await self._undisturbed(answering)
        try:
            async with asyncio.timeout(self.settings.deadline):
                return await answering
        except TimeoutError:
            raise _late("Ask for less.", "Poproś o mniej danych.") from None

    async def _undisturbed(self, answering: Awaitable[Answer]) -> Answer:
        """A mutation runs in a task of its own: neither a vanished client nor the deadline cuts it short."""
        task = asyncio.ensure_future(answering)
        self.writing.add(task)
        task.add_done_callback(self.writing.discard)
        done, _ = await asyncio.wait({task}, timeout=self.settings.deadline)
        if not done:
            raise _late(
                "It may still happen: repeat it with the same idempotencyKey to learn how it ended.",
                "Zmiana może się jeszcze dokonać: powtórz ją z tym samym idempotencyKey, aby poznać wynik.",
            )
        return task.result()

    async def finish(self) -> None:
        """Wait for mutations whose callers are gone."""
        if self.writing:
            await asyncio.wait(self.writing, timeout=self.settings.grace)


def _may_speak(method: str, media: str | None) -> None:
    if method != "POST":
        headers = {"Allow": "POST"}
        raise Problem(405, "METHOD_NOT_ALLOWED", en="Use POST.", pl="Użyj metody POST.", headers=headers)
    if media is None:
        raise Problem(406, "NOT_ACCEPTABLE", en=f"Accept {RESPONSE} or {JSON}.", pl=f"Przyjmij {RESPONSE} albo {JSON}.")


def _may_ask(document: Document, operation: OperationDefinitionNode, viewer: Viewer) -> None:
    if document.introspects and is_stranger(viewer):
        raise wrong("Sign in to read the graph's description.", "FORBIDDEN", "INTROSPECTION_SIGNED_IN_ONLY")
    if is_mutation(operation) and not viewer.writes:
        reason = "SIGN_IN_FIRST" if is_stranger(viewer) else "READ_ONLY_TOKEN"
        raise wrong("This caller may read only.", "FORBIDDEN", reason)


def _late(en: str, pl: str) -> Problem:
    en, pl = f"This took too long. {en}", f"To trwało zbyt długo. {pl}"
    return Problem(504, "DEADLINE_EXCEEDED", en=en, pl=pl)


def _failed(error: Exception, media: str | None, line: Line) -> tuple[bytes, int, dict[str, str]]:
    if isinstance(error, Wrong):
        line.code = error.code
        return _errors([e.formatted for e in error.errors], line), 400 if media == RESPONSE else 200, {}
    problem = problem_of(error)
    told(problem, error, line)
    code = CODES.get(problem.status, problem.code)
    extensions = {"code": code, **({"reason": problem.code} if code != problem.code else {}), **problem.params}
    shown = {"message": problem.en, "extensions": extensions}
    return _errors([shown], line), problem.status, problem.headers


def _errors(errors: list[Any], line: Line) -> bytes:
    """The response's JSON; each error carries the request's id."""
    for error in errors:
        error["extensions"] = {**error.get("extensions", {}), "requestId": line.request_id}
    return orjson.dumps({"errors": errors}, default=str)
