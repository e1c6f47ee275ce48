"""How processes went, reckoned by hand: the calendar is open from eight to four on working days."""

from __future__ import annotations

import datetime as dt
from typing import Any

from schema.accesses import rules as accesses
from schema.accesses.model import SystemKind
from schema.decisions.model import Side
from schema.processes import rules
from schema.processes.model import Task
from schema.viewer import Viewer
from schema.writing import unit
from tests.cast import Cast
from tests.processes.running import JUNE, REQUESTER, begun, did, june, published
from tests.processes.written import step
from tests.reports.asking import told

SPREAD = "{ p50 p80 mean sampleSize dataStatus }"
FIGURES = f"""
  query($client: ID, $from: Date!, $to: Date!, $scenario: ID) {{
    report(client: $client, from: $from, to: $to) {{
      processes(scenario: $scenario) {{
        started completed cancelled running leadTime {SPREAD} revocationDelay {SPREAD}
        sides {{ side due late tasks waitedMinutes }}
        paths {{ before {{ step }} after {{ step titlePl }} count medianMinutes }}
        variants {{ steps {{ step titlePl }} skipped {{ step }} count }}
      }}
    }}
  }}
"""
NOTHING = {"p50": None, "p80": None, "mean": None, "sampleSize": 0, "dataStatus": "NO_DATA"}
ON_THE_NEXT_DAY = {"since": "START", "offset": 1}


async def figures(cast: Cast, viewer: Viewer, **more: Any) -> Any:
    """What is told of the bakery's processes in June."""
    asked = JUNE | {"client": cast.zawilec.key} | more
    return (await told(FIGURES, viewer, **asked))["report"]["processes"]


async def test_a_process_waits_first_for_the_bakery_and_then_for_the_it_team(cast: Cast) -> None:
    both = {"due": ON_THE_NEXT_DAY}
    row = await published(cast, step("zgoda", **REQUESTER, **both), step("konto", "zgoda", **both))
    process = await begun(cast, row, june(1, 9))
    await did(cast.piotr, process, "zgoda", june(2, 9))
    await did(cast.tomasz, process, "konto", june(3, 12))

    seen = await figures(cast, cast.katarzyna)

    counts = {name: seen[name] for name in ("started", "completed", "cancelled", "running")}
    assert counts == {"started": 1, "completed": 1, "cancelled": 0, "running": 0}
    assert seen["leadTime"] == {"p50": 2, "p80": 2, "mean": 2.0, "sampleSize": 1, "dataStatus": "OK"}
    assert seen["sides"] == [
        {"side": "CLIENT", "due": 1, "late": 0, "tasks": 1, "waitedMinutes": 8 * 60},
        {"side": "ENTERPRISE", "due": 1, "late": 1, "tasks": 1, "waitedMinutes": 11 * 60},
    ]
    assert seen == await figures(cast, cast.tomasz)


async def test_time_in_which_both_sides_could_go_on_counts_for_both_and_two_tasks_of_one_side_once(cast: Cast) -> None:
    row = await published(cast, step("zgoda", **REQUESTER), step("konto"), step("poczta"))
    process = await begun(cast, row, june(1))
    await did(cast.piotr, process, "zgoda", june(1, 12))
    await did(cast.tomasz, process, "konto", june(1, 10))
    await did(cast.tomasz, process, "poczta", june(1, 14))
    sides = (await figures(cast, cast.katarzyna))["sides"]
    assert [(one["tasks"], one["waitedMinutes"]) for one in sides] == [(1, 4 * 60), (2, 6 * 60)]


async def test_of_a_month_without_processes_nothing_is_made_up(cast: Cast) -> None:
    seen = await figures(cast, cast.katarzyna)
    assert (seen["started"], seen["leadTime"], seen["revocationDelay"]) == (0, NOTHING, NOTHING)
    assert [(one["late"], one["waitedMinutes"]) for one in seen["sides"]] == [(None, None)] * 2
    later = await figures(cast, cast.katarzyna, **{"from": "2098-01-01", "to": "2098-02-01"})
    assert [later[name] for name in ("started", "completed", "cancelled", "running")] == [None] * 4


async def test_only_what_lies_in_the_month_is_told(cast: Cast) -> None:
    row = await published(cast, step("konto", due=ON_THE_NEXT_DAY))
    process = await begun(cast, row, june(1) - dt.timedelta(days=4))
    await begun(cast, row, june(1) + dt.timedelta(days=40))
    await did(cast.tomasz, process, "konto", june(2, 10))
    seen = await figures(cast, cast.tomasz)
    assert (seen["started"], seen["completed"], seen["leadTime"]["p50"]) == (0, 1, 3)
    [_, team] = seen["sides"]
    assert (team["due"], team["waitedMinutes"]) == (0, 10 * 60)
    assert (await figures(cast, cast.tomasz, to="2026-06-01"))["running"] == 1


async def test_given_up_processes_are_told_apart_and_their_tasks_are_not_late(cast: Cast) -> None:
    process = await begun(cast, await published(cast, step("konto", due=ON_THE_NEXT_DAY)), june(1))
    async with unit(cast.piotr, effective_at=june(8)):
        await rules.cancel_process(cast.piotr, process.id, reason="Już nie trzeba.")
    seen = await figures(cast, cast.katarzyna)
    assert (seen["cancelled"], seen["completed"], seen["leadTime"]) == (1, 0, NOTHING)
    assert seen["sides"][1]["late"] is None


async def test_strangers_and_those_who_do_nothing_in_it_are_told_nothing_of_a_process(cast: Cast) -> None:
    await begun(cast, await published(cast, step("konto")), june(1))
    assert (await told(FIGURES, cast.halina, client=cast.zawilec.key, **JUNE))["report"] is None
    assert (await figures(cast, cast.lucja))["started"] == 0
    assert (await told(FIGURES, cast.tomasz, **JUNE))["report"]["processes"]["started"] == 1


async def test_an_access_that_was_closed_two_days_late_says_so(cast: Cast) -> None:
    system = await accesses.add_system(cast.tomasz, cast.zawilec.id, name="Kasa", kind=SystemKind.BUSINESS)
    for day in (10, 12):
        row = await accesses.grant(cast.tomasz, system.id, person=cast.jan.person_id, at=june(1))
        await accesses.recall(cast.katarzyna, row.id, revoke_on=june(10).date())
        await accesses.revoke(cast.tomasz, row.id, evidence="Konto wyłączone.", at=june(day))
    delay = (await figures(cast, cast.katarzyna))["revocationDelay"]
    assert delay == {"p50": 0, "p80": 2, "mean": 1.0, "sampleSize": 2, "dataStatus": "OK"}


async def test_the_paths_are_those_that_processes_really_took(cast: Cast) -> None:
    remote = {"field": "zdalnie", "value": True}
    row = await published(cast, step("konto"), step("poczta"), step("vpn", "konto", "poczta", when=remote))
    for first, then, day in (("konto", "poczta", 1), ("poczta", "konto", 2), ("konto", "poczta", 3)):
        process = await begun(cast, row, june(day))
        await did(cast.tomasz, process, first, june(day, 9))
        await did(cast.tomasz, process, then, june(day, 10 + day))

    seen = await figures(cast, cast.katarzyna, scenario=row.key)

    paths = {(one["before"]["step"], one["after"]["step"]): one for one in seen["paths"]}
    assert {of: one["count"] for of, one in paths.items()} == {("konto", "poczta"): 2, ("poczta", "konto"): 1}
    assert paths["konto", "poczta"]["medianMinutes"] == 3 * 60
    orders = [([task["step"] for task in one["steps"]], one["count"]) for one in seen["variants"]]
    assert orders == [(["konto", "poczta"], 2), (["poczta", "konto"], 1)]
    assert [one["skipped"] for one in seen["variants"]] == [[{"step": "vpn"}]] * 2
    everything = await figures(cast, cast.katarzyna)
    assert (everything["paths"], everything["variants"], everything["started"]) == (None, None, 3)


async def test_what_the_it_team_keeps_to_itself_is_in_no_path_of_the_bakery(cast: Cast) -> None:
    row = await published(cast, step("konto"), step("sejf", "konto", shared=False), step("poczta", "sejf"))
    process = await begun(cast, row, june(1))
    for name, hour in (("konto", 9), ("sejf", 10), ("poczta", 11)):
        await did(cast.tomasz, process, name, june(1, hour))
    told_of = [await figures(cast, viewer, scenario=row.key) for viewer in (cast.katarzyna, cast.tomasz)]
    steps = [[one["step"] for one in seen["variants"][0]["steps"]] for seen in told_of]
    assert steps == [["konto", "poczta"], ["konto", "sejf", "poczta"]]
    assert [seen["sides"][1]["tasks"] for seen in told_of] == [2, 3]


async def test_a_task_that_was_added_is_a_step_by_its_name(cast: Cast) -> None:
    row = await published(cast, step("konto"))
    process = await begun(cast, row, june(1))
    async with unit(cast.piotr, effective_at=june(1, 9)):
        await rules.extend_process(
            cast.piotr, process.id, title="Klucz do biura", side=Side.CLIENT, person=cast.piotr.person_id
        )
    added = await Task.get(process_id=process.id, step=None)
    async with unit(cast.piotr, effective_at=june(1, 10)):
        await rules.do_task(cast.piotr, added.id)
    await did(cast.tomasz, process, "konto", june(1, 11))
    [path] = (await figures(cast, cast.katarzyna, scenario=row.key))["paths"]
    assert (path["before"]["step"], path["after"]["titlePl"], path["medianMinutes"]) == (None, "konto", 60)
