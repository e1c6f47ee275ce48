"""Who does what: owners of steps, found for this client, or named where there is nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from schema.decisions.rules import in_roles
from schema.people.model import Person, PersonState
from schema.processes.model import OwnerRule, Process, Step
from schema.processes.rules.naming import called
from schema.refusals import Invalid, Refusal, Words
from schema.teams.model import TeamMember


async def owners_of(process: Process, steps: Sequence[Step]) -> dict[str, UUID | None]:
    """The owner of every step by its key; None where there is nobody."""
    return {step.key: await _owner(process, step) for step in steps}


def nobody_for(steps: Sequence[Step], owners: Mapping[str, UUID | None]) -> list[Refusal]:
    """A refusal with all steps for which there is nobody, if there are any."""
    nobody = [step for step in steps if owners[step.key] is None]
    if not nobody:
        return []
    en = "; ".join(f"{step.title.en} ({called(step.owner).en})" for step in nobody)
    pl = "; ".join(f"{step.title.pl} ({called(step.owner).pl})" for step in nobody)
    return [Invalid("scenario", why=Words(en=f"There is nobody to do: {en}.", pl=f"Nie ma kto zrobić: {pl}."))]


async def _owner(process: Process, step: Step) -> UUID | None:
    match step.owner.rule:
        case OwnerRule.REQUESTER:
            return process.requester_id
        case OwnerRule.SUBJECT:
            return process.person_id
        case OwnerRule.SUBJECT_MANAGER:
            return await _manager(process)
        case OwnerRule.TEAM:
            there = TeamMember.filter(team__name=step.owner.team, team__ended_at=None, ended_at=None)
            member = await there.exclude(person__state=PersonState.LEFT).order_by("id").first()
            return member.person_id if member else None
    found = await in_roles({step.owner.role}, process.client_id) if step.owner.role else []
    return found[0] if found else None


async def _manager(process: Process) -> UUID | None:
    person = await Person.get_or_none(id=process.person_id)
    manager = person and await Person.get_or_none(id=person.manager_id)
    return manager.id if manager and manager.state is not PersonState.LEFT else None
