"""What is wrong with a document, in the words that tools know."""

from __future__ import annotations

from typing import Any

from graphql import GraphQLError


class Wrong(Exception):
    """A request that says something else than GraphQL, or nothing that the graph knows."""

    def __init__(self, *errors: GraphQLError) -> None:
        super().__init__(errors[0].message)
        self.errors = errors

    @property
    def code(self) -> str:
        """The first error's finer code, or its code."""
        extensions = self.errors[0].extensions or {}
        return str(extensions.get("reason") or extensions.get("code"))


def wrong(message: str, code: str, reason: str | None = None, **facts: Any) -> Wrong:
    """A request error of one sentence; `code` in the words that tools know, `reason` finer."""
    extensions = {"code": code, **({"reason": reason} if reason else {}), **facts}
    return Wrong(GraphQLError(message, extensions=extensions))


class DocumentError(Exception):
    """A trusted document that cannot be served, said so that its owner can mend it."""
