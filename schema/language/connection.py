"""Connections: lists read page by page, as the Relay specification has them."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Generic, TypeVar, get_args, get_origin

import strawberry

from schema.finding import Findable
from schema.language.describe import describe, enumeration
from schema.language.scalars import Position
from schema.language.signature import argument, signed

T = TypeVar("T")


@enumeration
class Direction(StrEnum):
    """Direction of an order."""

    ASC = "ASC"
    """Smallest, earliest, first of the alphabet first; rows without a value last."""
    DESC = "DESC"
    """Greatest, latest first; rows without a value last."""


class PageInfo:
    """Where a page of a list stands."""

    has_next_page: bool
    """Whether there are rows after this page."""
    has_previous_page: bool
    """Whether there are rows before this page."""
    start_cursor: str | None
    """Place of the first row; null when the page is empty."""
    end_cursor: str | None
    """Place of the last row: give it as `after` for the next page. Null when the page is empty."""


strawberry.type(PageInfo, description=inspect.getdoc(PageInfo))
describe(PageInfo, PageInfo)


@strawberry.type(description="A row of a list and its place.")
class Edge(Generic[T]):
    """A row of a list and its place."""

    cursor: str = strawberry.field(description="Place of the row in this list in this order.")
    node: T = strawberry.field(description="The row.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[T]):
    """A page of a list."""

    edges: list[Edge[T]] = strawberry.field(description="Rows of the page with their places.")
    nodes: list[T] = strawberry.field(description="Rows of the page.")
    page_info: PageInfo = strawberry.field(description="Where the page stands.")
    total_count: int = strawberry.field(description="Number of rows on all pages; counted only when asked for.")


def row_type(annotation: Any) -> type | None:
    """Type of the rows when the annotation is a connection."""
    return get_args(annotation)[0] if get_origin(annotation) is Connection else None


ARGUMENTS = {
    "first": (int | None, "Number of rows from the start, at most 100 (10 000 for a token at the top level)."),
    "after": (str | None, "Only rows after this place."),
    "last": (int | None, "Number of rows from the end; not together with `first`."),
    "before": (str | None, "Only rows before this place."),
}


def since_arguments(filter_: type) -> dict[str, Any]:
    """The arguments of what is read on from a place; a stream has no `first`."""
    return {
        "after": argument(Position | None, "Only what came after this place; null is now."),
        "filter": argument(filter_ | None, "Only rows that pass."),
    }


WANTED = "What to look for: a number, tag or address, or the beginnings of words, of which all must be there."
enumeration(Findable)


def found_arguments() -> dict[str, Any]:
    """The arguments of what is found by words."""
    return {
        "text": argument(str, WANTED),
        "kinds": argument(list[Findable] | None, "Only things of these kinds."),
        "first": argument(int | None, "Number of things, at most 50 and by default 10."),
    }


FIRST = argument(int | None, "Number of rows at once, at most and by default 100 (10 000 at most for a token).")


def with_arguments(resolver: Callable[..., Any], filter_: type, order: type | None, gives: Any) -> Callable[..., Any]:
    """The resolver with the arguments of a connection in its signature."""
    kinds = {name: argument(type_, words) for name, (type_, words) in ARGUMENTS.items()}
    kinds["filter"] = argument(filter_ | None, "Only rows that pass.")
    if order is not None:
        kinds["order_by"] = argument(order | None, "Order of the rows; ties are broken by id.")
    return signed(resolver, kinds, gives)
