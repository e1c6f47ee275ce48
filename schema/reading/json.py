"""JSON made by the database. Each database does it the way that it does fastest; escaping is always its own."""

from __future__ import annotations

import json
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Sequence

from schema.reading.shape import Value
from schema.sql import Dialect, Sql, join

FORGETS_JSON = sqlite3.sqlite_version_info >= (3, 45)
"""Whether SQLite may forget that what a subquery or a CASE gives is JSON. Older ones do not, and have a parser so
shallow that every needless bracket costs depth of documents."""

Pairs = Sequence[tuple[str, Sql]]


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

    @abstractmethod
    def unless_null(self, column: Sql, value: Sql) -> Sql:
        """The value, or null when the column is."""

    @abstractmethod
    def one(self, query: Sql) -> Sql:
        """The value that a query of at most one row finds, or null."""

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
    """`json_object` and `json_group_array`; what crosses a subquery or CASE goes through `json()` again if need be."""

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
        most = self.MOST_MEMBERS
        if len(pairs) <= most:
            return Sql("json_object(", join(", ", (Sql(f"'{key}', ", value) for key, value in pairs)), ")")
        head, tail = self.object(pairs[:most]), self.object(pairs[most:])
        return Sql("json(substr(", head, ", 1, length(", head, ") - 1) || ',' || substr(", tail, ", 2))")

    def unless_null(self, column: Sql, value: Sql) -> Sql:
        return self._json(Sql("CASE WHEN ", column, " IS NOT NULL THEN ", value, " END"))

    def one(self, query: Sql) -> Sql:
        return self._json(Sql("(", query, ")"))

    def found(self, query: Sql) -> Sql:
        return Sql("(", query, ")")

    def array(self, value: Sql, source: Sql, order: str) -> Sql:
        return self._json(Sql("(SELECT json_group_array(", value, ") FROM ", source, ")"))

    def _json(self, value: Sql) -> Sql:
        return Sql("json(", value, ")") if FORGETS_JSON else value

    def cases(self, column: Sql, cases: Sequence[tuple[str, Sql]]) -> Sql:
        told = (Sql(f" WHEN '{case}' THEN ", value) for case, value in cases)
        return self._json(Sql("CASE ", column, *told, " END"))

    def cursor(self, tag: str, keys: Sequence[Sql]) -> Sql:
        return Sql(f"'{tag}' || hex(json_array(", join(", ", keys), "))")

    def answer(self, value: Sql) -> Sql:
        return Sql("SELECT CAST(", value, " AS BLOB)")


class Postgres(Json):
    """Text joined by `||`: one NULL would wipe out the whole, so each value that may be null is guarded."""

    joins_inside = True

    def scalar(self, value: Sql, kind: Value, *, null: bool, prefix: str = "") -> Sql:
        bare = self._bare(value, kind, prefix)
        return Sql("coalesce(", bare, ", 'null')") if null else bare

    def _bare(self, value: Sql, kind: Value, prefix: str) -> Sql:
        match kind:
            case Value.KEY:
                return Sql(f"'\"{prefix}_' || ", value, " || '\"'")
            case Value.ENUM | Value.DATE:
                return Sql("'\"' || ", value, " || '\"'")
            case Value.INSTANT:
                utc = '\'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\''
                return Sql("'\"' || to_char(", value, f" AT TIME ZONE 'UTC', {utc}) || '\"'")
            case Value.POSITION:
                return Sql("'\"' || ", value, " || '\"'")
            case Value.TEXT:
                return Sql("to_json(", value, ")::text")
        return Sql(value, "::text")

    def text(self, words: str) -> Sql:
        return Sql(f"'\"{words}\"'")

    def flag(self, condition: Sql) -> Sql:
        return Sql("CASE WHEN ", condition, " THEN 'true' ELSE 'false' END")

    def object(self, pairs: Pairs) -> Sql:
        if not pairs:
            return Sql("'{}'")
        opened = (
            Sql("'{" if first else "',", f"{json.dumps(key)}:", "' || ", value)
            for first, (key, value) in zip([True, *[False] * len(pairs)], pairs, strict=False)
        )
        return Sql("(", join(" || ", opened), " || '}')")

    def unless_null(self, column: Sql, value: Sql) -> Sql:
        return Sql("CASE WHEN ", column, " IS NULL THEN 'null' ELSE ", value, " END")

    def one(self, query: Sql) -> Sql:
        return Sql("coalesce((", query, "), 'null')")

    def found(self, query: Sql) -> Sql:
        return self.one(query)

    def array(self, value: Sql, source: Sql, order: str) -> Sql:
        joined = Sql("string_agg(", value, ", ','", f" ORDER BY {order}" if order else "", ")")
        return Sql("(SELECT '[' || coalesce(", joined, ", '') || ']' FROM ", source, ")")

    def cases(self, column: Sql, cases: Sequence[tuple[str, Sql]]) -> Sql:
        return Sql("CASE ", column, *(Sql(f" WHEN '{case}' THEN ", value) for case, value in cases), " ELSE 'null' END")

    def cursor(self, tag: str, keys: Sequence[Sql]) -> Sql:
        text = Sql("'[' || ", join(" || ',' || ", keys), " || ']'")
        return Sql(f"'\"{tag}' || encode(convert_to(", text, ", 'UTF8'), 'hex') || '\"'")

    def answer(self, value: Sql) -> Sql:
        return Sql("SELECT convert_to(", value, ", 'UTF8')")


JSON: dict[Dialect, Json] = {"sqlite": Sqlite(), "postgres": Postgres()}
