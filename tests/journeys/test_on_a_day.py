"""What somebody held and could open on a day that is over, also when it was written down later."""

from __future__ import annotations

from datetime import datetime, timedelta

from playwright.sync_api import Locator, expect

from fixtures.world import World
from tests.journeys.browser import DESKTOP, SIZES, Desk
from tests.journeys.conftest import Sit
from tests.journeys.test_devices_page import ask, earlier, pick


def on(desk: Desk, days: int) -> Locator:
    """The card of the day so many days ago."""
    card = desk.page.locator("section", has=desk.page.get_by_role("heading", name="Stan na dzień"))
    card.get_by_label("Dzień").fill((datetime.now() - timedelta(days=days)).strftime("%Y-%m-%d"))
    return card


@SIZES
def test_a_hand_over_that_was_written_down_later_holds_from_its_day(
    sit: Sit, world: World, size: tuple[int, int]
) -> None:
    device = world.devices["BOR-013" if size == DESKTOP else "BOR-014"]
    desk = sit("tomasz.wrona", f"/app/devices/{device.key}", size=size)
    ask(desk, "Przyjmij").get_by_role("button", name="Przyjmij").click()
    dialog = ask(desk, "Wydaj")
    pick(dialog, "Kto je dostaje", "Igor", "Igor Szulc")
    dialog.get_by_text("Wcześniej", exact=True).click()
    dialog.get_by_label("Dzień i godzina").fill(earlier(hours=30))
    dialog.get_by_role("button", name="Wydaj").click()
    desk.sees("Korzysta z niego Igor Szulc.", within=".device-life")

    desk.page.goto(f"/app/people/{world.people['igor.szulc'].key}")
    expect(on(desk, 1).get_by_text(device.tag)).to_be_visible()
    desk.everybody_can_read_it()
    before = on(desk, 4)
    expect(before.get_by_text("Poczta kancelarii")).to_be_visible()
    expect(before.get_by_text(device.tag)).to_have_count(0)
    expect(on(desk, -2).get_by_text("Ten dzień dopiero nadejdzie.")).to_be_visible()


def test_of_somebody_who_left_one_sees_what_they_had_and_since_when_nothing(sit: Sit, world: World) -> None:
    desk = sit("katarzyna.dudek", f"/app/people/{world.people['krystyna.glowacka'].key}")
    held = on(desk, 400)
    expect(held.get_by_text("ZAW-034")).to_be_visible()
    expect(held.get_by_text("Poczta i pliki")).to_be_visible()
    expect(on(desk, 30).get_by_text("Tego dnia ta osoba nie miała sprzętu ani dostępów.")).to_be_visible()
