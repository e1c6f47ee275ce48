"""Running a claim over documents and viewers made by chance; the same ones every time, unless told otherwise.

`TESTS_EXAMPLES=5000 TESTS_SEED=7 pytest tests/laws/test_planner.py` tries more and others.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine
from typing import Any

import orjson
from hypothesis import HealthCheck, Phase, given, note, seed, settings

from schema.database import connect
from schema.graph import Answer
from schema.viewer import Viewer
from tests.reading.documents import Document, documents
from tests.reading.looking import viewers
from tests.reading.small import Tables, load

EXAMPLES = int(os.environ.get("TESTS_EXAMPLES", "200"))
SEED = int(os.environ.get("TESTS_SEED", "1"))
LIMITS = {"TOO_DEEP"}
"""Why a document may be refused as a whole."""

Claim = Callable[[Document, Viewer], Coroutine[Any, Any, bool]]
"""Raises where it does not hold; says whether it could be tried."""


def holds(claim: Claim, url: str, tables: Tables) -> None:
    """Try the claim over the rows of a small world in the migrated database at the address."""
    tried: list[bool] = []
    with asyncio.Runner() as runner:
        runner.run(load(url, tables))
        database = runner.run(connect(url))

        @seed(SEED)
        @settings(
            max_examples=EXAMPLES,
            deadline=None,
            database=None,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
        )
        @given(documents(tables), viewers(tables))
        def example(document: Document, viewer: Viewer) -> None:
            note(f"TESTS_SEED={SEED} TESTS_EXAMPLES={EXAMPLES} finds this again.")
            tried.append(runner.run(claim(document, viewer)))

        try:
            example()
        finally:
            runner.run(database.close())
    assert sum(tried) > 0.8 * len(tried), "Too many documents are refused for being too much."


def refused(answer: Answer) -> str | None:
    """Why an answer says that the document is too much, if it does."""
    errors = orjson.loads(answer.body).get("errors", [])
    reasons = {error["extensions"].get("reason") for error in errors}
    return next(iter(reasons), None) if reasons and reasons <= LIMITS else None
