"""Every domain's part joined into one graph."""

from __future__ import annotations

import strawberry
from graphql import lexicographic_sort_schema, print_schema
from strawberry.tools import merge_types

from schema.devices import graph as devices
from schema.graph import history
from schema.graph.executor import Executor
from schema.imports import graph as imports
from schema.language import CONFIG, Node, Record, finish
from schema.language.node import models
from schema.organisations import graph as organisations
from schema.people import graph as people
from schema.tickets import graph as tickets

DOMAINS = (organisations, people, devices, tickets, imports)

finish()
Query = merge_types("Query", (*(domain.Query for domain in DOMAINS), history.Query))
Mutation = merge_types("Mutation", tuple(domain.Mutation for domain in DOMAINS))
Query.__strawberry_definition__.description = "Everything that can be read."  # type: ignore[attr-defined]  # set by merge_types
Mutation.__strawberry_definition__.description = "Everything that can be done."  # type: ignore[attr-defined]  # as above

schema = strawberry.Schema(
    query=Query,
    mutation=Mutation,
    types=[Node, Record, *models],
    config=CONFIG,
    execution_context_class=Executor,
)


def printed() -> str:
    """The graph in the schema definition language, types and fields in the order of the alphabet."""
    return print_schema(lexicographic_sort_schema(schema._schema)) + "\n"
