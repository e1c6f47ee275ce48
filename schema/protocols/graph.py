"""Protocols as the outside sees them."""

from __future__ import annotations

from schema.devices.graph import Assignment
from schema.files.graph import File
from schema.language import Connection, Record, by_id, extend, many, node, query
from schema.people.model import Language
from schema.protocols import model
from schema.protocols.model import Occasion, ProtocolState


@node(model.Protocol, ordered={"CREATED_AT": "created_at"}, default="CREATED_AT DESC")
class Protocol(Record):
    """
    The protocol of a hand-over in one language, as PDF. It is drawn within seconds of what it tells of and kept as it
    is: a later edition takes nothing from those before. Its file has the SHA-256 by which a copy can be told from a
    forgery.
    """

    assignment: Assignment | None
    """The hand-over that it tells of."""
    occasion: Occasion
    """What it was drawn up for."""
    edition: int
    """Which one of this hand-over it is, from 1."""
    language: Language
    """Language in which it is written."""
    state: ProtocolState
    """Whether it is kept already."""
    file: File | None
    """The paper; null for the seconds until it is kept."""


@extend(Assignment)
class OfAssignment:
    """What there is on paper."""

    protocols: Connection[Protocol] = many(model.Protocol, via="assignment_id")
    """Its protocols, the latest first."""


@query
class Query:
    """Protocols."""

    protocol: Protocol | None = by_id(model.Protocol)
    """The protocol with that id."""
    protocols: Connection[Protocol] = many(model.Protocol)
    """Protocols of all hand-overs that the viewer sees, the latest first."""
