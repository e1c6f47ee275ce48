"""The commands: with one's own ids, with hidden ones, with ids that never existed; and what they must leave alone."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Awaitable, Callable, Sequence
from random import Random
from typing import Any

from tortoise.fields.relational import ForeignKeyFieldInstance

from schema import database
from schema.mails.model import Mail
from schema.organisations.model import Organisation
from schema.people.model import Membership
from schema.reading.shape import Node
from schema.record import Record
from schema.scope import scoped
from tests.laws.walker.ask import Walker
from tests.laws.walker.cast import Part
from tests.laws.walker.commands import Command, commands
from tests.laws.walker.reads import Effort
from tests.laws.walker.values import GHOST, Values
from tests.laws.walker.world import Thing

PROBES = {"email": "people", "tag": "devices", "serial": "devices", "code": "organisations"}
"""Texts that are unique somewhere, and the table of which a hidden row has such a one."""
UNIQUE_EVERYWHERE = {"email", "code"}
"""Of these, whoever may write one learns that it is taken: nobody can sign in with another's address."""
SUCCEEDED = b'"userErrors":[]'
SEVERAL = 3
"""How often a command is given that need not succeed each time."""
MOVES = re.compile(
    r'"[a-z]{3}_[0-9a-f-]{36}"|"position":"\d+"|"[0-9-]{10}T[0-9:.]{8,12}Z"|tnd_[\w-]+|"secret":"[\w-]+"'
)
"""What differs from run to run."""


class Writes:
    """What one part tells the graph to do."""

    def __init__(self, walker: Walker, part: Part, random: Random, effort: Effort) -> None:
        self.walker, self.part, self.random, self.effort = walker, part, random, effort
        self.values = Values(part, walker.world, walker.sees[part.title])
        self.count = 0

    async def all(self, among: Sequence[str] = ()) -> None:
        """Every command, or those, then what became of everything else."""
        before = await stored()
        for command in commands():
            if self.random.random() < self.effort.share and (command.name in among or not among):
                for whole in (False, True):
                    await self._try(command, whole)
        self._look(before, await stored())

    async def _try(self, command: Command, whole: bool) -> None:
        for name, node, prefix in command.ids():
            do = self._again(command, whole, tried=name)
            nothing = await do({name: f"{prefix}_{GHOST}"})
            for thing in self._hidden(node.table if node else "uploads", self.effort.hidden):
                if await do({name: f"{prefix}_{thing.row.id}"}) != nothing:
                    self._found("oracle", f"{name} {thing.name} is told from one that never existed", command)
        for name in sorted(PROBES.keys() & command.texts()) if whole else ():
            await self._probe(command, name)
        await self._again(command, whole)({})

    async def _probe(self, command: Command, name: str) -> None:
        """A hidden row's text is refused no sooner than any other."""
        do = self._again(command, whole=True)
        for thing in self._hidden(PROBES[name], 1):
            probed = await do({name: str(getattr(thing.row, name))})
            if SUCCEEDED in probed:
                # Put back, or a row of their own would go on telling of a hidden one.
                await do({"expectedVersion": None} if "expectedVersion" in command.fields else {})
                continue
            usual = await do({})
            if probed != usual and not (SUCCEEDED in usual and name in UNIQUE_EVERYWHERE):
                self._found("oracle", f"{name} of {thing.name} is told from a free one", command)

    def _again(self, command: Command, whole: bool, tried: str = "") -> Callable[[dict[str, Any]], Awaitable[bytes]]:
        """Gives the command, each time with the same input but for what is said."""
        own = {name: self._own(prefix, node) for name, node, prefix in command.ids()}
        self.count += 1
        mark = f"{self.part.title.replace(' ', '')[:6]}{self.count}"
        given = command.filled(own, self.random, mark, whole=whole, tried=tried)

        async def do(more: dict[str, Any]) -> bytes:
            said = given | {name: [value] if isinstance(given[name], list) else value for name, value in more.items()}
            if whole and "idempotencyKey" in given:
                self.count += 1
                said["idempotencyKey"] = f"{self.part.title} {self.count}"
            return await self.walker.ask(self.part, command.asked, {"input": said}, "commands")

        return do

    async def usual(self) -> list[str]:
        """The answers to every command with one's own ids, without what differs from run to run."""
        answers = [await self._again(command, whole=False)({}) for command in commands() for _ in range(SEVERAL)]
        return [MOVES.sub("*", answer.decode()) for answer in answers]

    def _own(self, prefix: str, node: Node | None) -> str:
        table = node.table if node else "uploads"
        own = [t for t in self._of(table) if t.name in self.values.sees]
        own += [thing for thing in own if thing.name == self.part.person] * len(own)
        return f"{prefix}_{self.random.choice(own).row.id if own else GHOST}"

    def _hidden(self, table: str, most: int) -> list[Thing]:
        hidden = [t for t in self._of(table) if t.name not in self.values.sees]
        return self.random.sample(hidden, min(most, len(hidden)))

    def _of(self, table: str) -> list[Thing]:
        return [thing for thing in self.values.world.things.values() if thing.name.startswith(f"{table}-")]

    def _look(self, before: dict[str, str], after: dict[str, str]) -> None:
        """Rows that are not the part's to change are as before; a part that may not add anything has not."""
        for row_id in (row_id for row_id in before.keys() | after.keys() if before.get(row_id) != after.get(row_id)):
            name = self.values.world.by_id.get(row_id, "something new")
            if not self._may_change(name, new=row_id not in before):
                self._found("written", name, None)

    def _may_change(self, name: str, *, new: bool) -> bool:
        match self.part.writes:
            case "NOTHING":
                return False
            case "KEYS":
                return new or name == self.part.person or self._is_key(name)
            case "ALL":
                seen = name in self.values.sees or name.startswith("password_links-")
                return new or seen or self._follows(name)

    def _follows(self, name: str) -> bool:
        """A task that the IT team keeps to itself moves and ends with its process."""
        world = self.values.world
        return name.startswith("tasks-") and world.by_id[str(world.things[name].row.process_id)] in self.values.sees

    def _is_key(self, name: str) -> bool:
        """A key of theirs, or what they want to be told."""
        if name.startswith("preferences-"):
            things = self.values.world.things
            return bool(things[name].row.person_id == things[self.part.person].row.id)
        return name in self.values.sees and name.startswith(("sessions-", "tokens-"))

    def _found(self, kind: str, detail: str, command: Command | None) -> None:
        self.walker.found(kind, self.part, detail, command.asked if command else commands()[0].asked, {})


FOR_CLIENTS: dict[type[Record], set[str]] = {
    Membership: {"organisation_id"},
    Mail: {"person_id", "ticket_id", "comment_id"},
}
"""What rows of the IT company tell of clients: who works for whom, and what became of a stranger's mail."""


async def stored() -> dict[str, str]:
    """Every row of every organisation by its id, as a digest."""
    found = {}
    for model in scoped():
        for row in await database.current().rows(f"SELECT * FROM {model._meta.db_table}"):
            text = repr(sorted((name, str(value)) for name, value in row.items()))
            found[str(row["id"])] = hashlib.blake2b(text.encode(), digest_size=12).hexdigest()
    return found


async def crossings() -> list[str]:
    """References from one organisation's rows to another's; the IT company's rows may be referred to by all."""
    rows: dict[str, tuple[str, str]] = {}
    tables = {model: await database.current().rows(f"SELECT * FROM {model._meta.db_table}") for model in scoped()}
    for model, found in tables.items():
        rows |= {str(row["id"]): (model._meta.db_table, str(row["client_id"])) for row in found}
    [it] = [str(row["id"]) for row in tables[Organisation] if row["kind"] == "ENTERPRISE"]
    wrong = []
    for model, found in tables.items():
        columns = [f.source_field for f in model._meta.fields_map.values() if isinstance(f, ForeignKeyFieldInstance)]
        for row in found:
            for column in (c for c in columns if row.get(str(c)) is not None):
                of, there = str(row["client_id"]), rows[str(row[str(column)])][1]
                if there not in (of, it) and not (of == it and column in FOR_CLIENTS.get(model, ())):
                    wrong.append(f"{model._meta.db_table}.{column} of {row['id']}")
    return wrong
