"""What tasks do in the registers, and what is done there does to tasks."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.accesses import rules as accesses
from schema.accesses.model import Access, AccessState, System, SystemKind
from schema.decisions import rules as decisions
from schema.decisions.model import Decision, Option
from schema.devices import rules as devices
from schema.devices.model import Device
from schema.processes import rules
from schema.processes.model import Process, ProcessState, Task, TaskAccess
from schema.refusals import Invalid
from schema.tickets import rules as tickets
from schema.tickets.model import Resolution, Ticket
from tests.cast import Cast
from tests.processes.test_running import started, states, tasks_of
from tests.processes.written import step


async def system(cast: Cast, name: str, kind: SystemKind) -> System:
    """A system of the bakery."""
    return await accesses.add_system(cast.katarzyna, cast.zawilec.id, name=name, kind=kind)


async def opened(cast: Cast, name: str, kind: SystemKind = SystemKind.MAIL) -> Access:
    """That Jan can open a system of the bakery."""
    return await accesses.grant(cast.tomasz, (await system(cast, name, kind)).id, person=cast.jan.person_id)


async def state_of(process: Process) -> ProcessState:
    """Where it stands."""
    return (await Process.get(id=process.id)).state


async def test_doing_a_hand_over_hands_the_device_over(cast: Cast) -> None:
    process = await started(cast, step("laptop", action="HAND_OVER"), step("powitanie", "laptop"))
    task = (await tasks_of(process))["laptop"]
    with pytest.raises(Invalid, match="Say which"):
        await rules.do_task(cast.tomasz, task.id)
    await rules.do_task(cast.tomasz, task.id, devices=[cast.laptop.id])
    assert (await Device.get(id=cast.laptop.id)).holder_id == cast.jan.person_id
    assert await states(process) == {"laptop": "DONE", "powitanie": "READY"}


async def test_a_hand_over_done_elsewhere_does_the_task(cast: Cast) -> None:
    process = await started(cast, step("laptop", action="HAND_OVER"), step("powitanie", "laptop"))
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    assert await states(process) == {"laptop": "DONE", "powitanie": "READY"}
    assert (await tasks_of(process))["laptop"].ended_by_id == cast.tomasz.person_id


async def test_which_of_two_hand_overs_was_done_is_for_people_to_say(cast: Cast) -> None:
    process = await started(cast, step("laptop", action="HAND_OVER"), step("monitor", action="HAND_OVER"))
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    assert await states(process) == {"laptop": "READY", "monitor": "READY"}


async def test_doing_one_of_two_hand_overs_leaves_the_other_to_be_done(cast: Cast) -> None:
    process = await started(cast, step("laptop", action="HAND_OVER"), step("monitor", action="HAND_OVER"))
    await rules.do_task(cast.tomasz, (await tasks_of(process))["laptop"].id, devices=[cast.laptop.id])
    assert await states(process) == {"laptop": "DONE", "monitor": "READY"}


async def test_a_return_takes_back_all_that_the_person_holds(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    process = await started(cast, step("zwrot", action="RETURN"), step("koniec", "zwrot"))
    await rules.do_task(cast.tomasz, (await tasks_of(process))["zwrot"].id, note="Porysowany.")
    assert (await Device.get(id=cast.laptop.id)).holder_id is None
    assert await states(process) == {"zwrot": "DONE", "koniec": "READY"}


async def test_accesses_are_given_by_a_task_and_a_task_is_done_by_the_last_of_them(cast: Cast) -> None:
    mail, orders = await system(cast, "Poczta", SystemKind.MAIL), await system(cast, "Zamówienia", SystemKind.BUSINESS)
    mailing = step("poczta", action="GRANT", systems=["MAIL"])
    process = await started(cast, mailing, step("programy", action="GRANT", systems=["MAIL", "BUSINESS"]))
    await rules.do_task(cast.tomasz, (await tasks_of(process))["poczta"].id, systems=[mail.id])
    assert await Access.exists(person_id=cast.jan.person_id, system_id=mail.id, state=AccessState.ACTIVE)
    assert await states(process) == {"poczta": "DONE", "programy": "READY"}

    await accesses.grant(cast.tomasz, orders.id, person=cast.jan.person_id)
    assert await state_of(process) is ProcessState.COMPLETED


async def test_what_jan_can_open_already_is_not_given_twice(cast: Cast) -> None:
    mail = await opened(cast, "Poczta")
    process = await started(
        cast, step("poczta", action="GRANT", systems=["MAIL"]), step("raz-jeszcze", action="GRANT", systems=["MAIL"])
    )
    tasks = await tasks_of(process)
    await rules.do_task(cast.tomasz, tasks["poczta"].id)
    await rules.do_task(cast.tomasz, tasks["raz-jeszcze"].id, systems=[mail.system_id])
    assert await Access.filter(person_id=cast.jan.person_id).count() == 1
    assert await state_of(process) is ProcessState.COMPLETED


async def test_what_the_client_does_not_have_can_be_given_to_nobody(cast: Cast) -> None:
    process = await started(cast, step("vpn", action="GRANT", systems=["NETWORK"]))
    with pytest.raises(Invalid, match="no such system yet"):
        await rules.do_task(cast.tomasz, (await tasks_of(process))["vpn"].id)
    await system(cast, "VPN", SystemKind.NETWORK)
    with pytest.raises(Invalid, match="Say which"):
        await rules.do_task(cast.tomasz, (await tasks_of(process))["vpn"].id)


async def test_closing_accesses_needs_proof_and_closes_those_of_the_kind(cast: Cast) -> None:
    mail, door = await opened(cast, "Poczta"), await opened(cast, "Brama", SystemKind.BUILDING)
    process = await started(cast, step("poczta", action="REVOKE", systems=["MAIL"]), step("wszystko", action="REVOKE"))
    tasks = await tasks_of(process)
    with pytest.raises(Invalid, match="how one can tell"):
        await rules.do_task(cast.tomasz, tasks["poczta"].id)
    await rules.do_task(cast.tomasz, tasks["poczta"].id, note="Konto wyłączone.")
    assert (await Access.get(id=mail.id)).evidence == "Konto wyłączone."
    assert await states(process) == {"poczta": "DONE", "wszystko": "READY"}
    await accesses.revoke(cast.tomasz, door.id, evidence="Karta oddana.")
    assert await state_of(process) is ProcessState.COMPLETED


async def test_of_accesses_that_one_chooses_the_others_stay(cast: Cast) -> None:
    old, mail = await opened(cast, "Zamówienia", SystemKind.BUSINESS), await opened(cast, "Poczta")
    process = await started(cast, step("stare", action="REVOKE", chosen=True))
    task = (await tasks_of(process))["stare"]
    with pytest.raises(Invalid, match="Say which"):
        await rules.do_task(cast.tomasz, task.id, note="Zamknięte.")
    strange = await system(cast, "Brama", SystemKind.BUILDING)
    with pytest.raises(Invalid, match="no access there"):
        await rules.do_task(cast.tomasz, task.id, note="Zamknięte.", systems=[old.system_id, strange.id])
    await rules.do_task(cast.tomasz, task.id, note="Zamknięte.", systems=[old.system_id])
    assert (await Access.get(id=old.id)).state is AccessState.REVOKED
    assert (await Access.get(id=mail.id)).state is AccessState.ACTIVE
    assert await TaskAccess.filter(task_id=task.id).values_list("access_id", flat=True) == [old.id]
    assert await state_of(process) is ProcessState.COMPLETED


async def test_what_was_closed_elsewhere_need_not_be_chosen_again(cast: Cast) -> None:
    old, mail = await opened(cast, "Zamówienia", SystemKind.BUSINESS), await opened(cast, "Poczta")
    process = await started(cast, step("stare", action="REVOKE", chosen=True))
    await accesses.revoke(cast.tomasz, old.id, evidence="Konto wyłączone.")
    assert await states(process) == {"stare": "READY"}
    await rules.do_task(cast.tomasz, (await tasks_of(process))["stare"].id, note="Reszta zostaje.")
    assert (await Access.get(id=mail.id)).state is AccessState.ACTIVE
    assert await state_of(process) is ProcessState.COMPLETED


async def test_the_last_access_that_is_closed_elsewhere_does_the_task_of_choosing(cast: Cast) -> None:
    only = await opened(cast, "Zamówienia", SystemKind.BUSINESS)
    process = await started(cast, step("stare", action="REVOKE", chosen=True))
    await accesses.revoke(cast.tomasz, only.id, evidence="Konto wyłączone.")
    assert await state_of(process) is ProcessState.COMPLETED


async def test_a_yes_goes_on_and_a_no_gives_the_process_up(cast: Cast) -> None:
    agreed = step("zgoda", side="CLIENT", owner={"rule": "ROLE", "role": "OWNER"}, action="DECISION")
    process = await started(cast, agreed, step("zakup", "zgoda"))
    await _vote(cast, process, yes=True)
    assert await states(process) == {"zgoda": "DONE", "zakup": "READY"}


async def test_a_no_gives_the_process_up(cast: Cast) -> None:
    agreed = step("zgoda", "lista", side="CLIENT", owner={"rule": "ROLE", "role": "OWNER"}, action="DECISION")
    process = await started(cast, step("lista"), agreed, step("zakup", "zgoda"))
    assert await Decision.all().count() == 0
    await rules.do_task(cast.tomasz, (await tasks_of(process))["lista"].id)
    with pytest.raises(Invalid, match="among the decisions"):
        await rules.do_task(cast.katarzyna, (await tasks_of(process))["zgoda"].id)
    await _vote(cast, process, yes=False)
    assert await states(process) == {"lista": "DONE", "zgoda": "CANCELLED", "zakup": "CANCELLED"}
    assert await state_of(process) is ProcessState.CANCELLED


async def _vote(cast: Cast, process: Process, *, yes: bool) -> None:
    task = (await tasks_of(process))["zgoda"]
    decision = await Decision.get(subject_id=task.id)
    assert decision.question == "zgoda?"
    option = await Option.get(decision_id=decision.id, approves=yes)
    await decisions.vote(cast.katarzyna, decision.id, option=option.id, reason=None if yes else "Za drogo.")


async def test_a_ticket_opened_for_a_task_does_it_once_it_is_resolved(cast: Cast) -> None:
    process = await started(cast, step("zakup", action="TICKET"), step("wydanie", "zakup"))
    ticket = await Ticket.get(id=(await tasks_of(process))["zakup"].ticket_id)
    assert (ticket.title, ticket.requester_id) == ("zakup", cast.piotr.person_id)
    await tickets.resolve(cast.tomasz, ticket.id, code=Resolution.FULFILLED, text="Kupione.")
    assert await states(process) == {"zakup": "DONE", "wydanie": "READY"}


async def test_nothing_happens_to_a_process_that_is_on_hold(cast: Cast) -> None:
    process = await started(cast, step("laptop", action="HAND_OVER"))
    await rules.hold_process(cast.piotr, process.id, reason="Urlop.")
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    assert await states(process) == {"laptop": "READY"}


async def test_a_named_device_comes_back_alone(cast: Cast) -> None:
    other = await devices.register(cast.tomasz, cast.zawilec.id, tag="ZAW-700", model=cast.thinkpad.id)
    for device in (cast.laptop.id, other.id):
        await devices.hand_over(cast.tomasz, device, holder=cast.jan.person_id)
    back = step("stary", action="RETURN", field="laptop")
    process = await started(cast, back, answers={"laptop": other.key})
    await rules.do_task(cast.tomasz, (await Task.get(process_id=process.id)).id)
    held = await Device.filter(holder_id=cast.jan.person_id).values_list("tag", flat=True)
    assert held == ["ZAW-001"]
    assert process.started_at < dt.datetime.now(dt.UTC)


@pytest.mark.parametrize("yes", [True, False])
async def test_what_is_decided_during_a_pause_counts_when_it_is_over(cast: Cast, yes: bool) -> None:
    agreed = step("zgoda", side="CLIENT", owner={"rule": "ROLE", "role": "OWNER"}, action="DECISION")
    process = await started(cast, agreed, step("zakup", "zgoda"))
    await rules.hold_process(cast.piotr, process.id, reason="Czekamy na budżet.")
    await _vote(cast, process, yes=yes)
    if yes:
        assert await states(process) == {"zgoda": "READY", "zakup": "BLOCKED"}
        await rules.resume_process(cast.piotr, process.id)
        assert await states(process) == {"zgoda": "DONE", "zakup": "READY"}
    else:
        assert await state_of(process) is ProcessState.CANCELLED


async def test_a_ticket_resolved_during_a_pause_does_its_task_when_it_is_over(cast: Cast) -> None:
    process = await started(cast, step("zakup", action="TICKET"))
    await rules.hold_process(cast.piotr, process.id, reason="Czekamy na budżet.")
    [ticket] = await Ticket.filter(title="zakup")
    await tickets.resolve(cast.tomasz, ticket.id, code=Resolution.FIXED, text="Jest.")
    await rules.resume_process(cast.piotr, process.id)
    assert await state_of(process) is ProcessState.COMPLETED
