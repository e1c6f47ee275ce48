"""What is promised: versions of a policy, each of which takes the place of the one before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from tortoise.expressions import Q

from schema.calendars.model import Calendar
from schema.calendars.rules import Hours, hours_of
from schema.organisations.model import Organisation, OrganisationKind
from schema.refusals import Invalid, NotFound, Words
from schema.service_levels.model import Policy
from schema.service_levels.rules.events import ENDED, PUBLISHED
from schema.service_levels.rules.targets import tidy
from schema.tickets.model import PendingParty
from schema.viewer import Viewer
from schema.writing import change, create, keep, moment, parts, said, see, unit


async def publish_policy(
    viewer: Viewer,
    client: Annotated[
        UUID, Organisation, "Client to whom it is promised; the IT company: all that have no own policy."
    ],
    *,
    name: Annotated[str, "Name."],
    calendar: Annotated[UUID, Calendar, "Hours by which the minutes are counted."],
    targets: Sequence[
        Annotated[str, "Promises, each like ANY P1 RESPONSE 30: kind or ANY, priority, metric, minutes."]
    ],
    pauses: Sequence[Annotated[PendingParty, "For whom a ticket may wait while its clocks stand."]] = (
        PendingParty.CLIENT,
    ),
    from_at: Annotated[dt.datetime | None, "From when it holds; now if absent."] = None,
) -> Policy:
    """Promise something in place of what was promised before; stopped clocks stay as they are."""
    async with unit(viewer):
        await see(Organisation, client, viewer, to=PUBLISHED)
        hours = await _hours(viewer, calendar, client)
        policy = Policy(client_id=client, calendar_id=hours.id, name=said(name, "name", at_most=100))
        policy.targets, policy.pauses = tidy(targets), sorted({party.value for party in pauses})
        policy.from_at = _to_come(from_at)
        before = await parts(Policy, client_id=client)
        policy.number = len(before) + 1
        former = [one for one in before if one.ended_at is None or one.ended_at > policy.from_at]
        for one in former:
            one.ended_at = policy.from_at if one.from_at < policy.from_at else moment()
        return await create(policy, viewer, PUBLISHED, parts=former)


def _to_come(from_at: dt.datetime | None) -> dt.datetime:
    if from_at and from_at < moment():
        en, pl = "Nothing can be promised for a time that is over.", "Nie można niczego obiecać wstecz."
        raise Invalid("fromAt", why=Words(en=en, pl=pl))
    return from_at or moment()


async def _hours(viewer: Viewer, calendar: UUID, client: UUID) -> Calendar:
    """The calendar, which is the client's or the IT company's."""
    found = await see(Calendar, calendar, viewer)
    home = await Organisation.get(id=found.client_id)
    if home.id != client and home.kind is not OrganisationKind.ENTERPRISE:
        raise NotFound("calendar", what=Words(en=Calendar.words[0], pl=Calendar.words[1]))
    return found


async def end_policy(viewer: Viewer, policy: Annotated[UUID, Policy, "Policy that holds no more."]) -> Policy:
    """
    Promise nothing more by a policy; a client's tickets go by that of the IT company then. Where it was only to hold
    later, what holds now goes on.
    """
    async with change(Policy, policy, viewer, ENDED) as row:
        row.ended_at = moment()
        for one in await parts(Policy, client_id=row.client_id, ended_at=row.from_at) if row.from_at > moment() else ():
            one.ended_at = None
            keep(one)
    return row


async def policy_for(client_id: UUID) -> Policy | None:
    """What is promised to a client: its own policy, or else the IT company's."""
    own = await Policy.filter(_holds(), client_id=client_id).first()
    return own or await _of_the_company()


async def _of_the_company() -> Policy | None:
    return await Policy.filter(_holds(), client__kind=OrganisationKind.ENTERPRISE).first()


def _holds() -> Q:
    """A version that holds now: neither over nor yet to come."""
    return (Q(ended_at=None) | Q(ended_at__gt=moment())) & Q(from_at__lte=moment())


async def hours_of_policy(policy: Policy) -> Hours:
    """Hours by which its minutes are counted."""
    return await hours_of(await Calendar.get(id=policy.calendar_id))
