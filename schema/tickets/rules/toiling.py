"""Work on a ticket: the time that it took, corrected by another entry in the place of the wrong one."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.refusals import Invalid, NotFound, Words
from schema.tickets.model import Audience, Ticket, WorkEntry
from schema.tickets.rules.events import WORK_CORRECTED, WORKED
from schema.viewer import Viewer
from schema.writing import EventAudience, change, keep, moment, must_be_likely, noted, parts, see

LONGEST = 24 * 60


async def log_work(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket that was worked on."],
    *,
    minutes: Annotated[int, "Minutes that it took, at most 1440."],
    work_date: Annotated[dt.date | None, "Day on which it was done; today if absent."] = None,
    billed_minutes: Annotated[int | None, "Minutes that are charged: as many if absent, 0 when none are."] = None,
    audience: Annotated[Audience, "Who may know of it."] = Audience.SHARED,
    note: Annotated[str | None, "What was done."] = None,
) -> Ticket:
    """Note the time that one spent on a ticket."""
    async with change(Ticket, ticket, viewer, WORKED, audience=EventAudience(audience)) as row:
        entry = WorkEntry(client_id=row.client_id, ticket_id=row.id, person_id=_person(viewer), audience=audience)
        entry.work_date = _done(work_date or moment().date())
        _fill(entry, minutes, billed_minutes, note)
        keep(entry)
    return row


async def correct_work(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket that was worked on."],
    *,
    entry: Annotated[UUID, WorkEntry, "Entry that is wrong."],
    minutes: Annotated[int, "Minutes that it took."],
    billed_minutes: Annotated[int | None, "Minutes that are charged: as many if absent, 0 when none are."] = None,
    note: Annotated[str | None, "What was done; as before if absent."] = None,
) -> Ticket:
    """Put a right entry in the place of a wrong one; the IT team goes on seeing both."""
    wrong = await see(WorkEntry, entry, viewer)
    async with change(Ticket, ticket, viewer, WORK_CORRECTED, audience=EventAudience(wrong.audience)) as row:
        found = await parts(WorkEntry, id=entry, ticket_id=row.id, ended_at=None)
        if not found:
            raise NotFound("entry", what=Words(en=WorkEntry.words[0], pl=WorkEntry.words[1]))
        wrong = found[0]
        same = {"person_id": wrong.person_id, "work_date": wrong.work_date, "audience": wrong.audience}
        right = WorkEntry(client_id=row.client_id, ticket_id=row.id, corrects_id=wrong.id, **same)
        _fill(right, minutes, billed_minutes, note or wrong.note)
        wrong.ended_at = moment()
        keep(wrong)
        keep(right)
    return row


def _person(viewer: Viewer) -> UUID:
    if viewer.actor_id is None:
        raise NotFound("ticket", what=Words(en="worker", pl="osoba pracująca"))
    return viewer.actor_id


def _done(day: dt.date) -> dt.date:
    if day > moment().date() + dt.timedelta(days=1):
        raise Invalid("workDate", why=Words(en="This day is yet to come.", pl="Ten dzień dopiero nadejdzie."))
    must_be_likely(day, "workDate")
    return day


def _fill(entry: WorkEntry, minutes: int, billed: int | None, note: str | None) -> None:
    if not 1 <= minutes <= LONGEST:
        raise Invalid("minutes", why=Words(en="Say 1 to 1440 minutes.", pl="Podaj od 1 do 1440 minut."))
    if billed is not None and not 0 <= billed <= LONGEST:
        raise Invalid("billedMinutes", why=Words(en="Say 0 to 1440 minutes.", pl="Podaj od 0 do 1440 minut."))
    entry.minutes, entry.billed_minutes = minutes, minutes if billed is None else billed
    entry.note = noted(note, "note", at_most=1000)
