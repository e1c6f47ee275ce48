"""GraphQL documents: parsed, measured and checked once, then kept by their text; the trusted ones by their id too."""

from api.documents.document import RULES, Document, Documents, is_mutation, is_subscription
from api.documents.folder import READY, of_folder
from api.documents.ours import ours
from api.documents.trusted import TRUSTED, Trusted, of_panel
from api.documents.wrong import DocumentError, Wrong, wrong

__all__ = [
    "READY",
    "RULES",
    "TRUSTED",
    "Document",
    "DocumentError",
    "Documents",
    "Trusted",
    "Wrong",
    "is_mutation",
    "is_subscription",
    "of_folder",
    "of_panel",
    "ours",
    "wrong",
]
