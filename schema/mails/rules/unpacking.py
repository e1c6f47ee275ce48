"""What came with a mail, as files: put on the shelf before anything is said, then hung on what is said."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.message import Message
from typing import Any
from uuid import UUID

from schema.files import rules as files
from schema.files.rules import Sent, Unfit
from schema.mails.rules.reading import described, payload
from schema.people.model import Language
from schema.viewer import Viewer

LEFT_OUT = {
    Language.PL: "Nie dołączono: {names}. Całą wiadomość ma zespół IT.",
    Language.EN: "Not attached: {names}. The IT team has the whole mail.",
}
WHY = {
    Language.PL: {
        Unfit.EMPTY: "pusty plik",
        Unfit.PROGRAM: "program",
        Unfit.TOO_LARGE: "za duży plik",
        Unfit.TOO_MANY: "za dużo plików",
    },
    Language.EN: {
        Unfit.EMPTY: "an empty file",
        Unfit.PROGRAM: "a program",
        Unfit.TOO_LARGE: "too large",
        Unfit.TOO_MANY: "too many files",
    },
}


@dataclass
class Luggage:
    """What came with a mail that is being taken."""

    sent: list[Sent] = field(default_factory=list)
    told: list[dict[str, Any]] = field(default_factory=list)
    """All of it, with `unfit` where it did not become a file."""
    arrived: bool = False
    """Whether something tells of the files."""

    async def pack(self, part: Message) -> None:
        """Take one thing along, or note why not."""
        told, content = await asyncio.to_thread(lambda: (described(part), payload(part)))
        full = len(self.sent) >= files.MOST
        found = Unfit.TOO_MANY if full else await files.shelf().put(told["name"], content)
        if isinstance(found, Sent):
            self.sent.append(found)
        else:
            told["unfit"] = found.value
        self.told.append(told)

    async def staged(self, viewer: Viewer, client_id: UUID) -> list[UUID]:
        """Its files, as the viewer's who hangs them on something."""
        return [(await files.stage(viewer, client_id, one)).id for one in self.sent]

    def left_out(self, language: Language) -> str:
        """What did not become a file, in a sentence for whoever reads what was said; empty if there is nothing."""
        why = WHY[language]
        names = ", ".join(f"{one['name']} ({why[Unfit(one['unfit'])]})" for one in self.told if "unfit" in one)
        return LEFT_OUT[language].format(names=names[:2_000]) if names else ""


@asynccontextmanager
async def unpacked(parts: Sequence[Message]) -> AsyncIterator[Luggage]:
    """Files of what came with a mail; unless they arrive somewhere, their contents go again."""
    luggage = Luggage()
    try:
        for part in parts:
            await luggage.pack(part)
        yield luggage
    except Exception:
        luggage.arrived = False
        raise
    finally:
        if luggage.sent and not luggage.arrived:
            await files.shelf().remove([one.id for one in luggage.sent])
