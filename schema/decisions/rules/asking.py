"""Asking for a decision."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from schema.binding import uuid_of
from schema.decisions.model import Approver, Authority, Decision, DecisionRule, DecisionState, Option, Side, Timeout
from schema.decisions.rules.approvers import DECIDING, NOBODY_DECIDES, approver, approvers_of, in_roles
from schema.decisions.rules.events import ASKED
from schema.decisions.rules.options import NewOption, options_of
from schema.organisations.model import Organisation
from schema.people import rules as people
from schema.people.model import Person
from schema.record import Key, Record
from schema.refusals import Invalid, NotFound, Words
from schema.scope import scoped
from schema.viewer import Viewer
from schema.writing import create, moment, noted, said, see, unit


async def ask(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation that the decision is about."],
    *,
    question: Annotated[str, "What is to be decided, as a question."],
    options: Sequence[Annotated[NewOption, "Answers to choose from, at least two."]],
    why: Annotated[str, "Why it has to be decided, and now."] = "",
    subject: Annotated[Key | None, "What it is about: a ticket or anything else of that organisation."] = None,
    authority: Annotated[Authority, "Whose decision it is."] = Authority.CLIENT,
    rule: Annotated[DecisionRule, "How many have to choose the same."] = DecisionRule.ANY,
    needed: Annotated[int, "How many of a side, for the rule N_OF_M; 0 means that the first vote decides."] = 1,
    approvers: Sequence[Annotated[UUID, Person, "Who decides; everyone who may when none of a side is named."]] = (),
    due_at: Annotated[dt.datetime | None, "By when it is needed."] = None,
    on_timeout: Annotated[Timeout, "What happens when nobody has decided by then."] = Timeout.NOTHING,
    supersedes: Annotated[UUID | None, Decision, "Decision in whose place this one holds once it is taken."] = None,
) -> Decision:
    """Ask for a decision: those who may take it find it among what waits for them."""
    async with unit(viewer):
        await see(Organisation, client, viewer, to=ASKED)
        decision = Decision(client_id=client, authority=authority, rule=rule, needed=needed, asked_at=moment())
        decision.question = said(question, "question", at_most=300)
        decision.why = noted(why, "why", at_most=10_000) or ""
        decision.asked_by_id, decision.on_timeout = viewer.actor_id, on_timeout
        decision.due_at = _due(due_at, on_timeout)
        if subject is not None:
            decision.subject_type, decision.subject_id = await thing(viewer, subject, client)
        if supersedes is not None:
            decision.supersedes_id = await _before(viewer, supersedes, client)
        chosen = options_of(decision, options)
        asked = await approvers_of(viewer, decision, approvers)
        _must_be_reachable(decision, asked)
        return await _put(viewer, decision, chosen, asked)


async def ask_person(
    viewer: Viewer, person: Person, subject: Record, question: str, why: str, options: Sequence[NewOption]
) -> Decision:
    """Ask somebody what they alone can say, whatever else they may decide: whether they got what was handed to them."""
    side = await _side(person)
    decision = _about(viewer, subject, Authority(side), question, why)
    voter = Approver(client_id=decision.client_id, decision_id=decision.id, side=side, person_id=person.id)
    return await _put(viewer, decision, options_of(decision, options), [voter])


async def ask_whoever_decides(
    viewer: Viewer,
    person: Person,
    subject: Record,
    question: str,
    why: str,
    options: Sequence[NewOption],
    due_at: dt.datetime | None,
) -> Decision:
    """Ask somebody, or whoever decides for them now, until a moment that may be over already."""
    side = await _side(person)
    decision = _about(viewer, subject, Authority(side), question, why)
    decision.due_at = due_at
    return await _put(viewer, decision, options_of(decision, options), [await approver(decision, side, person.id)])


async def _side(person: Person) -> Side:
    return Side.ENTERPRISE if await people.is_staff(person) else Side.CLIENT


async def ask_client(
    viewer: Viewer, subject: Record, question: str, why: str, options: Sequence[NewOption], besides: Sequence[UUID]
) -> Decision:
    """Ask those who decide at the client, and whoever else answers for the thing; one of them is enough."""
    decision = _about(viewer, subject, Authority.CLIENT, question, why)
    asked = [*besides, *await in_roles(DECIDING[Side.CLIENT], decision.client_id)]
    if not (voters := [await approver(decision, Side.CLIENT, person) for person in dict.fromkeys(asked)]):
        raise Invalid("approvers", why=NOBODY_DECIDES)
    return await _put(viewer, decision, options_of(decision, options), voters)


def _about(viewer: Viewer, subject: Record, authority: Authority, question: str, why: str) -> Decision:
    decision = Decision(client_id=subject.client_id, authority=authority, asked_at=moment(), why=why)
    decision.question, decision.asked_by_id = said(question, "question", at_most=300), viewer.actor_id
    decision.subject_type, decision.subject_id = subject.prefix, subject.id
    return decision


async def _put(viewer: Viewer, decision: Decision, options: Sequence[Option], asked: Sequence[Approver]) -> Decision:
    return await create(decision, viewer, ASKED, parts=[*options, *asked])


def _due(due_at: dt.datetime | None, on_timeout: Timeout) -> dt.datetime | None:
    if due_at is not None and due_at <= moment():
        raise Invalid("dueAt", why=Words(en="That time is over.", pl="Ten czas już minął."))
    if due_at is None and on_timeout is not Timeout.NOTHING:
        raise Invalid("dueAt", why=Words(en="Say by when.", pl="Podaj, do kiedy."))
    return due_at


async def thing(viewer: Viewer, key: Key, client: UUID) -> tuple[str, UUID]:
    """Prefix and id of anything of that organisation, named by its key as the subject of something."""
    prefix = key.partition("_")[0]
    found = (one for one in scoped() if issubclass(one, Record) and one.prefix == prefix)
    model: type[Record] | None = next(found, None)
    if model is None:
        raise NotFound("subject", what=Words(en="thing", pl="rzecz"))
    return prefix, (await see(model, uuid_of(key, prefix), viewer, client_id=client)).id


async def _before(viewer: Viewer, earlier: UUID, client: UUID) -> UUID:
    """A decision that was taken, and in whose place no other is to hold."""
    found = await see(Decision, earlier, viewer, client_id=client)
    if found.state is not DecisionState.TAKEN:
        en, pl = "Only a decision that was taken can be replaced.", "Zastąpić można tylko podjętą decyzję."
        raise Invalid("supersedes", why=Words(en=en, pl=pl))
    if await Decision.exists(supersedes_id=found.id, state=DecisionState.PENDING):
        en, pl = "A question that replaces it is open already.", "Trwa już pytanie, które ma ją zastąpić."
        raise Invalid("supersedes", why=Words(en=en, pl=pl))
    return found.id


def _must_be_reachable(decision: Decision, asked: Sequence[Approver]) -> None:
    """Refuse a question that nobody could ever answer."""
    fewest = min(len([one for one in asked if one.side is side]) for side in sides_of(asked))
    if decision.rule is DecisionRule.N_OF_M and not 0 <= decision.needed <= fewest:
        en = f"Only {fewest} of a side are asked: say a number from 0 to {fewest}."
        pl = f"Po jednej stronie decyduje tylko tyle osób: {fewest}. Podaj liczbę od 0 do {fewest}."
        raise Invalid("needed", why=Words(en=en, pl=pl))


def sides_of(asked: Sequence[Approver]) -> set[Side]:
    """Sides of which somebody is asked."""
    return {one.side for one in asked}
