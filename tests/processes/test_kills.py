"""Servers are killed while processes run: nothing is lost, nothing is done twice, nothing is half done."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from uuid import UUID, uuid4

import httpx
import orjson
import pytest

from schema.accesses.model import Access, AccessState
from schema.database import connect
from schema.devices.model import Device
from schema.history.model import HistoryEvent
from schema.processes.model import Process, ProcessState, Task, TaskState
from tests.laws.runs import claims
from tests.live.nursery import process
from tests.live.stage import Stage, free_port, populated
from tests.live.test_kills import KILLS, stage_at
from tests.processes.written import as_text, scenario, step

STEPS = [
    step("laptop", action="HAND_OVER"),
    step("poczta", "laptop", action="GRANT", systems=["MAIL"]),
    step("zwrot", "poczta", action="RETURN"),
    step("zamek", "poczta", action="REVOKE"),
]
"""Somebody comes for a day: what they get they give back."""
EFFECTS = {"laptop": "device.handed_over", "poczta": "access.granted", "zwrot": "device.taken_back"}
START = "process { id tasks { nodes { id step } } }"
NEW = {
    "personAdd": "person",
    "modelAdd": "deviceModel",
    "deviceRegister": "device",
    "systemAdd": "system",
    "scenarioAdd": "scenario",
}
"""What each mutation that adds something answers with."""
WORKERS = 4
_numbers = count(1)


@dataclass
class Restless:
    """Adam, who starts processes and does their tasks whatever happens to the server."""

    stage: Stage
    scenario: str = ""
    model: str = ""
    mail: str = ""
    started: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    enough: bool = False

    async def prepare(self) -> None:
        """What all of them need."""
        async with self.stage.program("adam") as adam:
            ours, theirs = self.stage.keys.homes["adam"], self.stage.keys.homes["piotr"]
            self.model = await self._new(
                adam, "modelAdd", manufacturer="Lenovo", name="ThinkPad T14", category="Laptop"
            )
            self.mail = await self._new(adam, "systemAdd", client=theirs, name="Poczta", kind="MAIL")
            told = as_text(scenario(*STEPS, kind="OFFBOARDING"))
            self.scenario = await self._new(adam, "scenarioAdd", client=ours, definition=told)
            await self._said(adam, "scenarioPublish", "scenario { id }", scenario=self.scenario)

    async def work(self) -> None:
        """Play one process after another, each about somebody else."""
        async with self.stage.program("adam") as adam:
            while not self.enough:
                await self._play(adam, next(_numbers))

    async def _play(self, adam: httpx.AsyncClient, number: int) -> None:
        home = self.stage.keys.homes["piotr"]
        person = await self._new(
            adam, "personAdd", client=home, name=f"Piekarz {number}", email=f"p{number}@zawil.example"
        )
        device = await self._new(adam, "deviceRegister", client=home, tag=f"ZAW-{number}", model=self.model)
        given = {"scenario": self.scenario, "person": person, "targetOn": "2098-06-02", "answers": '{"zdalnie": true}'}
        start = given | {"requester": self.stage.keys.people["piotr"]}
        said = await self._said(adam, "processStart", START, client=home, start=start)
        self.started.append(said["process"]["id"])
        for task in said["process"]["tasks"]["nodes"]:
            more = {"laptop": {"devices": [device]}, "poczta": {"systems": [self.mail]}}.get(task["step"], {})
            await self._said(adam, "taskDo", "task { id }", task=task["id"], note="Zrobione i sprawdzone.", **more)
            self.done.append(task["id"])

    async def _new(self, program: httpx.AsyncClient, mutation: str, **given: Any) -> str:
        thing = NEW[mutation]
        return str((await self._said(program, mutation, f"{thing} {{ id }}", **given))[thing]["id"])

    async def _said(self, program: httpx.AsyncClient, mutation: str, wanted: str, **given: Any) -> Any:
        """What the server answers in the end, asked with one key until it does."""
        kind = f"{mutation[0].upper()}{mutation[1:]}Input"
        query = f"mutation ($input: {kind}!) {{ {mutation}(input: $input) {{ {wanted} userErrors {{ message }} }} }}"
        told = {"query": query, "variables": {"input": given | {"idempotencyKey": uuid4().hex}}}
        while True:
            try:
                answer = (await program.post("/graphql", json=told)).json()
            except (httpx.HTTPError, orjson.JSONDecodeError, ValueError):
                await asyncio.sleep(0.01)
                continue
            assert "errors" not in answer, answer
            [payload] = answer["data"].values()
            assert payload["userErrors"] == [], payload
            return payload


async def test_processes_go_on_exactly_where_a_killed_server_left_them(
    database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    stage = stage_at(database_url, await populated(database_url), free_port())
    adam = Restless(stage)
    port = stage.server.settings.port
    with process(database_url, port):
        await adam.prepare()
    workers = [asyncio.create_task(adam.work()) for _ in range(WORKERS)]
    for _ in range(KILLS):
        with process(database_url, port):
            before = len(adam.done)
            async with asyncio.timeout(60):
                while len(adam.done) < before + 10:
                    await asyncio.sleep(0.01)
    adam.enough = True
    with process(database_url, port):
        async with asyncio.timeout(60):
            await asyncio.gather(*workers)
    with capsys.disabled():
        print(f"\n{KILLS} kills, {len(adam.started)} processes, {len(adam.done)} tasks")  # noqa: T201  # the figure of the promise
    await everything_is_whole(database_url, adam)


async def everything_is_whole(database_url: str, adam: Restless) -> None:
    """What was acknowledged is there, each thing happened once, and nobody holds anything."""
    database = await connect(database_url)
    try:
        rows = await Process.all()
        assert sorted(row.key for row in rows) == sorted(adam.started)
        assert {row.state for row in rows} == {ProcessState.COMPLETED}
        for row in rows:
            await claims.hold(row.id)
        assert {task.key for task in await Task.filter(state=TaskState.DONE)} == set(adam.done)
        for step_key, name in EFFECTS.items():
            done = await HistoryEvent.filter(name="task.done", subject_id__in=await _tasks(step_key))
            effects = await HistoryEvent.filter(name=name)
            assert sorted(str(one.request_id) for one in effects) == sorted(str(one.request_id) for one in done)
        assert await Device.exclude(holder_id=None).count() == 0
        assert await Access.exclude(state=AccessState.REVOKED).count() == 0
    finally:
        await database.close()


async def _tasks(step_key: str) -> list[UUID]:
    return [task.id for task in await Task.filter(step=step_key)]
