"""A log of another system is replayed, and the reports tell of it what the log does."""

from __future__ import annotations

from typing import Any

from schema.database import current
from schema.imports import rules
from schema.viewer import SYSTEM
from tests.cast import Cast, cast, cheap_passwords
from tests.reports.asking import report

__all__ = ["cast", "cheap_passwords"]

HEAD = "number,incident_state,sys_mod_count,sys_updated_at,opened_at,caller_id,assigned_to,assignment_group,closed_code"
ROWS = """
INC1,New,0,13-03-2016 08:10,13-03-2016 08:00,Caller 1,?,Group 1,?
INC1,Resolved,1,13-03-2016 10:00,13-03-2016 08:00,Caller 1,?,Group 1,code 6
INC1,Closed,2,18-03-2016 10:00,13-03-2016 08:00,Caller 1,?,Group 1,code 6
INC2,Active,0,14-03-2016 08:10,14-03-2016 08:00,Caller 2,Resolver 1,Group 1,?
INC2,Active,1,14-03-2016 09:00,14-03-2016 08:00,Caller 2,Resolver 2,Group 2,?
INC2,Awaiting User Info,2,14-03-2016 12:00,14-03-2016 08:00,Caller 2,Resolver 2,Group 2,?
INC2,Resolved,3,15-03-2016 12:00,14-03-2016 08:00,Caller 2,Resolver 3,Group 2,code 6
INC2,Closed,4,20-03-2016 18:00,14-03-2016 08:00,Caller 2,Resolver 3,Group 2,code 6
INC3,Active,0,15-03-2016 08:10,15-03-2016 08:00,Caller 3,Resolver 1,Group 1,?
INC3,Resolved,1,15-03-2016 09:00,15-03-2016 08:00,Caller 3,Resolver 1,Group 1,code 1
INC3,Active,2,16-03-2016 09:00,15-03-2016 08:00,Caller 3,Resolver 1,Group 1,?
"""


SPRING = {"from": "2016-02-29", "to": "2016-03-27"}


async def passing(cast: Cast, name: str, **period: str) -> list[Any]:
    """Of how many tickets that is told in the client's weeks, and how much that is worth."""
    weeks = (await report(cast.tomasz, cast.zawilec.key, **(period or SPRING)))["flow"]["weeks"]
    return [(week["passing"][name]["value"], week["passing"][name]["dataStatus"]) for week in weeks]


async def test_weeks_before_the_log_are_unknown(cast: Cast) -> None:
    assert set(await passing(cast, "opened")) == set(await passing(cast, "closed")) == {(None, "NOT_KEPT")}

    await rules.replay_incidents(SYSTEM, cast.zawilec.id, f"{HEAD}{ROWS}".encode())
    assert await passing(cast, "opened") == [(None, "NOT_KEPT"), (1, "PARTIAL"), (2, "OK"), (0, "OK")]
    assert await passing(cast, "closed") == [(None, "NOT_KEPT"), (0, "PARTIAL"), (2, "OK"), (0, "OK")]


async def test_what_happened_before_steps_were_kept_is_unknown(cast: Cast) -> None:
    await rules.replay_incidents(SYSTEM, cast.zawilec.id, f"{HEAD}{ROWS}".encode())
    await current()._client.execute_query("DELETE FROM ticket_steps WHERE at < '2016-03-15'")

    assert await passing(cast, "opened") == [(None, "NOT_KEPT"), (1, "PARTIAL"), (2, "OK"), (0, "OK")]
    assert await passing(cast, "resolved") == [(None, "NOT_KEPT"), (None, "NOT_KEPT"), (2, "PARTIAL"), (0, "OK")]
    whole = (await report(cast.tomasz, cast.zawilec.key, **SPRING))["flow"]
    assert (whole["since"], whole["total"]["resolved"]["dataStatus"]) == ("2016-03-15T08:00:00.000Z", "PARTIAL")


async def test_a_week_to_come_is_unknown(cast: Cast) -> None:
    assert set(await passing(cast, "opened", **{"from": "2199-12-30", "to": "2200-01-12"})) == {(None, "NO_DATA")}


async def test_reports_tell_what_the_log_does(cast: Cast) -> None:
    await rules.replay_incidents(SYSTEM, cast.zawilec.id, f"{HEAD}{ROWS}".encode())

    told = await report(cast.tomasz, cast.zawilec.key, **{"from": "2016-02-01", "to": "2016-12-31"})
    flow = told["flow"]
    shares = {name: (one["part"]["value"], one["sampleSize"]) for name, one in flow.items() if "part" in one}
    assert shares == {
        "neverAssigned": (1, 2),
        "everWaited": (1, 2),
        "severalTeams": (1, 2),
        "resolvedFromNew": (1, 3),
        "resolvedFromWaiting": (1, 3),
        "resolvedFromClient": (1, 3),
    }
    assert {name: one["value"] for name, one in flow["total"].items()} == {
        "opened": 3,
        "resolved": 3,
        "closed": 2,
        "cancelled": 0,
        "reopened": 1,
    }
    assert flow["daysToClose"]["value"] == 5.12
    courts = {one["turn"]: one["time"]["value"] for one in told["courts"]["all"]}
    assert courts["CLIENT"] == (5 * 24 + 24 + 5 * 24 + 6 + 24) * 60


PASSED_ON = """
INC4,New,0,13-03-2016 08:10,13-03-2016 08:00,Caller 1,?,Group 1,?
INC4,New,1,13-03-2016 09:00,13-03-2016 08:00,Caller 1,?,Group 2,?
INC4,Active,2,13-03-2016 09:30,13-03-2016 08:00,Caller 1,Resolver 1,Group 2,?
INC4,Resolved,3,13-03-2016 10:00,13-03-2016 08:00,Caller 1,Resolver 1,Group 2,code 6
INC4,Closed,4,18-03-2016 10:00,13-03-2016 08:00,Caller 1,Resolver 1,Group 2,code 6
INC5,New,0,14-03-2016 08:10,14-03-2016 08:00,Caller 2,?,Group 2,?
INC5,Resolved,1,14-03-2016 09:00,14-03-2016 08:00,Caller 2,?,Group 2,code 6
INC5,Resolved,2,14-03-2016 09:30,14-03-2016 08:00,Caller 2,?,Group 1,code 6
INC5,Closed,3,19-03-2016 09:00,14-03-2016 08:00,Caller 2,?,Group 1,code 6
"""


async def test_a_group_had_it_even_if_nobody_of_it_did_but_not_after_the_end(cast: Cast) -> None:
    await rules.replay_incidents(SYSTEM, cast.zawilec.id, f"{HEAD}{PASSED_ON}".encode())

    flow = (await report(cast.tomasz, cast.zawilec.key, **SPRING))["flow"]
    shares = [(flow[name]["part"]["value"], flow[name]["sampleSize"]) for name in ("severalTeams", "neverAssigned")]
    assert shares == [(1, 2), (1, 2)]
