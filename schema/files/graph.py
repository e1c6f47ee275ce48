"""Files as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.files import model, rules
from schema.files.model import FileState
from schema.language import Record, by_id, mutations, node, query
from schema.organisations.graph import Organisation
from schema.people.graph import Person


@node(model.File, ordered={"SENT_AT": "sent_at", "NAME": "name", "SIZE": "size"}, default="SENT_AT ASC")
class File(Record):
    """
    A file that somebody sent to `/attachments`. Its content is at `/attachments/{id}/{name}`, and if it has a
    thumbnail, that is at `/attachments/{id}/thumbnail`.
    """

    client: Organisation | None
    """Organisation to which it belongs."""
    name: str
    """Its name, as whoever sent it called it."""
    media_type: str
    """What its content is, whatever its name says: `image/png`, `application/pdf`."""
    size: int
    """How many bytes it has."""
    sha256: str
    """SHA-256 of its content, in hexadecimal digits."""
    state: FileState
    """Where it stands."""
    thumbnail: bool
    """Whether there is a small picture of it."""
    sender: Person | None
    """Who sent it."""
    sent_at: dt.datetime
    """When it was sent."""


@query
class Query:
    """Files."""

    file: File | None = by_id(model.File)
    """The file with that id."""


Mutation = mutations(fileDrop=(rules.drop, rules.DROPPED))
