"""The whole graph: every domain's part of it, joined; printed in `schema/graph.graphql`; answered in two lanes."""

from schema.graph.answer import Answer, Bound, bind, is_known
from schema.graph.future import future
from schema.graph.join import printed, schema
from schema.graph.listening import News, Stretch, news, start, stretch
from schema.graph.members import deprecated
from schema.graph.throttle import Throttle
from schema.graph.uses import uses_in, uses_in_values
from schema.reading.cost import Cost

__all__ = [
    "Answer",
    "Bound",
    "Cost",
    "News",
    "Stretch",
    "Throttle",
    "bind",
    "deprecated",
    "future",
    "is_known",
    "news",
    "printed",
    "schema",
    "start",
    "stretch",
    "uses_in",
    "uses_in_values",
]
