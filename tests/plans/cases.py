"""What is asked in this folder: each `.graphql` says in its first lines by whom, and with which variables.

In variables, `ticket ZAWIL-72` is the id of that ticket, and a question in braces is what the question answers.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import orjson

from fixtures.fate import fate
from fixtures.world import World
from schema.reading.read import Plan, plans
from schema.viewer import Viewer
from tests.reading.asking import ask, asked
from tests.reading.slow import placed
from tests.told import NOW

FOLDER = Path(__file__).parent
UPDATE = os.environ.get("UPDATE_PLANS") == "1" and "CI" not in os.environ
"""Whether the files are written anew; what changed is then seen in the difference, and decided by a person."""
HEAD = re.compile(r"^# (\w+): (.*)$", re.MULTILINE)
UUIDS = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")


@dataclass(frozen=True)
class Case:
    """A document of this folder."""

    name: str
    text: str
    head: dict[str, str]

    def viewer(self, world: World) -> Viewer:
        """Who asks."""
        name, _, program = self.head["viewer"].partition(" ")
        return replace(world.viewer(name), program=bool(program))

    async def variables(self, world: World) -> dict[str, Any]:
        """The variables, with ids in place of names."""
        given: dict[str, Any] = await self._known(orjson.loads(self.head.get("variables", "{}")), world)
        return given

    async def _known(self, value: Any, world: World) -> Any:
        if isinstance(value, dict):
            return {name: await self._known(one, world) for name, one in value.items()}
        if isinstance(value, list):
            return [await self._known(one, world) for one in value]
        if isinstance(value, str) and value.startswith("{"):
            return _leaf(await ask(value, self.viewer(world)))
        kind, _, name = str(value).partition(" ")
        named: dict[str, Any] = {"ticket": world.tickets, "device": world.devices, "person": world.people}
        rows = {**named, "organisation": world.organisations, "calendar": world.calendars, "system": world.systems}.get(
            kind, {}
        )
        return rows[name].key if name and rows else value

    async def told(self, world: World) -> tuple[Plan, Any]:
        """The plan, and the data of the answer on the day of the story, with ids counted as they come."""
        variables = await self.variables(world)
        plans.kept.clear()
        with fate(self.name) as story:
            story.at = NOW
            answer = await asked(self.text, self.viewer(world), variables)
        body = orjson.loads(placed(answer.body.decode()))
        assert answer.statements == 1, body
        [plan] = plans.kept.values()
        text = orjson.dumps(body["data"])
        same = orjson.dumps(
            body["data"], option=orjson.OPT_SORT_KEYS
        )  # PostgreSQL sorts the keys of JSON columns itself
        counted = {id_: number for number, id_ in enumerate(dict.fromkeys(UUIDS.findall(same.decode())), 1)}
        return plan, orjson.loads(UUIDS.sub(lambda id_: str(counted[id_[0]]), text.decode()))

    def holds(self, suffix: str, text: str) -> None:
        """The file beside the document says this; or, when files are written anew, will."""
        path = FOLDER / f"{self.name}.{suffix}"
        if UPDATE:
            path.write_text(text)
        assert text == path.read_text(), f"{path.name} differs: UPDATE_PLANS=1 pytest tests/plans writes it anew."


def _leaf(value: Any) -> Any:
    while isinstance(value, dict | list):
        [value] = value.values() if isinstance(value, dict) else value
    return value


def _read(path: Path) -> Case:
    text = path.read_text()
    return Case(path.stem, text, dict(HEAD.findall(text)))


CASES = [_read(path) for path in sorted(FOLDER.glob("*.graphql"))]
