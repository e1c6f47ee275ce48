"""The reference of the graph: a page for each domain, made from the graph, its words and the tables of events."""

from schema.graph.reference.pages import FOLDER, pages, write

__all__ = ["FOLDER", "pages", "write"]
