"""Organisations as the outside sees them."""

from __future__ import annotations

from schema.language import Connection, Record, by_id, many, mutations, node, query
from schema.organisations import model, rules
from schema.organisations.model import OrganisationKind


@node(model.Organisation, ordered={"CODE": "code", "CREATED_AT": "created_at"}, default="CODE ASC")
class Organisation(Record):
    """A company or other body that takes part."""

    code: str
    """Short code that stands in front of its numbers, unique."""
    name: str
    """Name."""
    kind: OrganisationKind
    """What it is in the cooperation."""
    city: str | None
    """City of its seat."""
    confirmation_days: int
    """Working days in which it may object to what was resolved, before that closes by itself."""
    reopening_days: int
    """Days in which it may reopen what was resolved."""


@query
class Query:
    """Organisations."""

    organisation: Organisation | None = by_id(model.Organisation)
    """The organisation with that id."""
    organisations: Connection[Organisation] = many(model.Organisation)
    """Organisations that the viewer takes part in or works for, and the IT company."""


Mutation = mutations(
    organisationAdd=(rules.add_organisation, rules.ADDED),
    organisationRename=(rules.rename, rules.RENAMED),
    organisationSetTerms=(rules.set_terms, rules.TERMS_SET),
)
