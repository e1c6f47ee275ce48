"""The words of the graph: how types, lists, values and mutations are declared."""

from schema.language.connection import Connection, Direction
from schema.language.deprecation import deprecate
from schema.language.fields import (
    any_by_id,
    any_one,
    by_id,
    composite,
    following,
    found,
    holding,
    made_of,
    many,
    of_whole,
    own,
    shown,
    since,
)
from schema.language.interfaces import Node, Record
from schema.language.money import Money
from schema.language.mutation import mutations
from schema.language.node import extend, finish, listening, node, query
from schema.language.question import answered
from schema.language.scalars import CONFIG, Json, Position, SafeInt
from schema.language.several import Several

__all__ = [
    "CONFIG",
    "Connection",
    "Direction",
    "Json",
    "Money",
    "Node",
    "Position",
    "Record",
    "SafeInt",
    "Several",
    "answered",
    "any_by_id",
    "any_one",
    "by_id",
    "composite",
    "deprecate",
    "extend",
    "finish",
    "following",
    "found",
    "holding",
    "listening",
    "made_of",
    "many",
    "mutations",
    "node",
    "of_whole",
    "own",
    "query",
    "shown",
    "since",
]
