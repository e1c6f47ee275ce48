"""The register of systems: what people of an organisation open."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.accesses.model import Access, System, SystemKind
from schema.accesses.rules.events import OPEN, SYSTEM_ADDED, SYSTEM_ENDED, SYSTEM_UPDATED
from schema.devices.rules.facts import must_be_priced
from schema.folding import fold
from schema.organisations.model import Organisation
from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, create, moment, noted, said, see, unit

MONTHS = range(1, 61)


async def add_system(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation whose people open it."],
    *,
    name: Annotated[str, "What it is called there."],
    kind: Annotated[SystemKind, "What it is for."],
    purpose: Annotated[str | None, "What people do with it, in a sentence."] = None,
    keeper: Annotated[UUID | None, Person, "Person of the organisation who answers for it."] = None,
    review_months: Annotated[int | None, "After how many months each access is looked at again; 1 to 60."] = None,
    seat_minor: Annotated[int | None, "Net price of a seat for a month in minor units, as grosze."] = None,
    seat_currency: Annotated[str | None, "Currency of the price, as ISO 4217 has it: PLN."] = None,
) -> System:
    """Add a system to the register of an organisation."""
    async with unit(viewer):
        await see(Organisation, client, viewer, to=SYSTEM_ADDED)
        system = System(client_id=client, kind=kind, purpose=noted(purpose, "purpose", at_most=1000))
        await _name(system, name)
        system.keeper_id = keeper and await _keeper(viewer, keeper, client)
        system.review_months = _months(review_months)
        _price(system, seat_minor, seat_currency)
        return await create(system, viewer, SYSTEM_ADDED)


async def update_system(
    viewer: Viewer,
    system: Annotated[UUID, System, "System whose data change."],
    *,
    name: Annotated[str | None, "New name."] = None,
    kind: Annotated[SystemKind | None, "What it is for."] = None,
    purpose: Annotated[str | None, "What people do with it; empty to remove it."] = None,
    keeper: Annotated[UUID | None, Person, "Person of the organisation who answers for it from now on."] = None,
    review_months: Annotated[int | None, "After how many months each access is looked at again; 1 to 60."] = None,
    seat_minor: Annotated[int | None, "Net price of a seat for a month in minor units."] = None,
    seat_currency: Annotated[str | None, "Currency of the price."] = None,
) -> System:
    """Change what is known of a system; what is not given stays. Days of review that are set already stay, too."""
    async with change(System, system, viewer, SYSTEM_UPDATED) as row:
        if name is not None:
            await _name(row, name)
        if purpose is not None:
            row.update_from_dict({"purpose": noted(purpose, "purpose", at_most=1000)})
        if keeper is not None:
            row.keeper_id = await _keeper(viewer, keeper, row.client_id)
        row.kind = kind or row.kind
        row.review_months = row.review_months if review_months is None else _months(review_months)
        _price(row, seat_minor, seat_currency)
    return row


async def end_system(viewer: Viewer, system: Annotated[UUID, System, "System that is used no more."]) -> System:
    """Use a system no more; first everybody's access to it has to be closed."""
    async with change(System, system, viewer, SYSTEM_ENDED) as row:
        if still := await Access.filter(system_id=row.id, state__in=OPEN).count():
            en = f"Close the accesses to it first: {still} are open."
            pl = f"Najpierw odbierz dostępy do tego systemu; otwartych: {still}."
            raise Invalid("system", why=Words(en=en, pl=pl))
        row.ended_at = moment()
    return row


async def _name(system: System, name: str) -> None:
    """Call it so, if no other system in use is called so."""
    name = said(name, "name", at_most=100)
    if await System.filter(client_id=system.client_id, name=name, ended_at=None).exclude(id=system.id).exists():
        en, pl = "There is a system of this name already.", "Jest już system o tej nazwie."
        raise Invalid("name", why=Words(en=en, pl=pl))
    system.name, system.folded = name, fold(name)


def _price(system: System, minor: int | None, currency: str | None) -> None:
    """What a seat costs, where that is said."""
    system.seat_minor = system.seat_minor if minor is None else minor
    system.seat_currency = currency or system.seat_currency
    must_be_priced("seat", system.seat_minor, system.seat_currency)


async def _keeper(viewer: Viewer, keeper: UUID, client_id: UUID) -> UUID:
    person = await see(Person, keeper, viewer, client_id=client_id)
    people.must_be_there(person, "keeper")
    return person.id


def _months(months: int | None) -> int | None:
    if months is not None and months not in MONTHS:
        en, pl = "A review comes after 1 to 60 months.", "Przegląd wypada po 1 do 60 miesiącach."
        raise Invalid("reviewMonths", why=Words(en=en, pl=pl))
    return months
