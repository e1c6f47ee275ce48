"""Facets of a list: how many of its rows, on all pages, have each value of a field."""

from __future__ import annotations

from graphql import FieldNode

from schema.reading.json import Json
from schema.reading.rows import Rows
from schema.reading.selection import Asked, Selector
from schema.reading.shape import Column, ToOne, Value, nodes
from schema.sql import Sql


class Facets:
    """Makes the JSON of what is asked of facets."""

    def __init__(self, selector: Selector, json: Json) -> None:
        self.selector, self.json = selector, json

    def array(self, rows: Rows, names: list[str], fields: list[FieldNode]) -> Sql:
        """A facet for each of the names, once."""
        asked = self.selector.under(fields, "Facet")
        return self.json.list([self._facet(rows, name, asked) for name in dict.fromkeys(names)])

    def _facet(self, rows: Rows, name: str, asked: Asked) -> Sql:
        members = {
            "field": lambda inner: self.json.text(name),
            "values": lambda inner: self._values(rows, name, inner),
            "__typename": lambda inner: self.json.text("Facet"),
        }
        return self.json.object([(key, members[inner[0].name.value](inner)) for key, inner in asked.items()])

    def _values(self, rows: Rows, name: str, fields: list[FieldNode]) -> Sql:
        asked = self.selector.under(fields, "FacetValue")
        spec = rows.target.fields[rows.target.facets[name]]
        prefix = nodes[spec.target].prefix if isinstance(spec, ToOne) else ""
        kind = spec.value if isinstance(spec, Column) else Value.KEY
        members = {
            "value": self.json.scalar(Sql("v"), kind, null=True, prefix=prefix),
            "count": self.json.scalar(Sql("n"), Value.INT, null=False),
            "__typename": self.json.text("FacetValue"),
        }
        value = self.json.object([(key, members[inner[0].name.value]) for key, inner in asked.items()])
        return self.json.array(value, Sql("(", rows.counted(spec), ") counted"), "")
