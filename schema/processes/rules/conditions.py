"""Conditions on what was filled in: whether they hold, and whether they ever can."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from math import prod

from schema.processes.model import Condition, Field, FieldKind, Op, Scalar

Answers = Mapping[str, Scalar | None]
"""What was filled in, by the keys of fields."""

MOST_CASES = 20_000
"""Cases in which a condition is tried; one that has more is believed."""
SOMETHING = "something else"


def holds(condition: Condition | None, answers: Answers) -> bool:
    """Whether a condition holds; none always does."""
    if condition is None:
        return True
    if condition.field is not None:
        return _compared(condition, answers.get(condition.field))
    if condition.all:
        return all(holds(part, answers) for part in condition.all)
    return any(holds(part, answers) for part in condition.any)


def _compared(condition: Condition, given: Scalar | None) -> bool:
    match condition.op:
        case Op.IS:
            return given == condition.value
        case Op.IS_NOT:
            return given != condition.value
        case Op.FILLED:
            return given is not None
    if not isinstance(given, int) or not isinstance(condition.value, int):
        return False
    return given >= condition.value if condition.op is Op.AT_LEAST else given <= condition.value


def can_hold(condition: Condition, fields: Mapping[str, Field]) -> bool:
    """Whether a form can be filled in so that it holds."""
    values = choices(condition, fields)
    if prod(map(len, values.values())) > MOST_CASES:
        return True
    return any(holds(condition, dict(zip(values, case, strict=True))) for case in product(*values.values()))


def choices(condition: Condition, fields: Mapping[str, Field]) -> dict[str, list[Scalar | None]]:
    """Of each field that it looks at, the values that differ for it."""
    keys = sorted({key for key in condition.fields() if key in fields})
    return {key: _choices(fields[key], list(_named(condition, key))) for key in keys}


def _choices(field: Field, named: Sequence[Scalar]) -> list[Scalar | None]:
    """Values of a field that differ for conditions that name those."""
    nothing: list[Scalar | None] = [] if field.required else [None]
    match field.kind:
        case FieldKind.YES_NO:
            return [*nothing, True, False]
        case FieldKind.CHOICE:
            return [*nothing, *(option.key for option in field.options)]
        case FieldKind.NUMBER:
            numbers = [value for value in named if isinstance(value, int)]
            return [*nothing, *sorted({0, *(max(0, one + near) for one in numbers for near in (-1, 0, 1))})]
    return [*nothing, *named, SOMETHING]


def _named(condition: Condition, key: str) -> Iterator[Scalar]:
    """Values with which that field is compared."""
    if condition.field == key and condition.value is not None:
        yield condition.value
    for part in (*condition.all, *condition.any):
        yield from _named(part, key)
