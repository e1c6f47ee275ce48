"""Somebody takes over from another in the middle of a process: the tasks go along, or nothing does."""

from __future__ import annotations

from typing import Any

import pytest

from schema.decisions import rules as decisions
from schema.decisions.model import Decision, Succession
from schema.processes import rules
from schema.processes.model import Task
from schema.refusals import Invalid
from schema.viewer import Viewer
from tests.cast import Cast
from tests.processes.test_running import started, tasks_of
from tests.processes.written import step

OWNER: dict[str, Any] = {"side": "CLIENT", "owner": {"rule": "ROLE", "role": "OWNER"}}
WHY = "Katarzyna prowadzi teraz drugą piekarnię."


async def hand(by: Viewer, giver: Viewer, taker: Viewer) -> Succession:
    """One takes over from another."""
    return await decisions.hand_over(by, giver.person_id, to=taker.person_id, reason=WHY)


async def test_open_tasks_go_along_and_those_that_are_done_stay(cast: Cast) -> None:
    process = await started(cast, step("lista", **OWNER), step("odbior", "lista", **OWNER), step("plan", **OWNER))
    await rules.do_task(cast.katarzyna, (await tasks_of(process))["plan"].id)
    row = await hand(cast.katarzyna, cast.katarzyna, cast.piotr)
    owners = {key: task.owner_id for key, task in (await tasks_of(process)).items()}
    piotr, katarzyna = cast.piotr.person_id, cast.katarzyna.person_id
    assert (row.tasks, owners) == (2, {"lista": piotr, "odbior": piotr, "plan": katarzyna})
    await rules.do_task(cast.piotr, (await tasks_of(process))["lista"].id)


async def test_whoever_cannot_decide_takes_over_no_task_in_which_something_is_decided(cast: Cast) -> None:
    process = await started(cast, step("lista", **OWNER), step("zgoda", "lista", **OWNER, action="DECISION"))
    with pytest.raises(Invalid, match="cannot do “zgoda”") as refused:
        await hand(cast.katarzyna, cast.katarzyna, cast.piotr)
    assert refused.value.message("pl") == "Ta osoba nie może zrobić „zgoda”."
    assert {task.owner_id for task in (await tasks_of(process)).values()} == {cast.katarzyna.person_id}
    assert not await Succession.exists()


async def test_tasks_of_clients_go_from_one_technician_to_another(cast: Cast) -> None:
    process = await started(cast, step("poczta"), step("klucz", shared=False))
    row = await hand(cast.adam, cast.iga, cast.tomasz)
    assert row.tasks == 2
    assert await Task.filter(process_id=process.id, owner_id=cast.tomasz.person_id).count() == 2
    assert not await Decision.exists()
