"""Every domain's part joined into one graph."""

from __future__ import annotations

import strawberry
from graphql import lexicographic_sort_schema, print_schema
from strawberry.tools import merge_types

from schema.accesses import graph as accesses
from schema.calendars import graph as calendars
from schema.costs import graph as costs
from schema.decisions import graph as decisions
from schema.devices import graph as devices
from schema.files import graph as files
from schema.graph import changes, history, rate, search
from schema.graph.executor import Executor
from schema.imports import graph as imports
from schema.language import CONFIG, Node, Record, finish
from schema.language.ability import fill_abilities
from schema.language.deprecation import announce, deprecations
from schema.language.node import models
from schema.mails import graph as mails
from schema.notices import graph as notices
from schema.organisations import graph as organisations
from schema.people import graph as people
from schema.processes import graph as processes
from schema.protocols import graph as protocols
from schema.replacements import graph as replacements
from schema.replies import graph as replies
from schema.reports import graph as reports
from schema.service_levels import graph as service_levels
from schema.teams import graph as teams
from schema.tickets import graph as tickets
from schema.views import graph as views

DOMAINS = (
    organisations,
    people,
    teams,
    views,
    files,
    calendars,
    decisions,
    devices,
    accesses,
    tickets,
    costs,
    replacements,
    processes,
    replies,
    mails,
    service_levels,
    notices,
    imports,
)

finish()
fill_abilities()
READ = (*DOMAINS, protocols, reports, history, changes, rate, search)
Query = merge_types("Query", tuple(room.Query for room in READ))
Mutation = merge_types("Mutation", tuple(domain.Mutation for domain in DOMAINS))
Query.__strawberry_definition__.description = "Everything that can be read."  # type: ignore[attr-defined]  # set by merge_types
Mutation.__strawberry_definition__.description = "Everything that can be done."  # type: ignore[attr-defined]  # as above

schema = strawberry.Schema(
    query=Query,
    mutation=Mutation,
    subscription=changes.Subscription,
    types=[Node, Record, *models],
    config=CONFIG,
    execution_context_class=Executor,
)
announce(schema._schema, deprecations)


def printed() -> str:
    """The graph in the schema definition language, types and fields in the order of the alphabet."""
    return print_schema(lexicographic_sort_schema(schema._schema)) + "\n"
