"""Replaying a log of incidents through our own verbs, at its own times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from schema.imports.model import Import, ImportedTicket, ImportKind
from schema.imports.rules.courses import WAITING, Move, Verb, moves
from schema.imports.rules.events import APPLIED, CONTINUED, IT
from schema.imports.rules.faults import Defect, Fault
from schema.imports.rules.incidents import Incident, Log, read_log
from schema.imports.rules.report import Line, Progress, Report, Verdict
from schema.imports.rules.taking import recorded
from schema.organisations.model import Organisation
from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import Refusal, Words
from schema.teams import rules as teams
from schema.teams.model import Team
from schema.tickets import rules as tickets
from schema.tickets.model import Resolution, Source, Ticket
from schema.viewer import SYSTEM, Viewer
from schema.writing import change, create, keep, see, unit

BATCH = 25
"""Incidents in one unit: what is done stays done when the replay is broken off, and the next one goes on from there."""


async def replay_incidents(
    viewer: Viewer,
    client_id: UUID,
    content: bytes,
    progress: Progress | None = None,
    *,
    file_name: str = "incidents.csv",
) -> Report:
    """Replay a log of incidents as tickets of the client; incidents that were replayed before are left alone."""
    await see(Organisation, client_id, viewer)
    viewer.must(IT, client_id)
    log = read_log(content)
    before = {row.number for row in await ImportedTicket.filter(client_id=client_id)}
    new = [incident for incident in log.incidents if incident.caller and incident.number not in before]
    others = {incident.number for incident in log.incidents} - {incident.number for incident in new}
    lines = [line for incident in log.incidents if incident.number in others for line in _untold(incident)]
    if not new:
        return _report(log, file_name, lines, 0)
    replay = await _begun(viewer, client_id, content, _report(log, file_name, lines, 0))
    for start in range(0, len(new), BATCH):
        await replay.batch(new[start : start + BATCH])
        if progress:
            progress(min(start + BATCH, len(new)), len(new))
    return await replay.finished(_report(log, file_name, [*lines, *replay.lines], len(replay.opened)))


def _untold(incident: Incident) -> Iterator[Line]:
    """An incident that was replayed before, or that nobody reported."""
    for snapshot in incident.snapshots:
        line = Line(snapshot.row, incident.number, Verdict.KEEP)
        yield line if incident.caller else line.refused(Defect(snapshot.row, "caller_id", Fault.MISSING))


def _report(log: Log, file_name: str, lines: Sequence[Line], opened: int) -> Report:
    unreadable = {defect.row: Line(defect.row, "", Verdict.REFUSE) for defect in log.unreadable}
    for defect in log.unreadable:
        unreadable[defect.row] = unreadable[defect.row].refused(defect)
    rows = tuple(sorted([*unreadable.values(), *lines], key=lambda line: line.row))
    return Report(ImportKind.INCIDENTS, file_name, rows, log.headers, log.notes, {"tickets": opened})


async def _begun(viewer: Viewer, client_id: UUID, content: bytes, shown: Report) -> _Replay:
    imported = recorded(viewer, client_id, shown, content)
    acting = replace(viewer, request_id=imported.request_id)
    await create(imported, acting, APPLIED)
    present = await Person.filter(client_id=client_id, withdrawn_at=None)
    known = {team.name: team.id for team in await Team.filter(ended_at=None)}
    return _Replay(acting, client_id, imported, {person.name: person.id for person in present}, known)


@dataclass
class _Replay:
    viewer: Viewer
    client_id: UUID
    imported: Import
    people: dict[str, UUID]
    teams: dict[str, UUID]
    lines: list[Line] = field(default_factory=list)
    opened: list[UUID] = field(default_factory=list)

    async def batch(self, incidents: Sequence[Incident]) -> None:
        """Replay some incidents, all or none, and note that it was done."""
        async with unit(self.viewer):
            done = [(incident.number, await self._incident(incident)) for incident in incidents]
            async with change(Import, self.imported.id, self.viewer, CONTINUED) as imported:
                imported.counts = imported.counts | {"tickets": len(self.opened)}
                for number, ticket in done:
                    row = ImportedTicket(client_id=self.client_id, imported_id=imported.id, ticket_id=ticket.id)
                    row.number = number
                    keep(row)

    async def finished(self, shown: Report) -> Report:
        """Keep the report of the whole."""
        async with change(Import, self.imported.id, self.viewer, CONTINUED) as imported:
            imported.counts, imported.report = shown.counts, shown.json()
        return shown

    async def _incident(self, incident: Incident) -> Ticket:
        ticket = await self._open(incident, await self._person(incident.caller or ""))
        self.opened.append(ticket.id)
        for move in moves(incident):
            self.lines.append(await self._move(incident, ticket, move))
        return ticket

    async def _open(self, incident: Incident, requester: UUID) -> Ticket:
        async with unit(self.viewer, effective_at=incident.opened_at):
            return await tickets.open_ticket(
                self.viewer,
                self.client_id,
                title=incident.title,
                requester=requester,
                category=incident.category,
                impact=incident.impact,
                urgency=incident.urgency,
                source=Source.PHONE if incident.by_phone else Source.API,
            )

    async def _move(self, incident: Incident, ticket: Ticket, move: Move) -> Line:
        defects = list(move.defects)
        verbs = [verb for verb in move.verbs if verb is not Verb.ROUTE or await self._team(move.snapshot.group)]
        for verb in verbs:
            try:
                await self._do(verb, ticket, move)
            except Refusal as no:
                why = Words(en=no.message("en"), pl=no.message("pl"))
                defects.append(Defect(move.snapshot.row, "", Fault.REFUSED, verb.value, {"why": why}))
        verdict = Verdict.REFUSE if defects else Verdict.CHANGE if verbs else Verdict.KEEP
        return Line(move.snapshot.row, incident.number, verdict, defects=tuple(defects))

    async def _do(self, verb: Verb, ticket: Ticket, move: Move) -> None:
        now, viewer = move.snapshot, self._actor(verb, ticket)
        async with unit(viewer, effective_at=now.at):
            match verb:
                case Verb.ASSIGN:
                    somebody = await self._person(now.assignee or "", now.group)
                    await tickets.assign(viewer, ticket.id, assignee=somebody, team=await self._team(now.group))
                case Verb.ROUTE:
                    await tickets.route(viewer, ticket.id, team=self.teams[now.group or ""])
                case Verb.HOLD:
                    await tickets.hold(viewer, ticket.id, party=WAITING[now.state], reason=now.state)
                case Verb.RESUME:
                    await tickets.resume(viewer, ticket.id)
                case Verb.RESOLVE:
                    await tickets.resolve(viewer, ticket.id, code=Resolution.OTHER, text=self._said(RESOLVED, now.code))
                case Verb.CLOSE:
                    await tickets.close_unanswered(viewer, ticket.id)
                case Verb.REOPEN:
                    await tickets.reopen(viewer, ticket.id, reason=self._said(REOPENED, now.state))

    def _actor(self, verb: Verb, ticket: Ticket) -> Viewer:
        """The log closes by itself after some days; and it reopens for the requester, without telling who did."""
        if verb is Verb.CLOSE:
            return replace(SYSTEM, request_id=self.viewer.request_id)
        return replace(self.viewer, person_id=ticket.requester_id) if verb is Verb.REOPEN else self.viewer

    def _said(self, words: Words, fact: str | None) -> str:
        return (words.pl if self.viewer.language == "pl" else words.en).format(fact)

    async def _person(self, name: str, title: str | None = None) -> UUID:
        if name not in self.people:
            person = await people.add_person(self.viewer, self.client_id, name=name, title=title)
            self.people[name] = person.id
        return self.people[name]

    async def _team(self, group: str | None) -> UUID | None:
        """The team of that name, founded if it may be; the log's groups are teams of the IT company."""
        if group and group not in self.teams and self.viewer.administers:
            self.teams[group] = (await teams.add_team(self.viewer, name=group)).id
        return self.teams.get(group or "")


RESOLVED = Words(en="Resolved in the former system: {}.", pl="Rozwiązane w poprzednim systemie: {}.")
REOPENED = Words(en="Reopened in the former system: {}.", pl="Otwarte ponownie w poprzednim systemie: {}.")
