"""More than two hundred requests that mean ill, or know no better, each with the kinds of answer that it must get."""

from __future__ import annotations

from tests.doors.hostile import shapes, values
from tests.doors.hostile.attack import FINE, Attack

__all__ = ["FINE", "Attack", "attacks"]

ROOMS = (
    shapes.bombs,
    shapes.repeated,
    shapes.deep,
    shapes.directives,
    shapes.cycles,
    shapes.describing,
    shapes.conflicts,
    shapes.operations,
    shapes.unknown,
    shapes.listening,
    values.pages,
    values.counts,
    values.variables,
    values.numbers,
    values.texts,
    values.filters,
    values.orders,
)


def attacks() -> list[Attack]:
    """All of them."""
    return [one for room in ROOMS for one in room()]
