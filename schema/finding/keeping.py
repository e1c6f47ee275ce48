"""Keeping the index true: rows of it are written when what they follow from was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

import orjson

from schema import database
from schema.binding import binder
from schema.finding.model import Findable, Text
from schema.finding.sources import Said, Thing, folded, sources
from schema.searching import EVERYWHERE, among, at, by, called, of, tails
from schema.sql import Dialect, Kind, Parameter, Sql, render

BATCH = 500
"""Things that are read and written at once when everything is found anew."""
COLUMNS = {
    "id": "uuid", "client_id": "uuid", "kind": "text", "label": "text", "alias": "text", "place": "text",
    "heading": "text", "words": "text", "said": "text", "internal": "text", "tails": "text",
}  # fmt: skip
LONGEST_NAME = 300


def _statement(dialect: Dialect) -> tuple[str, Any]:
    """Writes the rows of a JSON list, those only that differ from what is there."""
    rows = Sql(Parameter(Kind.TEXT, ("variables", "rows")))
    if dialect == "sqlite":
        told = ", ".join(f"json_extract(value, '$.{column}')" for column in COLUMNS)
        given = Sql(f"SELECT {told} FROM json_each(", rows, ") WHERE TRUE")
    else:
        kinds = ", ".join(f"{column} {kind}" for column, kind in COLUMNS.items())
        given = Sql(f"SELECT {', '.join(COLUMNS)} FROM jsonb_to_recordset(", rows, f"::jsonb) AS given ({kinds})")
    following = [column for column in COLUMNS if column not in ("id", "client_id", "kind")]
    new = ", ".join(f"{column} = excluded.{column}" for column in following)
    differs = " OR ".join(f"texts.{column} <> excluded.{column}" for column in following)
    insert = Sql(
        f"INSERT INTO texts ({', '.join(COLUMNS)}) ", given, f" ON CONFLICT (id) DO UPDATE SET {new} WHERE {differs}"
    )
    text, parameters = render(insert, dialect)
    return text, binder(parameters, dialect)


_STATEMENTS = {dialect: _statement(dialect) for dialect in database.DIALECTS}


async def reindex(things: Iterable[Thing]) -> None:
    """Find these things anew, in the open unit."""
    found: dict[Findable, list[UUID]] = {}
    for kind, key in things:
        found.setdefault(kind, []).append(key)
    for kind, source in sources.items():
        for other, follow in source.following.items():
            found.setdefault(kind, []).extend(await follow(found[other]) if other in found else ())
    for kind, keys in found.items():
        if keys:
            await _write(kind, await sources[kind].read(list(dict.fromkeys(keys))))


async def rebuild(*, missing: bool = False) -> int:
    """Find everything anew, or only what has no place; answers with the number of things."""
    count = 0
    for kind, source in sources.items():
        keys: list[Any] = list(await source.model.all().order_by("id").values_list("id", flat=True))
        placed = Text.filter(kind=kind).exclude(place="")
        known = set(await placed.values_list("id", flat=True)) if missing else set()
        wanted = [key for key in keys if key not in known]
        for start in range(0, len(wanted), BATCH):
            async with database.current().transaction():
                await _write(kind, await source.read(wanted[start : start + BATCH]))
        count += len(wanted)
    return count


async def _write(kind: Findable, said: Sequence[Said]) -> None:
    db = database.current()
    text, bind = _STATEMENTS[db.dialect]
    await db.rows(text, bind(None, {"rows": orjson.dumps([_row(kind, one) for one in said]).decode()}))


def _row(kind: Findable, one: Said) -> dict[str, Any]:
    return {
        "id": str(one.id),
        "client_id": str(one.client_id),
        "kind": kind,
        "label": called(one.label or "")[:LONGEST_NAME],
        "alias": called(one.alias or "")[:LONGEST_NAME],
        "place": " ".join(_places(kind, one)),
        "heading": folded(one.heading),
        "words": folded(one.words),
        "said": folded(one.said),
        "internal": folded(one.internal),
        "tails": " ".join(tails(one.heading)),
    }


def _places(kind: Findable, one: Said) -> list[str]:
    """Of which kind it is, and words of which whoever sees it has one."""
    wider = [word for word, holds in ((among(one.client_id), one.among), (EVERYWHERE, one.everywhere)) if holds]
    return [of(kind), at(one.client_id), *wider, *sorted(map(by, one.theirs))]
