"""How many objects describe the graph itself: the sizes of the lists that introspection gives."""

from __future__ import annotations

from dataclasses import dataclass

from graphql import GraphQLSchema, is_enum_type, is_input_object_type, is_interface_type, is_object_type

WHOLE = {"types", "directives"}
"""Lists of all that there is: what is in one of their items is, on average, as long as is usual."""
KEEPING = {"fields", "args", "inputFields", "enumValues"}
"""Lists of which the same is true inside of those."""
RARE = {"ofType"}
"""What few types have, although it is asked of all: only what is asked further inside counts."""


@dataclass(frozen=True)
class Sizes:
    """Lengths of lists by the field that gives them: what is longest, and what is usual."""

    longest: dict[str, float]
    usual: dict[str, float]

    def of(self, field: str, *, usual: bool) -> float:
        """Objects that the field gives."""
        return (self.usual if usual else self.longest).get(field, 1)


def sizes(schema: GraphQLSchema) -> Sizes:
    """The sizes in this graph."""
    types = list(schema.type_map.values())
    shown = [one for one in types if is_object_type(one) or is_interface_type(one)]
    fields = [field for one in shown for field in one.fields.values()]
    lists = {
        "fields": ([len(one.fields) for one in shown], types),
        "inputFields": ([len(one.fields) for one in types if is_input_object_type(one)], types),
        "enumValues": ([len(one.values) for one in types if is_enum_type(one)], types),
        "interfaces": ([len(one.interfaces) for one in shown], types),
        "possibleTypes": ([len(schema.get_possible_types(one)) for one in types if is_interface_type(one)], types),
        "args": ([len(field.args) for field in fields], fields),
    }
    every: dict[str, float] = {"types": len(types), "directives": len(schema.directives)}
    longest = {name: max(lengths, default=0) for name, (lengths, _) in lists.items()}
    usual = {name: sum(lengths) / max(len(holders), 1) for name, (lengths, holders) in lists.items()}
    return Sizes(every | longest, every | usual)


def stays_usual(field: str, *, usual: bool) -> bool:
    """Whether what the field gives stands for all of its kind."""
    return field in WHOLE or (usual and field in KEEPING)
