"""Two lanes, one plan: past the executor or through it, an operation gives the same bytes."""

from __future__ import annotations

from schema.viewer import Viewer
from tests.reading.asking import asked
from tests.reading.chance import holds, refused
from tests.reading.documents import Document
from tests.reading.small import small

FORCED = " __schema { queryType { name } }"
"""Asked beside rows, this sends an operation through the executor."""
TOLD = b'"__schema":{"queryType":{"name":"Query"}}'


def forced(text: str) -> str:
    """The document with the executor forced on its first line, which is the operation."""
    operation, *fragments = text.split("\n")
    return "\n".join([operation[: operation.rindex("}")] + FORCED + " }", *fragments])


def test_both_lanes_give_the_same_bytes(database_url: str) -> None:
    async def same(document: Document, viewer: Viewer) -> bool:
        plan = await asked(document.text, viewer, document.variables)
        executed = await asked(forced(document.text), viewer, document.variables)
        if refused(plan) or refused(executed):
            return False
        assert plan.body == executed.body.replace(b"," + TOLD, b"").replace(TOLD, b"")
        assert plan.statements == 1
        return True

    holds(same, database_url, small())
