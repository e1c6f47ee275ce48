"""The second lane: where the executor meets rows, they are read by the planner and passed through as they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import strawberry
from graphql import FieldNode

from schema.reading.arguments import outline
from schema.reading.compile import Compiler
from schema.reading.read import compiler, plans
from schema.reading.selection import Selector
from schema.reading.shape import Node, roots
from schema.sql import Kind, Parameter, Sql
from schema.viewer import Viewer

ROW = " row"
"""Name under which the id of a command's row is bound; no variable can have it."""


@dataclass(frozen=True)
class Context:
    """What the executor carries through one operation."""

    viewer: Viewer
    key: tuple[str, str | None]
    variables: Mapping[str, Any]
    structure: Any
    cost: int
    """Points that the operation may cost."""
    throttle: Any
    """How the viewer's bucket stands, for the field that tells it."""


@dataclass(frozen=True)
class Rendered:
    """JSON text that stands in the answer as it is."""

    json: bytes


async def render_root(info: strawberry.Info, **_: Any) -> Rendered | None:
    """Rows that a field of `Query` gives."""
    raw = info._raw_info
    spec, owner = roots[raw.field_name], raw.parent_type.name
    return await _render(info, lambda made, fields: made.reached(spec, fields, owner), {})


async def render_row(info: strawberry.Info, node: Node, key: str) -> Rendered | None:
    """The row that a command has written."""
    by_id = Sql("= ", Parameter(Kind.UUID, ("variables", ROW), node.prefix))
    return await _render(info, lambda made, fields: made.row(node, by_id, fields), {ROW: key})


async def _render(
    info: strawberry.Info, make: Callable[[Compiler, list[FieldNode]], Sql], more: Mapping[str, Any]
) -> Rendered | None:
    context: Context = info.context
    raw = info._raw_info
    variables = {**context.variables, **more}

    place = tuple(step for step in raw.path.as_list() if isinstance(step, str))
    key = (context.key, place, context.viewer.shape, context.structure, outline(more))

    def statement() -> Sql:
        made = compiler(Selector(raw.schema, raw.fragments, variables), context.viewer)
        return made.json.answer(make(made, list(raw.field_nodes)))

    plan = await plans.of(key, statement)
    answer = await plan.run(context.viewer, variables)
    return None if answer == b"null" else Rendered(answer)
