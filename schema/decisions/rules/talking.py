"""Talking about a decision: asking back before one chooses, answering, and taking a question back."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.decisions.model import Decision, Remark, RemarkAudience
from schema.decisions.rules.events import ASKED_BACK, REMARKED, WITHDRAWN
from schema.decisions.rules.voting import end
from schema.people import rules as people
from schema.people.model import Person
from schema.viewer import Right, Viewer
from schema.writing import EventAudience, change, keep, moment, said


async def ask_back(
    viewer: Viewer,
    decision: Annotated[UUID, Decision, "Decision that waits for the viewer."],
    *,
    question: Annotated[str, "What one has to know before one can choose."],
) -> Decision:
    """Ask something back before one decides; it is then for those who asked to answer."""
    async with change(Decision, decision, viewer, ASKED_BACK) as row:
        _say(viewer, row, question, "question")
        row.asked_back_at = moment()
    return row


async def remark(
    viewer: Viewer,
    decision: Annotated[UUID, Decision, "Decision to say something about."],
    *,
    body: Annotated[str, "What to say."],
    audience: Annotated[RemarkAudience, "Who may read it."] = RemarkAudience.SHARED,
) -> Decision:
    """Say something about a decision, to both sides or within the IT team."""
    async with change(Decision, decision, viewer, REMARKED, audience=EventAudience(audience)) as row:
        _say(viewer, row, body, "body", audience)
        if audience is RemarkAudience.INTERNAL:
            viewer.must({Right.EXECUTE}, row.client_id)
        elif row.asked_back_at and await _asked_there(viewer, row):
            row.asked_back_at = None
    return row


async def _asked_there(viewer: Viewer, decision: Decision) -> bool:
    """Whether the viewer is of the side that asked for the decision."""
    asker = await Person.get_or_none(id=decision.asked_by_id)
    return viewer.staff == (asker is None or await people.is_staff(asker))


async def withdraw(
    viewer: Viewer,
    decision: Annotated[UUID, Decision, "Decision that is not needed any more."],
    *,
    reason: Annotated[str, "Why it is not needed; it becomes a remark."],
) -> Decision:
    """Take a question back, saying why."""
    async with change(Decision, decision, viewer, WITHDRAWN) as row:
        _say(viewer, row, reason, "reason")
        await end(row)
    return row


def _say(
    viewer: Viewer, decision: Decision, text: str, field: str, audience: RemarkAudience = RemarkAudience.SHARED
) -> None:
    words = Remark(client_id=decision.client_id, decision_id=decision.id, author_id=viewer.actor_id, at=moment())
    words.body, words.audience = said(text, field, at_most=20_000), audience
    keep(words)
