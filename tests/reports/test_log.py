"""A log of another system is replayed, and the reports tell of it what the log does."""

from __future__ import annotations

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
