"""What all things of the graph have in common."""

from __future__ import annotations

import datetime as dt
import inspect

import strawberry

from schema.language.describe import describe


class Node:
    """Anything that has an id of its own."""

    id: strawberry.ID
    """Id, the same everywhere; the letters before `_` say of what type."""


strawberry.interface(Node, description=inspect.getdoc(Node))
describe(Node, Node)


class Record(Node):
    """Anything that is stored and changes."""

    version: int
    """Grows with every change: give it as `expectedVersion` to change only what you have seen."""
    created_at: dt.datetime
    """When it was entered."""
    updated_at: dt.datetime
    """When it was changed last."""


strawberry.interface(Record, description=inspect.getdoc(Record))
describe(Record, Record)
