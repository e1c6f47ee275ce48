"""Running a plan: found by document and shape, or made; then bound, run, and answered with the database's bytes."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from schema import database
from schema.aside import aside
from schema.binding import BadCursor, BadText, binder
from schema.reading import excerpts
from schema.reading.compile import Compiler
from schema.reading.paging import refused
from schema.reading.selection import Asked, Selector
from schema.sql import Dialect, Sql, render
from schema.viewer import Viewer

MOST_PLANS = 2_000

BROWSER_PAGE = 100
"""Largest page for people in the panel."""
PROGRAM_PAGE = 10_000
"""Largest page for programs with a token."""


@dataclass
class Tally:
    """What reading cost in one request."""

    statements: int = 0
    seconds: float = 0.0


tally: ContextVar[Tally | None] = ContextVar("tally", default=None)


@dataclass(frozen=True)
class Plan:
    """One statement and the way to its parameters."""

    sql: str
    bind: Callable[[object, Mapping[str, Any]], list[Any]]
    quotes: bool
    """Whether its answer has texts of which excerpts are made."""

    async def run(self, viewer: Viewer, variables: Mapping[str, Any]) -> bytes:
        """The JSON text that the statement makes for the viewer."""
        values = self._values(viewer, variables)
        began = time.perf_counter()
        try:
            answer = await database.current().read(self.sql, values)
        except database.StatementTooComplex:
            raise refused(
                "This is too much for one statement. Nest fewer lists, or ask for less at once.", "TOO_DEEP"
            ) from None
        cost = tally.get()
        if cost is not None:
            cost.statements += 1
            cost.seconds += time.perf_counter() - began
        if self.quotes and answer:
            return excerpts.finished(answer)
        return answer or b"null"

    def _values(self, viewer: Viewer, variables: Mapping[str, Any]) -> list[Any]:
        try:
            return self.bind(viewer, variables)
        except BadCursor:
            raise refused("This cursor is not of this list in this order.", "INVALID_CURSOR") from None
        except BadText as unfit:
            raise refused(str(unfit), "INVALID_VALUE") from None


@dataclass
class Plans:
    """Plans by database, document, operation, viewer's shape and outline of the variables; the least used go."""

    kept: OrderedDict[Any, Plan] = field(default_factory=OrderedDict)

    def get(self, key: Any) -> Plan | None:
        """The plan with that key, if it was made before."""
        at = (database.current().dialect, key)
        plan = self.kept.get(at)
        if plan is not None:
            self.kept.move_to_end(at)
        return plan

    async def of(self, key: Any, make: Callable[[], Sql]) -> Plan:
        """The plan with that key; a new one is made of what `make` gives."""
        plan = self.get(key)
        if plan is None:
            dialect = database.current().dialect
            plan = self.kept[dialect, key] = await aside(lambda: _planned(make(), dialect))
            if len(self.kept) > MOST_PLANS:
                self.kept.popitem(last=False)
        return plan


def _planned(statement: Sql, dialect: Dialect) -> Plan:
    text, parameters = render(statement, dialect)
    return Plan(text, binder(parameters, dialect), excerpts.SOUGHT in text)


plans = Plans()


def page_limit(viewer: Viewer) -> int:
    """Largest page that the viewer may ask for."""
    return PROGRAM_PAGE if viewer.program else BROWSER_PAGE


def compiler(selector: Selector, viewer: Viewer) -> Compiler:
    """A compiler for the viewer on the open database."""
    return Compiler(selector, viewer.shape, database.current().dialect, page_limit(viewer))


def operation_sql(selector: Selector, asked: Asked, viewer: Viewer) -> Sql:
    """The statement that answers a whole operation of rows."""
    made = compiler(selector, viewer)
    return made.json.answer(made.root(asked))
