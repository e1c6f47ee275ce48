"""Watching the clocks: warnings, breaches and new promises, each told once, by whichever process comes first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from uuid import UUID

from tortoise.expressions import F, Q

from schema.calendars.rules import hours_of
from schema.service_levels.model import Clock, ClockState, Policy
from schema.service_levels.rules.events import BREACHED, RETARGETED, WARNED
from schema.service_levels.rules.keeping_time import stand
from schema.service_levels.rules.policies import hours_of_policy, policy_for
from schema.service_levels.rules.running import Wish, breach, obey, retarget
from schema.service_levels.rules.targets import minutes_for
from schema.tickets.model import Ticket
from schema.viewer import SYSTEM
from schema.writing import change, keep, moment, parts, timer, unit

BATCH = 50
GOING = (ClockState.RUNNING, ClockState.PAUSED)


class _Gone(Exception):
    """Another process was faster, or the ticket has moved on."""


@timer(every=dt.timedelta(seconds=15))
async def watch() -> int:
    """Warn of clocks of which three quarters are used, and note those that are over."""
    at = moment()
    late = Q(due_at__lte=at) | Q(warn_at__lte=at)
    clocks = await Clock.filter(late, state=ClockState.RUNNING).order_by("due_at", "id").limit(BATCH)
    for clock in clocks:
        over = clock.due_at is not None and clock.due_at <= at
        await _unless_gone(_breach if over else _warn, clock)
    return len(clocks)


@timer(every=dt.timedelta(seconds=30))
async def renew() -> int:
    """Let clocks that still run go by what is promised now, and by the hours of now, when either has changed."""
    ended = Q(policy__ended_at__lte=moment(), state__in=GOING, stopped_at=None)
    changed = Q(policy__calendar__hours_at__isnull=False, since_at__lt=F("policy__calendar__hours_at"))
    clocks = await Clock.filter(ended | (changed & Q(state=ClockState.RUNNING))).order_by("id").limit(BATCH)
    for clock in clocks:
        await _unless_gone(_renew, clock)
    return len(clocks)


async def _unless_gone(do: Callable[[UUID, UUID], Awaitable[None]], clock: Clock) -> None:
    try:
        async with unit(SYSTEM):
            await do(clock.ticket_id, clock.id)
    except _Gone:
        return


async def _warn(ticket_id: UUID, clock_id: UUID) -> None:
    async with change(Ticket, ticket_id, SYSTEM, WARNED) as ticket:
        clocks, clock = await _clocks(ticket, clock_id)
        if clock.warn_at is None or clock.warn_at > moment():
            raise _Gone
        clock.warn_at, clock.warned_at = None, moment()
        keep(clock)
        stand(ticket, clocks)


async def _breach(ticket_id: UUID, clock_id: UUID) -> None:
    async with change(Ticket, ticket_id, SYSTEM, BREACHED) as ticket:
        clocks, clock = await _clocks(ticket, clock_id)
        if clock.state is not ClockState.RUNNING or clock.due_at is None or clock.due_at > moment():
            raise _Gone
        breach(clock)
        keep(clock)
        stand(ticket, clocks)


async def _renew(ticket_id: UUID, clock_id: UUID) -> None:
    async with change(Ticket, ticket_id, SYSTEM, RETARGETED) as ticket:
        clocks, clock = await _clocks(ticket, clock_id)
        before = await Policy.get(id=clock.policy_id).select_related("calendar")
        if clock.state not in GOING:
            raise _Gone
        if before.ended_at and before.ended_at <= moment():
            await _go_by_the_next(clock, ticket, before)
        elif clock.since_at and before.calendar.hours_at and clock.since_at < before.calendar.hours_at:
            retarget(clock, clock.minutes, await hours_of(before.calendar), moment())
        else:
            raise _Gone
        keep(clock)
        stand(ticket, clocks)


async def _go_by_the_next(clock: Clock, ticket: Ticket, before: Policy) -> None:
    """Let the clock go by what is promised now, if anything is."""
    policy, hours = await policy_for(ticket.client_id), await hours_of(before.calendar)
    promised = policy and minutes_for(policy.targets, ticket.kind, ticket.priority, clock.metric)
    if policy and promised:
        retarget(clock, promised, await hours_of_policy(policy), moment(), before=hours)
        clock.policy_id = policy.id
    else:
        obey(clock, Wish.CANCEL, hours, moment())


async def _clocks(ticket: Ticket, clock_id: UUID) -> tuple[list[Clock], Clock]:
    """The clocks of a ticket that is locked, and one of them."""
    clocks = await parts(Clock, ticket_id=ticket.id)
    return clocks, next(clock for clock in clocks if clock.id == clock_id)
