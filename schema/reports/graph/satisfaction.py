"""What those who asked think of what became of it."""

from __future__ import annotations

from typing import Any

from schema.language import composite
from schema.reading.cost import looks
from schema.reading.measuring import Measure
from schema.reports.graph.figure import FEWEST, Figure, Filter, Share, share, worked_out
from schema.reports.graph.question import Question
from schema.tickets.model import Ticket

SCORES = (1, 2, 3, 4, 5)


@composite
class OfScore:
    """Ratings with one score."""

    score: int
    """From 1, bad, to 5, very good."""
    tickets: Figure
    """How many; unknown while there are fewer than five ratings."""


@composite
class Satisfaction:
    """How tickets that were closed in that time were rated. Of fewer than five ratings nothing is told."""

    mean: Figure
    """The mean score, to a hundredth."""
    distribution: list[OfScore]
    """How often each score was given."""
    responses: Share
    """How many of those who were asked answered."""


looks.update(Satisfaction=3)


async def satisfaction(asked: Question) -> Satisfaction:
    """How closed tickets were rated."""
    conditions: dict[str, dict[str, Any]] = {f"score_{score}": {"score": {"eq": score}} for score in SCORES}
    conditions |= {"asked": {}, "given": {"score": {"isNull": False}}}
    closed = {name: {"closedAt": asked.within, "ratings": {"some": one}} for name, one in conditions.items()}
    told = await asked.measured({name: Measure(Ticket, where) for name, where in closed.items()})
    number = {name: rows[0]["n"] for name, rows in told.items()}
    where: dict[str, Filter] = {name: asked.of(**one) for name, one in closed.items()}
    given = number["given"]
    total = sum(score * number[f"score_{score}"] for score in SCORES)
    return Satisfaction(
        mean=worked_out(round(total / given, 2) if given else None, given, where["given"], asked.as_of, FEWEST),
        distribution=[
            OfScore(score=score, tickets=_scored(asked, number[f"score_{score}"], given, where[f"score_{score}"]))
            for score in SCORES
        ],
        responses=share(given, where["given"], number["asked"], where["asked"], asked.as_of, FEWEST),
    )


def _scored(asked: Question, number: int, given: int, where: Filter) -> Figure:
    """What few have said stays theirs, and so does how many said it."""
    if given >= FEWEST:
        return worked_out(number, number, where, asked.as_of)
    everybody = asked.of(closedAt=asked.within, ratings={"some": {"score": {"isNull": False}}})
    return worked_out(None, given, everybody, asked.as_of, FEWEST)
