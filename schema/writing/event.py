"""What may happen: who may cause it, from where, and where it leads."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from enum import StrEnum

from schema.history.model import EventAudience
from schema.record import Record
from schema.refusals import Impossible, Words
from schema.viewer import Right

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
    audience: EventAudience = EventAudience.SHARED
    """Who may read of it."""

    def __post_init__(self) -> None:
        if self.name in catalogue:
            raise ValueError(f"{self.name} is declared twice")
        catalogue[self.name] = self

    def __str__(self) -> str:
        return self.name

    def must_be_possible(self, row: Record) -> None:
        """Refuse, naming what is possible, when the row is in no state for this."""
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
