"""The way of one operation from what was asked to its answer, whatever brought it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial

from graphql import GraphQLSchema, OperationDefinitionNode

from api.caller import is_stranger
from api.documents import Document, Documents, Wrong, is_mutation, ours, wrong
from api.fairness import Bill, Buckets, Fairness
from api.graphql import ways
from api.graphql.asked import Asked
from api.graphql.uses import Uses
from api.problems import Problem
from api.settings import Settings
from schema.aside import aside
from schema.graph import Answer, Bound, Throttle, bind, future, is_known, uses_in_values
from schema.viewer import Viewer

Answering = Callable[[Bound], Awaitable[Answer]]
"""Runs an operation that is ready to run."""


@dataclass(frozen=True)
class Meant:
    """The operation that was asked for, which the viewer may ask."""

    ask: Asked
    document: Document
    operation: OperationDefinitionNode
    viewer: Viewer

    @property
    def name(self) -> str:
        """What the log calls it."""
        return self.operation.name.value if self.operation.name else self.operation.operation.value

    @property
    def cache(self) -> str:
        """Who may keep the answer, and for how long."""
        return self.document.trusted.cache if self.document.trusted else "no-store"


class Pipeline:
    """Checks what is asked, runs it in its time, and lets no mutation be cut short."""

    def __init__(
        self, schema: GraphQLSchema, answer: Answering, buckets: Buckets, uses: Uses, settings: Settings
    ) -> None:
        texts = [*ours(settings)]
        self.documents = Documents(schema, settings, texts)
        self.tomorrow = Documents(future(schema), settings, texts)
        self.fairness = Fairness(settings, buckets)
        self.running, self.uses, self.settings = answer, uses, settings
        self.writing: set[asyncio.Task[Answer]] = set()

    async def meant(self, ask: Asked, viewer: Viewer) -> Meant:
        """The operation meant; Wrong when there is none, or when the viewer may not ask it. Reading is work, too."""
        if ask.is_long or not self._documents(ask).knows(ask.document):
            self.fairness.must_have_some(viewer)
        try:
            return await self._meant(ask, viewer)
        except Wrong:
            await self.fairness.charge_for_nothing(viewer, ask.characters)
            raise

    async def _meant(self, ask: Asked, viewer: Viewer) -> Meant:
        document = await self._document(ask, viewer)
        operation = document.operation(ask.operation_name)
        ways.operation_must_fit(ask, operation)
        _may_ask(document, operation, viewer)
        return Meant(ask, document, operation, viewer)

    async def _document(self, ask: Asked, viewer: Viewer) -> Document:
        documents = self._documents(ask)
        if ask.by_id:
            return documents.trusted(ask.document)
        if known := documents.known(ask.document):
            return known
        ways.free_text_must_fit(ask, viewer, self.settings)
        return await documents.get(ask.document, hints=not is_stranger(viewer))

    def _documents(self, ask: Asked) -> Documents:
        return self.tomorrow if ask.future else self.documents

    async def answer(self, meant: Meant, bill: Bill) -> Answer:
        """The answer, or a Problem when it does not come in time; what it costs is written on the bill."""
        bound = await self.bound(meant)
        if isinstance(bound, Answer):
            await self.fairness.charge_for_nothing(meant.viewer, meant.ask.characters)
            return bound
        throttle = await self._charged(meant, bound, bill)
        answer = await self._run(replace(bound, throttle=throttle), meant)
        self.fairness.settle(bill, bound.cost, meant.viewer, answer.body)
        return answer

    async def _charged(self, meant: Meant, bound: Bound, bill: Bill) -> Throttle:
        """What is left once it is paid for; to find out that it is too dear was work, too."""
        try:
            return await self.fairness.charge(bill, bound.cost, meant.viewer)
        except Wrong:
            await self.fairness.charge_for_nothing(meant.viewer, meant.ask.characters)
            raise

    async def _run(self, bound: Bound, meant: Meant) -> Answer:
        if is_mutation(meant.operation):
            return await self._undisturbed(self.running(bound))
        return await self.read(bound)

    async def bound(self, meant: Meant) -> Bound | Answer:
        """The operation made ready to run; or the answer, when its variables do not fit."""
        key = (meant.document.text, meant.ask.operation_name)
        documents = self._documents(meant.ask)
        binding = partial(
            bind,
            meant.document.node,
            meant.operation,
            meant.ask.variables,
            meant.viewer,
            key=key,
            graph=documents.schema,
        )
        quick = is_known(key, documents.schema) and not meant.ask.is_long
        bound = binding() if quick else await aside(binding)
        if documents.going and isinstance(bound, Bound):
            given = uses_in_values(documents.schema, meant.operation, meant.ask.variables or {})
            self.uses.note(meant.viewer, meant.document.uses.union(given))
        return bound

    async def read(self, bound: Bound) -> Answer:
        """The answer to what only reads, or a Problem when it does not come in time."""
        try:
            async with asyncio.timeout(self.settings.deadline):
                return await self.running(bound)
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
        await self.fairness.buckets.finish()


def _may_ask(document: Document, operation: OperationDefinitionNode, viewer: Viewer) -> None:
    if document.introspects and is_stranger(viewer):
        raise wrong("Sign in to read the graph's description.", "FORBIDDEN", "INTROSPECTION_SIGNED_IN_ONLY")
    if is_mutation(operation) and not viewer.writes:
        reason = "SIGN_IN_FIRST" if is_stranger(viewer) else "READ_ONLY_TOKEN"
        raise wrong("This caller may read only.", "FORBIDDEN", reason)


def _late(en: str, pl: str) -> Problem:
    en, pl = f"This took too long. {en}", f"To trwało zbyt długo. {pl}"
    return Problem(504, "DEADLINE_EXCEEDED", en=en, pl=pl)
