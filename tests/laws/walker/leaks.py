"""Faults planted on purpose, one at a time: a walk that does not find each of them is blind there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

import schema.scope
import schema.tickets.rules.linking as linking
import schema.tickets.rules.opening as opening
import schema.writing.read
from schema.devices.model import Device
from schema.history.model import HistoryEvent
from schema.people.model import Person
from schema.reading.compile import Compiler
from schema.reading.filters import Filters
from schema.reading.read import Plans, plans
from schema.reading.rows import Rows
from schema.reading.shape import nodes
from schema.scope import Sight
from schema.sql import TRUE, Sql
from schema.tickets.model import Comment, Ticket
from schema.viewer import Shape, Viewer
from tests.laws.walker import cast

Plant = Callable[[pytest.MonkeyPatch], None]


@dataclass(frozen=True)
class Planted:
    """A fault, who stumbles over it, and in which phases of the walk."""

    name: str
    plant: Plant
    who: str
    """Titles of the parts that stumble over it."""
    phase: str = ""
    """Questions by which it is found; none means commands."""
    only: str = ""
    """What the questions are about."""
    compare: bool = False
    """Whether it is found only when the others have more of everything."""

    def __str__(self) -> str:
        return self.name


class Blind(Sight):
    """Sees everything."""

    def rows(self, model: Any, alias: str) -> Sql:
        """Every row."""
        return TRUE


def blind(owner: type, method: str) -> Plant:
    """The method works without any scope."""
    original = getattr(owner, method)

    def unscoped(self: Any, *given: Any, **named: Any) -> Any:
        seeing, sight = self, self.sight
        object.__setattr__(seeing, "sight", Blind(sight.shape))
        try:
            return original(self, *given, **named)
        finally:
            object.__setattr__(seeing, "sight", sight)

    return lambda patch: patch.setattr(owner, method, unscoped)


def scope(model: Any, predicate: Callable[[Sight, str], Sql]) -> Plant:
    """The model has this scope."""
    return lambda patch: patch.setitem(schema.scope._predicates, model, predicate)


def unguarded(model: Any, field: str) -> Plant:
    """The field is for everybody."""
    return lambda patch: patch.setitem(nodes[model].fields, field, replace(nodes[model].fields[field], guard=None))


def without_scope(patch: pytest.MonkeyPatch) -> None:
    """Commands reach every row."""
    patch.setattr(schema.writing.read, "Sight", Blind)


def without_client(patch: pytest.MonkeyPatch) -> None:
    """A ticket may be linked to what is of another organisation."""
    original = linking.see
    patch.setattr(linking, "see", lambda model, row_id, viewer, **_: original(model, row_id, viewer))


def without_rights(patch: pytest.MonkeyPatch) -> None:
    """Whoever sees may do."""
    patch.setattr(Viewer, "must", lambda *_: None)


def counted_for_all(patch: pytest.MonkeyPatch) -> None:
    """Numbers of tickets tell how many others there are."""

    async def next_number(_client: Any) -> int:
        return 1_000 + await Ticket.all().count()

    patch.setattr(opening, "_next_number", next_number)


def rights_after_checks(patch: pytest.MonkeyPatch) -> None:
    """Taken texts are told before the right is asked for."""
    import schema.people.rules.directory as directory

    original = directory.see
    patch.setattr(directory, "see", lambda model, row_id, viewer, **_: original(model, row_id, viewer))


def plans_of_others(patch: pytest.MonkeyPatch) -> None:
    """A plan made for one is used for all."""

    def key(given: Any) -> Any:
        return tuple(one for one in given if not isinstance(one, Shape))

    get, of = Plans.get, Plans.of
    patch.setattr(Plans, "get", lambda self, given: get(self, key(given)))
    patch.setattr(Plans, "of", lambda self, given, make: of(self, key(given), make))
    plans.kept.clear()


def reads_forgotten(patch: pytest.MonkeyPatch) -> None:
    """A token reads whatever its owner may."""
    original = Shape.__init__

    def all_of_it(self: Shape, observes: Any, asks: bool, staff: bool, program: bool, reads: Any) -> None:
        original(self, observes, asks, staff, program, None)

    patch.setattr(Shape, "__init__", all_of_it)


def search_first(patch: pytest.MonkeyPatch) -> None:
    """A search looks everywhere."""
    original = Filters.on

    def on(self: Filters, node: Any, row: str, tree: Any) -> Sql:
        found = original(self, node, row, tree)
        return Sql("TRUE OR ", found) if isinstance(tree, dict) and "search" in tree else found

    patch.setattr(Filters, "on", on)


def filters_first(patch: pytest.MonkeyPatch) -> None:
    """A list that is filtered has no scope."""
    original = Rows._rows

    def rows(self: Rows, row: str) -> Sql:
        return original(self, row) if self.filter is None else self.filters.on(self.target, row, self.filter)

    patch.setattr(Rows, "_rows", rows)


def signed_in_or_not(patch: pytest.MonkeyPatch) -> None:
    """Someone who has not signed in is a viewer like any other."""
    patch.setattr(cast, "NOBODY", replace(cast.NOBODY, reads=None))


def of_everybody(sight: Sight, row: str) -> Sql:
    """People of every organisation."""
    return Sql(f"{row}.withdrawn_at IS NULL")


def without_audience(sight: Sight, row: str) -> Sql:
    """Internal words are for all who see the ticket."""
    return sight.belongs(f"{row}.client_id")


def told_to_all(sight: Sight, row: str) -> Sql:
    """The history of every organisation."""
    return Sql(f"{row}.audience = 'SHARED'")


def held_by_others(sight: Sight, row: str) -> Sql:
    """Every device of an organisation, also for those who see only what is theirs."""
    return sight.belongs(f"{row}.client_id")


OWNER, EMPLOYEE, READER, PARTNER = "owner of A", "employee of A", "reader of A", "partner"
TECHNICIAN, TOKEN = "technician of A", "token of the owner of A, for tickets only"

LEAKS = (
    Planted("comments for every audience", scope(Comment, without_audience), OWNER, "fields", "comments"),
    Planted("prices for all", unguarded(Device, "price"), EMPLOYEE, "fields", "price"),
    Planted("changes for all", unguarded(HistoryEvent, "changes"), EMPLOYEE, "fields", "changes"),
    Planted("people of every organisation", scope(Person, of_everybody), OWNER, "orders", "Person"),
    Planted("history of every organisation", scope(HistoryEvent, told_to_all), TECHNICIAN, "orders", "HistoryEvent"),
    Planted("devices of others", scope(Device, held_by_others), EMPLOYEE, "orders", "Device"),
    Planted("filters on what is referred to", blind(Filters, "_one"), TECHNICIAN, "filters", "Membership.organisation"),
    Planted("filters on rows that refer", blind(Filters, "_some"), OWNER, "filters", "comments.some.body"),
    Planted("a row by its id", blind(Compiler, "row"), OWNER, "by_id", "Device"),
    Planted("a row referred to", blind(Compiler, "_one"), TECHNICIAN, "fields", "memberships"),
    Planted("a subject of any type", blind(Compiler, "_one_of_any"), OWNER, "fields", "subject"),
    Planted("a count", blind(Rows, "count"), OWNER, "orders", "Ticket"),
    Planted("whether there is more", blind(Rows, "_further"), PARTNER, "orders", "Ticket"),
    Planted("whether there was something before", blind(Rows, "_past_cursor"), PARTNER, "places", "Ticket"),
    Planted("the place of the last row", blind(Rows, "_edge_cursor"), PARTNER, "orders", "Ticket"),
    Planted("a search over everything", search_first, OWNER, "filters", "search"),
    Planted("a filter over everything", filters_first, OWNER, "filters", "Ticket.title"),
    Planted("another's plan", plans_of_others, f"{OWNER}, administrator", "orders", "Device"),
    Planted("a token's limits", reads_forgotten, TOKEN, "orders", "Device"),
    Planted("nobody sees the IT team", signed_in_or_not, "nobody", "orders", "Person"),
    Planted("a command on any row", without_scope, OWNER),
    Planted("a link across organisations", without_client, "technician of A and B"),
    Planted("a command without the right", without_rights, READER),
    Planted("a right asked for too late", rights_after_checks, EMPLOYEE),
    Planted("a number that counts for all", counted_for_all, OWNER, compare=True),
)
