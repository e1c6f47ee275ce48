"""The whole graph: every domain's part of it, joined; printed in `schema/graph.graphql`; answered in two lanes."""

from schema.graph.answer import Answer, answer
from schema.graph.join import printed, schema

__all__ = ["Answer", "answer", "printed", "schema"]
