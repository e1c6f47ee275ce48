"""Documents that are asked by their ids: whoever runs the server, or built the panel, wrote them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import orjson

from api.documents.wrong import DocumentError
from api.problems import Problem

TRUSTED = "documents.json"
CHECKED = "private, no-cache"
"""An answer may be kept by whoever asked for it, who then asks each time whether it still holds."""


@dataclass(frozen=True)
class Trusted:
    """A document that is known before anybody asks it."""

    text: str
    file: str
    """Where it is written."""
    cache: str = CHECKED
    """What those who keep answers are told (`Cache-Control`)."""

    @property
    def id(self) -> str:
        """Its name in requests: the fingerprint of its exact text, as GraphQL over HTTP wants it."""
        return f"sha256:{hashlib.sha256(self.text.encode()).hexdigest()}"


def of_panel(panel: Path) -> list[Trusted]:
    """What the built panel asks; nothing when it is not built."""
    file = panel / TRUSTED
    texts: dict[str, str] = orjson.loads(file.read_bytes()) if file.exists() else {}
    ours = {key: Trusted(text, str(file)) for key, text in texts.items()}
    for key, one in ours.items():
        if key != one.id:
            raise DocumentError(f"{file}: {key} is not the fingerprint of its text. Run `make panel`.")
    return list(ours.values())


def unknown() -> Problem:
    """Nothing is asked by that id."""
    return Problem(
        400,
        "DOCUMENT_UNKNOWN",
        en="No document has this id. The panel has a newer release: reload the page. Programs send `query`.",
        pl="Nie ma dokumentu o tym identyfikatorze. Panel ma nowszą wersję: odśwież stronę. Programy wysyłają `query`.",
    )
