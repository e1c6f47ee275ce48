"""Orders are the same on both databases: of letters, of ties, and of rows without a value."""

from __future__ import annotations

import pytest

from schema.database import Database, current
from schema.reading.shape import nodes
from schema.sql import Kind
from schema.viewer import Viewer
from tests.reading.asking import ask
from tests.reading.small import Tables

NULLABLE = [
    ("tickets", "CLOSED_AT", "closed_at"),
    ("devices", "WARRANTY_UNTIL", "warranty_until"),
    ("devices", "PURCHASED_ON", "purchased_on"),
]


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize(("field", "order", "column"), NULLABLE)
async def test_rows_without_a_value_stand_last(
    rows: Tables, nina: Viewer, field: str, order: str, column: str, direction: str
) -> None:
    query = f"{{ {field}(first: 100, orderBy: {{ field: {order}, direction: {direction} }}) {{ nodes {{ id }} }} }}"
    told = [row["id"].partition("_")[2] for row in (await ask(query, nina))[field]["nodes"]]
    there = [row for row in rows[field] if row.get("withdrawn_at") is None]
    down = direction == "DESC"
    valued = sorted(((row[column], row["id"]) for row in there if row[column]), reverse=down)
    without = sorted((row["id"] for row in there if not row[column]), reverse=down)
    assert len(without) > 1
    assert told == [id_ for _, id_ in valued] + without


async def test_letters_follow_by_their_numbers(rows: Tables, nina: Viewer) -> None:
    told = (await ask("{ people(first: 100) { nodes { id } } }", nina))["people"]["nodes"]
    there = [row for row in rows["people"] if row["withdrawn_at"] is None]
    assert [row["id"] for row in told] == [
        f"per_{row['id']}" for row in sorted(there, key=lambda r: (r["search"], r["id"]))
    ]


@pytest.mark.parametrize("dialect", ["postgres"])
async def test_no_language_of_the_server_changes_an_order(database: Database) -> None:
    columns = await current().rows(
        """SELECT c.relname AS table, a.attname AS column, l.collname AS collation FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid JOIN pg_collation l ON l.oid = a.attcollation
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace"""
    )
    collations = {(column["table"], column["column"]): column["collation"] for column in columns}
    ordered = [(node.table, order.column) for node in nodes.values() for order in node.orders.values()]
    texts = [one for one in ordered if one in collations]
    assert len(texts) > 3
    assert {one: collations[one] for one in texts} == dict.fromkeys(texts, "C")
    assert Kind.TEXT in {order.value.kind for node in nodes.values() for order in node.orders.values()}
