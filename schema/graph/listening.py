"""A subscription: the planner's answer to what came after a place, asked again from where it ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from schema.graph.answer import Answer, Bound
from schema.graph.join import schema
from schema.reading.arguments import Leaf
from schema.reading.read import compiler, plans
from schema.reading.selection import Asked, Selector
from schema.reading.shape import Since, roots
from schema.sql import Sql

AFTER, UNTIL = " after", " until"
"""Names under which the places are bound; no variable can have them."""
MARK = b'" position":"'
"""Where the answer says what only we read; in JSON no other text can look like it."""
_core = schema._schema


@dataclass(frozen=True)
class News:
    """What came between two places."""

    body: bytes
    """The whole response, JSON in UTF-8."""
    position: int
    """Place of the last event told; the one asked from when there was none."""
    more: bool
    """Whether there is more before the place up to which was asked."""


@dataclass(frozen=True, kw_only=True)
class Stretch(Bound):
    """A subscription bound to a stretch of the log."""

    after: int | None
    """From there; None asks where the log stands for the viewer."""
    until: int

    async def _body(self) -> tuple[bytes, bool]:
        values = {**self.values, AFTER: self.after, UNTIL: self.until}
        at = (self.key, self.viewer.shape, self.operation.structure(self.values), self.after is None)
        plan = await plans.of(at, lambda: self._sql(values))
        return b'{"data":' + await plan.run(self.viewer, values) + b"}", True

    def _sql(self, values: dict[str, Any]) -> Sql:
        made = compiler(Selector(_core, self.operation.fragments, values), self.viewer)
        name, fields = _field(self, made.selector)
        spec = roots[fields[0].name.value]
        assert isinstance(spec, Since)
        given = made.given("Subscription", fields[0]) | {"until": Leaf(self.until, ("variables", UNTIL))}
        given["after"] = None if self.after is None else Leaf(self.after, ("variables", AFTER))
        told = made.since(spec, fields, given, "position", "more")
        return made.json.answer(made.json.object([(name, told)]))


def stretch(bound: Bound, after: int | None, until: int) -> Stretch:
    """The subscription, asked from one place to another."""
    return Stretch(**vars(bound), after=after, until=until)


def start(bound: Bound) -> int | None:
    """The place from which it asks to be told."""
    made = compiler(Selector(_core, bound.operation.fragments, bound.values), bound.viewer)
    _, fields = _field(bound, made.selector)
    after = made.given("Subscription", fields[0]).get("after")
    return int(after.value) if isinstance(after, Leaf) else None


def news(answer: Answer) -> News:
    """The answer to a stretch, parted into what is sent and what only we read."""
    head, _, tail = answer.body.rpartition(MARK)
    position, _, rest = tail.partition(b'"')
    return News(head.removesuffix(b",") + b"}}}", int(position), rest.startswith(b'," more":true'))


def _field(bound: Bound, selector: Selector) -> tuple[str, list[Any]]:
    asked = Asked()
    selector.gather(bound.operation.node.selection_set, "Subscription", asked)
    [found] = asked.items()  # there is one: that is a rule of subscriptions
    return found
