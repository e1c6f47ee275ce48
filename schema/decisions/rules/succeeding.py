"""Succeeding: what waits for somebody goes to another, all of it in one step."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.decisions.model import Approver, ApproverState, Decision, Delegation, Succession
from schema.decisions.rules.delegating import NOT_THERE
from schema.decisions.rules.events import HANDED_OVER
from schema.decisions.rules.standing_in import may_decide
from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import Invalid, Words
from schema.viewer import SYSTEM, Viewer
from schema.writing import along, create, keep, locked, moment, parts, said, see, unit


async def hand_over(
    viewer: Viewer,
    person: Annotated[UUID, Person, "Whose duties somebody else takes over."],
    *,
    to: Annotated[UUID, Person, "Who takes them over, of the same organisation."],
    reason: Annotated[str, "Why, in a sentence."],
) -> Succession:
    """
    Hand over what waits for somebody in one step: decisions, delegations, tickets that they watch, systems that they
    answer for, people who answer to them, tasks of processes. All of it, or nothing where one is refused; told how
    many of each.
    """
    async with unit(viewer):
        giver = await see(Person, person, viewer, to=HANDED_OVER)
        taker = await see(Person, to, viewer, client_id=giver.client_id)
        people.must_be_there(taker, "to")
        if taker.id == giver.id:
            en, pl = "Choose somebody else.", "Wybierz inną osobę."
            raise Invalid("to", why=Words(en=en, pl=pl))
        row = Succession(client_id=giver.client_id, person_id=giver.id, successor_id=taker.id, handed_at=moment())
        row.reason = said(reason, "reason", at_most=1000)
        return await create(row, viewer, HANDED_OVER)


@along(HANDED_OVER)
async def hand_votes(row: Succession, _viewer: Viewer) -> None:
    """Votes that wait for the person, and those that somebody else was to give for them, are the successor's."""
    for decision, client in await _waiting(row):
        await locked(Decision, decision, SYSTEM)
        if not await may_decide(row.successor_id, client):
            raise Invalid("to", why=NOT_THERE)
    own = await parts(Approver, person_id=row.person_id, state=ApproverState.WAITING)
    lent = await parts(Approver, delegate_of_id=row.person_id, state=ApproverState.WAITING)
    for one in [*own, *lent]:
        one.person_id = row.successor_id
        one.delegate_of_id = None if one.delegate_of_id in (row.person_id, row.successor_id) else one.delegate_of_id
        keep(one)
    row.decisions = len({one.decision_id for one in [*own, *lent]})


async def _waiting(row: Succession) -> list[tuple[UUID, UUID]]:
    """Decisions that wait, and whose they are; in one order, so that two such steps wait for each other."""
    own = await Approver.filter(person_id=row.person_id, state=ApproverState.WAITING)
    lent = await Approver.filter(delegate_of_id=row.person_id, state=ApproverState.WAITING)
    return sorted({(one.decision_id, one.client_id) for one in [*own, *lent]})


@along(HANDED_OVER)
async def hand_delegations(row: Succession, _viewer: Viewer) -> None:
    """Nobody stands in for the person any more; for others, the successor does."""
    given = await parts(Delegation, person_id=row.person_id, ended_at=None)
    taken = await parts(Delegation, delegate_id=row.person_id, ended_at=None)
    for one in [*given, *taken]:
        if one.person_id in (row.person_id, row.successor_id):
            one.ended_at = moment()
        else:
            one.delegate_id = row.successor_id
        keep(one)
    row.delegations = len(given) + len(taken)


@along(HANDED_OVER)
async def hand_reports(row: Succession, _viewer: Viewer) -> None:
    """Whoever answers to the person answers to the successor; those to whom the successor answers, one step higher."""
    person = await Person.get(id=row.person_id)
    above = await _above(row.successor_id)
    reports = await parts(Person, manager_id=row.person_id)
    for one in reports:
        one.manager_id = person.manager_id if one.id in above else row.successor_id
        keep(one)
    row.reports = len(reports)


async def _above(person_id: UUID) -> set[UUID]:
    """The person and everybody to whom they answer."""
    found: set[UUID] = set()
    one: Person | None = await Person.get(id=person_id)
    while one and one.id not in found:
        found.add(one.id)
        one = await Person.get_or_none(id=one.manager_id) if one.manager_id else None
    return found
