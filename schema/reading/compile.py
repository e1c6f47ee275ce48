"""From a selection to one expression that makes its JSON: every hop attaches the scope of the type it reaches."""

from __future__ import annotations

from functools import partial

from graphql import FieldNode, GraphQLObjectType

from schema.reading.arguments import Leaf, Tree, arguments
from schema.reading.facets import Facets
from schema.reading.filters import Filters, seen
from schema.reading.found import hits
from schema.reading.json import JSON, Pairs, Text
from schema.reading.paging import numbering, page
from schema.reading.rows import Frame, Rows
from schema.reading.selection import Asked, Selector
from schema.reading.shape import (
    Abilities,
    Ability,
    AnyById,
    AnyOne,
    ById,
    Column,
    Composite,
    Field,
    Following,
    Found,
    Node,
    Own,
    Since,
    ToMany,
    ToOne,
    Value,
    by_prefix,
    nodes,
    roots,
)
from schema.reading.since import stretch
from schema.scope import ME, Sight
from schema.sql import Dialect, Kind, Parameter, Sql
from schema.viewer import Shape

NESTED_LIMIT = 100
"""Largest page of a list within another object."""


class Compiler:
    """Compiles the selections of one operation for viewers of one shape and one database."""

    def __init__(self, selector: Selector, shape: Shape, dialect: Dialect, page_limit: int) -> None:
        self.selector, self.dialect, self.page_limit = selector, dialect, page_limit
        self.sight, self.json, self.alias = Sight(shape), JSON[dialect], numbering()
        self.about = (self.sight, Filters(self.sight, self.alias, dialect), self.alias, self.json)

    def root(self, asked: dict[str, list[FieldNode]]) -> Sql:
        """The object of `Query` with these fields."""
        return self.json.object([(key, self._root(fields)) for key, fields in asked.items()])

    def _root(self, fields: list[FieldNode]) -> Sql:
        name = fields[0].name.value
        if name == "__typename":
            return self.json.text("Query")
        return self.reached(roots[name], fields, "Query")

    def reached(self, spec: Field, fields: list[FieldNode], owner: str) -> Sql:
        """What a field of `Query` gives."""
        given = self.given(owner, fields[0])
        match spec:
            case ToMany():
                return self._connection(spec, None, fields, given, self.page_limit)
            case ById(target=target):
                return self.row(nodes[target], self._key(nodes[target], given["id"]), fields)
            case AnyById():
                return self._any(given["id"], fields)
            case Own(target=target):
                return self.row(nodes[target], Sql("= ", ME), fields)
            case Since():
                return self.since(spec, fields, given)
            case Found():
                found = hits(given, self.sight, self.alias, self.dialect)
                return found.array(self.json, self.selector, fields, self.row)
        raise LookupError(f"{owner} has no rows {fields[0].name.value}")

    def since(self, spec: Since, fields: list[FieldNode], given: dict[str, Tree], *more: str) -> Sql:
        """What came after a place of a log; besides what was asked, `more` of it under names that nothing else has."""
        rows = stretch(spec, nodes[spec.target], given, self.page_limit, *self.about)
        asked = self.selector.under(fields, spec.name).items()
        pairs = [(key, rows.told(one[0].name.value, partial(self._object, fields=one))) for key, one in asked]
        return self.json.object([*pairs, *((f" {name}", rows.told(name)) for name in more)])

    def row(self, node: Node, key: Sql, fields: list[FieldNode]) -> Sql:
        """The row whose id meets the condition, if it exists for the viewer."""
        frame = Frame(node, self.alias(node.table))
        value = self._object(frame, fields)
        where = Sql(f"{frame.row}.id ", key) & self.sight.rows(node.model, frame.row)
        return self.json.one(value, Sql(self._from(frame), " WHERE ", where))

    def _key(self, node: Node, tree: Tree) -> Sql:
        assert isinstance(tree, Leaf)
        return Sql("= ", Parameter(Kind.UUID, tree.source, node.prefix))

    def _any(self, tree: Tree, fields: list[FieldNode]) -> Sql:
        assert isinstance(tree, Leaf)
        node = by_prefix(str(tree.value).partition("_")[0])
        if node is None:
            return self.json.scalar(Sql("NULL"), Value.JSON, null=True)
        return self.row(node, self._key(node, tree), fields)

    def given(self, owner: str, node: FieldNode) -> dict[str, Tree]:
        """The arguments of a field of that type."""
        type_ = self.selector.schema.get_type(owner)
        assert isinstance(type_, GraphQLObjectType)
        return arguments(type_.fields[node.name.value], node, self.selector.variables)

    def _object(self, frame: Frame, fields: list[FieldNode]) -> Sql:
        asked = self.selector.under(fields, frame.node.name)
        return self.json.object([(key, self._field(frame, inner)) for key, inner in asked.items()])

    def _field(self, frame: Frame, fields: list[FieldNode]) -> Sql:
        name = fields[0].name.value
        if name == "__typename":
            return self.json.text(frame.node.name)
        match frame.node.fields[name]:
            case Column() as column:
                return self._column(frame, column)
            case Composite() as composite:
                return self._composite(frame, composite, fields)
            case Following() as following:
                return self._following(frame, following)
            case Ability() as ability:
                return self._holding(frame, ability)
            case Abilities() as abilities:
                return self._abilities(frame, abilities, fields)
            case ToOne() as relation:
                return self._one(frame, relation, fields)
            case ToMany() as relation:
                frame.use("id")
                given = self.given(frame.node.name, fields[0])
                return self._connection(relation, frame, fields, given, NESTED_LIMIT)
            case AnyOne() as reference:
                return self._one_of_any(frame, reference, fields)
        raise LookupError(f"{frame.node.name} has no field {name}")

    def _column(self, frame: Frame, column: Column) -> Sql:
        frame.use(column.column, *(["id", "client_id"] if column.guard else []))
        value = seen(column, frame.row, self.sight)
        null = column.null or column.guard is not None
        return self.json.scalar(value, column.value, null=null, prefix=column.prefix)

    def _composite(self, frame: Frame, composite: Composite, fields: list[FieldNode]) -> Sql:
        asked = self.selector.under(fields, composite.name)
        members = composite.members
        pairs: Pairs = [
            (key, self.json.text(composite.name) if name == "__typename" else self._column(frame, members[name]))
            for key, name in ((key, inner[0].name.value) for key, inner in asked.items())
        ]
        [first, *_] = members.values()
        frame.use(first.column)
        shown = seen(Column(first.column, first.value, guard=composite.guard), frame.row, self.sight)
        frame.use(*(["id", "client_id"] if composite.guard else []))
        return self.json.unless_null(shown, self.json.object(pairs))

    def _following(self, frame: Frame, following: Following) -> Sql:
        frame.use(following.column)
        cases = [(value, Text(told)) for value, told in following.told.items()]
        return self.json.cases(Sql(f"{frame.row}.{following.column}"), cases)

    def _abilities(self, frame: Frame, abilities: Abilities, fields: list[FieldNode]) -> Sql:
        asked = self.selector.under(fields, abilities.name)
        names = {key: inner[0].name.value for key, inner in asked.items()}
        return self.json.object([(key, self._able(frame, abilities, name)) for key, name in names.items()])

    def _able(self, frame: Frame, abilities: Abilities, name: str) -> Sql:
        if name == "__typename":
            return self.json.text(abilities.name)
        return self._holding(frame, abilities.members[name])

    def _holding(self, frame: Frame, ability: Ability) -> Sql:
        frame.use(*sorted(ability.columns))
        return self.json.flag(ability.holds(self.sight, frame.row))

    def _one(self, frame: Frame, relation: ToOne, fields: list[FieldNode]) -> Sql:
        other = frame.others.get(relation.column) or self._joined(frame, relation)
        return self.json.unless_null(Sql(f"{other.row}.id"), self._object(other, fields))

    def _joined(self, frame: Frame, relation: ToOne) -> Frame:
        target = nodes[relation.target]
        frame.use(relation.column)
        other = frame.others[relation.column] = Frame(target, self.alias(target.table), joins=frame.joins)
        condition = Sql(f"{other.row}.id = {frame.row}.{relation.column}") & self.sight.rows(relation.target, other.row)
        frame.joins.append(Sql(f" LEFT JOIN {target.table} {other.row} ON ", condition))
        return other

    def _one_of_any(self, frame: Frame, reference: AnyOne, fields: list[FieldNode]) -> Sql:
        frame.use(reference.prefix_column, reference.id_column)
        key = Sql(f"= {frame.row}.{reference.id_column}")
        cases = [(node.prefix, self.row(node, key, fields)) for node in nodes.values() if node.prefix != "evt"]
        return self.json.cases(Sql(f"{frame.row}.{reference.prefix_column}"), cases)

    def _connection(
        self, relation: ToMany, parent: Frame | None, fields: list[FieldNode], given: dict[str, Tree], limit: int
    ) -> Sql:
        target = nodes[relation.target]
        asked = self.selector.under(fields, f"{target.name}Connection")
        shown = page(target, given, relation.order, limit)
        above = parent.row if parent else None
        rows = Rows(relation, target, above, shown, given.get("filter"), *self.about, self._counted_by(target, asked))
        return self.json.object([(key, self._of_connection(rows, inner)) for key, inner in asked.items()])

    def _of_connection(self, rows: Rows, fields: list[FieldNode]) -> Sql:
        match fields[0].name.value:
            case "nodes":
                return rows.array(lambda frame: self._object(frame, fields))
            case "edges":
                return rows.array(lambda frame: self._edge(rows, frame, fields))
            case "pageInfo":
                asked = self.selector.under(fields, "PageInfo")
                return self.json.object([(key, rows.page_info(inner[0].name.value)) for key, inner in asked.items()])
            case "facets":
                return self._facets(rows, fields)
            case "totalCount":
                return self.json.scalar(Sql("(", rows.count(), ")"), Value.INT, null=False)
        return self.json.text(f"{rows.target.name}Connection")

    def _counted_by(self, target: Node, asked: Asked) -> tuple[str, ...]:
        """Fields by which the rows of a list are counted."""
        told = [fields[0] for fields in asked.values() if fields[0].name.value == "facets"]
        given = [self.given(f"{target.name}Connection", one)["by"] for one in told]
        return tuple(target.facets[name] for by in given if isinstance(by, Leaf) for name in by.value)

    def _facets(self, rows: Rows, fields: list[FieldNode]) -> Sql:
        by = self.given(f"{rows.target.name}Connection", fields[0])["by"]
        assert isinstance(by, Leaf)
        return Facets(self.selector, self.json).array(rows, by.value, fields)

    def _edge(self, rows: Rows, frame: Frame, fields: list[FieldNode]) -> Sql:
        asked = self.selector.under(fields, f"{rows.target.name}Edge")
        frame.use(*(key.partition(".")[2] for key in rows.page.keys(frame.row)))
        members = {
            "cursor": lambda inner: rows.page.cursor(self.json, frame.row),
            "node": lambda inner: self._object(frame, inner),
            "__typename": lambda inner: self.json.text(f"{rows.target.name}Edge"),
        }
        return self.json.object([(key, members[inner[0].name.value](inner)) for key, inner in asked.items()])

    def _from(self, frame: Frame) -> Sql:
        return Sql(f" FROM {frame.node.table} {frame.row}", *frame.joins)
