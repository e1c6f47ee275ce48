"""What a process leaves half done, and what becomes of what it has asked for."""

from __future__ import annotations

from typing import Any

import orjson

from schema.accesses import rules as accesses
from schema.accesses.model import SystemKind
from schema.decisions.model import Decision, DecisionState, Remark
from schema.devices import rules as devices
from schema.processes import rules
from schema.processes.model import Process, ProcessState
from schema.record import now
from schema.tickets import rules as tickets
from schema.tickets.model import Resolution, Ticket, TicketState
from schema.viewer import Viewer
from tests.cast import Cast
from tests.processes.test_effects import opened, system
from tests.processes.test_running import started, tasks_of
from tests.processes.written import step
from tests.reading.asking import asked

ASKED = "query($id: ID!) { processLeftovers(process: $id) { id name mayKeep } }"
OWNER = {"side": "CLIENT", "owner": {"rule": "ROLE", "role": "OWNER"}}
STEPS = (
    step("laptop", action="HAND_OVER"),
    step("poczta", action="GRANT", systems=["MAIL"]),
    step("gniazdko", action="TICKET"),
    step("zgoda", action="DECISION", **OWNER),
)


async def half_done(cast: Cast) -> Process:
    """A process in which Jan got a laptop and the mail, a ticket is open, and Katarzyna is asked."""
    mail = await system(cast, "Poczta", SystemKind.MAIL)
    process = await started(cast, *STEPS)
    tasks = await tasks_of(process)
    await rules.do_task(cast.tomasz, tasks["laptop"].id, devices=[cast.laptop.id])
    await rules.do_task(cast.tomasz, tasks["poczta"].id, systems=[mail.id])
    return process


async def told(process: Process, viewer: Viewer) -> Any:
    """What is half done."""
    return orjson.loads((await asked(ASKED, viewer, {"id": process.key})).body)["data"]["processLeftovers"]


async def left(process: Process, viewer: Viewer) -> Any:
    """Names of what is half done."""
    found = await told(process, viewer)
    return found and [one["name"] for one in found]


def called(cast: Cast) -> str:
    """What the laptop is called there."""
    return f"{cast.laptop.tag}, {cast.thinkpad.manufacturer} {cast.thinkpad.name}"


async def may_keep(process: Process, viewer: Viewer) -> list[str]:
    """Names of what they can let Jan keep."""
    return [one["name"] for one in await told(process, viewer) if one["mayKeep"]]


async def test_whoever_gives_a_process_up_sees_what_is_half_done(cast: Cast) -> None:
    process = await half_done(cast)
    assert await left(process, cast.piotr) == [called(cast), "Poczta", "gniazdko", "zgoda?"]
    await rules.cancel_process(cast.katarzyna, process.id, reason="Jan nie przyjdzie.")
    assert await left(process, cast.piotr) == [called(cast), "Poczta", "gniazdko"]

    await devices.take_back(cast.tomasz, cast.laptop.id, condition="Nowy.")
    ticket = await Ticket.get(title="gniazdko")
    assert ticket.state is not TicketState.CANCELLED
    await tickets.resolve(cast.tomasz, ticket.id, code=Resolution.FULFILLED, text="Założone.")
    assert await left(process, cast.piotr) == ["Poczta"]


async def test_what_jan_had_before_is_no_leftover(cast: Cast) -> None:
    await opened(cast, "Zamówienia")
    assert await left(await started(cast, step("konto")), cast.katarzyna) == []


async def test_of_whoever_leaves_everything_is_told_that_keeps_the_process_from_its_end(cast: Cast) -> None:
    kept, closed = await opened(cast, "Zamówienia"), await opened(cast, "Poczta")
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    process = await started(cast, step("konto"), kind="OFFBOARDING")
    await rules.do_task(cast.tomasz, (await tasks_of(process))["konto"].id)
    await accesses.recall(cast.katarzyna, kept.id, revoke_on=now().date())
    await accesses.keep_open(cast.katarzyna, kept.id, reason="Zamówienia do końca roku.")
    assert await left(process, cast.piotr) == [called(cast), "Poczta"]
    assert await may_keep(process, cast.piotr) == []
    assert await may_keep(process, cast.katarzyna) == [called(cast), "Poczta"]
    await accesses.revoke(cast.tomasz, closed.id, evidence="Konto wyłączone.")
    await devices.take_back(cast.tomasz, cast.laptop.id)
    assert await left(process, cast.piotr) == []
    assert (await Process.get(id=process.id)).state is ProcessState.COMPLETED


async def test_whoever_does_not_see_the_process_learns_of_nothing_left(cast: Cast) -> None:
    assert await left(await half_done(cast), cast.halina) is None


async def test_a_decision_that_nobody_needs_any_more_is_taken_back(cast: Cast) -> None:
    process = await started(cast, step("zgoda", action="DECISION", **OWNER), step("konto", "zgoda"))
    decision = await Decision.get(question="zgoda?")
    await rules.skip_task(cast.katarzyna, (await tasks_of(process))["zgoda"].id, reason="Ustaliliśmy to w rozmowie.")
    assert (await Decision.get(id=decision.id)).state is DecisionState.WITHDRAWN
    assert (await Remark.get(decision_id=decision.id)).body == "Ustaliliśmy to w rozmowie."
