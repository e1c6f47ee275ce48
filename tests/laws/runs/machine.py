"""Moves by chance, and after each of them everything that is claimed of a process."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable, Coroutine, Sequence
from functools import wraps
from typing import Any, ClassVar, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from schema.processes.model import ProcessState, TaskState
from tests.cast import Cast
from tests.laws.runs import claims
from tests.laws.runs.play import Play
from tests.laws.runs.scenarios import scenarios

T = TypeVar("T")
Move = Callable[..., Coroutine[Any, Any, None]]
DAYS = st.dates(dt.date(2098, 1, 1), dt.date(2098, 12, 31))
WHICH = st.integers(0, 5)
"""Which of those that there are, counted round."""


def at_once(move: Move) -> Callable[..., None]:
    """The move, played to its end."""

    @wraps(move)
    def played(run: Run, **chosen: Any) -> None:
        run.runner.run(move(run, **chosen))

    return played


def one_of(found: Sequence[T], which: int) -> T | None:
    """One of those that there are, if there is any."""
    return found[which % len(found)] if found else None


class Run(RuleBasedStateMachine):
    """A process from its start to its end."""

    runner: ClassVar[asyncio.Runner]
    cast: ClassVar[Cast]
    played: Play

    @initialize(told=scenarios(), remote=st.booleans(), day=DAYS, at_work=st.booleans())
    @at_once
    async def begin(self, told: dict[str, Any], remote: bool, day: dt.date, at_work: bool) -> None:
        """The process is started."""
        self.played = await Play.begin(self.cast, told, remote, day, at_work)

    @rule(which=WHICH, approve=st.booleans())
    @at_once
    async def somebody_does_a_task(self, which: int, approve: bool) -> None:
        """Whatever is ready is done, or refused by whoever decides."""
        task = one_of(await self.played.tasks(TaskState.READY), which)
        if task and await self.played.state() is ProcessState.RUNNING:
            await self.played.do(task, approve)

    @rule(which=WHICH)
    @at_once
    async def the_client_leaves_a_task_out(self, which: int) -> None:
        """Whatever is open can be left out."""
        task = one_of(await self.played.tasks(*claims.OPEN), which)
        if task and await self.played.state() is ProcessState.RUNNING:
            await self.played.skip(task)

    @rule(which=WHICH)
    @at_once
    async def a_task_is_handed_on(self, which: int) -> None:
        """Whatever is open can be handed on."""
        task = one_of(await self.played.tasks(*claims.OPEN), which)
        if task and await self.played.state() is ProcessState.RUNNING:
            await self.played.assign(task)

    @rule()
    @at_once
    async def a_task_is_added(self) -> None:
        """Something more is to be done."""
        if await self.played.state() is ProcessState.RUNNING:
            await self.played.extend()

    @rule(day=DAYS)
    @at_once
    async def the_day_is_moved(self, day: dt.date) -> None:
        """The target day is another one."""
        if await self.played.state() in claims.ALIVE:
            await self.played.move(day)

    @rule()
    @at_once
    async def it_rests_or_goes_on(self) -> None:
        """It is put on hold, or resumed."""
        state = await self.played.state()
        if state in claims.ALIVE:
            await self.played.rest(state is ProcessState.RUNNING)

    @rule()
    @at_once
    async def a_laptop_is_handed_over_elsewhere(self) -> None:
        """The person gets a laptop."""
        await self.played.hand_over()

    @rule(which=WHICH)
    @at_once
    async def a_laptop_comes_back_elsewhere(self, which: int) -> None:
        """The person gives a laptop back."""
        if device := one_of(await self.played.held(), which):
            await self.played.take_back(device)

    @rule()
    @at_once
    async def an_access_is_given_elsewhere(self) -> None:
        """The person can open their mail."""
        if not await self.played.opened():
            await self.played.grant()

    @rule(which=WHICH, keep=st.booleans())
    @at_once
    async def an_access_is_closed_or_kept_elsewhere(self, which: int, keep: bool) -> None:
        """An access is closed, or the client says why it stays."""
        if access := one_of(await self.played.opened(), which):
            await (self.played.keep_open if keep else self.played.revoke)(access)

    @rule(often=st.integers(0, 9))
    @at_once
    async def it_is_given_up(self, often: int) -> None:
        """Sometimes the whole process is given up."""
        if not often and await self.played.state() in claims.ALIVE:
            await self.played.cancel()

    @invariant()
    def every_claim_holds(self) -> None:
        """After each move."""
        if hasattr(self, "played"):
            self.runner.run(claims.hold(self.played.process.id))

    def teardown(self) -> None:
        """Whatever happened, it comes to its end."""
        if hasattr(self, "played"):
            self.runner.run(self._to_the_end())

    async def _to_the_end(self) -> None:
        if await self.played.state() is ProcessState.ON_HOLD:
            await self.played.rest(False)
        while ready := await self.played.tasks(TaskState.READY):
            await self.played.do(ready[0])
            await claims.hold(self.played.process.id)
        for device in await self.played.held():
            await self.played.take_back(device)
        for access in await self.played.opened():
            await self.played.revoke(access)
        assert await self.played.state() not in claims.ALIVE
