"""Today is there at once: read within a second, and no task holds the page up for long."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson
import pytest
from playwright.sync_api import Browser

from tests.journeys.browser import Desk

Sit = Callable[..., Desk]
READ, LONGEST_TASK, TRIES = 1_000, 100, 10
"""Milliseconds; and loads of which the best one counts, because other tests run beside."""
MEASURE = """
window.read = 0;
new MutationObserver(() => {
    if (window.read || !document.querySelector('#main h1') || document.querySelector('[aria-busy=true]')) return;
    setTimeout(() => { window.read ||= performance.now(); });
}).observe(document, { childList: true, subtree: true, attributes: true });
"""
"""The page is read when its title and all it waits for are there, and the browser has a hand free."""
TRACED = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"]


@pytest.fixture
def desk(sit: Sit, request: pytest.FixtureRequest) -> Desk:
    """Somebody before their day."""
    one = sit(request.param, "/app/today")
    one.page.add_init_script(MEASURE)
    return one


def load(desk: Desk) -> float:
    """Milliseconds from the start until the page is read."""
    desk.page.reload()
    desk.page.wait_for_load_state("networkidle")
    read: float = desk.page.evaluate("window.read")
    return read


def main_threads(events: list[dict[str, Any]]) -> set[tuple[int, int]]:
    """The threads on which pages run."""
    named = [one for one in events if one["name"] == "thread_name" and one["args"]["name"] == "CrRendererMain"]
    return {(one["pid"], one["tid"]) for one in named}


EVERYBODY = pytest.mark.parametrize("desk", ["katarzyna.dudek", "tomasz.wrona"], indirect=True)


@EVERYBODY
def test_today_is_read_within_a_second(desk: Desk) -> None:
    seen = []
    while not seen or (min(seen) >= READ and len(seen) < TRIES):
        seen.append(load(desk) or float("inf"))
    assert min(seen) < READ, seen


@EVERYBODY
def test_no_task_on_today_takes_the_processor_for_long(browser: Browser, desk: Desk) -> None:
    seen = []
    while not seen or (min(seen) >= LONGEST_TASK and len(seen) < TRIES):
        seen.append(longest_task(browser, desk))
    assert min(seen) < LONGEST_TASK, seen


def longest_task(browser: Browser, desk: Desk) -> float:
    """Milliseconds of the processor that the longest task of a load takes."""
    browser.start_tracing(page=desk.page, categories=TRACED)
    load(desk)
    events = orjson.loads(browser.stop_tracing())["traceEvents"]
    threads = main_threads(events)
    return max(one["tdur"] / 1000 for one in events if (one["pid"], one["tid"]) in threads and "tdur" in one)
