"""The directory: who belongs to an organisation."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from tortoise.expressions import Q

from schema.folding import fold
from schema.organisations.model import Organisation, OrganisationKind
from schema.people.model import Language, Membership, Person
from schema.people.rules.employment import end, manager_of, must_be_first_day, planned
from schema.people.rules.events import ADDED, LEFT, UPDATED, WITHDRAWN
from schema.people.rules.memberships import must_not_be_last
from schema.people.rules.viewers import must_be_as_able
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, create, moment, noted, said, see, unit


class Removable(StrEnum):
    """What may be known of a person and can be taken away again."""

    MANAGER = "MANAGER"
    """To whom they answer."""
    START_ON = "START_ON"
    """Their first day."""


EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
REMOVED = {Removable.MANAGER: "manager_id", Removable.START_ON: "start_on"}


async def add_person(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation to which the person belongs."],
    *,
    name: Annotated[str, "First and last name."],
    email: Annotated[str | None, "E-mail address; no two people have the same."] = None,
    phone: Annotated[str | None, "Phone number."] = None,
    title: Annotated[str | None, "What the person does there."] = None,
    language: Annotated[Language, "Language in which to speak to the person."] = Language.PL,
    location: Annotated[str | None, "Where the person works."] = None,
    manager: Annotated[UUID | None, Person, "To whom the person answers."] = None,
    start_on: Annotated[dt.date | None, "First day; while it is to come, the person is planned."] = None,
) -> Person:
    """Add a person to an organisation."""
    async with unit(viewer):
        await see(Organisation, client, viewer, to=ADDED)
        person = Person(client_id=client, name=said(name, "name", at_most=200), language=language)
        # Before the address, or one could try out whether somebody has it without adding anybody.
        person.manager_id = manager and await manager_of(viewer, person, manager)
        person.email = await _free_email(email, person)
        person.phone = noted(phone, "phone", at_most=40)
        person.title = noted(title, "title", at_most=120)
        person.location = noted(location, "location", at_most=200)
        must_be_first_day(start_on)
        person.start_on, person.state = start_on, planned(start_on)
        person.search = searched(person)
        return await create(person, viewer, ADDED)


async def update_person(
    viewer: Viewer,
    person: Annotated[UUID, Person, "Person whose data change."],
    *,
    name: Annotated[str | None, "New name."] = None,
    email: Annotated[str | None, "New e-mail address; empty to remove it."] = None,
    phone: Annotated[str | None, "New phone number; empty to remove it."] = None,
    title: Annotated[str | None, "What the person does now; empty to remove it."] = None,
    language: Annotated[Language | None, "Language in which to speak to the person."] = None,
    location: Annotated[str | None, "Where the person works; empty to remove it."] = None,
    manager: Annotated[UUID | None, Person, "To whom the person answers from now on."] = None,
    start_on: Annotated[dt.date | None, "First day."] = None,
    remove: Annotated[Sequence[Removable], "What is not known any more; a new value of the same wins."] = (),
) -> Person:
    """Change what is known of a person; what is not given stays."""
    async with change(Person, person, viewer, UPDATED) as row:
        if name is not None:
            row.name = said(name, "name", at_most=200)
        row.update_from_dict({REMOVED[one]: None for one in remove})
        if manager is not None:
            row.manager_id = await manager_of(viewer, row, manager)
        if email is not None:
            await must_be_as_able(viewer, row, "email")
            row.email = await _free_email(email, row)
        if phone is not None:
            row.phone = noted(phone, "phone", at_most=40)
        if title is not None:
            row.title = noted(title, "title", at_most=120)
        if location is not None:
            row.location = noted(location, "location", at_most=200)
        must_be_first_day(start_on)
        row.language, row.start_on = language or row.language, start_on or row.start_on
        row.search = searched(row)
    return row


async def _free_email(email: str | None, person: Person) -> str | None:
    address = noted(email, "email", at_most=254)
    if address is None:
        return None
    address = address.lower()
    if not EMAIL.fullmatch(address):
        raise Invalid("email", why=Words(en="This is not an e-mail address.", pl="To nie jest adres e-mail."))
    if await Person.filter(email=address, withdrawn_at=None).exclude(id=person.id).exists():
        raise Invalid("email", why=Words(en="Somebody has this address already.", pl="Ktoś ma już ten adres."))
    return address


def searched(person: Person) -> str:
    """What a list of people finds the person by."""
    return fold(" ".join(filter(None, (person.name, person.email, person.title))))


async def leave(viewer: Viewer, person: Annotated[UUID, Person, "Person who leaves."]) -> Person:
    """Record that a person has left; from then on they cannot sign in."""
    async with change(Person, person, viewer, LEFT) as row:
        for role in await Membership.filter(person_id=row.id, ended_at=None):
            await must_not_be_last("person", role, viewer, besides=Q(person_id=row.id))
        end(row)
    return row


async def withdraw_person(
    viewer: Viewer, person: Annotated[UUID, Person, "Person who was entered by mistake."]
) -> Person:
    """Take back a person who was entered by mistake."""
    async with change(Person, person, viewer, WITHDRAWN) as row:
        row.withdrawn_at = moment()
    return row


async def is_staff(person: Person) -> bool:
    """Whether the person belongs to the IT company."""
    return await Organisation.exists(id=person.client_id, kind=OrganisationKind.ENTERPRISE)
