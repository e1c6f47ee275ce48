"""Falling due: what happens when nobody has decided in time."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from uuid import UUID

from schema.decisions.model import Approver, ApproverState, Decision, DecisionRule, DecisionState, Option, Timeout
from schema.decisions.rules.approvers import HIGHEST, SIDES, approver, in_roles
from schema.decisions.rules.delegating import must_be_installation
from schema.decisions.rules.events import ESCALATED, EXPIRED
from schema.decisions.rules.voting import conclude, end, take
from schema.refusals import Impossible, Invalid
from schema.viewer import SYSTEM, Viewer
from schema.writing import change, keep, moment, parts, see, timer, unit


@timer(every=dt.timedelta(seconds=30))
async def settle_late_decisions() -> int:
    """Do of every decision that is late what was said to happen then; another process may be faster."""
    done = 0
    for decision in await due_decisions():
        with suppress(Impossible, Invalid):
            await fall_due(SYSTEM, decision)
            done += 1
    return done


async def due_decisions() -> list[UUID]:
    """Decisions whose time has run out, and of which something was to become then."""
    late = Decision.filter(state=DecisionState.PENDING, due_at__lte=moment(), fell_due_at=None)
    return [row.id for row in await late.exclude(on_timeout=Timeout.NOTHING).order_by("due_at", "id").limit(50)]


async def fall_due(viewer: Viewer, decision: UUID) -> Decision:
    """Do what was said to happen when nobody decides in time; only the installation itself does that."""
    must_be_installation(viewer)
    async with unit(viewer):
        row = await see(Decision, decision, viewer)
        match row.on_timeout:
            case Timeout.CHOOSE:
                [fallback] = await Option.filter(decision_id=row.id, fallback=True)
                return await take(viewer, row.id, fallback.id)
            case Timeout.EXPIRE:
                return await _expire(viewer, row.id)
            case Timeout.ESCALATE:
                return await conclude(viewer, await _escalate(viewer, row.id))
        return row


async def _expire(viewer: Viewer, decision_id: UUID) -> Decision:
    async with change(Decision, decision_id, viewer, EXPIRED) as row:
        row.fell_due_at = moment()
        await end(row)
    return row


async def _escalate(viewer: Viewer, decision_id: UUID) -> Decision:
    """Only the highest are asked from now on, and one of each side is enough."""
    async with change(Decision, decision_id, viewer, ESCALATED) as row:
        row.fell_due_at, row.rule, row.needed = moment(), DecisionRule.ANY, 1
        asked = await parts(Approver, decision_id=row.id)
        for side in SIDES[row.authority]:
            highest = await in_roles(HIGHEST[side], row.client_id)
            there = {one.delegate_of_id or one.person_id for one in asked}
            for one in asked:
                if one.side is side and highest and (one.delegate_of_id or one.person_id) not in highest:
                    one.state = ApproverState.RELEASED
                    keep(one)
            for person in (one for one in highest if one not in there):
                keep(await approver(row, side, person))
    return row
