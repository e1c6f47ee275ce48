"""What takes long is worked out beside the loop."""

from __future__ import annotations

import asyncio
import threading
from contextvars import ContextVar

import pytest

from schema.aside import aside

WHO: ContextVar[str] = ContextVar("who")


async def test_the_loop_goes_on_while_something_is_worked_out() -> None:
    going_on = threading.Event()
    asyncio.get_running_loop().call_later(0.01, going_on.set)
    assert await aside(lambda: going_on.wait(10))


async def test_it_is_worked_out_for_whoever_asked() -> None:
    WHO.set("Katarzyna")
    assert await aside(WHO.get) == "Katarzyna"


async def test_one_waits_for_the_other() -> None:
    order: list[str] = []
    await asyncio.gather(*(aside(lambda name=name: order.append(name)) for name in "abc"))  # type: ignore[misc]  # each has its own
    assert order == ["a", "b", "c"]


async def test_what_goes_wrong_is_told_to_whoever_asked() -> None:
    with pytest.raises(ZeroDivisionError):
        await aside(lambda: 1 / 0)
