"""One operation over HTTP."""

from api.graphql.door import Answering, GraphQL

__all__ = ["Answering", "GraphQL"]
