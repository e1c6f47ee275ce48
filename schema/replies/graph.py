"""Saved replies as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.language import Connection, Record, answered, by_id, extend, following, many, mutations, node, query
from schema.people.graph import Membership, Person
from schema.replies import model, rules
from schema.replies.model import ReplyScope
from schema.teams.graph import Team


@node(model.Reply, ordered={"NAME": "name", "CREATED_AT": "created_at"}, default="NAME ASC")
class Reply(Record):
    """What the IT team says again and again, with placeholders such as `{{requester.name}}`; clients see none."""

    name: str
    """What it is called."""
    scope: ReplyScope
    """Whose it is."""
    team: Team | None
    """Which team's; null where it is no team's."""
    person: Person | None
    """Whose own; null where it is nobody's own."""
    text_pl: str | None
    """What it says in Polish, as Markdown with placeholders; null when it is not written in Polish."""
    text_en: str | None
    """What it says in English."""
    ended_at: dt.datetime | None
    """Since when it is used no more."""


@extend(Team)
class OfTeam:
    """What a team says again and again."""

    replies: Connection[Reply] = many(model.Reply, via="team_id")
    """Its saved replies, for those who are in it."""


@extend(Membership)
class OfMembership:
    """What comes with a role."""

    replies: list[ReplyScope] = following("role", ReplyScope, rules.WRITES)
    """Whose saved replies whoever has it writes: of teams, those that they are in."""


@query
class Query:
    """Saved replies."""

    reply: Reply | None = by_id(model.Reply)
    """The saved reply with that id."""
    replies: Connection[Reply] = many(model.Reply)
    """Saved replies of the whole IT company, of the viewer's teams, and the viewer's own; also those used no more."""
    reply_for: str | None = answered(rules.reply_for)


Mutation = mutations(
    replyAdd=(rules.add_reply, rules.ADDED),
    replyUpdate=(rules.update_reply, rules.UPDATED),
    replyRetire=(rules.retire_reply, rules.RETIRED),
)
