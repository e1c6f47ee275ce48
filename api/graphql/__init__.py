"""One operation: over HTTP, as a stream of events, or over a socket."""

from api.graphql.door import GraphQL
from api.graphql.pipeline import Answering, Pipeline
from api.graphql.socket import Sockets
from api.graphql.stream import Streams
from api.graphql.uses import Uses

__all__ = ["Answering", "GraphQL", "Pipeline", "Sockets", "Streams", "Uses"]
