"""Each document, the SQL that it becomes on either database, and what it answers: files side by side."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from graphql import parse, print_ast

from api.documents import READY, Trusted, of_folder
from fixtures.world import World
from schema.database import Dialect
from tests.plans.cases import CASES, FOLDER, UPDATE, Case
from tests.plans.panel import queries
from tests.plans.pretty import pretty

WORKED_OUT = {"Leftovers", "MentionFirstReaders", "MentionReaders", "ReplyFor", "StartPreview", "Usual"}
"""Queries that a rule answers, by the ids of what it looks at: there is no plan of them."""


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
async def test_a_document_becomes_this_sql_and_answers_this(world: World, dialect: Dialect, case: Case) -> None:
    plan, answer = await case.told(world)
    case.holds(f"{dialect}.sql", pretty(plan.sql))
    if dialect == "sqlite":
        case.holds("json", json.dumps(answer, ensure_ascii=False, indent=1) + "\n")
    assert answer == json.loads((FOLDER / f"{case.name}.json").read_text())


def test_whatever_the_panel_asks_is_here() -> None:
    here = {case.name: print_ast(parse(case.text)) for case in CASES if case.name.startswith("panel-")}
    for name, text in queries().items():
        if name in WORKED_OUT:
            continue
        asked = [case for case in here if re.search(rf"query {name}\b", here[case])]
        assert asked, f"The panel asks {name}, and no document of this folder does."
        for case in asked:
            _same(case, text) if UPDATE else None
            assert UPDATE or here[case] == print_ast(parse(text)), f"{case} is not what the panel asks."


@pytest.mark.parametrize("ready", of_folder(READY), ids=lambda ready: Path(ready.file).stem)
def test_whatever_comes_ready_for_reports_is_here(ready: Trusted) -> None:
    path = FOLDER / f"ready-{Path(ready.file).name}"
    if UPDATE:
        head = re.findall("^# (?:viewer|variables|scans): .*\n", path.read_text(), re.MULTILINE)
        path.write_text("".join(head) + ready.text)
    assert path.exists(), f"{ready.file} needs a plan: write {path.name} with its viewer, variables and text."
    assert path.read_text().endswith(ready.text)


def _same(case: str, text: str) -> None:
    path = FOLDER / f"{case}.graphql"
    head = [line for line in path.read_text().splitlines() if line.startswith("# ")]
    path.write_text("\n".join([*head, text]))
