"""What people want to be told, as the outside sees it."""

from __future__ import annotations

import datetime as dt

from schema.language import Connection, Json, Record, extend, following, many, mutations, node, query
from schema.notices import model, rules
from schema.notices.model import NoticeKind
from schema.people.graph import Membership, Person


@node(model.Preference, ordered={"CREATED_AT": "created_at", "RETURNED_AT": "returned_at"}, default="CREATED_AT DESC")
class Preference(Record):
    """What a person chose to be told by mail, and whether their address takes it."""

    person: Person | None
    """Whose it is."""
    paces: Json
    """How soon they are told, by kind, of those kinds of which they chose it: `{"REPLY": "DAILY"}`."""
    zone: str
    """Time zone of the hours, by its IANA name: `Europe/Warsaw`."""
    quiet_from: str | None
    """When a day's quiet begins: `20:00`."""
    quiet_to: str | None
    """When it ends: `07:00`."""
    quiet_days: Json
    """Days that are quiet from morning to night: `["SAT", "SUN"]`."""
    digest_hour: int
    """Hour at which they are told what is told once a day."""
    returned_at: dt.datetime | None
    """When a mail server said that their address takes no mail; null while letters arrive."""
    returned_email: str | None
    """The address of which it said so."""
    returned_why: str | None
    """What it said."""


@extend(Person)
class OfPerson:
    """What a person chose to be told."""

    preferences: Connection[Preference] = many(model.Preference, via="person_id")
    """What they chose; none while they have chosen nothing, and one at most."""


@extend(Membership)
class OfMembership:
    """What comes with a role."""

    notices: list[NoticeKind] = following("role", NoticeKind, rules.AT_ONCE)
    """Of what whoever has it is told at once, as long as they have not chosen otherwise."""


@query
class Query:
    """Notices."""

    preferences: Connection[Preference] = many(model.Preference)
    """One's own, and for the IT team those of whom it works for: to see whose letters come back."""


Mutation = mutations(
    preferenceSetPace=(rules.set_pace, rules.PACE_SET),
    preferenceSetQuiet=(rules.set_quiet, rules.QUIET_SET),
    preferenceSetDigest=(rules.set_digest, rules.DIGEST_SET),
    personRestoreMail=(rules.restore, rules.RESTORED),
)
