"""Viewers made by chance: every shape of rights there is."""

from __future__ import annotations

from uuid import UUID

from hypothesis import strategies as st

from schema.viewer import NOBODY, Right, Viewer
from tests.reading.small import Tables


@st.composite
def viewers(draw: st.DrawFn, tables: Tables) -> Viewer:
    """Someone: with rights in none, one, several or all organisations, in person or with a limited token."""
    if draw(st.integers(0, 19)) == 19:
        return NOBODY
    person = draw(st.sampled_from(tables["people"]))
    homes = {row["id"]: row for row in tables["organisations"]}
    staff = homes[person["client_id"]]["kind"] == "ENTERPRISE"
    had = st.sampled_from(
        [{Right.ASK}, {Right.ASK, Right.OBSERVE}, {Right.OBSERVE}, {Right.DECIDE, Right.OBSERVE, Right.ASK}]
    )
    where = draw(st.lists(st.sampled_from([person["client_id"], *homes]), min_size=1, max_size=4, unique=True))
    rights = {UUID(one): frozenset(draw(had)) for one in where}
    everywhere = draw(st.sampled_from([{Right.OBSERVE}, set(), {Right.EXECUTE}])) if staff else set()
    domains = ["organisations", "people", "devices", "tickets", "imports", "history"]
    reads = draw(st.none() | st.none() | st.frozensets(st.sampled_from(domains), min_size=2))
    mine, home = UUID(person["id"]), UUID(person["client_id"])
    return Viewer(mine, home, staff, rights, frozenset(everywhere), reads=reads, program=reads is not None)
