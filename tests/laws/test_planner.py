"""Whatever is asked, by whomever: one SQL statement says what a slow and plain reader says."""

from __future__ import annotations

import orjson

from schema.reading.shape import nodes
from schema.viewer import Viewer
from tests.reading.asking import asked
from tests.reading.chance import holds, refused
from tests.reading.documents import Document
from tests.reading.kinds import KINDS
from tests.reading.slow import Slow, placed
from tests.reading.small import small


def test_the_planner_reads_what_a_plain_reader_reads(database_url: str) -> None:
    tables, told = small(), list[int]()

    async def same(document: Document, viewer: Viewer) -> bool:
        answer = await asked(document.text, viewer, document.variables)
        if refused(answer):
            return False
        body = orjson.loads(answer.body)
        fast = placed(orjson.dumps(body["data"]).decode()) if "errors" not in body else body["errors"]
        assert fast == Slow(tables, viewer).answer(document.text, document.variables)
        assert answer.statements == 1
        told.append(len(answer.body))
        return True

    holds(same, database_url, tables)
    assert sum(told) > 300 * len(told), "Too many answers are next to nothing."


def test_the_plain_reader_knows_every_type() -> None:
    assert set(KINDS) == {node.name for node in nodes.values()}
