"""Answering an operation, in one of two lanes: rows alone go from plan to bytes, all else through the executor."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any

import orjson
from graphql import DocumentNode, GraphQLError, OperationDefinitionNode, execute, get_variable_values

from schema.graph.errors import told
from schema.graph.executor import Executor
from schema.graph.join import schema
from schema.graph.operation import Operation, prepared
from schema.language.rendering import Context
from schema.reading.read import Tally, operation_sql, plans, tally
from schema.viewer import Viewer

Key = tuple[str, str | None]
"""Text of the document and name of the operation."""

MOST_OPERATIONS = 1_000
_operations: OrderedDict[Key, Operation] = OrderedDict()
_core = schema._schema


@dataclass(frozen=True)
class Answer:
    """The answer to an operation."""

    body: bytes
    """The whole response, JSON in UTF-8."""
    request_error: bool = False
    """Whether nothing was executed: then there is no data."""
    statements: int = 0
    """SQL statements that reading took."""
    sql_ms: float = 0.0
    """Milliseconds that they took."""


async def answer(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Mapping[str, Any] | None,
    viewer: Viewer,
    *,
    key: Key,
) -> Answer:
    """Run a valid operation for the viewer."""
    raw, prepared = variables or {}, _prepared(document, operation, key)
    values = prepared.coerced(raw)
    if values is None:
        longer = get_variable_values(_core, operation.variable_definitions or (), dict(raw), hide_suggestions=True)
        if isinstance(longer, list):
            return _refused(longer, viewer)
        values = longer.coerced
    cost = Tally()
    token = tally.set(cost)
    try:
        body = await _body(document, prepared, raw, values, viewer, key)
    except GraphQLError as error:
        return _refused([error], viewer)
    finally:
        tally.reset(token)
    return Answer(body, False, cost.statements, cost.seconds * 1000)


async def _body(
    document: DocumentNode,
    operation: Operation,
    raw: Mapping[str, Any],
    values: Mapping[str, Any],
    viewer: Viewer,
    key: Key,
) -> bytes:
    structure = operation.structure(values)
    at = (key, viewer.shape, structure)
    plan = plans.get(at)
    if plan is None and (rows := operation.rows(_core, values)):
        plan = plans.add(at, operation_sql(*rows, viewer))
    if plan is not None:
        return b'{"data":' + await plan.run(viewer, values) + b"}"
    return await _executed(document, key, raw, Context(viewer, key, values, structure))


def _prepared(document: DocumentNode, node: OperationDefinitionNode, key: Key) -> Operation:
    operation = _operations.get(key)
    if operation is None:
        operation = _operations[key] = prepared(_core, document, node)
        if len(_operations) > MOST_OPERATIONS:
            _operations.popitem(last=False)
    return operation


async def _executed(document: DocumentNode, key: Key, raw: Mapping[str, Any], context: Context) -> bytes:
    running = execute(
        _core,
        document,
        context_value=context,
        variable_values=dict(raw),
        operation_name=key[1],
        executor_class=Executor,
    )
    result: Any = await running if isawaitable(running) else running
    answer: dict[str, Any] = {"data": result.data}
    if result.errors:
        answer["errors"] = told(result.errors, context.viewer)
    return orjson.dumps(answer)


def _refused(errors: list[GraphQLError], viewer: Viewer) -> Answer:
    return Answer(orjson.dumps({"errors": told(errors, viewer)}), request_error=True)
