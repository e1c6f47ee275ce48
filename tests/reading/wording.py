"""What rows are found by, once more from the rows alone: the planner is compared with this, not with its index."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from schema.folding import fold
from schema.searching import looked_for
from tests.reading.small import Row, Tables

TAIL, CODE = 3, 40
"""Letters that are enough of the end of a code, and most that it has."""


def found(tables: Tables, kind: str, row: Row, text: str, *, staff: bool) -> bool:
    """Whether each word of the text begins a word of the row or, if it has a digit, of its name, stands within one."""
    heading, further = SAID[kind](tables, row, staff)
    words, codes = _words(heading + further), [word for word in _words(heading) if re.search(r"\d", word)]
    if not (looked := looked_for(text)):
        return not text.strip()
    return all(any(_begins(one, word) for word in words) or _within(one, codes) for one in looked)


def _words(texts: list[str | None]) -> list[str]:
    return re.findall(r"[^\W_]+", fold(" ".join(text or "" for text in texts)))


def _begins(looked: str, word: str) -> bool:
    return word == looked if len(looked) == 1 else word.startswith(looked)


def _within(looked: str, codes: list[str]) -> bool:
    ends = (code[place:] for code in codes if len(code) <= CODE for place in range(1, len(code)))
    return any(len(end) >= TAIL and _begins(looked, end) for end in ends)


Said = tuple[list[str | None], list[str | None]]
"""What a row is called by, and what else it is found by."""


def _one(tables: Tables, table: str, key: str | None) -> Row:
    return next((row for row in tables[table] if row["id"] == key), {})


def _ticket(tables: Tables, row: Row, staff: bool) -> Said:
    code = _one(tables, "organisations", row["client_id"])["code"]
    return [code, str(row["number"]), row["title"]], [row["body"], row["resolution"], *_talk(tables, row, staff)]


def _talk(tables: Tables, ticket: Row, staff: bool) -> Iterator[str]:
    for comment in tables.get("comments", []):
        if comment["ticket_id"] == ticket["id"] and (staff or comment["audience"] == "SHARED"):
            yield comment["body"]


def _device(tables: Tables, row: Row, staff: bool) -> Said:
    model = _one(tables, "device_models", row["model_id"])
    name = [row["tag"], row["serial"], model["manufacturer"], model["name"]]
    return name, [row["location"], _one(tables, "people", row["holder_id"]).get("name")]


def _person(tables: Tables, row: Row, staff: bool) -> Said:
    return [row["name"], row["email"]], [row["title"]]


def _mail(tables: Tables, row: Row, staff: bool) -> Said:
    return [row["subject"]], [row["sender_name"], row["sender"]]


SAID: dict[str, Callable[[Tables, Row, bool], Said]] = {
    "Ticket": _ticket, "Device": _device, "Person": _person, "Mail": _mail
}  # fmt: skip
