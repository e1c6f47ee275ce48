"""Papers: protocols of hand-overs, drawn as PDF and kept."""

from api.papers.keeping import drawing

__all__ = ["drawing"]
