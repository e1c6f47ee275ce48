"""Faults of a scenario: where they are, and why they are faults; and all that keeps one from being started."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from schema.refusals import Invalid, Refusal, Words


@dataclass(frozen=True)
class Fault:
    """Something that keeps a scenario from being published."""

    place: str
    """Path in the definition: `steps.mailbox.after`."""
    en: str
    pl: str

    @property
    def words(self) -> Words:
        """Place and reason in both languages."""
        return Words(en=f"{self.place}: {self.en}", pl=f"{self.place}: {self.pl}")


def unknown(place: str, what: str, co: str, key: object) -> Fault:
    """Something is named that there is none of."""
    return Fault(place, f"there is no {what} “{key}”", f"nie ma {co} „{key}”")


class Refusals(list[Refusal]):
    """Everything that keeps something from being done, so that all of it is told at once."""

    @contextmanager
    def at(self, *path: str) -> Iterator[None]:
        """A part without which the rest can be told all the same."""
        try:
            yield
        except Refusal as no:
            no.path = no.path or path
            self.append(no)

    def together(self) -> Refusal:
        """All of them as one: the first that is no wrong input, or the first with the others besides."""
        for no in self:
            if not isinstance(no, Invalid):
                return no
        first, *first.besides = self
        return first
