"""Asking for a whole report, and finding every figure in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from schema.viewer import Viewer
from tests.reading.asking import asked

FIGURE = "value dataStatus sampleSize drillDown"
LOAD = "{ ownerId name open { ...F } waiting { ...F } atRisk { ...F } minutes { ...F } }"
COURT = "{ turn time { ...F } working { ...F } }"
WHOLE = f"""
  query($client: ID, $from: Date!, $to: Date!) {{
    report(client: $client, from: $from, to: $to) {{
      backlog {{ total {{ ...F }} byState {{ state tickets {{ ...F }} }} byAge {{ age tickets {{ ...F }} }} }}
      standing {{ onTrack {{ ...F }} atRisk {{ ...F }} breached {{ ...F }} paused {{ ...F }} without {{ ...F }} }}
      promises {{
        metric met {{ ...S }} late {{ ...F }} running {{ ...F }} paused {{ ...F }} overdue {{ ...F }}
      }}
      courts {{ all {COURT} byClient {{ clientId name courts {COURT} }} }}
      workload {{ people {LOAD} teams {LOAD} unassigned {{ ...F }} }}
      satisfaction {{ mean {{ ...F }} distribution {{ score tickets {{ ...F }} }} responses {{ ...S }} }}
      flow {{
        since total {{ ...P }} weeks {{ firstDay lastDay passing {{ ...P }} }} daysToClose {{ ...F }}
        neverAssigned {{ ...S }} everWaited {{ ...S }} severalTeams {{ ...S }}
        resolvedFromNew {{ ...S }} resolvedFromWaiting {{ ...S }} resolvedFromClient {{ ...S }}
      }}
    }}
  }}
  fragment F on Figure {{ {FIGURE} }}
  fragment S on Share {{ {FIGURE} part {{ ...F }} }}
  fragment P on Passing {{
    opened {{ ...F }} resolved {{ ...F }} closed {{ ...F }} cancelled {{ ...F }} reopened {{ ...F }}
  }}
"""
COUNTED = "query($filter: TicketFilter) { tickets(first: 1, filter: $filter) { totalCount } }"
YEARS = {"from": "2025-01-01", "to": "2026-12-31"}


async def told(text: str, viewer: Viewer, **variables: Any) -> Any:
    """The data of an answer without errors, in however many statements."""
    body = orjson.loads((await asked(text, viewer, variables)).body)
    assert "errors" not in body, body["errors"]
    return body["data"]


async def report(viewer: Viewer, client: str | None = None, **period: str) -> Any:
    """A whole report."""
    return (await told(WHOLE, viewer, client=client, **(period or YEARS)))["report"]


async def counted(viewer: Viewer, drill_down: Any) -> int:
    """How many tickets the list of that filter has."""
    data = await told(COUNTED, viewer, filter=drill_down)
    return int(data["tickets"]["totalCount"])


def figures(told: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every figure of a report, with the way to it."""
    if isinstance(told, dict):
        if "drillDown" in told:
            yield path, told
        for name, one in told.items():
            yield from figures(one, f"{path}.{name}") if name != "drillDown" else ()
    if isinstance(told, list):
        for place, one in enumerate(told):
            yield from figures(one, f"{path}[{place}]")
