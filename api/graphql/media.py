"""Media types of GraphQL over HTTP."""

from __future__ import annotations

from functools import lru_cache

JSON = "application/json"
RESPONSE = "application/graphql-response+json"
EVENTS = "text/event-stream"
SPOKEN = {JSON, RESPONSE, EVENTS}


@lru_cache(256)
def accepted(header: str) -> str | None:
    """The type that the `Accept` header likes best of those we speak; None if it takes neither."""
    if not header.strip():
        return JSON
    best, best_weight = None, 0.0
    for part in header.split(","):
        name, *parameters = (bit.strip().lower() for bit in part.split(";"))
        speaks = name if name in SPOKEN else JSON if name in {"*/*", "application/*"} else None
        weight = _weight(parameters)
        if speaks and weight > best_weight:
            best, best_weight = speaks, weight
    return best


def _weight(parameters: list[str]) -> float:
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return float(parameter[2:])
            except ValueError:
                return 0.0
    return 1.0
