"""The slow reader: the graph once more, over rows as dicts, so plain that it is right."""

from __future__ import annotations

import operator
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import partial
from typing import Any

import orjson
from graphql import GraphQLObjectType, GraphQLResolveInfo, build_schema, execute_sync, get_named_type, parse

from schema.folding import fold
from schema.graph import printed
from schema.reading.shape import nodes
from schema.viewer import Viewer
from tests.reading.able import able, asked, rights, told_at_once, writes_replies
from tests.reading.kinds import KINDS, LINKS, PARTS, REFERENCES, Kind
from tests.reading.sights import Eyes
from tests.reading.small import JSON, Row, Tables
from tests.reading.wording import SAID, found

GRAPH = build_schema(printed())
COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq, "ne": operator.ne, "in": lambda value, wanted: value in wanted,
    "notIn": lambda value, wanted: value not in wanted, "isNull": lambda value, wanted: (value is None) == wanted,
}  # fmt: skip
GREATER: dict[str, Callable[[Any, Any], bool]] = {
    "gt": operator.gt, "gte": operator.ge, "lt": operator.lt, "lte": operator.le
}  # fmt: skip

ENUMS = {one.__name__: list(one) for model in nodes for one in vars(sys.modules[model.__module__]).values()
         if isinstance(one, type) and issubclass(one, StrEnum)}  # fmt: skip
"""The values of every enum, in the order in which they are declared."""
MONEY = {"price", "cost", "listPrice", "amount", "hour", "yearly", "seat"}
"""Fields that are made of an amount and a currency."""


def snake(name: str) -> str:
    """The column of a field."""
    return re.sub("([A-Z])", lambda found: f"_{found[0].lower()}", name)


class Slow:
    """Reads for one viewer."""

    def __init__(self, tables: Tables, viewer: Viewer) -> None:
        self.eyes, self.tables = Eyes(tables, viewer), tables

    def answer(self, text: str, variables: Mapping[str, Any] | None = None) -> str:
        """The data of the answer as JSON."""
        result = execute_sync(
            GRAPH,
            parse(text),
            variable_values=dict(variables or {}),
            field_resolver=self._field,
            type_resolver=self._type,
        )
        assert result.errors is None, result.errors
        return orjson.dumps(result.data).decode()

    def _type(self, value: Any, *_: Any) -> str:
        return str(value["__typename"])

    def _rows(self, kind: str) -> Iterator[Row]:
        table = KINDS[kind].table
        return (row | {"__typename": kind} for row in self.tables.get(table, []) if self.eyes.sees(table, row))

    def _row(self, kind: str, uuid: str | None) -> Row | None:
        return next((row for row in self._rows(kind) if row["id"] == uuid), None)

    def _by_key(self, key: str, kinds: Mapping[str, Kind]) -> Row | None:
        prefix, _, uuid = key.partition("_")
        return next((self._row(name, uuid) for name, kind in kinds.items() if kind.prefix == prefix), None)

    def _field(self, source: Any, info: GraphQLResolveInfo[Any], **given: Any) -> Any:
        gives, owner, name = get_named_type(info.return_type).name, info.parent_type.name, info.field_name
        if gives.endswith("Connection"):
            return self._list(gives.removesuffix("Connection"), self._related(source, f"{owner}.{name}"), given)
        if gives == "Changes":
            return self._changes(given)
        if owner == "Query":
            return self._root(name, gives, given)
        if name == "facets":
            return [source["facet"](one) for one in dict.fromkeys(given["by"])]
        if "__typename" not in source:
            return source[name]
        if name == "subject" and "subject_type" in source:
            subject = f"{source['subject_type'] or ''}_{source['subject_id']}"
            return self._by_key(subject, {name: kind for name, kind in KINDS.items() if kind.prefix != "evt"})
        if gives in KINDS:
            return self._row(gives, source[f"{snake(name)}_id"])
        return self._value(owner, source, name)

    def _root(self, name: str, gives: str, given: Row) -> Any:
        if name == "viewer":
            return self._row("Person", self.eyes.me)
        return self._by_key(given["id"], KINDS if gives == "Node" else {gives: KINDS[gives]})

    def _value(self, owner: str, row: Row, name: str) -> Any:
        if name == "rights":
            return rights(row)
        if owner == "Membership" and name == "notices":
            return told_at_once(row)
        if owner == "Membership" and name == "replies":
            return writes_replies(row)
        if name == "here":
            return row["id"] == str(self.eyes.viewer.session_id)
        if name == "viewerCan":
            return able(owner, row, self.eyes.viewer, self.tables)
        if name == "waitsForViewer":
            return row["state"] == "PENDING" and asked(row, self.tables, self.eyes.viewer, "person_id")
        if name in ("price", "changes", "seat") and not self.eyes.observes(row["client_id"]):
            return None
        if name == "definition" and not (self.eyes.viewer.staff or self.eyes.observes(row["client_id"])):
            return None
        if name in MONEY:
            minor, currency = row[f"{snake(name)}_minor"], row.get(f"{snake(name)}_currency", row.get("cost_currency"))
            return None if minor is None else {"minor": minor, "currency": currency}
        value = row[snake(name)]
        if snake(name) in JSON:
            return orjson.loads(value)
        return f"{KINDS[owner].prefix}_{value}" if name == "id" else str(value) if name == "position" else value

    def _related(self, source: Any, field: str) -> Callable[[Row], bool]:
        if source is None:
            return lambda row: True
        if field in LINKS:
            table, near, far = LINKS[field]
            linked = {link[far] for link in self.tables.get(table, []) if link[near] == source["id"]}
            return lambda row: row["id"] in linked
        column = REFERENCES.get(field) or REFERENCES[field.partition(".")[0]]
        table, whole = PARTS.get(field, ("", ""))
        parts = {part["id"] for part in self.tables.get(table, []) if part[whole] == source["id"]}
        return lambda row: row[column] in {source["id"], *parts}

    def _list(self, kind: str, related: Callable[[Row], bool], given: Row) -> Row:
        order = given.get("orderBy") or dict(zip(("field", "direction"), KINDS[kind].default.split(), strict=True))
        every = self._ordered(kind, order)
        seen = [row["id"] for row in self._rows(kind) if related(row) and self._passes(kind, row, given.get("filter"))]
        places = {row["id"]: place for place, row in enumerate(every)}
        after = -1 if given.get("after") is None else places[_row_of(given["after"])]
        before = len(every) if given.get("before") is None else places[_row_of(given["before"])]
        within = [row for row in every if row["id"] in seen and after < places[row["id"]] < before]
        first, last = given.get("first"), given.get("last")
        backward, size = last is not None, next((one for one in (first, last) if one is not None), 20)
        page = within[max(len(within) - size, 0) :] if backward else within[:size]
        more = len(within) > len(page)
        info = {
            "hasNextPage": any(places[one] >= before for one in seen) or (more and not backward),
            "hasPreviousPage": any(places[one] <= after for one in seen) or (more and backward),
            "startCursor": page[0]["id"] if page else None,
            "endCursor": page[-1]["id"] if page else None,
        }
        rows = [row | {"__typename": kind} for row in page]
        edges = [{"cursor": row["id"], "node": row} for row in rows]
        counted = partial(self._facet, kind, [row for row in every if row["id"] in seen])
        return {"nodes": rows, "edges": edges, "pageInfo": info, "totalCount": len(seen), "facet": counted}

    def _changes(self, given: Row) -> Row:
        """What came after a place of the history."""
        seen = sorted(self._rows("HistoryEvent"), key=lambda row: row["position"])
        if given.get("after") is None:
            return {"position": str(max((row["position"] for row in seen), default=0)), "events": [], "more": False}
        later = [row for row in seen if row["position"] > int(given["after"])]
        passing = [row for row in later if self._passes("HistoryEvent", row, given.get("filter"))]
        first = given.get("first")
        told = passing[: 100 if first is None else first]
        place = told[-1]["position"] if told else int(given["after"])
        return {"position": str(place), "events": told, "more": len(told) < len(passing)}

    def _facet(self, kind: str, rows: list[Row], name: str) -> Row:
        """How many of the rows have each value: an enum's in its own order, of ids and texts the most frequent."""
        field = re.sub("_(.)", lambda found: found[1].upper(), name.lower())
        type_ = get_named_type(GRAPH.type_map[kind].fields[field].type)  # type: ignore[attr-defined]  # an object
        had = Counter(self._facet_value(row, field, type_.name) for row in rows)
        if type_.name in ENUMS:
            places = [None, *ENUMS[type_.name]]
            ordered = sorted(had, key=places.index)
        else:
            ordered = sorted(had, key=lambda one: (one is not None, -had[one], one))[:20]
        return {"field": name, "values": [{"value": one, "count": had[one]} for one in ordered]}

    def _facet_value(self, row: Row, field: str, gives: str) -> str | None:
        if gives not in KINDS:
            return row[snake(field)]
        other = self._row(gives, row[f"{snake(field)}_id"])
        return other and f"{KINDS[gives].prefix}_{other['id']}"

    def _ordered(self, kind: str, order: Row) -> list[Row]:
        column = KINDS[kind].search if order["field"] == "NAME" else order["field"].lower()
        rows = self.tables.get(KINDS[kind].table, [])
        valued = [row for row in rows if row[column] is not None]
        down = order["direction"] == "DESC"
        valued.sort(key=lambda row: (row[column], row["id"]), reverse=down)
        return valued + sorted((row for row in rows if row[column] is None), key=lambda row: row["id"], reverse=down)

    def _passes(self, kind: str, row: Row, filter_: Row | None) -> bool:
        said = {name: value for name, value in (filter_ or {}).items() if value is not None}
        return all(self._one(kind, row, name, value) for name, value in said.items())

    def _one(self, kind: str, row: Row, name: str, wanted: Any) -> bool:
        match name:
            case "and":
                return all(self._passes(kind, row, one) for one in wanted)
            case "or":
                return any(self._passes(kind, row, one) for one in wanted)
            case "not":
                return not self._passes(kind, row, wanted)
            case "search":
                if kind in SAID:
                    return found(self.tables, kind, row, wanted, staff=self.eyes.viewer.staff)
                return fold(wanted) in row[KINDS[kind].search]
        type_ = GRAPH.type_map[kind]
        assert isinstance(type_, GraphQLObjectType)
        gives = get_named_type(type_.fields[name].type).name
        if gives.endswith("Connection"):
            return self._some_or_none(gives.removesuffix("Connection"), row, f"{kind}.{name}", wanted)
        if gives in KINDS:
            other = self._row(gives, row[f"{snake(name)}_id"])
            return other is not None and self._passes(gives, other, wanted)
        return _compared(self._value(kind, row, name), wanted)

    def _some_or_none(self, kind: str, row: Row, field: str, wanted: Row) -> bool:
        related = self._related(row, field)
        found = {
            word: any(related(one) and self._passes(kind, one, filter_) for one in self._rows(kind))
            for word, filter_ in wanted.items()
            if filter_ is not None
        }
        return found.get("some", True) and not found.get("none", False)


def _compared(value: Any, wanted: Row) -> bool:
    for word, other in wanted.items():
        if word in COMPARE and other is not None and not COMPARE[word](value, other):
            return False
        if word in GREATER and other is not None and (value is None or not GREATER[word](value, other)):
            return False
    return True


def _row_of(cursor: str) -> str:
    """Id of the row at a place."""
    return str(orjson.loads(bytes.fromhex(cursor.partition(".")[2]))[1])


def placed(answer: str) -> str:
    """The answer with ids in the place of cursors."""
    return re.sub(r'"[0-9a-f]{8}\.([0-9a-f]+)"', lambda found: f'"{_row_of("." + found[1])}"', answer)
