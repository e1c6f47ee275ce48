"""A ticket is closed, a letter asks how it was, and whoever follows its link says so, once."""

from __future__ import annotations

from fixtures.world import World
from tests.journeys.browser import PHONE
from tests.journeys.post import Box, Visit, address, box, signed_in, tell, visit

__all__ = ["address", "box", "visit"]

OWNER, TECHNICIAN = "katarzyna.dudek@zawilec.example", "tomasz.wrona@spokojna.example"


def closed(address: str, world: World) -> None:
    """What Łucja asked for is solved by Tomasz and confirmed by Katarzyna."""
    lucja = world.people["lucja.zolc"]
    with signed_in(address, world, TECHNICIAN) as tomasz:
        asked = {"client": f"org_{lucja.client_id}", "title": "Waga kłamie o dwa deka", "requester": lucja.key}
        ticket = tell(tomasz, "ticketOpen", asked, "ticket { id }")["ticket"]["id"]
        tell(tomasz, "ticketResolve", {"ticket": ticket, "code": "FIXED", "text": "Wyzerowana."}, "position")
    with signed_in(address, world, OWNER) as katarzyna:
        tell(katarzyna, "ticketConfirm", {"ticket": ticket}, "position")


def test_lucja_rates_by_the_letter_and_only_once(visit: Visit, address: str, world: World, box: Box) -> None:
    closed(address, world)
    link = box.link("/app/rate#", "lucja.zolc@zawilec.example")
    desk = visit(link, size=PHONE)
    desk.heading("Jak oceniasz to, co zrobiliśmy?")
    desk.sees("Waga kłamie o dwa deka")
    assert desk.page.url == f"{address}/app/rate"
    desk.everybody_can_read_it()
    desk.page.get_by_role("radio", name="4 z 5: Dobrze").check(force=True)
    desk.page.get_by_label("Chcesz coś dodać?").fill("Prawie co do grama.")
    desk.press("Wyślij ocenę")
    desk.heading("Dziękujemy za ocenę.")
    desk.everybody_can_read_it()

    late = visit(link, color_scheme="dark")
    late.heading("Tego nie można już ocenić")
    late.everybody_can_read_it()
    nowhere = visit("/app/rate", locale="en-GB", size=(320, 640))
    nowhere.heading("Open the link once more")
    nowhere.everybody_can_read_it()
