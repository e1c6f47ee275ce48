"""The graph as it was released, day by day; kept in `docs/graph`."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path

from graphql import GraphQLSchema, build_schema

FOLDER = Path(__file__).parents[2] / "docs" / "graph"


@cache
def releases() -> dict[dt.date, GraphQLSchema]:
    """Every graph that was released, by its day, the latest last."""
    files = sorted(FOLDER.glob("*.graphql"))
    return {dt.date.fromisoformat(file.stem): build_schema(file.read_text(encoding="utf-8")) for file in files}
