"""Taking a list of people in: who is known and who is new, what changes, and to whom they answer."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from schema.imports.model import ImportKind
from schema.imports.rules.columns import Choices
from schema.imports.rules.dialect import midnight
from schema.imports.rules.faults import Fault
from schema.imports.rules.kind import Plan
from schema.imports.rules.known import People, Puzzle, people_of
from schema.imports.rules.persons import Entry, Roster, read_persons
from schema.imports.rules.report import Line, Progress, Verdict
from schema.people import rules as people
from schema.people.model import Person, PersonState
from schema.record import now
from schema.viewer import Viewer
from schema.writing import unit

DESCRIBED = ("email", "phone", "title", "location", "start_on")
"""Fields that a list tells of a person and that are put in place of what is known. An empty cell changes nothing."""

Chief = UUID | int
"""To whom somebody answers: a person who is known, or one whom a row of the file brings."""


@dataclass
class Planned:
    """What is to be done for one row; a row without an entry is refused."""

    line: Line
    entry: Entry | None = None
    person: Person | None = None
    """The person, if they are known already."""
    chief: Chief | None = None
    corrected: dict[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> Chief:
        """What others of the file know them by."""
        return self.person.id if self.person else self.line.row


async def plan_persons(client_id: UUID, content: bytes, file_name: str, choices: Choices) -> Plan:
    """What a list of people would do to those who are known."""
    roster = read_persons(content, choices)
    emails = {entry.email for _, entry in roster.rows if entry and entry.email}
    planned = _Planner(roster, await people_of(client_id, emails)).rows()
    report = roster.table.report(ImportKind.PERSONS, file_name, (row.line for row in planned), {})

    async def apply(viewer: Viewer, progress: Progress | None) -> None:
        enrolling = _Enrolling(viewer, client_id, planned)
        for done, row in enumerate(enrolling.todo, 1):
            await enrolling.person(row)
            if progress:
                progress(done, len(enrolling.todo))

    return Plan(report, apply)


class _Planner:
    def __init__(self, roster: Roster, known: People) -> None:
        self.roster, self.table, self.known = roster, roster.table, known
        self.names = Counter(entry.person for _, entry in roster.rows if entry)
        self.by_name: dict[str, list[Planned]] = defaultdict(list)
        self.by_email: dict[str, Planned] = {}

    def rows(self) -> list[Planned]:
        """Whom each row means; then, when all are told, to whom they answer."""
        planned = [self._row(told.number, told, entry) for told, entry in self.roster.rows]
        while self._answer(planned):
            continue
        return [self._judged(row) for row in planned]

    def _row(self, number: int, told: Any, entry: Entry | None) -> Planned:
        key = entry.person if entry else told.cells.get("person", told.cells.get("email", ""))
        line = Line(number, key, Verdict.REFUSE, defects=tuple(told.defects), written=told.written)
        if entry is None:
            return Planned(line)
        meant = self._meant(entry)
        if isinstance(meant, Puzzle):
            return Planned(self._refused(line, entry, meant))
        if puzzle := _going(entry, meant):
            return Planned(self._refused(line, entry, puzzle))
        return Planned(line, entry, meant)

    def _meant(self, entry: Entry) -> Person | Puzzle | None:
        """The one whom the row tells of: by address, else by exact name; None when it is somebody new."""
        if entry.email and (person := self.known.by_email.get(entry.email)):
            alike = person.name.casefold() == entry.person.casefold()
            return person if alike else Puzzle(Fault.OTHER_NAME, "person", person.name)
        if entry.email in self.known.taken:
            return Puzzle(Fault.ADDRESS_TAKEN, "email")
        namesakes = self.known.named(entry.person)
        if len(namesakes) > 1 or (entry.email is None and self.names[entry.person] > 1):
            return Puzzle(Fault.SEVERAL_PEOPLE, "person")
        if namesakes and entry.email and namesakes[0].email:
            return Puzzle(Fault.OTHER_ADDRESS, "email", entry.person, namesakes[0].email)
        if not namesakes and (near := self.known.near(entry.person)):
            return Puzzle(Fault.NEAR_NAME, "person", near[0].name)
        return namesakes[0] if namesakes else None

    def _refused(self, line: Line, entry: Entry, puzzle: Puzzle) -> Line:
        value = getattr(entry, puzzle.field)
        facts = {"name": puzzle.name, "email": puzzle.email or entry.email, "start": entry.start_on}
        return line.refused(self.table.defect(line.row, puzzle.field, puzzle.fault, str(value), **facts))

    def _answer(self, planned: list[Planned]) -> bool:
        """Look for whom everybody answers to; whether somebody was refused, whom others may answer to."""
        there = [row for row in planned if row.entry]
        self.by_email = {row.entry.email: row for row in there if row.entry and row.entry.email}
        self.by_name.clear()
        for row in there:
            self.by_name[row.entry.person if row.entry else ""].append(row)
        for row in there:
            self._chief(row)
        above: dict[Chief, Chief | None] = {person.id: person.manager_id for person in self.known.by_id.values()}
        above |= {row.key: row.chief for row in there if row.chief}
        for row in there:
            if row.chief and row.entry and _circles(row.key, above):
                self._refuse(row, row.entry, Puzzle(Fault.OWN_MANAGER, "manager"))
        return any(row.entry is None for row in there)

    def _refuse(self, row: Planned, entry: Entry, puzzle: Puzzle) -> None:
        row.line, row.entry = self._refused(row.line, entry, puzzle), None

    def _chief(self, row: Planned) -> None:
        entry = row.entry
        if entry is None or entry.manager is None:
            return
        chief = self._found(entry.manager)
        if isinstance(chief, Puzzle):
            self._refuse(row, entry, chief)
        else:
            row.chief = chief

    def _found(self, who: str) -> Chief | Puzzle:
        """The manager by address or exact name, among those of the file and those who are known."""
        address = who.casefold()
        rows = self.by_name.get(who, []) + [row for row in [self.by_email.get(address)] if row]
        known = self.known.named(who) + [person for person in [self.known.by_email.get(address)] if person]
        found = {row.key for row in rows} | {person.id for person in known}
        if len(found) > 1:
            return Puzzle(Fault.SEVERAL_PEOPLE, "manager")
        if not found:
            near = self.known.near(who)
            return Puzzle(Fault.NEAR_NAME, "manager", near[0].name) if near else Puzzle(Fault.NOBODY, "manager")
        [chief] = found
        left = isinstance(chief, UUID) and self.known.by_id[chief].state is PersonState.LEFT
        return Puzzle(Fault.HAS_LEFT, "manager") if left else chief

    def _judged(self, row: Planned) -> Planned:
        """The row with what it changes and the verdict that follows."""
        if row.entry is None:
            return row
        changes = dict(self._changes(row, row.entry))
        row.corrected = {name: after for name, (_, after) in changes.items()}
        verdict = Verdict.CHANGE if changes else Verdict.KEEP
        row.line = replace(row.line, verdict=verdict if row.person else Verdict.CREATE, changes=changes)
        return row

    def _changes(self, row: Planned, entry: Entry) -> Iterator[tuple[str, tuple[Any, Any]]]:
        for name in (*DESCRIBED, "last_day"):
            told, before = getattr(entry, name), getattr(row.person, name, None)
            if told is not None and told != before:
                yield name, (before, told)
        before = row.person and row.person.manager_id
        if row.chief and row.chief != before:
            yield "manager", (before and self.known.by_id[before].name, entry.manager)


def _going(entry: Entry, person: Person | None) -> Puzzle | None:
    """What is wrong with somebody's first and last day next to what is known."""
    if person and person.state is PersonState.LEFT and entry.last_day != person.last_day:
        return Puzzle(Fault.HAS_LEFT, "person")
    to_come = entry.start_on is not None and entry.start_on > now().date()
    if entry.last_day and (person.state is PersonState.PLANNED if person else to_come):
        return Puzzle(Fault.NOT_STARTED, "last_day")
    return None


def _circles(start: Chief, above: dict[Chief, Chief | None]) -> bool:
    seen, chief = set(), above.get(start)
    while chief is not None and chief not in seen:
        if chief == start:
            return True
        seen.add(chief)
        chief = above.get(chief)
    return False


class _Enrolling:
    """Adding people and correcting what is known of them; who answers to somebody new comes after them."""

    def __init__(self, viewer: Viewer, client_id: UUID, planned: list[Planned]) -> None:
        self.viewer, self.client_id = viewer, client_id
        self.rows = {row.key: row for row in planned if row.entry}
        self.todo = [row for row in self.rows.values() if row.line.verdict is not Verdict.KEEP]
        self.ids: dict[Chief, UUID] = {}

    async def person(self, row: Planned) -> UUID:
        """The person of that row, as the list tells of them."""
        if row.key not in self.ids:
            self.ids[row.key] = await self._write(row)
        return self.ids[row.key]

    async def _write(self, row: Planned) -> UUID:
        facts = {name: value for name, value in row.corrected.items() if name not in ("manager", "last_day")}
        if "manager" in row.corrected and row.chief:
            facts["manager"] = row.chief if isinstance(row.chief, UUID) else await self.person(self.rows[row.chief])
        if row.person is None:
            person = await people.add_person(self.viewer, self.client_id, name=row.line.key, **facts)
        elif facts:
            person = await people.update_person(self.viewer, row.person.id, **facts)
        else:
            person = row.person
        await self._let_go(row, person)
        return person.id

    async def _let_go(self, row: Planned, person: Person) -> None:
        """Note their last day: one that is over as of that day, one that is to come as a notice."""
        last = row.corrected.get("last_day")
        if last is None:
            return
        if last < now().date():
            async with unit(self.viewer, effective_at=midnight(last)):
                await people.leave(self.viewer, person.id)
        else:
            if person.state is PersonState.LEAVING:
                await people.stay(self.viewer, person.id)
            await people.give_notice(self.viewer, person.id, last_day=last)
