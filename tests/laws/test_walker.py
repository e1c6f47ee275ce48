"""Nobody sees, counts, guesses or changes what is not theirs."""

from __future__ import annotations

import datetime as dt
import os

import pytest

from schema.database import Dialect
from schema.devices.model import DeviceModel, Likeness
from schema.replies.model import Reply
from schema.reports.graph import report
from schema.scope import scoped
from schema.teams.model import Team, TeamMember
from tests.laws.walker.reads import Effort
from tests.laws.walker.routes import every_pair
from tests.laws.walker.walk import Fresh, Walk
from tests.laws.walker.work import build

OF_ALL = {DeviceModel, Likeness, Reply, Team, TeamMember}
"""Rows that belong to the IT company."""
EVERYTHING = Effort(hidden=5, everything=True)
EFFORTS: dict[Dialect, Effort] = {"sqlite": Effort(), "postgres": Effort(share=0.2, hidden=1)}


@pytest.fixture(autouse=True)
def one_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Figures are as of one moment: two answers differ by what is in them, not by when they were asked for."""
    monkeypatch.setattr(report, "now", lambda: dt.datetime(2026, 12, 1, tzinfo=dt.UTC))


async def test_nobody_reaches_what_is_not_theirs(
    dialect: Dialect, fresh: Fresh, capsys: pytest.CaptureFixture[str]
) -> None:
    """A sample of every field, filter, order and command; all of them with TANDEM_WALK=all."""
    effort = EVERYTHING if os.environ.get("TANDEM_WALK") == "all" else EFFORTS[dialect]
    walk = Walk(fresh, effort)

    await walk.whole()

    with capsys.disabled():
        print(f"\nwalker, {dialect}: {walk}")  # noqa: T201  # the figure of the law
    assert not walk.leaks, f"{walk}\n" + "\n".join(str(leak) for leak in walk.leaks[:20])
    if effort.share == 1:
        assert sorted(every_pair() - walk.covered) == []
        assert sum(walk.operations.values()) >= 10_000


def test_every_client_has_something_of_everything() -> None:
    world = build()
    for model in scoped() - OF_ALL:
        assert {thing.org for thing in world.of(model)} >= set("abc"), f"give each client a {model.__name__}"
