"""Where trusted documents come from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from api.documents.folder import READY, of_folder
from api.documents.trusted import Trusted, of_panel
from api.settings import Settings


def ours(settings: Settings) -> Iterator[Trusted]:
    """Every trusted document: the panel's, those that come with Tandem, and those of whoever runs it."""
    yield from of_panel(settings.panel)
    yield from of_folder(READY)
    if settings.documents:
        yield from of_folder(Path(settings.documents))
