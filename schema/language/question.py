"""Questions: fields of `Query` that a rule answers, where what is told is worked out and no row as it stands."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, get_type_hints

import strawberry

from schema.language.parameter import Command, Parameter, told_to
from schema.language.signature import argument, signed
from schema.viewer import Viewer


def answered(rule: Command, shaped: Callable[[Viewer, Any], Any] | None = None) -> Any:
    """
    A field that the rule answers: its signature are the arguments, its docstring the description. What it gives is told
    as it is, or as it is shaped for the viewer.
    """
    told, gives = told_to(rule)
    if shaped:
        gives = get_type_hints(shaped)["return"]

    async def resolve(info: strawberry.Info, **given: Any) -> Any:
        viewer: Viewer = info.context.viewer
        said = {
            one.name: one.read(given[one.name]) for one in told if given.get(one.name) not in (None, strawberry.UNSET)
        }
        answer = await rule(viewer, **said)
        return shaped(viewer, answer) if shaped else answer

    kinds = {one.name: argument(_kind(one), one.words) for one in told}
    return strawberry.field(signed(resolve, kinds, gives), description=inspect.getdoc(rule))


def _kind(one: Parameter) -> Any:
    return one.graph_type if one.needed else one.graph_type | None
