"""What becomes of an incident of a log, row by row, when our own verbs have to do it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from schema.imports.rules.faults import Defect, Fault
from schema.imports.rules.incidents import Incident, Snapshot
from schema.tickets.model import PendingParty

WAITING = {
    "Awaiting User Info": PendingParty.CLIENT,
    "Awaiting Evidence": PendingParty.CLIENT,
    "Awaiting Vendor": PendingParty.VENDOR,
    "Awaiting Problem": PendingParty.PROVIDER_SCHEDULED,
}
"""Whom a ticket waits for, by the log's name of it."""


class Verb(StrEnum):
    """What we would have done."""

    ASSIGN = "ASSIGN"
    ROUTE = "ROUTE"
    HOLD = "HOLD"
    RESUME = "RESUME"
    RESOLVE = "RESOLVE"
    CLOSE = "CLOSE"
    REOPEN = "REOPEN"


@dataclass(frozen=True)
class Move:
    """One row of the log: what we would do, and what we refuse and why; neither, when nothing we keep changed."""

    snapshot: Snapshot
    verbs: tuple[Verb, ...] = ()
    defects: tuple[Defect, ...] = ()


@dataclass
class _Course:
    """Where our ticket stands while the log is followed."""

    last: dt.datetime
    state: str = "NEW"
    waits: str | None = None
    assignee: str | None = None
    group: str | None = None
    overlooked: str | None = None
    """Assignee whom the log names after the end."""
    said: str = "New"
    """State that the log gave last."""
    verbs: list[Verb] = field(default_factory=list)
    defects: list[Fault] = field(default_factory=list)

    def do(self, verb: Verb, state: str) -> None:
        self.verbs.append(verb)
        self.state = state


def moves(incident: Incident) -> Iterator[Move]:
    """What becomes of each row of the incident, in the order of the log."""
    latest = {snapshot.count: snapshot.row for snapshot in incident.snapshots if snapshot.count}
    course = _Course(incident.opened_at)
    for snapshot in incident.snapshots:
        defects = tuple(_misplaced(snapshot, latest, course.last))
        if not defects:
            course.verbs, course.defects = [], []
            _follow(snapshot, course)
            course.last, course.said = snapshot.at, snapshot.state
            defects = tuple(Defect(snapshot.row, "", fault, snapshot.state) for fault in course.defects)
            yield Move(snapshot, tuple(course.verbs), defects)
        else:
            yield Move(snapshot, (), defects)


def _misplaced(snapshot: Snapshot, latest: dict[str, int], last: dt.datetime) -> Iterator[Defect]:
    """Of two rows with one count of changes the later row is the real one; and time does not go back."""
    other = latest.get(snapshot.count, snapshot.row)
    if other != snapshot.row:
        yield Defect(snapshot.row, "sys_mod_count", Fault.DUPLICATE, snapshot.count, {"other": other})
    if snapshot.at < last:
        at, before = snapshot.at.strftime("%Y-%m-%d %H:%M"), last.strftime("%Y-%m-%d %H:%M")
        yield Defect(snapshot.row, "sys_updated_at", Fault.TIME_GOES_BACK, at, {"before": before})


def _follow(snapshot: Snapshot, course: _Course) -> None:
    """Bring our ticket to where the log says it is, by our own verbs."""
    wanted = snapshot.state
    if course.state == "RESOLVED" and wanted not in ("Resolved", "Closed"):
        course.do(Verb.REOPEN, "OPEN")
    _assign(snapshot, course)
    if wanted == "New" and course.said != "New":
        course.defects.append(Fault.NO_WAY_BACK)
    elif wanted == "Active" and course.state == "PENDING":
        course.do(Verb.RESUME, "OPEN")
    elif wanted in WAITING:
        _wait(wanted, course)
    elif wanted == "Resolved" and course.state not in ("RESOLVED", "CLOSED"):
        _resolve(snapshot, course)
    elif wanted == "Closed" and course.state != "CLOSED":
        _close(course)


def _assign(snapshot: Snapshot, course: _Course) -> None:
    """Bring it to whom, and to which group, the log says."""
    moved = snapshot.group not in (None, course.group)
    if course.state in ("RESOLVED", "CLOSED"):
        _overlook(snapshot, course)
    elif snapshot.assignee and (moved or snapshot.assignee != course.assignee):
        course.assignee, course.group, course.waits = snapshot.assignee, snapshot.group, None
        course.do(Verb.ASSIGN, "OPEN")
    elif moved and not snapshot.assignee:
        course.assignee, course.group = None, snapshot.group
        course.do(Verb.ROUTE, course.state)


def _overlook(snapshot: Snapshot, course: _Course) -> None:
    """Nobody is assigned afterwards, which is told once."""
    if snapshot.assignee not in (None, course.assignee, course.overlooked):
        course.defects.append(Fault.ALREADY_OVER)
        course.overlooked = snapshot.assignee


def _wait(wanted: str, course: _Course) -> None:
    if course.state == "PENDING" and course.waits == wanted:
        return
    course.do(Verb.HOLD, "PENDING")
    course.waits = wanted


def _resolve(snapshot: Snapshot, course: _Course) -> None:
    if snapshot.code is None:
        course.defects.append(Fault.NO_RESOLUTION)
    else:
        course.do(Verb.RESOLVE, "RESOLVED")


def _close(course: _Course) -> None:
    if course.state != "RESOLVED":
        course.defects.append(Fault.NOT_RESOLVED)
    else:
        course.do(Verb.CLOSE, "CLOSED")
