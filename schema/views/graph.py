"""Views as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.language import Connection, Record, by_id, many, mutations, node, query
from schema.people.graph import Person
from schema.teams.graph import Team
from schema.views import model, rules
from schema.views.model import Listed, ViewAudience


@node(model.View, ordered={"PLACE": "place", "NAME": "name", "CREATED_AT": "created_at"}, default="PLACE ASC")
class View(Record):
    """A list that somebody keeps under a name."""

    name: str
    """What it is called."""
    about: Listed
    """Which list it is of."""
    query: str
    """What stands in the address of the list, behind the question mark."""
    audience: ViewAudience
    """Whose it is to use."""
    owner: Person | None
    """Who keeps it."""
    team: Team | None
    """The team whose it is to use."""
    place: int
    """Where it stands among others, the least first."""
    ended_at: dt.datetime | None
    """Since when it is no more."""


@query
class Query:
    """Views."""

    view: View | None = by_id(model.View)
    """The view with that id."""
    views: Connection[View] = many(model.View)
    """Views that the viewer may use, also those that are no more."""


Mutation = mutations(
    viewSave=(rules.save_view, rules.SAVED),
    viewUpdate=(rules.update_view, rules.UPDATED),
    viewShare=(rules.share_view, rules.SHARED),
    viewEnd=(rules.end_view, rules.ENDED),
)
