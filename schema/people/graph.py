"""People as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.finding import Findable
from schema.language import (
    Connection,
    Json,
    Record,
    by_id,
    extend,
    following,
    holding,
    many,
    mutations,
    node,
    own,
    query,
)
from schema.organisations.graph import Organisation
from schema.people import model, rules
from schema.people.model import Language, PersonState, Role
from schema.scope import MY_SESSION, Sight
from schema.sql import Sql
from schema.viewer import Right


@node(
    model.Person,
    search=Findable.PERSON,
    quoted="NAME: name EMAIL: email DOES: title",
    ordered={"NAME": "search", "CREATED_AT": "created_at"},
    default="NAME ASC",
)
class Person(Record):
    """Someone who belongs to one organisation."""

    client: Organisation | None
    """Organisation that they belong to."""
    name: str
    """First name and surname."""
    email: str | None
    """Mail address, unique in the installation."""
    phone: str | None
    """Telephone number."""
    title: str | None
    """What they do there."""
    location: str | None
    """Where they work: a town, a building, a room."""
    manager: Person | None
    """To whom they answer."""
    start_on: dt.date | None
    """First day; null when nobody has written it down."""
    last_day: dt.date | None
    """Last day, to come or past; null while nobody knows of one."""
    state: PersonState
    """Where they stand in their organisation."""
    language: Language
    """Language in which they are spoken to."""


@node(model.Membership, ordered={"CREATED_AT": "created_at"}, default="CREATED_AT ASC")
class Membership(Record):
    """A role of a person in one organisation, or in all."""

    person: Person | None
    """Who has it."""
    organisation: Organisation | None
    """Where; null means in all."""
    role: Role
    """What it is."""
    rights: list[Right] = following("role", Right, rules.RIGHTS)
    """What may be done with it there, as long as it lasts; an administrator also decides for the IT company."""
    ended_at: dt.datetime | None
    """Since when they have it no more."""


def _in_this_one(_sight: Sight, row: str) -> Sql:
    return Sql(f"{row}.id = ", MY_SESSION)


@node(model.Session, ordered={"CREATED_AT": "created_at"}, default="CREATED_AT DESC")
class Session(Record):
    """A browser in which a person is signed in; seen by that person alone."""

    agent: str | None
    """What the browser said of itself."""
    here: bool = holding(_in_this_one, "id")
    """Whether it is the one in which this is asked."""
    used_at: dt.datetime | None
    """When it was last used, give or take ten minutes; null if not since it began."""
    expires_at: dt.datetime
    """Until when it lasts at most; unused, it ends sooner."""
    ended_at: dt.datetime | None
    """When it was ended."""


@node(model.Token, ordered={"CREATED_AT": "created_at"}, default="CREATED_AT DESC")
class Token(Record):
    """A key with which a program acts for a person; seen by that person alone."""

    name: str
    """What it is for."""
    scopes: Json
    """What it may do: a list of `read:<domain>` and `write`."""
    expires_at: dt.datetime
    """Until when it works."""
    ended_at: dt.datetime | None
    """When it was ended before that."""


@extend(Person)
class OfPerson:
    """What belongs to a person."""

    memberships: Connection[Membership] = many(model.Membership, via="person_id")
    """Roles that they have or had."""
    reports: Connection[Person] = many(model.Person, via="manager_id")
    """Who answers to them."""
    sessions: Connection[Session] = many(model.Session, via="person_id")
    """Browsers in which they are signed in; of others, none."""
    tokens: Connection[Token] = many(model.Token, via="person_id")
    """Keys of their programs; of others, none."""


@extend(Organisation)
class OfOrganisation:
    """Who belongs to an organisation."""

    people: Connection[Person] = many(model.Person, via="client_id")
    """People who belong to it."""


@query
class Query:
    """People."""

    viewer: Person | None = own(model.Person)
    """Who is asking; null for someone who has not signed in."""
    person: Person | None = by_id(model.Person)
    """The person with that id."""
    people: Connection[Person] = many(model.Person)
    """People of the viewer's organisations, of those they work for, and of the IT team."""


Mutation = mutations(
    personAdd=(rules.add_person, rules.ADDED),
    personUpdate=(rules.update_person, rules.UPDATED),
    personStart=(rules.start, rules.STARTED),
    personGoOnLeave=(rules.go_on_leave, rules.ON_LEAVE),
    personComeBack=(rules.come_back, rules.RETURNED),
    personGiveNotice=(rules.give_notice, rules.RESIGNED),
    personStay=(rules.stay, rules.STAYED),
    personLeave=(rules.leave, rules.LEFT),
    personInvite=(rules.invite, rules.INVITED),
    viewerUpdate=(rules.update_viewer, rules.CORRECTED),
    membershipGrant=(rules.grant_role, rules.ROLE_GRANTED),
    membershipEnd=(rules.end_membership, rules.ROLE_ENDED),
    sessionEnd=(rules.end_session, rules.SIGNED_OUT),
    tokenCreate=(rules.create_token, rules.TOKEN_CREATED),
    tokenEnd=(rules.end_token, rules.TOKEN_ENDED),
)
