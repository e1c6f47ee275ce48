"""Parts of a report, each of which is worked out only when somebody asks for it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from typing import Any

import strawberry


def section(resolver: Callable[[Any], Coroutine[Any, Any, Any]]) -> Any:
    """A field that the method works out; its words are the field's."""
    return strawberry.field(resolver, description=inspect.getdoc(resolver))
