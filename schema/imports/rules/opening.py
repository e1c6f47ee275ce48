"""Taking a list of accesses in: who can open what already, what is new, and what was written down otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from schema.accesses import rules as accesses
from schema.accesses.model import Access, AccessState, System
from schema.folding import fold
from schema.imports.model import ImportKind
from schema.imports.rules.columns import Choices
from schema.imports.rules.dialect import midnight
from schema.imports.rules.faults import Fault
from schema.imports.rules.kind import Plan
from schema.imports.rules.known import People, Puzzle, people_of
from schema.imports.rules.openings import Entry, read_openings
from schema.imports.rules.report import Line, Progress, Verdict
from schema.imports.rules.table import Told
from schema.people.model import Person, PersonState
from schema.viewer import Viewer

NEW = ("system", "account", "level", "since")


@dataclass(frozen=True)
class Planned:
    """What is to be done for one row; a row without an entry is refused."""

    line: Line
    entry: Entry | None = None
    system: UUID | None = None
    person: UUID | None = None
    """Who can open what."""
    access: Access | None = None
    """The access, if it is known already."""


async def plan_accesses(client_id: UUID, content: bytes, file_name: str, choices: Choices) -> Plan:
    """What a list of accesses would open, and correct of what is open."""
    openings = read_openings(content, choices)
    emails = {entry.email for _, entry in openings.rows if entry and entry.email}
    systems = await System.filter(client_id=client_id, ended_at=None)
    opened = await Access.filter(client_id=client_id).exclude(state=AccessState.REVOKED).order_by("granted_at", "id")
    planner = _Planner(systems, opened, await people_of(client_id, emails))
    planned = [planner.row(told, entry) for told, entry in openings.rows]
    report = openings.table.report(ImportKind.ACCESSES, file_name, (row.line for row in planned), {})

    async def apply(viewer: Viewer, progress: Progress | None) -> None:
        todo = [row for row in planned if row.entry and row.line.verdict is not Verdict.KEEP]
        for done, row in enumerate(todo, 1):
            await _write(viewer, row)
            if progress:
                progress(done, len(todo))

    return Plan(report, apply)


class _Planner:
    def __init__(self, systems: list[System], opened: list[Access], people: People) -> None:
        self.systems = {system.folded: system for system in systems} | {system.name: system for system in systems}
        self.people = people
        self.opened: dict[tuple[UUID, UUID], list[Access]] = defaultdict(list)
        for access in opened:
            self.opened[access.system_id, access.person_id].append(access)
        self.rows: dict[tuple[UUID, UUID, str | None], int] = {}

    def row(self, told: Told, entry: Entry | None) -> Planned:
        """What becomes of one row."""
        key = told.values.get("person") or told.values.get("email") or ""
        system, person = self._system(told, entry), self._person(told, entry)
        if entry and system and person:
            other = self.rows.setdefault((system.id, person.id, entry.account), told.number)
            if other != told.number:
                told.wrong("system", Fault.DUPLICATE, other=other)
        line = Line(told.number, key, Verdict.REFUSE, defects=tuple(told.defects), written=told.written)
        if entry is None or system is None or person is None or told.defects:
            return Planned(line)
        access = _same(entry, self.opened[system.id, person.id])
        changes = dict(_changes(entry, access))
        verdict = Verdict.CREATE if access is None else Verdict.CHANGE if changes else Verdict.KEEP
        line = replace(line, key=person.name, verdict=verdict, changes=changes)
        return Planned(line, entry, system.id, person.id, access)

    def _system(self, told: Told, entry: Entry | None) -> System | None:
        if entry is None:
            return None
        system = self.systems.get(entry.system) or self.systems.get(fold(entry.system))
        if system is None:
            told.wrong("system", Fault.NO_SYSTEM)
        return system

    def _person(self, told: Told, entry: Entry | None) -> Person | None:
        if entry is None:
            return None
        found = self.people.found(entry.person, entry.email) or Puzzle(Fault.NOBODY, _namer(entry))
        if isinstance(found, Person) and found.state is PersonState.LEFT:
            found = Puzzle(Fault.HAS_LEFT, _namer(entry))
        if isinstance(found, Puzzle):
            told.wrong(found.field, found.fault, name=found.name, email=entry.email)
            return None
        return found


def _namer(entry: Entry) -> str:
    """The field that names the person."""
    return "person" if entry.person else "email"


def _same(entry: Entry, opened: list[Access]) -> Access | None:
    """The access that a row tells of: that of the account, else one whose account is not known."""
    alike = [one for one in opened if entry.account in (None, one.account)]
    return next(iter(alike or [one for one in opened if one.account is None]), None)


def _changes(entry: Entry, access: Access | None) -> Iterator[tuple[str, tuple[Any, Any]]]:
    for name in NEW if access is None else ("account", "level"):
        told, before = getattr(entry, name), getattr(access, name, None)
        if told is not None and told != before:
            yield name, (before, told)


async def _write(viewer: Viewer, row: Planned) -> None:
    entry = row.entry
    assert entry, "refused rows are not applied"
    if row.access:
        await accesses.correct(viewer, row.access.id, account=entry.account, level=entry.level)
    elif row.system and row.person:
        of = {"account": entry.account, "level": entry.level}
        await accesses.grant(viewer, row.system, person=row.person, at=midnight(entry.since), **of)
