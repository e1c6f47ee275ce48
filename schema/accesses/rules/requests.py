"""Requests for access: asked by people, answered by the client, granted by the IT team."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.accesses.model import Access, AccessRequest, RequestState, System
from schema.accesses.rules.events import (
    APPROVED,
    ASKED_FOR,
    FULFILLED,
    IN_USE,
    OPEN,
    REJECTED,
    REQUESTED,
    WITHDRAWN,
)
from schema.accesses.rules.granting import grant
from schema.decisions import rules as decisions
from schema.decisions.model import Decision, Option
from schema.decisions.rules import NewOption
from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import Invalid, Words
from schema.viewer import SYSTEM, Right, Viewer
from schema.writing import change, create, moment, noted, said, see, unit, when

QUESTION = Words(en="May {who} open {what}?", pl="Czy nadać dostęp: {who}, {what}?")
LEVEL = Words(en="Level: {text}", pl="Poziom: {text}")
YES, NO = Words(en="Yes", pl="Tak"), Words(en="No", pl="Nie")
TAKEN_BACK = Words(en="The request was taken back.", pl="Wniosek wycofano.")


async def request_access(
    viewer: Viewer,
    system: Annotated[UUID, System, "System that somebody is to open."],
    *,
    reason: Annotated[str, "What it is needed for, in a sentence."],
    person: Annotated[UUID | None, Person, "Who is to open it; oneself if nobody is named."] = None,
    level: Annotated[str | None, "How far it should open, in the system's own words."] = None,
) -> AccessRequest:
    """
    Ask that somebody can open a system. Whoever answers for the system and those who decide at the client are asked,
    and the first answer counts; when one of them asks, it is approved at once. Then the IT team grants it.
    """
    async with unit(viewer):
        wanted = await see(System, system, viewer)
        viewer.must(REQUESTED.by, wanted.client_id)
        if person not in (None, viewer.person_id):
            await people.OVERSEES.check(viewer, wanted)
        await IN_USE.check(viewer, wanted)
        holder = await see(Person, person or viewer.person_id, viewer, client_id=wanted.client_id)
        await _must_be_missing(wanted, holder)
        request = AccessRequest(client_id=wanted.client_id, system_id=wanted.id, person_id=holder.id)
        request.level = noted(level, "level", at_most=100)
        request.reason = said(reason, "reason", at_most=1000)
        request.asked_by_id, request.asked_at = viewer.actor_id, moment()
        if _answers(viewer, wanted):
            await create(request, viewer, REQUESTED)
            return await _approve(viewer, request)
        request.decision_id = (await _ask(viewer, request, wanted, holder)).id
        return await create(request, viewer, REQUESTED)


def _answers(viewer: Viewer, system: System) -> bool:
    """Whether whoever asks is one of those who would be asked."""
    return viewer.may(Right.DECIDE, system.client_id) or viewer.person_id == system.keeper_id


async def _must_be_missing(system: System, person: Person) -> None:
    people.must_be_there(person)
    if await Access.exists(system_id=system.id, person_id=person.id, state__in=OPEN):
        en, pl = "They can open it already.", "Ta osoba ma już dostęp do tego systemu."
        raise Invalid("person", why=Words(en=en, pl=pl))
    if await AccessRequest.exists(system_id=system.id, person_id=person.id, state__in=ASKED_FOR):
        en, pl = "It has been asked for already.", "Wniosek o ten dostęp już czeka."
        raise Invalid("person", why=Words(en=en, pl=pl))


async def _ask(viewer: Viewer, request: AccessRequest, system: System, person: Person) -> Decision:
    """The question, in the language of whoever asks."""
    lines = [request.reason]
    if request.level:
        lines.append(_said(LEVEL, viewer).format(text=request.level))
    question = _said(QUESTION, viewer).format(who=person.name, what=system.name)
    options = [NewOption(label=_said(YES, viewer)), NewOption(label=_said(NO, viewer), approves=False)]
    besides = [system.keeper_id] if system.keeper_id else []
    return await decisions.ask_client(viewer, request, question, "\n".join(lines), options, besides)


def _said(words: Words, viewer: Viewer) -> str:
    return words.pl if viewer.language == "pl" else words.en


@when(decisions.TAKEN)
async def hear(decision: Decision, viewer: Viewer) -> None:
    """Let the request follow what the client has said."""
    if request := await AccessRequest.get_or_none(decision_id=decision.id, state=RequestState.REQUESTED):
        approved = await Option.exists(decision_id=decision.id, chosen=True, approves=True)
        await (_approve if approved else _reject)(viewer, request)


@when(decisions.WITHDRAWN)
async def ask_no_more(decision: Decision, viewer: Viewer) -> None:
    """A request that nobody is to answer any more is taken back."""
    for request in await AccessRequest.filter(decision_id=decision.id, state=RequestState.REQUESTED):
        await _end(viewer, request)


async def _approve(viewer: Viewer, request: AccessRequest) -> AccessRequest:
    async with change(AccessRequest, request.id, viewer, APPROVED) as row:
        pass
    return row


async def _reject(viewer: Viewer, request: AccessRequest) -> None:
    async with change(AccessRequest, request.id, viewer, REJECTED) as row:
        row.ended_at = moment()


async def fulfil(
    viewer: Viewer,
    request: Annotated[UUID, AccessRequest, "Request that the client approved."],
    *,
    account: Annotated[str | None, "Name of the account; never a password."] = None,
    level: Annotated[str | None, "How far it opens, if not as it was asked for."] = None,
    at: Annotated[dt.datetime | None, "Since when, if not from now on."] = None,
) -> AccessRequest:
    """Give the access that was asked for and approved."""
    async with change(AccessRequest, request, viewer, FULFILLED) as row:
        given = level or row.level
        access = await grant(viewer, row.system_id, person=row.person_id, account=account, level=given, at=at)
        row.update_from_dict({"access_id": access.id, "ended_at": moment()})
    return row


async def withdraw(
    viewer: Viewer, request: Annotated[UUID, AccessRequest, "Request that is not needed any more."]
) -> AccessRequest:
    """Take a request back before it is granted; whoever is still asked need not answer."""
    async with unit(viewer):
        return await _end(viewer, await see(AccessRequest, request, viewer))


async def _end(viewer: Viewer, request: AccessRequest) -> AccessRequest:
    asked = request.state is RequestState.REQUESTED
    async with change(AccessRequest, request.id, viewer, WITHDRAWN) as row:
        row.ended_at = moment()
    if asked and row.decision_id and await Decision.exists(id=row.decision_id, ended_at=None):
        await decisions.withdraw(SYSTEM, row.decision_id, reason=_said(TAKEN_BACK, viewer))
    return row


@when(people.LEFT)
async def withdraw_all(person: Person, _viewer: Viewer) -> None:
    """Nothing is opened any more for somebody who leaves."""
    for request in await AccessRequest.filter(person_id=person.id, state__in=ASKED_FOR).order_by("id"):
        await _end(SYSTEM, request)
