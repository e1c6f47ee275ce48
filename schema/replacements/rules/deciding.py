"""What the client decides: all of a quarter at once, or some things left out before."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.decisions import rules as decisions
from schema.decisions.model import Decision, Option
from schema.refusals import Invalid, Words
from schema.replacements.model import Replacement, ReplacementOption, ReplacementProposal, ReplacementState
from schema.replacements.rules.events import APPROVED, LEFT_OUT, REJECTED, WITHDRAWN
from schema.replacements.rules.options import together
from schema.viewer import Viewer
from schema.writing import change, keep, locked, moment, must_be_likely, parts, see, unit, when


async def leave_out(
    viewer: Viewer,
    replacement: Annotated[UUID, Replacement, "What is not to be replaced then."],
    *,
    until: Annotated[dt.date | None, "Until when it is put off; without a day it is rejected."] = None,
) -> Replacement:
    """Take one thing out of what is proposed, before the rest is decided: put it off, or reject it."""
    async with unit(viewer):
        known = await see(Replacement, replacement, viewer, to=LEFT_OUT)
        proposal = await see(ReplacementProposal, known.proposal_id, viewer)
        await locked(Decision, proposal.decision_id, viewer)  # whoever votes meanwhile comes before or after
        async with change(Replacement, replacement, viewer, LEFT_OUT) as row:
            if until is not None and until <= moment().date():
                raise Invalid("until", why=Words(en="Say a day to come.", pl="Podaj dzień, który nadejdzie."))
            must_be_likely(until, "until")
            row.until = until
            row.state = ReplacementState.DEFERRED if until else ReplacementState.REJECTED
            await _reckon_anew(proposal, row)
    return row


async def _reckon_anew(proposal: ReplacementProposal, without: Replacement) -> None:
    """Let the question tell what is left."""
    left = Replacement.filter(proposal_id=proposal.id, state=ReplacementState.PROPOSED).exclude(id=without.id)
    ids = [row.id for row in await left]
    if not ids:
        en, pl = "This is the last one: answer no to the whole.", "To ostatnia pozycja: odrzuć całą propozycję."
        raise Invalid("replacement", why=Words(en=en, pl=pl))
    cost = together(await ReplacementOption.filter(replacement_id__in=ids, recommended=True))
    for option in await parts(Option, decision_id=proposal.decision_id, approves=True):
        option.cost_minor = cost.minor
        keep(option)


@when(decisions.TAKEN)
async def hear(decision: Decision, viewer: Viewer) -> None:
    """Let what was proposed follow what the client has said."""
    proposal = await ReplacementProposal.get_or_none(decision_id=decision.id)
    if proposal:
        yes = await Option.exists(decision_id=decision.id, chosen=True, approves=True)
        await (_approve if yes else _reject)(viewer, proposal)


async def _approve(viewer: Viewer, proposal: ReplacementProposal) -> None:
    async with change(ReplacementProposal, proposal.id, viewer, APPROVED):
        await _lead(proposal, ReplacementState.APPROVED)


async def _reject(viewer: Viewer, proposal: ReplacementProposal) -> None:
    async with change(ReplacementProposal, proposal.id, viewer, REJECTED):
        await _lead(proposal, ReplacementState.REJECTED)


@when(decisions.EXPIRED)
@when(decisions.WITHDRAWN)
async def nobody_asks(decision: Decision, viewer: Viewer) -> None:
    """What nobody asks about any more may be proposed again."""
    for proposal in await ReplacementProposal.filter(decision_id=decision.id):
        async with change(ReplacementProposal, proposal.id, viewer, WITHDRAWN):
            await _lead(proposal, ReplacementState.DEFERRED)


async def _lead(proposal: ReplacementProposal, state: ReplacementState) -> None:
    """What the client was asked about comes to another state."""
    for one in await parts(Replacement, proposal_id=proposal.id, state=ReplacementState.PROPOSED):
        one.state = state
        keep(one)
