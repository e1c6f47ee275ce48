"""The words of the graph: how types, lists, values and mutations are declared."""

from schema.language.connection import Connection, Direction
from schema.language.fields import any_by_id, any_one, by_id, composite, made_of, many, own, shown
from schema.language.interfaces import Node, Record
from schema.language.mutation import mutations
from schema.language.node import extend, finish, node, query
from schema.language.scalars import CONFIG, Json, Position, SafeInt

__all__ = [
    "CONFIG",
    "Connection",
    "Direction",
    "Json",
    "Node",
    "Position",
    "Record",
    "SafeInt",
    "any_by_id",
    "any_one",
    "by_id",
    "composite",
    "extend",
    "finish",
    "made_of",
    "many",
    "mutations",
    "node",
    "own",
    "query",
    "shown",
]
