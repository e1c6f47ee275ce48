"""Standing in: who decides for a person who is away."""

from __future__ import annotations

from uuid import UUID

from schema.decisions.model import Delegation
from schema.people import rules as people
from schema.refusals import NotFound
from schema.viewer import Right
from schema.writing import moment


async def stand_in(person_id: UUID) -> UUID:
    """Who decides for them at this moment: themselves, or, through however many delegations, somebody else."""
    seen, now = {person_id}, moment()
    while True:
        lasting = Delegation.filter(person_id=person_id, ended_at=None, from_at__lte=now, until_at__gt=now)
        found = await lasting.order_by("from_at").first()
        if found is None or found.delegate_id in seen:
            return person_id
        person_id = found.delegate_id
        seen.add(person_id)


async def may_decide(person_id: UUID, client_id: UUID) -> bool:
    """Whether they are there, see the whole organisation and have a say in it: for a delegate that is enough."""
    try:
        viewer = await people.viewer_of(person_id)
    except NotFound:
        return False
    speaks = any(viewer.may(right, client_id) for right in (Right.ASK, Right.DECIDE, Right.EXECUTE))
    return speaks and viewer.may(Right.OBSERVE, client_id)
