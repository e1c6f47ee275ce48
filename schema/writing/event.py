"""What may happen: who may cause it, from where, and where it leads."""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from schema.history.model import EventAudience
from schema.record import Record
from schema.refusals import Impossible, Words
from schema.viewer import Right, Viewer
from schema.writing.condition import Condition, Guard, every, has, one_of

catalogue: dict[str, Event] = {}
"""Every event by its name: what webhooks can subscribe to and what the history can tell."""


@dataclass(frozen=True)
class Event:
    """A row of a domain's table of events."""

    name: str
    """Public name: thing and what happened to it, `ticket.resolved`."""
    by: Set[Right]
    """Rights of which one is needed in the row's organisation."""
    words: tuple[str, str]
    """Verb in English and in Polish, as in `possible now: resolve, cancel`."""
    of: Set[StrEnum] = frozenset()
    """States in which it is possible; empty means in each."""
    to: StrEnum | None = None
    """State it leads to; None means it stays."""
    audience: EventAudience | Callable[[Any], EventAudience] = EventAudience.SHARED
    """Who may read of it, always or as the row says that it happens to."""
    only: tuple[Guard, ...] = ()
    """What else must hold of who acts and of the row that they name."""

    def __post_init__(self) -> None:
        if self.name in catalogue:
            raise ValueError(f"{self.name} is declared twice")
        catalogue[self.name] = self

    def __str__(self) -> str:
        return self.name

    def may(self, model: type[Record]) -> Condition:
        """Whether the viewer may cause it, naming a row of the model: right, state and guards, as they are checked."""
        states = [one_of(model.state_field, self.of)] if model.state_field and self.of else []
        return every([has(self.by), *states, *(guard.condition for guard in self.only)])

    def told_to(self, row: Record) -> EventAudience:
        """Who may read that it happened to this row."""
        return self.audience if isinstance(self.audience, EventAudience) else self.audience(row)

    async def must_be_possible(self, viewer: Viewer, row: Record) -> None:
        """Refuse when the row is in no state for this, naming what is possible, or when a guard does not hold."""
        self._must_be_of(row)
        for guard in self.only:
            await guard.check(viewer, row)

    def _must_be_of(self, row: Record) -> None:
        state = state_of(row)
        if self.of and state not in self.of:
            raise Impossible(what=Words(en=row.words[0], pl=row.words[1]), state=state, possible=_possible(self, state))


def state_of(row: Record) -> StrEnum | None:
    """State in which the row is, if its kind has states."""
    return getattr(row, row.state_field) if row.state_field else None


def _possible(event: Event, state: StrEnum | None) -> list[Words]:
    thing = event.name.partition(".")[0]
    alike = (other for other in catalogue.values() if other.name.partition(".")[0] == thing and state in other.of)
    return [Words(en=other.words[0], pl=other.words[1]) for other in alike]
