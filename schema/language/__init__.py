"""The words of the graph: how types, lists, values and mutations are declared."""

from schema.language.connection import Connection, Direction
from schema.language.interfaces import Node, Record
from schema.language.mutation import mutations
from schema.language.node import composite, extend, finish, made_of, node, query, shown
from schema.language.scalars import CONFIG, Json, Position, SafeInt
from schema.reading.shape import AnyById, AnyOne, ById, Own, ToMany

__all__ = [
    "CONFIG",
    "AnyById",
    "AnyOne",
    "ById",
    "Connection",
    "Direction",
    "Json",
    "Node",
    "Own",
    "Position",
    "Record",
    "SafeInt",
    "ToMany",
    "composite",
    "extend",
    "finish",
    "made_of",
    "mutations",
    "node",
    "query",
    "shown",
]
