"""Every figure is the count of the list behind it, whoever looks."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from fixtures.world import World
from schema.calendars.rules import hours_for
from schema.history.model import HistoryEvent
from schema.reports.model import TicketStep
from schema.service_levels.model import TicketTurn
from schema.tickets.model import Ticket
from schema.viewer import Viewer
from tests.reports.asking import counted, figures, report, told

DAY = dt.timedelta(days=1)
STORY = {"from": "2024-01-01", "to": "2026-12-31"}
"""From months before the story begins to after it."""
UNKNOWN = ("NO_DATA", "NOT_KEPT", "TOO_FEW")
PERIOD = {"from": "2026-03-01", "to": "2026-12-31"}
COUNTS = (".backlog", ".standing", ".late", ".running", ".overdue", ".paused", ".open", ".waiting", ".atRisk", ".part")


def is_count(path: str) -> bool:
    """Whether the figure is a number of tickets."""
    return path.startswith(COUNTS) or path.endswith(COUNTS) or ".passing." in path or ".flow.total" in path


async def test_every_figure_is_the_count_of_its_list(busy: World) -> None:
    zawilec = busy.organisations["ZAWIL"].key
    seen = [(name, None) for name in ("nina.sowa", "iga.serafin", "lucja.zolc")]
    tried = dict[str, int]()
    for name, client in [*seen, ("tomasz.wrona", zawilec), ("katarzyna.dudek", zawilec)]:
        viewer = busy.viewer(name)
        found = list(figures(await report(viewer, client, **PERIOD)))
        for path, figure in found:
            number = await counted(viewer, figure["drillDown"])
            assert number == figure["sampleSize"], f"{name} {path} {figure}"
            if is_count(path):
                known = figure["dataStatus"] in ("OK", "PARTIAL")
                assert figure["value"] == (number if known else None), path
        tried[name] = sum(figure["sampleSize"] > 0 for _, figure in found)
    assert min(tried.values()) > 30, tried


async def test_a_week_is_told_only_of_when_steps_were_kept(busy: World) -> None:
    for name in ("nina.sowa", "iga.serafin", "lucja.zolc", "katarzyna.dudek"):
        flow = (await report(busy.viewer(name), **STORY))["flow"]
        since, now = dt.datetime.fromisoformat(flow["since"]), dt.datetime.now(dt.UTC)
        for week in flow["weeks"]:
            start, after = moment(week["firstDay"]), moment(week["lastDay"]) + DAY
            told_of = {one["dataStatus"] for one in week["passing"].values()}
            if after <= since:
                assert told_of == {"NOT_KEPT"}, (name, week)
            elif since <= start <= now:
                assert told_of == {"OK"}, (name, week)
            assert all((one["value"] is None) == (one["dataStatus"] in UNKNOWN) for one in week["passing"].values())
        assert {one["dataStatus"] for one in flow["weeks"][0]["passing"].values()} == {"NOT_KEPT"}


async def test_a_share_is_its_part_of_the_whole(busy: World) -> None:
    whole = await report(busy.viewer("nina.sowa"), **PERIOD)
    shares = [one for _, one in figures(whole) if "part" in one]
    known = [one for one in shares if one["value"] is not None]
    assert len(known) > 6
    for one in known:
        assert one["value"] == round(100 * one["part"]["value"] / one["sampleSize"], 1)


async def test_the_parts_of_a_whole_add_up(busy: World) -> None:
    backlog = (await report(busy.viewer("nina.sowa"), **PERIOD))["backlog"]
    for parts in ("byState", "byAge"):
        assert sum(one["tickets"]["value"] for one in backlog[parts]) == backlog["total"]["value"] > 0


async def test_time_in_court_is_what_the_history_tells(busy: World) -> None:
    zawilec = busy.organisations["ZAWIL"]
    start, end = moment(PERIOD["from"]), dt.datetime.now(dt.UTC)
    lasted = dict.fromkeys(("CLIENT", "IT", "THIRD_PARTY"), dt.timedelta())
    working = dict(lasted)
    hours = await hours_for(zawilec.id)
    for ticket in await Ticket.filter(client_id=zawilec.id):
        for turn, since, until in await turns(ticket, end):
            since, until = max(since, start), min(until, end)
            if turn in lasted and since < until:
                lasted[turn] += until - since
                working[turn] += hours.between(since, until)
    asked = await report(busy.viewer("tomasz.wrona"), zawilec.key, **PERIOD)
    courts = {one["turn"]: one for one in asked["courts"]["all"]}
    for turn in lasted:
        for name, known in (("time", lasted), ("working", working)):
            assert abs(courts[turn][name]["value"] - known[turn].total_seconds() / 60) <= 2, (turn, name)
    assert lasted["CLIENT"] > working["CLIENT"] > dt.timedelta(days=1)


def moment(day: str) -> dt.datetime:
    """Midnight in Warsaw."""
    return dt.datetime.combine(dt.date.fromisoformat(day), dt.time(), ZoneInfo("Europe/Warsaw"))


async def turns(ticket: Ticket, end: dt.datetime) -> list[tuple[str, dt.datetime, dt.datetime]]:
    """Whose move it was from when until when, by the history alone."""
    events = await HistoryEvent.filter(subject_id=ticket.id).order_by("position")
    moves = [(event.changes["turn"][1], event.effective_at) for event in events if "turn" in event.changes]
    return [(turn, at, after) for (turn, at), (_, after) in pairwise([*moves, ("NOBODY", end)])]


async def test_the_steps_of_a_ticket_are_what_the_history_tells(busy: World) -> None:
    for ticket in await Ticket.all():
        steps = await TicketStep.filter(ticket_id=ticket.id).order_by("number")
        told_of: list[Any] = []
        for event in await HistoryEvent.filter(subject_id=ticket.id).order_by("position"):
            if "state" in event.changes:
                told_of.append((event.changes["state"][1], event.effective_at))
        reached = [(step.state.value, step.at) for step in steps if step.state is not step.from_state]
        assert dict.fromkeys(reached) == dict.fromkeys(_last_of_each_moment(told_of)), ticket.number
        assert [step.number for step in steps] == list(range(1, len(steps) + 1))
    assert await TicketStep.filter(teams=2).exists()


def _last_of_each_moment(reached: list[tuple[str, dt.datetime]]) -> list[tuple[str, dt.datetime]]:
    opening, *later = reached
    return [opening, *((state, at) for at, state in dict((at, state) for state, at in later).items())]


async def test_a_client_is_told_of_teams_and_not_of_people(busy: World) -> None:
    zawilec = busy.organisations["ZAWIL"].key
    clients = (await report(busy.viewer("katarzyna.dudek"), zawilec))["workload"]
    teams = (await report(busy.viewer("tomasz.wrona"), zawilec))["workload"]
    assert clients["people"] is None
    assert len(teams["people"]) > 0
    assert [one["name"] for one in clients["teams"]] == [one["name"] for one in teams["teams"]]
    minutes = [sum(one["minutes"]["value"] or 0 for one in of["teams"]) for of in (clients, teams)]
    assert 0 < minutes[0] < minutes[1]


async def test_of_few_ratings_nothing_is_told(busy: World) -> None:
    viewer, zawilec = busy.viewer("katarzyna.dudek"), busy.organisations["ZAWIL"].key
    ended = await Ticket.filter(client_id=busy.organisations["ZAWIL"].id, closed_at__isnull=False).order_by("closed_at")
    days = [str(ticket.closed_at.date()) for ticket in ended if ticket.closed_at]
    whole = (await report(viewer, zawilec))["satisfaction"]
    assert whole["mean"]["dataStatus"] == "OK"
    assert 1 <= whole["mean"]["value"] <= 5
    for last in range(1, 12):
        few = (await report(viewer, zawilec, **{"from": days[0], "to": days[last]}))["satisfaction"]
        if 0 < few["mean"]["sampleSize"] < 5:
            break
    assert (few["mean"]["value"], few["mean"]["dataStatus"]) == (None, "TOO_FEW")
    assert {one["tickets"]["value"] for one in few["distribution"]} == {None}


async def test_nothing_is_no_zero(busy: World) -> None:
    viewer, long_ago = busy.viewer("nina.sowa"), {"from": "2001-01-01", "to": "2001-01-31"}
    none = await report(viewer, **long_ago)
    unknown = [none["flow"]["daysToClose"], none["satisfaction"]["mean"], none["promises"][0]["met"]]
    assert {(one["value"], one["dataStatus"]) for one in unknown} == {(None, "NO_DATA")}
    assert none["courts"]["all"][0]["time"]["value"] is None
    passing = [none["flow"]["total"], *(week["passing"] for week in none["flow"]["weeks"])]
    assert {(one["value"], one["dataStatus"]) for week in passing for one in week.values()} == {(None, "NOT_KEPT")}
    assert none["promises"][0]["late"]["value"] is None


@pytest.mark.parametrize("name", ["halina.borowik", "iga.serafin"])
async def test_a_stranger_is_told_nothing(busy: World, name: str) -> None:
    foreign = busy.organisations["ZAWIL" if name == "halina.borowik" else "BOROW"].key
    viewer: Viewer = busy.viewer(name)
    period = 'from: "2026-01-01", to: "2026-06-01"'
    text = f"query($id: ID) {{ report(client: $id, {period}) {{ zone }} }}"
    assert await told(text, viewer, id=foreign) == {"report": None}
    assert await told(text, viewer, id=busy.organisations["SPOKO"].key.replace("org", "dev")) == {"report": None}


async def test_a_turn_that_lasts_is_told_as_far_as_it_went(busy: World) -> None:
    lasting = await TicketTurn.filter(to_at=None).count()
    assert lasting > 0
    one_day = await report(busy.viewer("nina.sowa"), **{"from": "2026-06-12", "to": "2026-06-12"})
    for court in one_day["courts"]["all"]:
        assert court["time"]["value"] <= court["time"]["sampleSize"] * 24 * 60
