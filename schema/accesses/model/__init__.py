"""Accesses: the systems of an organisation, and who can open them; never with what."""

from schema.accesses.model.access import Access, AccessState, System, SystemKind
from schema.accesses.model.bundle import Bundle, BundleItem
from schema.accesses.model.request import AccessRequest, RequestState
from schema.accesses.model.review import AccessReview, AccessReviewLine, LineState

__all__ = [
    "Access",
    "AccessRequest",
    "AccessReview",
    "AccessReviewLine",
    "AccessState",
    "Bundle",
    "BundleItem",
    "LineState",
    "RequestState",
    "System",
    "SystemKind",
]
