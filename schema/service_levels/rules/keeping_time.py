"""Keeping time: whatever happens to a ticket moves its clocks and the ledger of turns along with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence

from schema.calendars.rules import Hours
from schema.service_levels.model import Clock, ClockState, Metric, Policy, TicketTurn
from schema.service_levels.rules.policies import hours_of_policy, policy_for
from schema.service_levels.rules.running import Wish, obey, obeys, retarget, run
from schema.service_levels.rules.targets import minutes_for
from schema.tickets.model import PendingParty, SlaState, Ticket, TicketState, Turn
from schema.viewer import Viewer
from schema.writing import along, catalogue, keep, moment, parts

DONE = (TicketState.RESOLVED, TicketState.CLOSED)


async def keep_time(ticket: Ticket, _viewer: Viewer) -> None:
    """Move the clocks of the ticket, and note whose move it is."""
    at = moment()
    await _keep_turn(ticket, at)
    stand(ticket, await (_moved(ticket, at) if ticket._saved_in_db else _started(ticket, at)))


for _event in [event for event in catalogue.values() if event.name.startswith("ticket.")]:
    along(_event)(keep_time)


async def _keep_turn(ticket: Ticket, at: dt.datetime) -> None:
    open_ = await parts(TicketTurn, ticket_id=ticket.id, to_at=None) if ticket._saved_in_db else []
    if open_ and open_[0].turn is ticket.turn:
        return
    for one in open_:
        one.to_at = max(at, one.from_at)
        keep(one)
    if open_ or ticket.turn is not Turn.NOBODY:
        ticket.turn_since = at
    if ticket.turn is not Turn.NOBODY:
        keep(TicketTurn(client_id=ticket.client_id, ticket_id=ticket.id, turn=ticket.turn, from_at=at))


async def _started(ticket: Ticket, at: dt.datetime) -> list[Clock]:
    """Clocks of a new ticket, for whatever is promised."""
    policy = await policy_for(ticket.client_id)
    if policy is None:
        return []
    hours, started = await hours_of_policy(policy), []
    for metric in Metric:
        if minutes := minutes_for(policy.targets, ticket.kind, ticket.priority, metric):
            clock = Clock(client_id=ticket.client_id, ticket_id=ticket.id, policy_id=policy.id, metric=metric)
            clock.priority, clock.minutes, clock.started_at = ticket.priority, minutes, at
            run(clock, hours, at)
            keep(clock)
            started.append(clock)
    return started


async def _moved(ticket: Ticket, at: dt.datetime) -> list[Clock]:
    """Clocks of the ticket as they stand after what happens to it."""
    clocks = await parts(Clock, ticket_id=ticket.id)
    perhaps = {clock.policy_id for clock in clocks if waited_for(ticket) or _moves(clock, ticket)}
    for policy in await Policy.filter(id__in=perhaps) if perhaps else ():
        moving = [one for one in clocks if one.policy_id == policy.id and _moves(one, ticket, policy.pauses)]
        hours = await hours_of_policy(policy)
        for clock in moving:
            _move(clock, ticket, policy, hours, at)
            keep(clock)
    return clocks


def _moves(clock: Clock, ticket: Ticket, pauses: Collection[str] = ()) -> bool:
    return _is_regraded(clock, ticket) or not obeys(clock, wish(ticket, clock.metric, pauses))


def _is_regraded(clock: Clock, ticket: Ticket) -> bool:
    return clock.stopped_at is None and clock.priority is not ticket.priority


def _move(clock: Clock, ticket: Ticket, policy: Policy, hours: Hours, at: dt.datetime) -> None:
    if _is_regraded(clock, ticket):
        clock.priority = ticket.priority
        promised = minutes_for(policy.targets, ticket.kind, ticket.priority, clock.metric)
        retarget(clock, promised or clock.minutes, hours, at)
    wanted = wish(ticket, clock.metric, policy.pauses)
    if not obeys(clock, wanted):
        obey(clock, wanted, hours, at)


def wish(ticket: Ticket, metric: Metric, pauses: Collection[str]) -> Wish:
    """What a clock of the ticket ought to do."""
    if ticket.state is TicketState.CANCELLED or ticket.merged_into_id:
        return Wish.CANCEL
    done = ticket.first_response_at is not None if metric is Metric.RESPONSE else ticket.state in DONE
    if done:
        return Wish.STOP
    return Wish.PAUSE if waited_for(ticket) in pauses else Wish.RUN


def waited_for(ticket: Ticket) -> PendingParty | None:
    """Whom the ticket waits for: also the client while they decide."""
    return PendingParty.CLIENT if ticket.turn is Turn.CLIENT else ticket.pending_party


def stand(ticket: Ticket, clocks: Sequence[Clock]) -> None:
    """Say of the ticket how it stands and when something is due, for lists to be sorted by."""
    going = [clock for clock in clocks if clock.stopped_at is None]
    ticket.due_at = min((clock.due_at for clock in going if clock.due_at), default=None)
    ticket.sla_state = _standing(going, clocks)


def _standing(going: Sequence[Clock], clocks: Sequence[Clock]) -> SlaState:
    states = {clock.state for clock in going or clocks}
    if ClockState.BREACHED in states:
        return SlaState.BREACHED
    if ClockState.RUNNING in states:
        warned = any(clock.warned_at for clock in going if clock.state is ClockState.RUNNING)
        return SlaState.AT_RISK if warned else SlaState.ON_TRACK
    if ClockState.PAUSED in states:
        return SlaState.PAUSED
    return SlaState.MET if ClockState.MET in states else SlaState.NONE
