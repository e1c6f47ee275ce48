"""What a protocol says, before anything of it is drawn."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from schema.calendars.rules import hours_for
from schema.devices.model import Acceptance
from schema.people.model import Language, Person
from schema.protocols.model import Occasion, Protocol


@dataclass(frozen=True)
class Sheet:
    """All that stands on a protocol; moments as the clocks of the organisation showed them."""

    language: Language
    edition: int
    occasion: Occasion
    company: str
    giver_id: UUID
    giver: str
    giver_company: str
    taker: str
    """A person, or a place."""
    device: str
    tag: str
    serial: str | None
    handed_at: dt.datetime
    expected_return: dt.date | None
    """Day on which a loan is due back."""
    condition: str | None
    accessories: str | None
    accepted_at: dt.datetime | None
    """When whoever has it said so."""
    drawn_at: dt.datetime
    """When what it tells of was done."""


async def sheet(protocol: Protocol) -> Sheet:
    """What that protocol says."""
    await protocol.fetch_related("assignment__device__model", "assignment__holder", "assignment__decision", "client")
    period = protocol.assignment
    device = period.device
    giver = await Person.get(id=period.handed_by_id).prefetch_related("client")
    zone = (await hours_for(protocol.client_id)).zone
    said = protocol.occasion is not Occasion.HANDED_OVER and period.acceptance is Acceptance.ACCEPTED
    accepted = period.decision.ended_at if said and period.decision else None
    return Sheet(
        language=protocol.language,
        edition=protocol.edition,
        occasion=protocol.occasion,
        company=protocol.client.name,
        giver_id=giver.id,
        giver=giver.name,
        giver_company=giver.client.name,
        taker=period.holder.name if period.holder else str(period.location),
        device=f"{device.model.manufacturer} {device.model.name}",
        tag=device.tag,
        serial=device.serial,
        handed_at=period.from_at.astimezone(zone),
        expected_return=period.expected_return,
        condition=period.condition_out,
        accessories=period.accessories,
        accepted_at=accepted.astimezone(zone) if accepted else None,
        drawn_at=protocol.created_at.astimezone(zone),
    )
