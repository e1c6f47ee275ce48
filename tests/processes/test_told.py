"""The history of a process tells what became of each of its tasks, too."""

from __future__ import annotations

from typing import Any

from schema.processes import rules
from schema.processes.model import Process
from schema.viewer import Viewer
from tests.cast import Cast
from tests.processes.test_running import started, tasks_of
from tests.processes.written import step
from tests.reading.asking import ask

HISTORY = """query ($id: ID!) { process(id: $id) { history(first: 100) { totalCount nodes {
    name changes subject { ... on Task { step } } } } } }"""


async def told(process: Process, viewer: Viewer) -> list[dict[str, Any]]:
    """What happened in it, the earliest first."""
    found = await ask(HISTORY, viewer, id=process.key)
    nodes: list[dict[str, Any]] = found["process"]["history"]["nodes"]
    assert found["process"]["history"]["totalCount"] == len(nodes)
    return nodes[::-1]


async def test_it_tells_who_did_left_out_and_handed_on_which_step(cast: Cast) -> None:
    await started(cast, step("inny"), key="inny")
    process = await started(cast, step("konto"), step("vpn"), step("poczta"))
    tasks = await tasks_of(process)
    await rules.assign_task(cast.tomasz, tasks["konto"].id, person=cast.adam.person_id)
    await rules.do_task(cast.tomasz, tasks["vpn"].id)
    await rules.skip_task(cast.tomasz, tasks["poczta"].id, reason="Ma już pocztę.")
    await rules.do_task(cast.adam, tasks["konto"].id)

    happened = [(one["name"], (one["subject"] or {}).get("step")) for one in await told(process, cast.piotr)]
    assert happened == [
        ("process.started", None),
        ("task.assigned", "konto"),
        ("task.done", "vpn"),
        ("task.skipped", "poczta"),
        ("task.done", "konto"),
        ("process.completed", None),
    ]


async def test_what_the_team_keeps_to_itself_is_told_to_the_team_alone(cast: Cast) -> None:
    process = await started(cast, step("konto"), step("notatka", shared=False))
    tasks = await tasks_of(process)
    await rules.do_task(cast.tomasz, tasks["notatka"].id, note="Klient nie płaci.")
    assert [one["name"] for one in await told(process, cast.tomasz)] == ["process.started", "task.done"]
    assert [one["name"] for one in await told(process, cast.piotr)] == ["process.started"]
    every = await ask("{ history { nodes { name changes } } }", cast.piotr)
    assert "Klient nie płaci." not in str(every)
