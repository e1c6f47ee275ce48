"""Viewers made by chance: every shape of rights there is."""

from __future__ import annotations

from random import Random
from uuid import UUID

from hypothesis import strategies as st

from schema.viewer import NOBODY, Right, Viewer
from tests.reading.small import Tables

RIGHTS = [
    {Right.ASK},
    {Right.OBSERVE, Right.ASK, Right.EXECUTE},
    {Right.ASK, Right.OBSERVE},
    {Right.OBSERVE},
    {Right.DECIDE, Right.OBSERVE, Right.ASK},
]
DOMAINS = [
    "organisations", "people", "teams", "devices", "accesses", "tickets", "costs", "files", "decisions", "calendars",
    "processes", "service_levels", "mails", "notices", "replies", "views", "imports", "history", "protocols",
    "replacements",
]  # fmt: skip


@st.composite
def viewers(draw: st.DrawFn, tables: Tables) -> Viewer:
    """Someone: with rights in one, several or all organisations, in person or with a limited token; or nobody."""
    dice = Random(draw(st.integers(0, 2**40)))
    if dice.random() < 0.03:
        return NOBODY
    person = dice.choice(tables["people"])
    homes = {row["id"]: row for row in tables["organisations"]}
    staff = homes[person["client_id"]]["kind"] == "ENTERPRISE"
    others = dice.sample(sorted(homes), dice.choice([0, 0, 1, 3]))
    rights = {UUID(one): frozenset(dice.choice(RIGHTS)) for one in (person["client_id"], *others)}
    everywhere = frozenset(
        dice.choice([{Right.OBSERVE}, {Right.OBSERVE, Right.EXECUTE}, {Right.EXECUTE}, set[Right]()]) if staff else ()
    )
    reads = frozenset(dice.sample(DOMAINS, dice.randint(2, 9))) if dice.random() < 0.25 else None
    mine, home = UUID(person["id"]), UUID(person["client_id"])
    writes = reads is None or dice.random() < 0.5
    session = next(UUID(row["id"]) for row in tables["sessions"] if row["person_id"] == person["id"])
    seen = {"reads": reads, "program": True} if reads is not None else {"session_id": session}
    return Viewer(mine, home, staff, rights, everywhere, writes=writes, **seen)
