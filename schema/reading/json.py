"""JSON made by the database. Each database does it the way that it does fastest; escaping is always its own."""

from __future__ import annotations

import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence

from schema.reading.shape import Value
from schema.sql import Dialect, Sql, join

FORGETS_JSON = sqlite3.sqlite_version_info >= (3, 45)
"""Whether SQLite may forget that what a subquery or a CASE gives is JSON. Older ones do not, and have a parser so
shallow that every needless bracket costs depth of documents."""

Pairs = Sequence[tuple[str, Sql]]


class Text(Sql):
    """JSON that is text already, joined of fixed pieces and of what the database makes."""

    __slots__ = ("pieces",)

    def __init__(self, *pieces: str | Sql) -> None:
        self.pieces: list[str | Sql] = []
        for piece in pieces:
            for one in piece.pieces if isinstance(piece, Text) else (piece,):
                self._add(one)
        super().__init__(join(" || ", (f"'{one}'" if isinstance(one, str) else one for one in self.pieces)))

    def _add(self, piece: str | Sql) -> None:
        before = self.pieces[-1] if self.pieces else None
        if isinstance(piece, str) and isinstance(before, str):
            self.pieces[-1] = before + piece
        else:
            self.pieces.append(piece)


def members(told: Sequence[str | Sql]) -> Text:
    """An object of members that are told already."""
    parted = (part for one in told for part in (",", one))
    return Text("{", *list(parted)[1:], "}")


class Json(ABC):
    """Expressions for JSON values; `null` in SQL stands for JSON's null inside `scalar` only."""

    joins_inside: bool
    """Whether rows are joined inside of the page's statement or to the page."""

    @abstractmethod
    def scalar(self, value: Sql, kind: Value, *, null: bool, prefix: str = "") -> Sql:
        """A column's value."""

    @abstractmethod
    def text(self, words: str) -> Sql:
        """A fixed text."""

    @abstractmethod
    def flag(self, condition: Sql) -> Sql:
        """True or false."""

    @abstractmethod
    def object(self, pairs: Pairs) -> Sql:
        """An object with these members in this order."""

    def list(self, values: Sequence[Sql]) -> Sql:
        """An array of these values, each of which is an object."""
        parted = (part for one in values for part in (",", one))
        return Text("[", *[part for part in parted][1:], "]")

    @abstractmethod
    def unless_null(self, column: Sql, value: Sql) -> Sql:
        """The value, or null when the column is."""

    @abstractmethod
    def one(self, value: Sql, source: Sql) -> Sql:
        """The value of the source's one row, or null when there is none."""

    @abstractmethod
    def found(self, query: Sql) -> Sql:
        """The text that a query of at most one row finds, or null."""

    @abstractmethod
    def array(self, value: Sql, source: Sql, order: str) -> Sql:
        """The values of the source's rows, in the order in which they come or in the one given."""

    @abstractmethod
    def cases(self, column: Sql, cases: Sequence[tuple[str, Sql]]) -> Sql:
        """The value of the case that the column names, or null."""

    @abstractmethod
    def cursor(self, tag: str, keys: Sequence[Sql]) -> Sql:
        """A place in a list: the order's tag and the keys in hexadecimal."""

    @abstractmethod
    def answer(self, value: Sql) -> Sql:
        """The statement that gives the value as bytes."""


class Sqlite(Json):
    """Rows without lists in them are `json_object`, which is fastest. Lists, and whatever has one in it, are text that
    is joined: in that form a shallow parser takes the deepest documents."""

    MOST_MEMBERS = 60
    joins_inside = False

    def scalar(self, value: Sql, kind: Value, *, null: bool, prefix: str = "") -> Sql:
        match kind:
            case Value.KEY:
                return Sql(f"'{prefix}_' || ", value)
            case Value.BOOL:
                return Sql("json(CASE ", value, " WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)")
            case Value.JSON:
                return Sql("json(", value, ")")
            case Value.POSITION:
                return Sql("CAST(", value, " AS TEXT)")
        return value

    def text(self, words: str) -> Sql:
        return Sql(f"'{words}'")

    def flag(self, condition: Sql) -> Sql:
        return Sql("json(CASE WHEN ", condition, " THEN 'true' ELSE 'false' END)")

    def object(self, pairs: Pairs) -> Sql:
        if len(pairs) <= self.MOST_MEMBERS and not any(isinstance(value, Text) for _, value in pairs):
            return self._plain(pairs)
        return members(list(self._told(pairs)))

    def _told(self, pairs: Pairs) -> Iterator[str | Sql]:
        plain: list[tuple[str, Sql]] = []
        for key, value in pairs:
            if plain and (isinstance(value, Text) or len(plain) == self.MOST_MEMBERS):
                yield self._bare(plain)
                plain = []
            if isinstance(value, Text):
                yield Text(f'"{key}":', value)
            else:
                plain.append((key, value))
        if plain:
            yield self._bare(plain)

    def _plain(self, pairs: Pairs) -> Sql:
        return Sql("json_object(", join(", ", (Sql(f"'{key}', ", value) for key, value in pairs)), ")")

    def _bare(self, pairs: Pairs) -> Sql:
        """The members without the brackets around them: a negative length is counted backwards, from the last one."""
        return Sql("substr(substr(", self._plain(pairs), ", 2), -1, -1000000000)")

    def unless_null(self, column: Sql, value: Sql) -> Sql:
        if isinstance(value, Text):
            return Text(Sql("CASE WHEN ", column, " IS NULL THEN 'null' ELSE ", value, " END"))
        return self._json(Sql("CASE WHEN ", column, " IS NOT NULL THEN ", value, " END"))

    def one(self, value: Sql, source: Sql) -> Sql:
        query = Sql("(SELECT ", value, source, ")")
        return Text(Sql("coalesce(", query, ", 'null')")) if isinstance(value, Text) else self._json(query)

    def found(self, query: Sql) -> Sql:
        return Sql("(", query, ")")

    def array(self, value: Sql, source: Sql, order: str) -> Sql:
        if isinstance(value, Text):
            return Text("[", Sql("(SELECT coalesce(group_concat(", value, "), '') FROM ", source, ")"), "]")
        return Text(Sql("(SELECT json_group_array(", value, ") FROM ", source, ")"))

    def _json(self, value: Sql) -> Sql:
        return Sql("json(", value, ")") if FORGETS_JSON else value

    def cases(self, column: Sql, cases: Sequence[tuple[str, Sql]]) -> Sql:
        if not any(isinstance(value, Text) for _, value in cases):
            return self._json(_case(column, cases, ""))
        told = [
            (case, value if isinstance(value, Text) else Sql("coalesce(", value, ", 'null')")) for case, value in cases
        ]
        return Text(_case(column, told, " ELSE 'null'"))

    def cursor(self, tag: str, keys: Sequence[Sql]) -> Sql:
        return Sql(f"'{tag}' || lower(hex(json_array(", join(", ", keys), ")))")

    def answer(self, value: Sql) -> Sql:
        return Sql("SELECT CAST(", value, " AS BLOB)")


class Postgres(Json):
    """Text joined by `||`: one NULL would wipe out the whole, so each value that may be null is guarded."""

    joins_inside = True

    def scalar(self, value: Sql, kind: Value, *, null: bool, prefix: str = "") -> Sql:
        told = self._told(value, kind, prefix)
        return Sql("coalesce(", told, ", 'null')") if null else told

    def _told(self, value: Sql, kind: Value, prefix: str) -> Sql:
        match kind:
            case Value.KEY:
                return Text(f'"{prefix}_', value, '"')
            case Value.ENUM | Value.DATE | Value.POSITION:
                return Text('"', value, '"')
            case Value.INSTANT:
                utc = '\'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\''
                return Text('"', Sql("to_char(", value, f" AT TIME ZONE 'UTC', {utc})"), '"')
            case Value.TEXT:
                return Sql("to_json(", value, ")::text")
        return Sql(value, "::text")

    def text(self, words: str) -> Sql:
        return Text(f'"{words}"')

    def flag(self, condition: Sql) -> Sql:
        return Sql("CASE WHEN ", condition, " THEN 'true' ELSE 'false' END")

    def object(self, pairs: Pairs) -> Sql:
        return members([Text(f'"{key}":', value) for key, value in pairs])

    def unless_null(self, column: Sql, value: Sql) -> Sql:
        return Sql("CASE WHEN ", column, " IS NULL THEN 'null' ELSE ", value, " END")

    def one(self, value: Sql, source: Sql) -> Sql:
        return self.found(Sql("SELECT ", value, source))

    def found(self, query: Sql) -> Sql:
        return Sql("coalesce((", query, "), 'null')")

    def array(self, value: Sql, source: Sql, order: str) -> Sql:
        joined = Sql("string_agg(", value, ", ','", f" ORDER BY {order}" if order else "", ")")
        return Text("[", Sql("(SELECT coalesce(", joined, ", '') FROM ", source, ")"), "]")

    def cases(self, column: Sql, cases: Sequence[tuple[str, Sql]]) -> Sql:
        return _case(column, cases, " ELSE 'null'")

    def cursor(self, tag: str, keys: Sequence[Sql]) -> Sql:
        parted = (part for key in keys for part in (",", key))
        text = Text("[", *list(parted)[1:], "]")
        return Text(f'"{tag}', Sql("encode(convert_to(", text, ", 'UTF8'), 'hex')"), '"')

    def answer(self, value: Sql) -> Sql:
        return Sql("SELECT convert_to(", value, ", 'UTF8')")


def _case(column: Sql, cases: Sequence[tuple[str, Sql]], otherwise: str) -> Sql:
    return Sql("CASE ", column, *(Sql(f" WHEN '{case}' THEN ", value) for case, value in cases), f"{otherwise} END")


JSON: dict[Dialect, Json] = {"sqlite": Sqlite(), "postgres": Postgres()}
