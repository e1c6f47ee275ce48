"""A real server, a real browser, and what both must never do."""

from __future__ import annotations

import os
import re
import shutil
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, Playwright, expect

from tests.served import AHEAD, serve

OFF = [
    "AimEnabled",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "TcpPortRandomizationWin",
    "ThirdPartyStoragePartitioning",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxPopup",
]
"""What Playwright turns off, because the last such list counts; and pages under an address bar that nobody sees, which
every window would load, as dear as the window itself."""
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(OFF)}",
]
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],  # what holds need not be told in detail: that takes twice as long as the looking
}
ON_ITS_WAY = "[aria-busy=true], .mantine-Skeleton-root"
"""What stands where something has not come yet."""
HOW_TO = (
    "The panel is tested in a browser, and there is none. Install Debian's (`apt-get install chromium`) "
    "or Playwright's own (`python -m playwright install --with-deps chromium`)."
)
DESKTOP, PHONE = (1280, 860), (390, 844)
SIZES = pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])


expect.set_options(timeout=30_000)  # as long as a page is waited for


def launch(playwright: Playwright) -> Browser:
    """Debian's Chromium, or Playwright's own."""
    debian = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    own = playwright.chromium.executable_path
    if not debian and not Path(own).exists():
        pytest.fail(HOW_TO, pytrace=False)
    return playwright.chromium.launch(executable_path=debian or own, args=FLAGS)


@contextmanager
def serving(database: str, port: int = 0, **settings: str) -> Iterator[str]:
    """
    The address of a server of that database, in a process of its own; set otherwise where `settings` say so. There is
    no balancer that has to notice first when it is told to stop.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", port))
        port = probe.getsockname()[1]
    ours = {name: text for name, text in os.environ.items() if not name.startswith("TANDEM_")}
    said = {"TANDEM_DATABASE": database, "TANDEM_PORT": str(port), "TANDEM_LOG_LEVEL": "warning", "TANDEM_DRAIN": "0"}
    said |= {f"TANDEM_{name.upper()}": text for name, text in settings.items()}
    server = AHEAD.Process(target=serve, args=(ours | said,))
    server.start()
    try:
        _await(f"http://127.0.0.1:{port}", server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.join()


def _await(address: str, server: BaseProcess) -> None:
    for _ in range(300):
        assert server.is_alive(), "The server ended before it served."
        try:
            httpx.get(f"{address}/readyz").raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("The server did not become ready.")


class Desk:
    """Somebody in front of a browser of their own; what the browser complains of is kept."""

    def __init__(self, browser: Browser, address: str, **how: Any) -> None:
        width, height = how.pop("size", DESKTOP)
        context = browser.new_context(
            base_url=address,
            timezone_id="Europe/Warsaw",
            reduced_motion="reduce",
            viewport={"width": width, "height": height},
            **{"locale": "pl-PL", **how},
        )
        self.page: Page = context.new_page()
        self.page.set_default_timeout(30_000)
        self.complaints: list[str] = []
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def let_in(self, email: str, password: str) -> None:
        """Sign in beside the panel, where it is not the form that is tried."""
        answer = self.page.context.request.post("/login", data={"email": email, "password": password})
        assert answer.ok, answer.text()

    def sign_in(self, email: str, password: str) -> None:
        """Fill the form in, and send it."""
        self.page.locator("input[name=email]").fill(email)
        self.page.locator("input[name=password]").fill(password)
        self.page.keyboard.press("Enter")

    def press(self, name: str) -> None:
        """Press the button of that name."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def sees(self, text: str | re.Pattern[str], *, within: str = "body") -> None:
        """Wait until it is there."""
        self.page.locator(within).get_by_text(text).first.wait_for()

    def settled(self) -> None:
        """Wait until the list shows what its address asks for, and nothing of before."""
        self.page.locator(".list-body[aria-busy=false]").wait_for()

    def heading(self, text: str) -> None:
        """Wait until the page has that name."""
        self.page.get_by_role("heading", level=1, name=text).wait_for()

    def everybody_can_read_it(self) -> None:
        """No rule of WCAG 2.2 AA is broken, and nothing hangs over the edge, once everything is there."""
        self.page.wait_for_load_state("networkidle")  # which holds already on the way from one page to the next
        self.page.locator("h1").first.wait_for()
        expect(self.page.locator(ON_ITS_WAY)).to_have_count(0)
        assert not (found := self.obstacles()), f"{self.page.url}: {found}"

    def obstacles(self) -> list[str]:
        """Rules of WCAG 2.2 AA that the page breaks, where; and by how much it is too wide."""
        found = Axe().run(self.page, options=RULES).response["violations"]
        broken = [f"{rule['id']}: {node['target']}" for rule in found for node in rule["nodes"]]
        over = self.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        return [*broken, *([f"{over} pixels too wide"] if over > 0 else [])]


def addresses(text: str) -> set[str]:
    """Addresses of other machines in a page."""
    return set(re.findall(r"https?://[^\s\"'<>]+", text))
