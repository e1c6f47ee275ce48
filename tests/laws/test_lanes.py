"""Two lanes, one plan: past the executor or through it, an operation gives the same bytes."""

from __future__ import annotations

import re
from typing import Any

import orjson
import pytest

from fixtures.fate import fate
from fixtures.world import World
from schema.viewer import Viewer
from tests.plans.cases import CASES, Case
from tests.reading.asking import asked, heard
from tests.reading.chance import holds, refused
from tests.reading.conftest import told_url, world
from tests.reading.documents import Document
from tests.reading.small import small
from tests.told import NOW, told_file, told_template

__all__ = ["told_file", "told_template", "told_url", "world"]

FORCED = " __schema { queryType { name } }"
"""Asked beside rows, this sends an operation through the executor."""
TOLD = b'"__schema":{"queryType":{"name":"Query"}}'


def forced(text: str) -> str:
    """The document, whose operation stands first, with the executor forced."""
    operation, fragment, rest = (*re.split(r"(\nfragment )", text, maxsplit=1), "", "")[:3]
    return operation[: operation.rindex("}")] + FORCED + " }" + fragment + rest


def without(body: bytes) -> bytes:
    """The answer without what was asked beside rows."""
    return body.replace(b"," + TOLD, b"").replace(TOLD, b"")


def tells(value: Any) -> bool:
    """Whether there is anything in it."""
    if isinstance(value, dict | list):
        return any(map(tells, value.values() if isinstance(value, dict) else value))
    return bool(value)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
async def test_both_lanes_answer_what_is_really_asked_alike(world: World, case: Case) -> None:
    variables = await case.variables(world)
    with fate(case.name) as story:
        story.at = NOW
        plan = await asked(case.text, case.viewer(world), variables)
        executed = await asked(forced(case.text), case.viewer(world), variables)
    assert plan.body == without(executed.body)
    assert tells(orjson.loads(plan.body)) or "nothing" in case.head


@pytest.mark.parametrize("name", ["tomasz.wrona", "katarzyna.dudek", "lucja.zolc"])
@pytest.mark.parametrize("after", [None, 0, 40])
async def test_a_stream_gives_the_bytes_of_either_lane(world: World, name: str, after: int | None) -> None:
    viewer, given = world.viewer(name), {"after": None if after is None else str(after)}
    told = "changes(after: $after) { more events { id name changes subject { id } } __typename last: position }"
    plan = await asked(f"query($after: Position) {{ {told} }}", viewer, given)
    executed = await asked(forced(f"query($after: Position) {{ {told} }}"), viewer, given)
    assert plan.body == without(executed.body)
    assert await heard(f"subscription($after: Position) {{ {told} }}", viewer, after, 10**15) == plan.body


def test_both_lanes_give_the_same_bytes(database_url: str) -> None:
    async def same(document: Document, viewer: Viewer) -> bool:
        plan = await asked(document.text, viewer, document.variables)
        executed = await asked(forced(document.text), viewer, document.variables)
        if refused(plan) or refused(executed):
            return False
        assert plan.body == without(executed.body)
        assert plan.statements == 1
        return True

    holds(same, database_url, small())
