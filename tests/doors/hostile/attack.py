"""A request that means ill, or knows no better, and the kinds of answer that it must get."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

PARSING, VALIDATION, INPUT = "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"
WHICH, BAD, LARGE, FORBIDDEN = "OPERATION_RESOLUTION_FAILURE", "BAD_REQUEST", "TOO_LARGE", "FORBIDDEN"
FINE = "an answer"
"""It may be answered: it is bounded, whatever it looks like."""


@dataclass(frozen=True)
class Attack:
    """A request that must be answered in one of these ways."""

    name: str
    query: str
    ends: frozenset[str]
    variables: dict[str, Any] = field(default_factory=dict)
    operation: str | None = None

    @property
    def body(self) -> dict[str, Any]:
        """What is sent."""
        named = {"operationName": self.operation} if self.operation else {}
        return {"query": self.query, "variables": self.variables, **named}


def attack(name: str, query: str, *ends: str, operation: str | None = None, **variables: Any) -> Attack:
    """One of them."""
    return Attack(name, query, frozenset(ends), variables, operation)
