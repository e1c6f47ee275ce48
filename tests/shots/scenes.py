"""Every screen in every state that is worth looking at: who sees it, where it is, and what is done there first."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from fixtures.world import World

Act = Callable[[Page], object]

OWNER, EMPLOYEE, TECHNICIAN, ADMINISTRATOR = "katarzyna.dudek", "lucja.zolc", "tomasz.wrona", "adam.gawron"


@dataclass(frozen=True)
class Scene:
    """One picture: a person in front of a page."""

    name: str
    who: str | None
    """One of the cast; nobody for the pages before signing in."""
    at: str
    """Address under /app; `{ZAWIL-1}` stands for the id of what has that name in the fixture world."""
    act: Act | None = None

    def address(self, world: World) -> str:
        """The address with names replaced by ids."""
        named = {
            **world.tickets,
            **world.devices,
            **world.people,
            **world.stories,
            **world.organisations,
            **world.calendars,
            **world.systems,
        }
        return "/app/" + re.sub(r"\{(.+?)\}", lambda found: named[found[1]].key, self.at)


def press(*names: str) -> Act:
    """Press the button that has one of the names: one in each language."""
    named = re.compile(f"^({'|'.join(map(re.escape, names))})$")
    return lambda page: page.get_by_role("button", name=named).first.click()


def follow(name: str) -> Act:
    """Follow the link that says so."""

    def act(page: Page) -> None:
        page.get_by_role("link", name=name).first.click()
        page.get_by_role("heading", level=1, name=name).wait_for()

    return act


def by(*ends: str) -> Act:
    """Go by the first link in the page whose address ends so, and so on; `*` stands for any id."""

    def act(page: Page) -> None:
        for end in ends:
            address = re.compile(f"{re.escape(end)}$".replace(r"\*", "[^/]+"))
            links = page.locator("main a[href]")
            links.first.wait_for()
            page.goto(next(at for link in links.all() if address.search(at := str(link.evaluate("a => a.href")))))
            page.get_by_role("heading", level=1).wait_for()

    return act


def opening(*pressed: str) -> Act:
    """Press keys that open something over the page."""

    def act(page: Page) -> None:
        for key in pressed:
            page.keyboard.press(key)
        page.get_by_role("dialog").first.wait_for()

    return act


def finding(words: str) -> Act:
    """Open the palette and type until something is found by its words."""

    def act(page: Page) -> None:
        opening("Control+k")(page)
        page.keyboard.type(words)
        page.locator("mark").first.wait_for()

    return act


SCENES = [
    Scene("log-in", None, "tickets"),
    Scene("forgotten", None, "forgotten"),
    Scene("today-owner", OWNER, "today"),
    Scene("today-employee", EMPLOYEE, "today"),
    Scene("today-technician", TECHNICIAN, "today"),
    Scene("today-administrator", ADMINISTRATOR, "today"),
    Scene("palette", TECHNICIAN, "tickets", opening("Control+k")),
    Scene("palette-found", TECHNICIAN, "tickets", finding("papier drukarka")),
    Scene("keyboard-help", TECHNICIAN, "tickets", opening("?")),
    Scene("account", OWNER, "tickets", press("Konto: Katarzyna Dudek", "Account: Katarzyna Dudek")),
    Scene("tickets-owner", OWNER, "tickets"),
    Scene("tickets-employee", EMPLOYEE, "tickets"),
    Scene("tickets-technician", TECHNICIAN, "tickets"),
    Scene("queue", TECHNICIAN, "queue"),
    Scene("queue-free", TECHNICIAN, "queue?lane=free"),
    Scene("mails", TECHNICIAN, "mails"),
    Scene("mail", TECHNICIAN, "mails", follow("Nie mogę się zalogować z domu")),
    Scene("tickets-filters", TECHNICIAN, "tickets?state=OPEN", opening("f")),
    Scene("tickets-views", TECHNICIAN, "tickets", press("Twoje widoki", "Your views")),
    Scene("tickets-nothing-found", OWNER, "tickets?q=jednorożec"),
    Scene("ticket-owner", OWNER, "tickets/{drukarka-zjada-faktury-znowu}"),
    Scene("ticket-technician", TECHNICIAN, "tickets/{drukarka-zjada-faktury-znowu}"),
    Scene("ticket-over", OWNER, "tickets/{drukarka-zjada-faktury}"),
    Scene("ticket-resolve", TECHNICIAN, "tickets/{wolny-internet-dzis}", press("Rozwiąż", "Resolve")),
    Scene("new-ticket-employee", EMPLOYEE, "tickets/new"),
    Scene("new-ticket-technician", TECHNICIAN, "tickets/new"),
    Scene("processes-owner", OWNER, "processes"),
    Scene("processes-technician", TECHNICIAN, "processes"),
    Scene("process-owner", "stanislaw.modrzew", "processes", by("processes/*")),
    Scene("tasks-owner", OWNER, "tasks"),
    Scene("scenarios-owner", OWNER, "scenarios"),
    Scene("scenario-start", OWNER, "scenarios", by("scenarios/*/start")),
    Scene("scenario-administrator", ADMINISTRATOR, "scenarios", by("scenarios/*")),
    Scene("scenario-edit", ADMINISTRATOR, "scenarios", by("scenarios/*", "scenarios/*/edit")),
    Scene("devices-owner", OWNER, "devices"),
    Scene("devices-technician", TECHNICIAN, "devices"),
    Scene("device-owner", OWNER, "devices/{ZAW-016}"),
    Scene("device-technician", TECHNICIAN, "devices/{ZAW-016}"),
    Scene("device-take-back", TECHNICIAN, "devices/{ZAW-016}", press("Odbierz", "Take back")),
    Scene("device-repair", TECHNICIAN, "devices/{ZAW-016}", press("Oddaj do naprawy", "Send to repair")),
    Scene("device-hand-over", TECHNICIAN, "devices/{ZAW-007}", press("Wydaj", "Hand over")),
    Scene("stickers", TECHNICIAN, "devices/stickers?of={ZAW-016}&of={ZAW-007}&of={BOR-001}"),
    Scene("new-device", TECHNICIAN, "devices/new"),
    Scene("people-owner", OWNER, "people"),
    Scene("person-owner", OWNER, "people/{lucja.zolc}"),
    Scene("person-employee", EMPLOYEE, "people/{lucja.zolc}"),
    Scene("history-owner", OWNER, "history"),
    Scene("history-technician", TECHNICIAN, "history"),
    Scene("people-technician", TECHNICIAN, "people"),
    Scene("person-of-the-team", ADMINISTRATOR, "people/{tomasz.wrona}"),
    Scene("person-accesses-owner", OWNER, "people/{grazyna.paczek}"),
    Scene("person-accesses-technician", TECHNICIAN, "people/{grazyna.paczek}"),
    Scene(
        "access-revoke",
        TECHNICIAN,
        "people/{grazyna.paczek}",
        press("Odnotuj odebranie: Alarm piekarni, Grażyna Pączek", "Record as closed: Alarm piekarni, Grażyna Pączek"),
    ),
    Scene("systems-owner", OWNER, "systems"),
    Scene("systems-technician", TECHNICIAN, "systems"),
    Scene("system-owner", OWNER, "systems/{Alarm piekarni}"),
    Scene("system-technician", TECHNICIAN, "systems/{Alarm piekarni}"),
    Scene("system-add", OWNER, "systems", press("Dodaj system", "Add a system")),
    Scene("access-grant", TECHNICIAN, "systems/{Alarm piekarni}", press("Nadaj dostęp", "Give access")),
    Scene("bundles-owner", OWNER, "bundles"),
    Scene("bundles-technician", TECHNICIAN, "bundles?client={ZAWIL}"),
    Scene("reviews-owner", OWNER, "reviews"),
    Scene("duties", OWNER, "people/{grazyna.paczek}/duties"),
    Scene("person-add", OWNER, "people", press("Dodaj osobę", "Add a person")),
    Scene("history-nothing-found", OWNER, "history?from=2099-01-01"),
    Scene("imports", TECHNICIAN, "imports"),
    Scene("new-import", TECHNICIAN, "imports/new"),
    Scene("settings-owner", OWNER, "settings"),
    Scene("settings-employee", EMPLOYEE, "settings"),
    Scene("settings-notices", OWNER, "settings?tab=notices"),
    Scene("settings-replies", TECHNICIAN, "settings?tab=replies"),
    Scene("budget-owner", "katarzyna.dudek", "budget"),
    Scene("budget-set", "katarzyna.dudek", "budget", press("Zmień budżet", "Change the budget")),
    Scene("replacements-owner", "stanislaw.modrzew", "replacements"),
    Scene("budget-technician", TECHNICIAN, "budget?client={MODRZ}"),
    Scene("replacements-technician", TECHNICIAN, "replacements?client={MODRZ}"),
    Scene("reports-owner", OWNER, "reports"),
    Scene("reports-technician", TECHNICIAN, "reports"),
    Scene("decisions", OWNER, "decisions"),
    Scene("new-decision", TECHNICIAN, "decisions/new"),
    Scene("calendars", TECHNICIAN, "settings/calendars"),
    Scene("calendar", OWNER, "settings/calendars/{Godziny biura}"),
    Scene(
        "calendar-change", ADMINISTRATOR, "settings/calendars/{Godziny biura}", press("Zmień godziny", "Change hours")
    ),
    Scene(
        "calendar-days-off",
        ADMINISTRATOR,
        "settings/calendars/{Godziny biura}",
        press("Dodaj dni wolne", "Add days off"),
    ),
    Scene("new-calendar", ADMINISTRATOR, "settings/calendars/new"),
    Scene("levels-owner", OWNER, "settings/levels"),
    Scene("levels-administrator", ADMINISTRATOR, "settings/levels"),
    Scene("level", ADMINISTRATOR, "settings/levels/{ZAWIL}"),
    Scene("new-level", ADMINISTRATOR, "settings/levels/{ZAWIL}/new"),
    Scene("delegations", OWNER, "decisions/away"),
    Scene("nowhere", OWNER, "nowhere"),
]
