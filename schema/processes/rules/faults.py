"""Faults of a scenario: where they are, and why they are faults."""

from __future__ import annotations

from dataclasses import dataclass

from schema.refusals import Words


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
