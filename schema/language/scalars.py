"""Values of the graph that GraphQL itself does not have."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, NewType

import strawberry
from graphql import GraphQLError
from strawberry.schema.config import StrawberryConfig

from schema.record import instant

SafeInt = NewType("SafeInt", int)
Json = NewType("Json", object)
Position = NewType("Position", str)

PLACE = re.compile("[0-9]{1,18}")
"""What a position looks like; the databases count a little further."""


def _refused(message: str) -> GraphQLError:
    return GraphQLError(message, extensions={"code": "BAD_USER_INPUT", "reason": "INVALID_VALUE"})


def _moment(value: Any) -> dt.datetime:
    try:
        return instant(dt.datetime.fromisoformat(value))
    except (ValueError, TypeError, OverflowError):
        raise _refused("A DateTime is text with an offset from UTC, such as 2026-11-21T10:00:00Z.") from None


def _moment_text(value: dt.datetime) -> str:
    return instant(value).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _day(value: Any) -> dt.date:
    try:
        return dt.date.fromisoformat(value)
    except (ValueError, TypeError):
        raise _refused("A Date is text such as 2026-11-21.") from None


def _safe(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= 2**53:
        raise _refused("A SafeInt is a whole number between -2^53 and 2^53.")
    return value


def _position(value: Any) -> str:
    if not isinstance(value, str) or not PLACE.fullmatch(value):
        raise _refused("A Position is text that a payload, an event or a stream has given.")
    return value


CONFIG = StrawberryConfig(
    scalar_map={
        dt.datetime: strawberry.scalar(
            name="DateTime",
            description="A moment in UTC to the millisecond, RFC 3339: `2026-11-21T10:00:00.000Z`. "
            "On input any offset is accepted, but one must be given.",
            specified_by_url="https://scalars.graphql.org/andimarek/date-time.html",
            serialize=_moment_text,
            parse_value=_moment,
        ),
        dt.date: strawberry.scalar(
            name="Date",
            description="A day of the calendar, ISO 8601: `2026-11-21`.",
            serialize=dt.date.isoformat,
            parse_value=_day,
        ),
        SafeInt: strawberry.scalar(
            name="SafeInt", description="A whole number up to 2^53, as a JSON number.", parse_value=_safe
        ),
        Json: strawberry.scalar(name="JSON", description="Any JSON value.", parse_value=lambda value: value),
        Position: strawberry.scalar(
            name="Position",
            description="A place in the history: later events have greater positions. Resume reading from it.",
            parse_value=_position,
        ),
    }
)
"""How the graph is set up: its own scalars in place of the stock ones."""
