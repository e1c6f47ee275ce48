"""Found by words: the best of what exists for the viewer, whatever kind it is of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from graphql import FieldNode, OperationDefinitionNode, parse

from schema.finding import Findable, sources
from schema.reading.arguments import Leaf, Tree
from schema.reading.excerpts import NAMED, SOUGHT, TOLD
from schema.reading.json import Json
from schema.reading.paging import Numbering, size
from schema.reading.selection import Asked, Selector
from schema.reading.shape import Node, Value, nodes
from schema.scope import Sight
from schema.searching import Looking, Reach
from schema.sql import FALSE, TRUE, Dialect, Kind, Named, Parameter, Sql, join

AT_ONCE, AT_MOST = 10, 50
"""Things that are told unless another number is asked for, and most that are told."""
NAMESAKES = 50
"""Things that are called exactly so, at most."""
LATELY = 1_000
"""Of the newest rows, so many are walked through by PostgreSQL before it gathers all that have the words."""
END = Named("latest", Sql(f"SELECT position FROM texts ORDER BY position DESC LIMIT 1 OFFSET {LATELY - 1}"))

ONE_BY_ONE = "OFFSET 0"
"""Keeps PostgreSQL from another order of work: what is inside comes first, row by row."""


OneRow = Callable[[Node, Sql, list[FieldNode]], Sql]


class Step(NamedTuple):
    """One way to look, and what is found in it weighs."""

    weight: int
    reach: Reach
    kind: Findable | None = None


STEPS = (
    Step(4, Reach.HEADING, Findable.PERSON),
    Step(3, Reach.HEADING),
    Step(2, Reach.WORDS),
    Step(1, Reach.SAID),
)
"""People by their names come first, then whatever has all words in its heading, in its text, anywhere. Each step gives
the newest ones and no more than are told, so that the most common word costs no more than a rare one."""


@dataclass(frozen=True)
class Hits:
    """The rows of the index that answer a text."""

    text: Leaf
    kinds: Leaf | None
    size: int
    sight: Sight
    alias: Numbering
    dialect: Dialect

    def source(self, row: str) -> Sql:
        """Kind and id of the things under that alias: those that are called so, then those with all of the words."""
        steps = [Sql("SELECT * FROM (", one, f") step_{n}") for n, one in enumerate((self._called(), *self._steps()))]
        order = f"ORDER BY max(exact) DESC, max(weight) DESC, position DESC LIMIT {self.size}"
        hits = Sql("(SELECT kind, id, max(exact) AS exact FROM (", join(" UNION ALL ", steps), ") hits")
        return Sql(hits, f" GROUP BY kind, id, position {order}) {row}")

    def array(self, json: Json, selector: Selector, fields: list[FieldNode], row: OneRow) -> Sql:
        """What is asked of each of them; `row` gives a row by its id."""
        kinds, hit = self.told(), self.alias("hit")
        if not kinds:
            return json.list([])

        def subject(of: Callable[[Node], list[FieldNode]]) -> Sql:
            rows = [(kind, row(node, Sql(f"= {hit}.id"), of(node))) for kind, node in kinds]
            return json.cases(Sql(f"{hit}.kind"), rows)

        members = {
            "subject": lambda inner: subject(lambda node: inner),
            "exact": lambda inner: json.flag(Sql(f"{hit}.exact = 1")),
            "excerpts": lambda inner: self._texts(json, selector.under(inner, "Excerpt"), subject(_quoted)),
            "__typename": lambda inner: json.text("Hit"),
        }
        asked = selector.under(fields, "Hit")
        value = json.object([(key, members[inner[0].name.value](inner)) for key, inner in asked.items()])
        return json.array(value, self.source(hit), "")

    def _texts(self, json: Json, asked: Asked, told: Sql) -> Sql:
        """What excerpts are made of when the answer is there."""
        members = {key: inner[0].name.value for key, inner in asked.items()}
        named = [(key, json.text(name.replace("__typename", "Excerpt"))) for key, name in members.items()]
        text = json.scalar(Sql(Parameter(Kind.TEXT, self.text.source)), Value.TEXT, null=False)
        return json.object([(SOUGHT, text), (NAMED, json.object(named)), (TOLD, told)])

    def told(self) -> list[tuple[Findable, Node]]:
        """Kinds of which anything exists for the viewer."""
        rows = [(kind, source.model) for kind, source in sources.items()]
        return [(kind, nodes[model]) for kind, model in rows if self.sight.rows(model, "one") is not FALSE]

    def _called(self) -> Sql:
        row = self.alias("texts")
        name = Parameter(Kind.TEXT, ("called", self.text.source))
        named = Sql("(", name, f" <> '' AND ({row}.label = ", name, f" OR {row}.alias = ", name, "))")
        columns = f"SELECT {row}.kind, {row}.id, {row}.position, 1 AS exact, 0 AS weight FROM texts {row} WHERE "
        return Sql(columns, named & self._seen(row), f" ORDER BY {row}.position DESC LIMIT {NAMESAKES}")

    def _steps(self) -> Iterator[Sql]:
        for step in STEPS:
            yield self._in_file(step) if self.dialect == "sqlite" else self._on_server(step)

    def _in_file(self, step: Step) -> Sql:
        """The index is walked from its end, so that a step ends with the last row that it gives."""
        row, index = self.alias("texts"), self.alias("texts_index")
        joined = f" FROM texts_index {index} CROSS JOIN texts {row} ON {row}.position = {index}.rowid WHERE "
        matches = Sql("texts_index MATCH ", self._words(step))
        newest = f" ORDER BY {index}.rowid DESC LIMIT {self.size}"
        return Sql(_columns(row, step), joined, matches & self._seen(row), newest)

    def _on_server(self, step: Step) -> Sql:
        """Few rows are looked at one by one. Of many, common words are soon found by a walk from the end; only if they
        are not, the index is asked for all that have them."""
        how, lately, before = self._how(step), self.alias("lately"), self.alias("before")
        matches = Sql("document @@ ", self._words(step), "::tsquery")
        if step.kind or self.sight.shape.observes == "NONE":
            few = Sql("document @@ ", Parameter(Kind.TEXT, ("there", how)), "::tsquery")
            return self._newest(step, Sql("(SELECT * FROM texts WHERE ", few, f" {ONE_BY_ONE})"), matches)
        walk = f"(SELECT * FROM texts ORDER BY position DESC LIMIT {LATELY})"
        window = Named(lately, self._newest(step, Sql(walk), matches))
        older = Sql("position + 0 < (SELECT position FROM ", END, ")")
        too_few = Sql("(SELECT count(*) FROM ", window, f") < {self.size} AND ", older, " AND ")
        rest = Sql("(SELECT * FROM texts WHERE ", too_few, matches, f" {ONE_BY_ONE})")
        return Sql("SELECT * FROM ", window, " UNION ALL SELECT * FROM (", self._newest(step, rest), f") {before}")

    def _newest(self, step: Step, source: Sql, where: Sql = TRUE) -> Sql:
        row = self.alias("texts")
        newest = f" ORDER BY {row}.position DESC LIMIT {self.size}"
        return Sql(_columns(row, step), " FROM ", source, f" {row} WHERE ", where & self._seen(row), newest)

    def _how(self, step: Step) -> Looking:
        return Looking(self.dialect, self.sight.shape.staff, step.reach, step.kind)

    def _words(self, step: Step) -> Parameter:
        return Parameter(Kind.TEXT, ("words", self.text.source, self._how(step)))

    def _seen(self, row: str) -> Sql:
        """Whether the row is of a kind that is wanted, and the thing exists for the viewer."""
        seen, end = FALSE, ")" if self.dialect == "sqlite" else f" {ONE_BY_ONE})"
        for kind, node in self.told():
            one = self.alias(node.table)
            exists = Sql(f"{one}.id = {row}.id") & self.sight.rows(node.model, one)
            seen |= Sql(
                f"({row}.kind = '{kind}' AND EXISTS (SELECT 1 FROM {node.table} {one} WHERE ", exists, f"{end})"
            )
        wanted = Sql(f"{row}.kind ", Parameter(Kind.TEXTS, self.kinds.source)) if self.kinds else TRUE
        return wanted & seen


def _quoted(node: Node) -> list[FieldNode]:
    """What is asked of a row of which excerpts are made."""
    [operation] = parse(f"{{ quoted {{ {node.quoted} }} }}").definitions
    assert isinstance(operation, OperationDefinitionNode)
    return [one for one in operation.selection_set.selections if isinstance(one, FieldNode)]


def _columns(row: str, step: Step) -> str:
    return f"SELECT {row}.kind, {row}.id, {row}.position, 0 AS exact, {step.weight} AS weight"


def hits(given: Mapping[str, Tree], sight: Sight, alias: Numbering, dialect: Dialect) -> Hits:
    """What the arguments ask for."""
    text, kinds = given["text"], given.get("kinds")
    assert isinstance(text, Leaf)
    assert kinds is None or isinstance(kinds, Leaf)
    first = size(given, "first", AT_MOST)
    return Hits(text, kinds, AT_ONCE if first is None else first, sight, alias, dialect)
