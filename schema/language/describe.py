"""One text for every reader: a docstring in Python is a description in the graph."""

from __future__ import annotations

import ast
import inspect
import sys
from enum import Enum
from functools import cache
from itertools import pairwise
from typing import Any, TypeVar

import strawberry

E = TypeVar("E", bound=Enum)


def words_under(cls: type) -> dict[str, str]:
    """The strings that stand under the fields or members of a class, by their names; none for one that was made."""
    body = _classes(cls.__module__).get(cls.__qualname__, [])
    return {name: text for before, after in pairwise(body) if (name := _named(before)) and (text := _text(after))}


@cache
def _classes(module: str) -> dict[str, list[ast.stmt]]:
    """Statements in each class of a module: its source is read once, and not again for every class."""
    try:
        source = inspect.getsource(sys.modules[module])
    except (OSError, TypeError):
        return {}
    return {one.name: one.body for one in ast.parse(source).body if isinstance(one, ast.ClassDef)}


def _named(statement: ast.stmt) -> str | None:
    target: ast.expr | None = statement.target if isinstance(statement, ast.AnnAssign) else None
    if isinstance(statement, ast.Assign):
        [target, *_] = statement.targets
    return target.id if isinstance(target, ast.Name) else None


def _text(statement: ast.stmt) -> str | None:
    if not isinstance(statement, ast.Expr) or not isinstance(statement.value, ast.Constant):
        return None
    return inspect.cleandoc(statement.value.value) if isinstance(statement.value.value, str) else None


def describe(declared: Any, source: type) -> None:
    """Give a declared type's fields the words under them in the source class and its bases."""
    words = {name: text for base in reversed(source.__mro__[:-1]) for name, text in words_under(base).items()}
    for field in declared.__strawberry_definition__.fields:
        field.description = field.description or words.get(field.python_name)


def enumeration(cls: type[E]) -> type[E]:
    """Declare an enum of the domain as one of the graph, described by its docstrings."""
    if not hasattr(cls, "__strawberry_definition__"):
        strawberry.enum(cls)
    declared: Any = cls.__strawberry_definition__  # type: ignore[attr-defined]  # set above, or by Strawberry where it met the enum first
    if declared.description is None:
        declared.description, words = inspect.getdoc(cls), words_under(cls)
        for value in declared.values:
            value.description = words.get(value.name)
    return cls
