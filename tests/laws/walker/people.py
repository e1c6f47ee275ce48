"""Who lives in the walker's world: the organisations, their people, their roles and their keys."""

from __future__ import annotations

from uuid import uuid5

from schema.notices.model import Preference
from schema.organisations.model import Organisation, OrganisationKind as Kind
from schema.people.model import Membership, Password, PasswordLink, Person, PersonState, Role, Session, Token
from schema.people.rules.viewers import hash_of
from tests.laws.walker.world import SOON, SPACE, START, World

KINDS = {"s": Kind.ENTERPRISE, "a": Kind.CLIENT, "b": Kind.CLIENT, "c": Kind.CLIENT, "p": Kind.PARTNER}
SECRET_OF_TOKEN = "tnd_the-token-of-the-owner-of-a"
AT_CLIENT = (Role.OWNER, Role.COORDINATOR, Role.EMPLOYEE, Role.READER, Role.EMPLOYEE, None, Role.EMPLOYEE)
"""Role of person 0, 1, ... of a client; 5 has none, 6 has left."""
AT_IT: tuple[tuple[Role, str], ...] = (
    (Role.ADMIN, ""),
    (Role.TECHNICIAN, "a"),
    (Role.TECHNICIAN, "ab"),
    (Role.TECHNICIAN, "b"),
    (Role.READER, ""),
)
"""Role of person 0, 1, ... of the IT company, and at which clients; nowhere means everywhere."""


def populate(world: World) -> None:
    """Every organisation with its people."""
    for org, kind in KINDS.items():
        itself = uuid5(SPACE, f"organisations-{org}-0")
        world.add(Organisation, org, 0, kind=kind, code=f"CODE{org.upper()}", client_id=itself)
    for org, kind in KINDS.items():
        match kind:
            case Kind.ENTERPRISE:
                _team(world, org)
            case Kind.CLIENT:
                _client(world, org)
            case Kind.PARTNER:
                _person(world, org, 0, [(Role.EXECUTIVE, org)])
                _person(world, org, 1, [(Role.AMBASSADOR, org)])


def _team(world: World, org: str) -> None:
    for number, (role, where) in enumerate(AT_IT):
        _person(world, org, number, [(role, client) for client in where or " "])


def _client(world: World, org: str) -> None:
    for number, role in enumerate(AT_CLIENT):
        _person(world, org, number, [(role, org)] if role else [])
    world.things[f"people-{org}-6"].row.state = PersonState.LEFT
    world.add(Person, org, 7, client_id=world.id(f"organisations-{org}-0"), withdrawn_at=START)


def _person(world: World, org: str, number: int, roles: list[tuple[Role, str]]) -> None:
    home = world.id(f"organisations-{org}-0")
    person = world.add(Person, org, number, client_id=home, email=f"canary-people-{org}-{number}@walk.example")
    for index, (role, where) in enumerate(roles):
        there = world.id(f"organisations-{where}-0") if where.strip() else None
        count = number * 10 + index
        world.add(Membership, org, count, client_id=home, person_id=person, organisation_id=there, role=role)
    keys = {"client_id": home, "person_id": person}
    world.add(Password, org, number, **keys)
    if number < 4:
        quiet = {"quiet_from": f"{org}{number}:15", "quiet_to": f"{org}{number}:45"}
        world.add(Preference, org, number, **keys, **quiet, zone=f"Atlantic/{org}{number}")
    world.add(PasswordLink, org, number, **keys, expires_at=SOON)
    world.add(Session, org, number, **keys, expires_at=SOON)
    known = {"hash": hash_of(SECRET_OF_TOKEN)} if (org, number) == ("a", 0) else {}
    world.add(Token, org, number, **keys, **known, scopes=["read:tickets"], expires_at=SOON)
