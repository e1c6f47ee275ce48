"""Contents of files: taken in piece by piece, looked at, and kept outside of the database."""

from api.contents.shelf import shelve
from api.contents.store import Contents

__all__ = ["Contents", "shelve"]
