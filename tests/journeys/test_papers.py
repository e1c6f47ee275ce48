"""The hand-over protocol is taken home as a PDF, and is what is kept."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

import pytest
from playwright.sync_api import expect

from fixtures.world import World
from tests.journeys.browser import SIZES, Desk
from tests.journeys.conftest import Sit


def taken(desk: Desk, name: str) -> tuple[str, bytes]:
    """What is downloaded from the link of that name: as what, and what it is."""
    with desk.page.expect_download() as download:
        desk.page.get_by_role("link", name=name).first.click()
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def drawn(desk: Desk) -> None:
    """Wait until the server has drawn what was due, as whoever presses F5 would."""
    for _ in range(30):
        desk.page.reload()
        desk.sees("Kto z niego korzystał")
        if desk.page.get_by_role("link", name="Pobierz PDF").count():
            return
        desk.page.wait_for_timeout(1000)
    pytest.fail("The protocol was not drawn.")


@SIZES
def test_the_pdf_of_a_hand_over_is_what_its_page_says_that_is_kept(
    sit: Sit, world: World, size: tuple[int, int]
) -> None:
    desk = sit("tomasz.wrona", f"/app/devices/{world.devices['SPO-009'].key}", size=size)
    drawn(desk)
    name, paper = taken(desk, "Pobierz PDF")
    assert re.fullmatch(r"protokol-SPO-009-\d{4}-\d\d-\d\d-1\.pdf", name)
    assert paper.startswith(b"%PDF-")

    desk.page.get_by_role("link", name="Protokół przekazania").click()
    desk.heading("Protokół przekazania sprzętu")
    for language in ("polsku", "angielsku"):
        link = f"PDF po {language}"
        kept = desk.page.locator(".protocol-papers li").filter(has=desk.page.get_by_role("link", name=link))
        _, edition = taken(desk, link)
        expect(kept.locator(".protocol-hash code")).to_have_text(sha256(edition).hexdigest())
        assert (edition == paper) is (language == "polsku")
