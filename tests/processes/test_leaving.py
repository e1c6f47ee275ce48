"""What holds back whoever leaves, and what the client lets them keep."""

from __future__ import annotations

from typing import Any

from schema.accesses import rules as accesses
from schema.accesses.model import Access, AccessState, SystemKind
from schema.devices import rules as devices
from schema.devices.model import Assignment, Device
from schema.processes import rules
from schema.processes.model import ProcessState
from tests.cast import Cast
from tests.processes.test_effects import opened, state_of
from tests.processes.test_running import started, states, tasks_of
from tests.processes.written import step

LEAVING: dict[str, Any] = {"kind": "OFFBOARDING"}


async def test_whoever_leaves_leaves_nothing_behind(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    mail = await opened(cast, "Poczta")
    process = await started(cast, step("lista"), **LEAVING)
    await rules.do_task(cast.tomasz, (await tasks_of(process))["lista"].id)
    assert await state_of(process) is ProcessState.RUNNING
    await devices.take_back(cast.tomasz, cast.laptop.id)
    assert await state_of(process) is ProcessState.RUNNING
    await accesses.revoke(cast.tomasz, mail.id, evidence="Konto wyłączone.")
    assert await state_of(process) is ProcessState.COMPLETED


async def test_a_lost_device_keeps_its_holder_until_it_is_given_up(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    process = await started(cast, step("zwrot", action="RETURN"), **LEAVING)
    await devices.report_lost(cast.tomasz, cast.laptop.id, how="Został w tramwaju.")
    assert await states(process) == {"zwrot": "READY"}
    await devices.retire(cast.tomasz, cast.laptop.id, reason="Skradziony.")
    assert await states(process) == {"zwrot": "DONE"}
    assert await state_of(process) is ProcessState.COMPLETED


async def test_the_client_may_let_somebody_keep_an_access_or_a_device(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    mail = await opened(cast, "Poczta")
    process = await started(cast, step("zwrot", action="RETURN"), **LEAVING)
    task = (await tasks_of(process))["zwrot"]
    await rules.skip_task(cast.katarzyna, task.id, reason="Jan odkupił laptop.")
    assert await state_of(process) is ProcessState.RUNNING
    await accesses.recall(cast.katarzyna, mail.id)
    await accesses.keep_open(cast.katarzyna, mail.id, reason="Pomaga jeszcze przez miesiąc.")
    assert await state_of(process) is ProcessState.COMPLETED


async def test_only_what_the_task_would_take_stays_when_the_client_leaves_it_out(cast: Cast) -> None:
    other = await devices.register(cast.tomasz, cast.zawilec.id, tag="ZAW-600", model=cast.thinkpad.id)
    for device in (cast.laptop, other):
        await devices.hand_over(cast.tomasz, device.id, holder=cast.jan.person_id)
    steps = step("laptop", action="RETURN", field="laptop"), step("reszta", action="RETURN")
    process = await started(cast, *steps, answers={"laptop": cast.laptop.key}, **LEAVING)
    tasks = await tasks_of(process)
    await rules.skip_task(cast.katarzyna, tasks["laptop"].id, reason="Jan odkupił laptop.")
    assert (await Assignment.get(device_id=cast.laptop.id)).kept_because == "Jan odkupił laptop."
    assert await states(process) == {"laptop": "SKIPPED", "reszta": "READY"}

    await rules.do_task(cast.tomasz, tasks["reszta"].id)

    assert await state_of(process) is ProcessState.COMPLETED
    assert (await Device.get(id=cast.laptop.id)).holder_id == cast.jan.person_id
    assert (await Device.get(id=other.id)).holder_id is None


async def test_what_somebody_else_has_is_let_to_nobody(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id)
    step_of_laptop = step("laptop", action="RETURN", field="laptop")
    process = await started(cast, step_of_laptop, answers={"laptop": cast.laptop.key}, **LEAVING)
    await rules.skip_task(cast.katarzyna, (await tasks_of(process))["laptop"].id, reason="Ma go Łucja.")
    assert (await Assignment.get(device_id=cast.laptop.id)).kept_because is None


async def test_letting_them_keep_the_last_device_does_the_task_that_waited_for_it(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    process = await started(cast, step("zwrot", action="RETURN"), **LEAVING)
    await devices.let_keep(cast.katarzyna, cast.laptop.id, reason="Prezent na pożegnanie.")
    assert await states(process) == {"zwrot": "DONE"}
    assert await state_of(process) is ProcessState.COMPLETED


async def test_accesses_stay_open_when_the_client_leaves_out_closing_them(cast: Cast) -> None:
    mail, cameras = await opened(cast, "Poczta"), await opened(cast, "Kamery", SystemKind.OTHER)
    steps = step("poczta", action="REVOKE", systems=["MAIL"]), step("reszta", action="REVOKE")
    process = await started(cast, *steps, **LEAVING)
    tasks = await tasks_of(process)
    await rules.skip_task(cast.katarzyna, tasks["poczta"].id, reason="Pomaga jeszcze przez miesiąc.")
    row = await Access.get(id=mail.id)
    assert (row.state, row.kept_because) == (AccessState.ACTIVE, "Pomaga jeszcze przez miesiąc.")
    await rules.do_task(cast.tomasz, tasks["reszta"].id, note="Konto wyłączone.")
    assert (await Access.get(id=cameras.id)).state is AccessState.REVOKED
    assert await state_of(process) is ProcessState.COMPLETED


async def test_nobody_lets_somebody_keep_a_device_that_was_lost(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    await devices.report_lost(cast.tomasz, cast.laptop.id, how="Został w tramwaju.")
    process = await started(cast, step("zwrot", action="RETURN"), **LEAVING)
    await rules.skip_task(cast.katarzyna, (await tasks_of(process))["zwrot"].id, reason="Nie ma czego odbierać.")
    assert await state_of(process) is ProcessState.RUNNING
    await devices.retire(cast.tomasz, cast.laptop.id, reason="Nie odnalazł się.")
    assert await state_of(process) is ProcessState.COMPLETED


async def test_the_it_team_cannot_let_anybody_keep_a_device(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    process = await started(cast, step("zwrot", action="RETURN"), **LEAVING)
    await rules.skip_task(cast.tomasz, (await tasks_of(process))["zwrot"].id, reason="Nie odbiera telefonu.")
    assert await state_of(process) is ProcessState.RUNNING


async def test_an_urgent_departure_closes_accesses_at_once(cast: Cast) -> None:
    late = step("dostep", action="REVOKE", due={"since": "START", "offset": 9, "unit": "DAYS"})
    process = await started(cast, late, urgent=True, **LEAVING)
    assert (await tasks_of(process))["dostep"].due_at == process.started_at


async def test_a_departure_that_was_only_held_back_ends_after_a_pause(cast: Cast) -> None:
    process = await started(cast, step("lista"), **LEAVING)
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    await rules.do_task(cast.tomasz, (await tasks_of(process))["lista"].id)
    await rules.hold_process(cast.piotr, process.id, reason="Jan jest chory.")
    await devices.take_back(cast.tomasz, cast.laptop.id, condition="Dobry")
    await rules.resume_process(cast.piotr, process.id)
    assert await state_of(process) is ProcessState.COMPLETED
