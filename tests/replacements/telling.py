"""The plan, as it is asked for."""

from __future__ import annotations

from typing import Any

import orjson

from schema.viewer import Viewer
from tests.reading.asking import asked

PLAN = """
query ($client: ID!, $year: Int) { replacementPlan(client: $client, year: $year) {
    asOf year bands { band count }
    quarters { quarter count totals { minor currency } unpriced proposed approved }
    lines { deviceId contractId tag name holderName dueOn band year quarter causes { reason on }
        estimate { minor currency } gaps replacementId state } } }
"""


async def told(viewer: Viewer, text: str, **variables: Any) -> Any:
    """What they are answered."""
    body = orjson.loads((await asked(text, viewer, variables)).body)
    return next(iter(body["data"].values()))
