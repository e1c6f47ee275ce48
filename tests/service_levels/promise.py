"""What Spokojna IT promises in these tests, and doing things at a given time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from schema.calendars import rules as calendars
from schema.organisations.model import Organisation
from schema.service_levels import rules
from schema.service_levels.model import Clock, Metric, Policy
from schema.tickets import rules as tickets
from schema.tickets.model import PendingParty, Resolution, Ticket
from schema.viewer import SYSTEM, Viewer
from schema.writing import unit
from tests.cast import Cast

WARSAW = ZoneInfo("Europe/Warsaw")
OFFICE = [f"{day} 09:00-17:00" for day in ("MON", "TUE", "WED", "THU", "FRI")]
TARGETS = ["ANY P3 RESPONSE 60", "ANY P3 RESOLUTION 480", "REQUEST P3 RESOLUTION 2400"]


def local(text: str) -> dt.datetime:
    """What the clocks of Warsaw show in November 2026, `20 16:00`, as a moment."""
    return dt.datetime.fromisoformat(f"2026-11-{text}").replace(tzinfo=WARSAW).astimezone(dt.UTC)


async def promised(
    cast: Cast,
    to: Organisation | None = None,
    targets: Sequence[str] = TARGETS,
    pauses: Sequence[PendingParty] = (PendingParty.CLIENT,),
    begins: dt.datetime | None = None,
) -> Policy:
    """A policy by office hours, to everybody or to one client, made on the first of November."""
    async with unit(cast.adam, effective_at=local("01 08:00")):
        week = await calendars.create_calendar(
            cast.adam, cast.spokojna.id, name="Biuro", zone="Europe/Warsaw", week=OFFICE
        )
        given = {"calendar": week.id, "targets": targets, "pauses": pauses, "from_at": begins}
        return await rules.publish_policy(cast.adam, (to or cast.spokojna).id, name="Standard", **given)


async def renewed(at: str) -> None:
    """Let clocks go by what holds then."""
    async with unit(SYSTEM, effective_at=local(at)):
        while await rules.renew():
            pass


class Desk:
    """A ticket of the bakery, and what happens to it when."""

    def __init__(self, cast: Cast, ticket: Ticket) -> None:
        self.cast, self.ticket = cast, ticket

    @classmethod
    async def opened(cls, cast: Cast, when: str, impact: int = 2) -> Desk:
        """Łucja asks for help."""
        async with unit(cast.lucja, effective_at=local(when)):
            ticket = await tickets.open_ticket(cast.lucja, cast.zawilec.id, title="Piec", impact=impact)
        return cls(cast, ticket)

    async def hold(self, when: str, party: PendingParty = PendingParty.CLIENT) -> None:
        """Tomasz waits for somebody."""
        async with unit(self.cast.tomasz, effective_at=local(when)):
            await tickets.hold(self.cast.tomasz, self.ticket.id, party=party, reason="Który piec?")

    async def resume(self, when: str, by: Viewer | None = None) -> None:
        """Somebody goes on."""
        who = by or self.cast.tomasz
        async with unit(who, effective_at=local(when)):
            await tickets.resume(who, self.ticket.id)

    async def say(self, when: str, by: Viewer) -> None:
        """Somebody says something to both sides."""
        async with unit(by, effective_at=local(when)):
            await tickets.comment(by, self.ticket.id, body="Już patrzę.")

    async def resolve(self, when: str) -> None:
        """Tomasz is done."""
        async with unit(self.cast.tomasz, effective_at=local(when)):
            await tickets.resolve(self.cast.tomasz, self.ticket.id, code=Resolution.FIXED, text="Nowa głowica.")

    async def reopen(self, when: str) -> None:
        """Łucja is not content."""
        async with unit(self.cast.lucja, effective_at=local(when)):
            await tickets.reopen(self.cast.lucja, self.ticket.id, reason="Dalej nie drukuje.")

    async def cancel(self, when: str) -> None:
        """Łucja needs it no more."""
        async with unit(self.cast.lucja, effective_at=local(when)):
            await tickets.cancel(self.cast.lucja, self.ticket.id, reason="Już działa.")

    async def clock(self, metric: Metric = Metric.RESOLUTION) -> Clock:
        """The clock as it stands."""
        return await Clock.get(ticket_id=self.ticket.id, metric=metric)

    async def now(self) -> Ticket:
        """The ticket as it stands."""
        return await Ticket.get(id=self.ticket.id)
