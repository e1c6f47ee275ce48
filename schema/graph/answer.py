"""Answering an operation, in one of two lanes: rows alone go from plan to bytes, all else through the executor."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from inspect import isawaitable
from typing import Any

import orjson
from graphql import DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode, execute, get_variable_values

from schema.aside import aside
from schema.graph.errors import MOST_ERRORS, told
from schema.graph.executor import Executor
from schema.graph.join import schema
from schema.graph.operation import Operation, prepared
from schema.graph.rate import NAME, is_dry, without_the_rest
from schema.graph.throttle import UNLIMITED, Throttle
from schema.language.rendering import Context
from schema.reading.cost import Cost
from schema.reading.read import Tally, operation_sql, plans, tally
from schema.viewer import Viewer

Key = tuple[str, str | None]
"""Text of the document and name of the operation."""

MOST_OPERATIONS = 1_000
_operations: OrderedDict[tuple[Key, GraphQLSchema], Operation] = OrderedDict()
_core = schema._schema


@dataclass(frozen=True)
class Answer:
    """The answer to an operation."""

    body: bytes
    """The whole response, JSON in UTF-8."""
    request_error: bool = False
    """Whether nothing was executed: then there is no data."""
    whole: bool = True
    """Whether no part of it failed: only then may it be kept."""
    statements: int = 0
    """SQL statements that reading took."""
    sql_ms: float = 0.0
    """Milliseconds that they took."""


@dataclass(frozen=True)
class Bound:
    """A valid operation with the values of its variables: what it costs is known, and nothing has happened yet."""

    document: DocumentNode
    operation: Operation
    raw: Mapping[str, Any]
    """Variables as they were given."""
    values: Mapping[str, Any]
    """Variables as the graph reads them, defaults filled in."""
    structure: Any
    """What of them the plan and the cost depend on."""
    cost: Cost
    viewer: Viewer
    key: Key
    throttle: Throttle = UNLIMITED
    """How the viewer's bucket stands."""
    of: int | None = None
    """What the operation costs of which this is the question for its cost."""

    async def answer(self) -> Answer:
        """Run the operation for the viewer."""
        taken = Tally()
        token = tally.set(taken)
        try:
            body, whole = await self._body()
        except GraphQLError as error:
            return _refused([error], self.viewer)
        finally:
            tally.reset(token)
        return Answer(body, False, whole, taken.statements, taken.seconds * 1000)

    async def _body(self) -> tuple[bytes, bool]:
        at = (self.key, self.viewer.shape, self.structure)
        plan = plans.get(at)
        if plan is None and (rows := self.operation.rows(_core, self.values)):
            plan = await plans.of(at, lambda: operation_sql(*rows, self.viewer))
        if plan is not None:
            return b'{"data":' + await plan.run(self.viewer, self.values) + b"}", True
        return await self._executed(
            Context(self.viewer, self.key, self.values, self.structure, self.of or self.cost.requested, self.throttle)
        )

    async def _executed(self, context: Context) -> tuple[bytes, bool]:
        run = partial(
            execute,
            self._graph(),
            self.document,
            context_value=context,
            variable_values=dict(self.raw),
            operation_name=self.key[1],
            executor_class=None if self.operation.describes else Executor,
        )
        running = await aside(run) if self.operation.describes else run()
        result: Any = await running if isawaitable(running) else running
        answer: dict[str, Any] = {"data": result.data}
        if result.errors:
            answer["errors"] = told(result.errors, self.viewer)
        return orjson.dumps(answer), not result.errors

    def _graph(self) -> GraphQLSchema:
        """Commands run in the present graph: its enums are those of the domains, while a copy's are bare text."""
        return self.operation.graph if self.operation.reads else _core


def bind(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Mapping[str, Any] | None,
    viewer: Viewer,
    *,
    key: Key,
    graph: GraphQLSchema = _core,
) -> Bound | Answer:
    """A valid operation made ready to run for the viewer; or the answer, when the variables do not fit it."""
    raw, made = variables or {}, _prepared(graph, document, operation, key)
    values = made.coerced(raw)
    if values is None:
        longer = get_variable_values(
            graph, operation.variable_definitions or (), dict(raw), max_errors=MOST_ERRORS, hide_suggestions=True
        )
        if isinstance(longer, list):
            return _refused(longer, viewer)
        values = longer.coerced
    structure = made.structure(values)
    try:
        cost = made.cost(values, structure)
    except GraphQLError as error:
        return _refused([error], viewer)
    bound = Bound(document, made, raw, values, structure, cost, viewer, key)
    return _dry(bound) if NAME in key[0] and is_dry(made.selector(values), operation) else bound


def is_known(key: Key, graph: GraphQLSchema) -> bool:
    """Whether the operation was bound before: then binding it takes no time."""
    return (key, graph) in _operations


def _dry(bound: Bound) -> Bound:
    """The question for the operation's cost alone, which costs next to nothing."""
    node = without_the_rest(bound.operation.selector(bound.values), bound.operation.node)
    fragments = bound.operation.fragments.values()
    alone = replace(bound.operation, node=node, costs={})
    cost = alone.cost(bound.values, None)
    document = DocumentNode(definitions=(node, *fragments))
    return replace(bound, document=document, operation=alone, cost=cost, of=bound.cost.requested)


def _prepared(graph: GraphQLSchema, document: DocumentNode, node: OperationDefinitionNode, key: Key) -> Operation:
    operation = _operations.get((key, graph))
    if operation is None:
        operation = _operations[key, graph] = prepared(graph, document, node)
        if len(_operations) > MOST_OPERATIONS:
            _operations.popitem(last=False)
    return operation


def _refused(errors: list[GraphQLError], viewer: Viewer) -> Answer:
    return Answer(orjson.dumps({"errors": told(errors, viewer)}), request_error=True, whole=False)
