"""Which rows exist for a viewer: one predicate per model, attached wherever a row of it is reached."""

from __future__ import annotations

from collections.abc import Callable, Set

from tortoise.models import Model

from schema.sql import FALSE, TRUE, Kind, Parameter, Sql
from schema.viewer import Right, Shape

ME = Sql(Parameter(Kind.UUID, ("viewer", "person_id")))
MY_SESSION = Sql(Parameter(Kind.UUID, ("viewer", "session_id")))
MY_ORGANISATION = Sql(Parameter(Kind.UUID, ("viewer", "organisation_id")))

Predicate = Callable[["Sight", str], Sql]
_predicates: dict[type[Model], Predicate] = {}


class Sight:
    """What a viewer of one shape can see, said as conditions on columns."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape

    @property
    def staff(self) -> Sql:
        """Whether the viewer belongs to the IT company."""
        return TRUE if self.shape.staff else FALSE

    def observes(self, client: str) -> Sql:
        """Whether the viewer sees everything shared of the organisation in that column."""
        match self.shape.observes:
            case "ALL":
                return TRUE
            case "ONE":
                return Sql(client, " = ", Parameter(Kind.UUID, ("viewer", "observed", 0)))
            case "SOME":
                return Sql(client, " ", Parameter(Kind.UUIDS, ("viewer", "observed")))
            case "NONE":
                return FALSE

    def asks(self, client: str) -> Sql:
        """Whether the viewer sees only what is theirs in the organisation in that column."""
        if not self.shape.asks:
            return FALSE
        return Sql(client, " ", Parameter(Kind.UUIDS, ("viewer", "asking")))

    def belongs(self, client: str) -> Sql:
        """Whether the viewer has any right in the organisation in that column."""
        return self.observes(client) | self.asks(client)

    def may(self, rights: Set[Right], client: str) -> Sql:
        """Whether the viewer has one of the rights in the organisation in that column, and may change anything."""
        wanted = frozenset(rights)
        there = Sql(client, " ", Parameter(Kind.UUIDS, ("viewer's", "places", wanted)))
        return Sql(Parameter(Kind.BOOL, ("viewer's", "everywhere_may", wanted))) | there

    def rows(self, model: type[Model], alias: str) -> Sql:
        """Whether a row of the model, standing under that alias, exists for the viewer."""
        if self.shape.reads is not None and domain_of(model) not in self.shape.reads:
            return FALSE
        return _predicates[model](self, alias)


def scope(model: type[Model]) -> Callable[[Predicate], Predicate]:
    """Declare which rows of the model exist for whom."""

    def declare(predicate: Predicate) -> Predicate:
        if model in _predicates:
            raise ValueError(f"{model.__name__} has a scope already")
        _predicates[model] = predicate
        return predicate

    return declare


def scoped() -> frozenset[type[Model]]:
    """Models that have a scope."""
    return frozenset(_predicates)


def domain_of(model: type[Model]) -> str:
    """Domain in which the model is declared: `tickets`."""
    return model.__module__.split(".")[1]
