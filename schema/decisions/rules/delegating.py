"""Delegating: one decision, or all of them for a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Annotated
from uuid import UUID

from schema.decisions.model import Approver, ApproverState, Decision, Delegation, Side
from schema.decisions.rules.events import DELEGATED, DELEGATION_BEGUN, DELEGATION_CREATED, DELEGATION_ENDED
from schema.decisions.rules.standing_in import may_decide
from schema.people import rules as people
from schema.people.model import Person, PersonState
from schema.refusals import Forbidden, Invalid, Words
from schema.viewer import SYSTEM, Viewer
from schema.writing import change, create, keep, moment, parts, see, timer, unit, when

NOT_THERE = Words(en="This person cannot decide there.", pl="Ta osoba nie może tam podejmować decyzji.")


async def delegate(
    viewer: Viewer,
    decision: Annotated[UUID, Decision, "Decision that somebody else is to take."],
    *,
    delegate: Annotated[UUID, Person, "Who decides instead, of the same side; oneself takes it back."],
    person: Annotated[UUID | None, Person, "In whose place; the viewer's own if absent."] = None,
) -> Decision:
    """Let somebody else of the same side decide in one's place; what was voted stays."""
    giver = person or viewer.person_id
    return await _hand_on(viewer, decision, delegate, lambda one: giver in (one.person_id, one.delegate_of_id))


async def _hand_on(viewer: Viewer, decision: UUID, delegate: UUID, chosen: Callable[[Approver], bool]) -> Decision:
    """Hand on those votes of the decision that wait and are chosen."""
    async with change(Decision, decision, viewer, DELEGATED) as row:
        waiting = await parts(Approver, decision_id=row.id, state=ApproverState.WAITING)
        theirs = [one for one in waiting if chosen(one)]
        if not theirs:
            en, pl = "It does not wait for this person.", "Ta decyzja nie czeka na tę osobę."
            raise Invalid("person", why=Words(en=en, pl=pl))
        _must_be_in_charge(viewer, theirs)
        await _must_fit(await see(Person, delegate, viewer), row, theirs)
        for one in theirs:
            _hand(one, delegate)
    return row


def _must_be_in_charge(viewer: Viewer, theirs: Sequence[Approver]) -> None:
    """Of others' votes, those who decide for the client dispose of the client's, an administrator of the team's."""
    free = viewer.administers or viewer.actor_id is None
    own = all(viewer.person_id in (one.person_id, one.delegate_of_id) for one in theirs)
    if not (free or own or all(one.side is Side.CLIENT for one in theirs)):
        raise Invalid("person", why=Words(en="It is the other side's.", pl="To głos drugiej strony."))


async def _must_fit(delegate: Person, decision: Decision, theirs: Sequence[Approver]) -> None:
    """Of the same side, still there, and with a say in all of it."""
    side = Side.ENTERPRISE if await people.is_staff(delegate) else Side.CLIENT
    if any(one.side is not side for one in theirs) or not await may_decide(delegate.id, decision.client_id):
        raise Invalid("delegate", why=NOT_THERE)


def _hand(one: Approver, delegate: UUID) -> None:
    """Remember whose vote it is, through however many hands it goes; back with its owner it is nobody else's."""
    owner = one.delegate_of_id or one.person_id
    one.person_id, one.delegate_of_id = delegate, None if delegate == owner else owner
    keep(one)


async def create_delegation(
    viewer: Viewer,
    person: Annotated[UUID, Person, "Whose decisions somebody else takes: oneself, or whom one decides for."],
    *,
    delegate: Annotated[UUID, Person, "Who takes them, of the same organisation."],
    until_at: Annotated[dt.datetime, "Until when."],
    from_at: Annotated[dt.datetime | None, "From when; now if absent."] = None,
) -> Delegation:
    """Let somebody else decide for a time: what waits already goes to them, and whatever comes in that time."""
    async with unit(viewer):
        giver = await see(Person, person, viewer, to=DELEGATION_CREATED)
        taker = await see(Person, delegate, viewer, client_id=giver.client_id)
        row = Delegation(client_id=giver.client_id, person_id=giver.id, delegate_id=taker.id)
        row.from_at, row.until_at = from_at or moment(), until_at
        await _must_make_sense(row, taker)
        row.began_at = moment() if row.from_at <= moment() else None
        made = await create(row, viewer, DELEGATION_CREATED)
        if made.began_at:
            await _hand_over(viewer, made)
    return made


async def _must_make_sense(row: Delegation, taker: Person) -> None:
    if taker.id == row.person_id or taker.state is PersonState.LEFT or not await may_decide(taker.id, row.client_id):
        raise Invalid("delegate", why=NOT_THERE)
    if row.until_at <= row.from_at or row.until_at <= moment():
        raise Invalid("untilAt", why=Words(en="It would be over already.", pl="Ten termin już minął."))
    lasting = Delegation.filter(person_id=row.person_id, ended_at=None)
    if await lasting.filter(from_at__lt=row.until_at, until_at__gt=row.from_at).exists():
        en, pl = "Somebody decides in that time already.", "W tym czasie ktoś już zastępuje tę osobę."
        raise Invalid("fromAt", why=Words(en=en, pl=pl))


async def begin_delegation(viewer: Viewer, delegation: UUID) -> Delegation:
    """Begin a delegation whose time has come; only the installation itself does that."""
    async with unit(viewer):
        async with change(Delegation, delegation, viewer, DELEGATION_BEGUN) as row:
            must_be_installation(viewer)
            row.began_at = moment()
        await _hand_over(viewer, row)
    return row


@timer(every=dt.timedelta(seconds=30))
async def change_delegates() -> int:
    """Begin delegations whose time has come, and end those whose time is over; another process may be faster."""
    now = moment()
    over = await Delegation.filter(ended_at=None, until_at__lte=now).order_by("until_at", "id").limit(50)
    begun = Delegation.filter(ended_at=None, began_at=None, from_at__lte=now, until_at__gt=now)
    coming = await begun.order_by("from_at", "id").limit(50)
    done = 0
    for do, rows in ((end_delegation, over), (begin_delegation, coming)):
        for row in rows:
            with suppress(Invalid):
                await do(SYSTEM, row.id)
                done += 1
    return done


async def end_delegation(viewer: Viewer, delegation: Annotated[UUID, Delegation, "Delegation to end."]) -> Delegation:
    """End a delegation: whatever the delegate has not decided goes back."""
    async with unit(viewer):
        async with change(Delegation, delegation, viewer, DELEGATION_ENDED) as row:
            row.ended_at = moment()
        lent = await Approver.filter(
            person_id=row.delegate_id, delegate_of_id=row.person_id, state=ApproverState.WAITING
        )
        await _move(viewer, row.person_id, lent, lambda one: one.delegate_of_id == row.person_id)
    return row


async def _hand_over(viewer: Viewer, row: Delegation) -> None:
    """Everything that waits for the person goes to the delegate."""
    own = await Approver.filter(person_id=row.person_id, state=ApproverState.WAITING)
    await _move(viewer, row.delegate_id, own, lambda one: one.person_id == row.person_id)


async def _move(viewer: Viewer, taker: UUID, rows: Sequence[Approver], chosen: Callable[[Approver], bool]) -> None:
    """Hand on what waits, except where the taker has no say."""
    for decision_id, client_id in dict.fromkeys((one.decision_id, one.client_id) for one in rows):
        if await may_decide(taker, client_id):
            await _hand_on(viewer, decision_id, taker, chosen)


def must_be_installation(viewer: Viewer) -> None:
    """Refuse whoever is a person: this is for timers."""
    if viewer.actor_id is not None:
        raise Forbidden(right=Words(en="act as the installation itself", pl="działanie jako sama instalacja"))


@when(people.LEFT)
@when(people.WITHDRAWN)
async def nothing_waits_in_vain(person: Person, viewer: Viewer) -> None:
    """Nobody goes while a decision waits for them."""
    if await Approver.exists(person_id=person.id, state=ApproverState.WAITING):
        en = "Decisions still wait for them. Let somebody else take these first."
        pl = "Na tę osobę czekają jeszcze decyzje. Najpierw przekaż je komuś innemu."
        raise Invalid("person", why=Words(en=en, pl=pl))
