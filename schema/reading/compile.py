"""From a selection to one expression that makes its JSON: every hop attaches the scope of the type it reaches."""

from __future__ import annotations

from graphql import FieldNode, GraphQLObjectType

from schema.reading.arguments import Leaf, Tree, arguments
from schema.reading.filters import Filters, seen
from schema.reading.json import JSON, Pairs
from schema.reading.paging import numbering, page, refused
from schema.reading.rows import Frame, Rows
from schema.reading.selection import Selector
from schema.reading.shape import (
    AnyById,
    AnyOne,
    ById,
    Column,
    Composite,
    Field,
    Node,
    Own,
    ToMany,
    ToOne,
    Value,
    by_prefix,
    nodes,
    roots,
)
from schema.scope import ME, Sight
from schema.sql import Dialect, Kind, Parameter, Sql
from schema.viewer import Shape

NESTED_LIMIT = 100
"""Largest page of a list within another object."""
MOST_ROWS = 100_000
"""Most rows that one operation may name, pages within pages multiplied."""


class Compiler:
    """Compiles the selections of one operation for viewers of one shape and one database."""

    def __init__(self, selector: Selector, shape: Shape, dialect: Dialect, page_limit: int) -> None:
        self.selector, self.dialect, self.page_limit = selector, dialect, page_limit
        self.sight, self.json, self.alias = Sight(shape), JSON[dialect], numbering()
        self.filters = Filters(self.sight, self.alias)
        self.factor = self.rows = 1

    def root(self, asked: dict[str, list[FieldNode]]) -> Sql:
        """The object of `Query` with these fields."""
        pairs = [(key, self._root(fields)) for key, fields in asked.items()]
        return self.json.object(pairs)

    def _root(self, fields: list[FieldNode]) -> Sql:
        name = fields[0].name.value
        if name == "__typename":
            return self.json.text("Query")
        return self.reached(roots[name], fields, "Query")

    def reached(self, spec: Field, fields: list[FieldNode], owner: str) -> Sql:
        """What a field of `Query` gives."""
        given = self._given(owner, fields[0])
        match spec:
            case ToMany():
                return self._connection(spec, None, fields, given, self.page_limit)
            case ById(target=target):
                return self.row(nodes[target], self._key(nodes[target], given["id"]), fields)
            case AnyById():
                return self._any(given["id"], fields)
            case Own(target=target):
                return self.row(nodes[target], Sql("= ", ME), fields)
        raise LookupError(f"{owner} has no rows {fields[0].name.value}")

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

    def _given(self, owner: str, node: FieldNode) -> dict[str, Tree]:
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
            case ToOne() as relation:
                return self._one(frame, relation, fields)
            case ToMany() as relation:
                frame.use("id")
                given = self._given(frame.node.name, fields[0])
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
        stretch = page(target, given, relation.order, limit)
        self._weigh(stretch.size)
        above = parent.row if parent else None
        rows = Rows(
            relation, target, above, stretch, given.get("filter"), self.sight, self.filters, self.alias, self.json
        )
        pairs = [(key, self._of_connection(rows, inner)) for key, inner in asked.items()]
        self.factor //= max(stretch.size, 1)
        return self.json.object(pairs)

    def _weigh(self, size: int) -> None:
        self.factor *= max(size, 1)
        self.rows += self.factor
        if self.rows > MOST_ROWS:
            raise refused(f"This names more than {MOST_ROWS} rows. Ask for smaller pages.", "TOO_MANY_ROWS")

    def _of_connection(self, rows: Rows, fields: list[FieldNode]) -> Sql:
        name = rows.target.name
        match fields[0].name.value:
            case "nodes":
                return rows.array(lambda frame: self._object(frame, fields))
            case "edges":
                return rows.array(lambda frame: self._edge(rows, frame, fields))
            case "pageInfo":
                asked = self.selector.under(fields, "PageInfo")
                return self.json.object(
                    [(key, self._page_info(rows, inner[0].name.value)) for key, inner in asked.items()]
                )
            case "totalCount":
                return self.json.scalar(Sql("(", rows.count(), ")"), Value.INT, null=False)
        return self.json.text(f"{name}Connection")

    def _edge(self, rows: Rows, frame: Frame, fields: list[FieldNode]) -> Sql:
        asked = self.selector.under(fields, f"{rows.target.name}Edge")
        frame.use(*(key.partition(".")[2] for key in rows.page.keys(frame.row)))
        members = {
            "cursor": lambda inner: rows.page.cursor(self.json, frame.row),
            "node": lambda inner: self._object(frame, inner),
            "__typename": lambda inner: self.json.text(f"{rows.target.name}Edge"),
        }
        return self.json.object([(key, members[inner[0].name.value](inner)) for key, inner in asked.items()])

    def _page_info(self, rows: Rows, name: str) -> Sql:
        match name:
            case "hasNextPage":
                return self.json.flag(rows.beyond(forward=True))
            case "hasPreviousPage":
                return self.json.flag(rows.beyond(forward=False))
            case "startCursor":
                return rows.edge_cursor(last=False)
            case "endCursor":
                return rows.edge_cursor(last=True)
        return self.json.text("PageInfo")

    def _from(self, frame: Frame) -> Sql:
        return Sql(f" FROM {frame.node.table} {frame.row}", *frame.joins)
