"""Voting, and what follows once enough have chosen."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.decisions.model import Approver, ApproverState, Decision, DecisionState, Option
from schema.decisions.rules.events import SUPERSEDED, TAKEN, VOTED
from schema.decisions.rules.outcome import Ballot, agreed, outcome
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, keep, moment, noted, parts, see, unit


async def vote(
    viewer: Viewer,
    decision: Annotated[UUID, Decision, "Decision that waits for the viewer."],
    *,
    option: Annotated[UUID, Option, "What the viewer chooses; until the decision is taken, they may choose anew."],
    reason: Annotated[str | None, "Why; needed when it is a refusal."] = None,
) -> Decision:
    """Choose an option; once enough have chosen the same, the decision is taken and stays as it is."""
    async with unit(viewer):
        async with change(Decision, decision, viewer, VOTED) as row:
            chosen = await see(Option, option, viewer, client_id=row.client_id)
            text = _reason(row, chosen, reason)
            for one in await parts(Approver, decision_id=row.id, person_id=viewer.person_id):
                if one.state is not ApproverState.RELEASED:
                    one.update_from_dict({"option_id": chosen.id, "reason": text, "decided_at": moment()})
                    one.state = ApproverState.VOTED
                    keep(one)
        return await conclude(viewer, row)


def _reason(decision: Decision, option: Option, reason: str | None) -> str | None:
    if option.decision_id != decision.id:
        en, pl = "This option is of another decision.", "Ta opcja należy do innej decyzji."
        raise Invalid("option", why=Words(en=en, pl=pl))
    text = noted(reason, "reason", at_most=4000)
    if text is None and not option.approves:
        raise Invalid("reason", why=Words(en="Say why you refuse.", pl="Napisz, dlaczego odmawiasz."))
    return text


async def conclude(viewer: Viewer, decision: Decision) -> Decision:
    """Take the decision if the votes settle it."""
    winner = await _settled(decision)
    return await take(viewer, decision.id, winner) if winner else decision


async def _settled(decision: Decision) -> UUID | None:
    approving = {one.id: one.approves for one in await Option.filter(decision_id=decision.id)}
    asked = [one for one in await Approver.filter(decision_id=decision.id) if one.state is not ApproverState.RELEASED]
    voted = sorted((one for one in asked if one.decided_at), key=lambda one: (one.decided_at, one.id))
    sides = []
    for side in sorted({one.side for one in asked}):
        ballots = [
            Ballot(one.option_id, approving[one.option_id]) for one in voted if one.side is side and one.option_id
        ]
        voters = len([one for one in asked if one.side is side])
        sides.append(outcome(decision.rule, decision.needed, voters, ballots))
    return agreed(sides, approving)


async def take(viewer: Viewer, decision_id: UUID, option_id: UUID) -> Decision:
    """Let an option be chosen for good; an earlier decision in whose place this one stands holds no more."""
    async with change(Decision, decision_id, viewer, TAKEN) as row:
        for option in await parts(Option, decision_id=row.id, id=option_id):
            option.chosen = True
            keep(option)
        row.fell_due_at = None if viewer.actor_id else moment()
        await end(row)
    if row.supersedes_id and await Decision.exists(id=row.supersedes_id, state=DecisionState.TAKEN):
        await _supersede(viewer, row.supersedes_id)
    return row


async def end(decision: Decision) -> None:
    """It waits for nobody any more; part of a change of the decision."""
    decision.ended_at, decision.asked_back_at = moment(), None
    for one in await parts(Approver, decision_id=decision.id, state=ApproverState.WAITING):
        one.state = ApproverState.RELEASED
        keep(one)


async def _supersede(viewer: Viewer, decision_id: UUID) -> None:
    async with change(Decision, decision_id, viewer, SUPERSEDED):
        pass
