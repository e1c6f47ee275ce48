"""The cast: a few people of the fixture world, in a database of their own."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from schema.database import Database
from schema.devices import rules as devices
from schema.devices.model import Device, DeviceModel
from schema.organisations import rules as organisations
from schema.organisations.model import Organisation, OrganisationKind
from schema.people import rules as people
from schema.people.model import Role
from schema.tickets import rules as tickets
from schema.tickets.model import Ticket
from schema.viewer import SYSTEM, Viewer


@dataclass(frozen=True)
class Cast:
    """Who plays, and what they have."""

    spokojna: Organisation
    """Spokojna IT looks after the others."""
    zawilec: Organisation
    """A bakery."""
    borowik: Organisation
    """A law firm, which has nothing to do with the bakery."""
    adam: Viewer
    """Runs the installation."""
    tomasz: Viewer
    """Technician for everybody."""
    iga: Viewer
    """Technician for the bakery only."""
    nina: Viewer
    """Reads everything at Spokojna IT."""
    katarzyna: Viewer
    """Owns the bakery."""
    piotr: Viewer
    """Coordinates the bakery's side."""
    lucja: Viewer
    """Bakes."""
    jan: Viewer
    """Bakes too."""
    halina: Viewer
    """Owns the law firm: the stranger."""
    thinkpad: DeviceModel
    laptop: Device
    """A laptop of the bakery, in stock."""
    broken_oven: Ticket
    """Łucja's ticket."""


@pytest.fixture(scope="session", autouse=True)
def cheap_passwords() -> None:
    """Hashing is dear on purpose; not in tests."""
    people.set_cost(rounds=1, memory_kib=8)


@pytest.fixture
async def cast(database: Database) -> Cast:
    """The cast on its places."""
    return await assembled()


async def assembled() -> Cast:
    """The cast in the database that is connected to."""
    spokojna = await _organisation("SPOKO", "Spokojna IT", OrganisationKind.ENTERPRISE)
    zawilec = await _organisation("ZAWIL", "Piekarnia Zawilec", OrganisationKind.CLIENT)
    borowik = await _organisation("BOROW", "Kancelaria Borowik i Wspólnicy", OrganisationKind.CLIENT)
    tomasz = await _person(spokojna, "Tomasz Wrona", Role.TECHNICIAN)
    lucja = await _person(zawilec, "Łucja Żółć", Role.EMPLOYEE)
    thinkpad = await devices.add_model(tomasz, manufacturer="Lenovo", name="ThinkPad T14", category="Laptop")
    return Cast(
        spokojna=spokojna,
        zawilec=zawilec,
        borowik=borowik,
        adam=await _person(spokojna, "Adam Gawron", Role.ADMIN),
        tomasz=tomasz,
        iga=await _person(spokojna, "Iga Serafin", Role.TECHNICIAN, zawilec),
        nina=await _person(spokojna, "Nina Sowa", Role.READER),
        katarzyna=await _person(zawilec, "Katarzyna Dudek", Role.OWNER),
        piotr=await _person(zawilec, "Piotr Maj", Role.COORDINATOR),
        lucja=lucja,
        jan=await _person(zawilec, "Jan Reder", Role.EMPLOYEE),
        halina=await _person(borowik, "Halina Borowik", Role.OWNER),
        thinkpad=thinkpad,
        laptop=await devices.register(tomasz, zawilec.id, tag="ZAW-001", model=thinkpad.id, serial="pf 2x 91"),
        broken_oven=await tickets.open_ticket(lucja, zawilec.id, title="Piec nie drukuje etykiet"),
    )


async def _organisation(code: str, name: str, kind: OrganisationKind) -> Organisation:
    return await organisations.add_organisation(SYSTEM, code=code, name=name, kind=kind)


async def _person(home: Organisation, name: str, role: Role, where: Organisation | None = None) -> Viewer:
    email = f"{name.split()[-1].lower()}@{home.code.lower()}.example"
    person = await people.add_person(SYSTEM, home.id, name=name, email=email)
    await people.grant_role(SYSTEM, person.id, role=role, organisation=where and where.id)
    return await people.viewer_of(person.id)
