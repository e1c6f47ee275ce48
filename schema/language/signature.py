"""Signatures made at run time: Strawberry reads the arguments of a field off its resolver."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Annotated, Any, get_args

import strawberry


def argument(kind: Any, words: str) -> Any:
    """An argument of that type, and what it means."""
    return Annotated[kind, strawberry.argument(description=words)]


def signed(resolver: Callable[..., Any], kinds: dict[str, Any], gives: Any) -> Callable[..., Any]:
    """The resolver under a signature made of these arguments, all optional unless they cannot be null."""
    parameters = [
        inspect.Parameter("info", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=strawberry.Info),
        *(
            inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=kind, default=_default(kind))
            for name, kind in kinds.items()
        ),
    ]

    async def under_signature(info: strawberry.Info, **given: Any) -> Any:
        return await resolver(info, **given)

    under_signature.__signature__ = inspect.Signature(parameters, return_annotation=gives)  # type: ignore[attr-defined]  # what inspect reads
    under_signature.__annotations__ = {one.name: one.annotation for one in parameters} | {"return": gives}
    return under_signature


def _default(kind: Any) -> Any:
    inner = get_args(kind)[0]
    return strawberry.UNSET if type(None) in get_args(inner) else inspect.Parameter.empty
