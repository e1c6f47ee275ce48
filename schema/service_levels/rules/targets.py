"""Targets as they are written: `ANY P1 RESPONSE 30`, minutes by kind, priority and metric."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from schema.refusals import Invalid, Words
from schema.service_levels.model import Metric
from schema.tickets.model import Priority, TicketKind

ANY = "ANY"
LONGEST = 60 * 24 * 366

_KINDS, _PRIORITIES, _METRICS = [ANY, *TicketKind], [*Priority], [*Metric]
_TARGET = re.compile(rf"({'|'.join(_KINDS)}) ({'|'.join(_PRIORITIES)}) ({'|'.join(_METRICS)}) ([1-9]\d{{0,5}})")

Target = tuple[str, str, str, int]


def tidy(targets: Sequence[str]) -> list[str]:
    """The targets as they are stored, in order; refused when one makes no sense or is said twice."""
    known = sorted(_read(text.strip().upper()) for text in targets)
    if not known or len({target[:3] for target in known}) < len(known):
        en, pl = "Say each target once, and one at least.", "Podaj każdy cel raz, a co najmniej jeden."
        raise Invalid("targets", why=Words(en=en, pl=pl))
    return [" ".join(map(str, target)) for target in known]


def minutes_for(targets: Iterable[str], kind: TicketKind, priority: Priority, metric: Metric) -> int | None:
    """Minutes that are promised for such a ticket; None when nothing is."""
    known = {target[:3]: target[3] for target in map(_read, targets)}
    return known.get((kind, priority, metric)) or known.get((ANY, priority, metric))


def _read(text: str) -> Target:
    found = _TARGET.fullmatch(text)
    if found and int(found[4]) <= LONGEST:
        return found[1], found[2], found[3], int(found[4])
    raise Invalid(
        "targets",
        why=Words(
            en="Write each target like ANY P1 RESPONSE 30: kind, priority, metric, minutes.",
            pl="Każdy cel zapisz tak: ANY P1 RESPONSE 30, czyli rodzaj, priorytet, miara, minuty.",
        ),
    )
