"""What people are found by."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from schema.finding import Findable, Said, findable, joined
from schema.organisations.model import OrganisationKind
from schema.people.model import Person


@findable(Person, Findable.PERSON, by={"name", "email", "title"})
async def found_by(ids: Sequence[UUID]) -> list[Said]:
    """Their names, their addresses and what they do; those of the IT team by everybody."""
    return [_said(person) for person in await Person.filter(id__in=ids).prefetch_related("client")]


def _said(person: Person) -> Said:
    heading = joined([person.name, person.email])
    return Said(
        person.id,
        person.client_id,
        label=person.email,
        alias=person.name,
        among=True,
        everywhere=person.client.kind is OrganisationKind.ENTERPRISE,
        heading=heading,
        words=person.title or "",
        theirs={person.id},
    )
