"""Reports as the outside sees them."""

from schema.reports.graph.report import Query
from schema.reports.graph.steps import TicketStep

__all__ = ["Query", "TicketStep"]
