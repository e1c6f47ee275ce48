"""Processes: whose move it is, what each side does, and how one is steered to its end."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable

from playwright.sync_api import Locator, expect

from fixtures.world import World
from tests.journeys.browser import PHONE, Desk
from tests.journeys.test_ticket_page import asked

Sit = Callable[..., Desk]
LIBRARY = "query ($input: ScenarioFilter) { done: scenarios(first: 100, filter: $input) { nodes { id } } }"
START = "mutation ($input: ProcessStartInput!) { done: processStart(input: $input) { process { id } } }"
FORM = {"computer": "laptop", "phone": False, "purchase": True, "systems": "Kasy i poczta"}


def started(desk: Desk, world: World, person: str, days: int = 14) -> str:
    """The address of the process in which somebody of the bakery gets all they need in so many days."""
    [scenario] = asked(desk, LIBRARY, slug={"eq": "onboarding-office"}, client={"kind": {"eq": "ENTERPRISE"}})["nodes"]
    target = (dt.date.today() + dt.timedelta(days=days)).isoformat()
    start = {
        "scenario": scenario["id"],
        "person": world.people[person].key,
        "targetOn": target,
        "answers": json.dumps(FORM),
    }
    done = asked(desk, START, client=world.organisations["ZAWIL"].key, start=start)
    return f"/app/processes/{done['process']['id']}"


def task(desk: Desk, title: str) -> Locator:
    """The card of the task of that name."""
    return desk.page.get_by_role("listitem").filter(has=desk.page.get_by_role("heading", name=title, exact=True))


def test_katarzyna_does_her_task_and_tomasz_gives_what_waited_for_it(sit: Sit, world: World) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/processes")
    at = started(katarzyna, world, "dorota.michalak")
    katarzyna.page.goto(at)
    katarzyna.heading("Nowa osoba w biurze")
    katarzyna.sees("Wasz ruch.")
    expect(task(katarzyna, "Przygotować komputer")).to_contain_text("Czeka na: ")
    katarzyna.press("Zrobione: Potwierdzić listę dostępów")
    dialog = katarzyna.page.get_by_role("dialog")
    expect(dialog.get_by_role("button", name="Zrobione", exact=True)).to_be_disabled()
    dialog.get_by_label("Co zrobiono").fill("Lista w załączniku do zgłoszenia.")
    katarzyna.everybody_can_read_it()
    dialog.get_by_role("button", name="Zrobione", exact=True).click()
    expect(task(katarzyna, "Potwierdzić listę dostępów")).to_contain_text("Lista w załączniku do zgłoszenia.")
    katarzyna.everybody_can_read_it()

    tomasz = sit("tomasz.wrona", at)
    tomasz.press("Pomiń: Założyć konto i skrzynkę pocztową")
    dialog = tomasz.page.get_by_role("dialog")
    dialog.get_by_label("Dlaczego").fill("Dorota ma już konto i skrzynkę.")
    dialog.get_by_role("button", name="Pomiń", exact=True).click()
    tomasz.press("Nadaj dostęp: Nadać dostępy do programów i folderów")
    expect(dialog.get_by_label("Kasy w sklepach – już ma")).to_be_disabled()
    dialog.get_by_label("Program księgowy").check()
    tomasz.everybody_can_read_it()
    dialog.get_by_role("button", name="Nadaj dostęp", exact=True).click()
    expect(task(tomasz, "Nadać dostępy do programów i folderów")).to_contain_text("Tomasz Wrona")
    tomasz.page.get_by_role("link", name="Dorota Michalak").first.click()
    expect(tomasz.page.get_by_role("link", name="Program księgowy").first).to_be_visible()


def test_katarzyna_starts_what_suits_a_person_and_sees_beforehand_what_is_late(sit: Sit, world: World) -> None:
    katarzyna = sit("katarzyna.dudek", f"/app/people/{world.people['grazyna.paczek'].key}")
    katarzyna.page.get_by_role("link", name="Uruchom proces").click()
    katarzyna.heading("Scenariusze")
    katarzyna.sees("Procesy, które można uruchomić dla tej osoby.")
    expect(katarzyna.page.get_by_role("heading", name="Serwis sprzętu")).to_have_count(0)
    katarzyna.page.get_by_label("Szukaj scenariusza").fill("odejscie")
    katarzyna.everybody_can_read_it()
    katarzyna.page.get_by_role("link", name="Uruchom: Planowe odejście").click()
    katarzyna.heading("Planowe odejście")
    expect(katarzyna.page.get_by_label("Kogo dotyczy")).to_have_value("Grażyna Pączek")
    katarzyna.page.get_by_label("Ostatni dzień pracy").fill(dt.date.today().isoformat())
    katarzyna.sees(re.compile(r"już po terminie\. Wybierz"))
    katarzyna.page.get_by_label("Ostatni dzień pracy").fill("2099-06-01")
    katarzyna.sees("cze 2099")
    for choice in katarzyna.page.locator("form select").all():
        choice.select_option(index=1)
    katarzyna.everybody_can_read_it()
    katarzyna.press("Uruchom")
    katarzyna.heading("Planowe odejście")
    katarzyna.sees("Ruch zespołu IT.")


def test_piotr_starts_an_onboarding_for_somebody_whom_he_enters_on_the_way(sit: Sit) -> None:
    piotr = sit("piotr.maj", "/app/scenarios")
    [found] = asked(piotr, LIBRARY, slug={"eq": "onboarding-office"}, client={"kind": {"eq": "ENTERPRISE"}})["nodes"]
    piotr.page.goto(f"/app/scenarios/{found['id']}/start")
    piotr.press("Tej osoby jeszcze tu nie ma – dodaj ją")
    dialog = piotr.page.get_by_role("dialog")
    dialog.get_by_label("Imię i nazwisko").fill("Wanda Jarzębina")
    dialog.get_by_label("Pierwszy dzień").fill("2099-06-01")
    piotr.everybody_can_read_it()
    dialog.get_by_role("button", name="Dodaj", exact=True).click()
    expect(piotr.page.get_by_label("Kogo dotyczy")).to_have_value("Wanda Jarzębina")
    piotr.page.get_by_label("Pierwszy dzień pracy").fill("2099-06-01")
    piotr.page.get_by_label("Komputer", exact=True).select_option("Laptop")
    for choice in piotr.page.locator("form select").all():
        choice.select_option(index=1)
    piotr.page.get_by_label("Programy i foldery potrzebne od pierwszego dnia").fill("Kasy i poczta")
    piotr.everybody_can_read_it()
    piotr.press("Uruchom")
    piotr.page.wait_for_url("**/app/processes/*")
    piotr.heading("Nowa osoba w biurze")
    piotr.sees("Wanda Jarzębina")


def test_what_katarzyna_left_out_is_told_at_its_question_until_she_answers(sit: Sit) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/scenarios")
    [found] = asked(katarzyna, LIBRARY, slug={"eq": "onboarding-office"}, client={"kind": {"eq": "ENTERPRISE"}})[
        "nodes"
    ]
    katarzyna.page.goto(f"/app/scenarios/{found['id']}/start")
    katarzyna.press("Uruchom")
    katarzyna.sees("„Komputer”: podaj odpowiedź.")
    katarzyna.sees("Podaj dzień: Pierwszy dzień pracy.")
    expect(katarzyna.page.get_by_label("Kogo dotyczy")).to_be_focused()
    expect(katarzyna.page.get_by_text("Podaj, kogo dotyczy.")).to_be_visible()
    katarzyna.everybody_can_read_it()
    katarzyna.page.get_by_label("Komputer", exact=True).select_option("Laptop")
    expect(katarzyna.page.get_by_text("„Komputer”: podaj odpowiedź.")).to_have_count(0)
    expect(katarzyna.page.get_by_text("„Telefon służbowy?”: podaj odpowiedź.")).to_be_visible()


def test_what_no_scenario_says_becomes_a_ticket_in_the_words_that_were_typed(sit: Sit) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/scenarios", size=PHONE)
    katarzyna.page.get_by_label("Szukaj scenariusza").fill("Tablica w sali spotkań")
    katarzyna.sees("0 scenariuszy")
    katarzyna.everybody_can_read_it()
    katarzyna.page.get_by_role("link", name="Otwórz zgłoszenie").click()
    expect(katarzyna.page.get_by_label("O co chodzi")).to_have_value("Tablica w sali spotkań")


def test_the_decision_is_taken_from_the_process(sit: Sit, world: World) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/processes")
    at = started(katarzyna, world, "piotr.maj")
    katarzyna.page.goto(at)
    task(katarzyna, "Zgoda na zakup sprzętu").get_by_role("link", name="Zdecyduj").click()
    katarzyna.heading("Zgoda na zakup sprzętu?")
    katarzyna.page.get_by_role("link", name="Nowa osoba w biurze").click()
    katarzyna.heading("Nowa osoba w biurze")


def test_katarzyna_steers_a_process_until_she_gives_it_up(sit: Sit, world: World) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/processes")
    katarzyna.page.goto(started(katarzyna, world, "piotr.maj"))
    dialog = katarzyna.page.get_by_role("dialog")
    katarzyna.press("Wstrzymaj")
    dialog.get_by_label("Dlaczego").fill("Czekamy na budżet.")
    dialog.get_by_role("button", name="Wstrzymaj").click()
    katarzyna.sees("Czekamy na budżet.", within="main")
    katarzyna.press("Wznów")
    katarzyna.page.get_by_role("button", name="Wstrzymaj").wait_for()
    katarzyna.press("Zmień dzień")
    dialog.get_by_label("Pierwszy dzień pracy").fill("2099-06-01")
    dialog.get_by_role("button", name="Zmień", exact=True).click()
    katarzyna.sees("1 cze 2099")
    katarzyna.press("Dodaj zadanie")
    dialog.get_by_label("Co jest do zrobienia").fill("Zamówić wizytówki")
    dialog.get_by_label("Osoba").fill("Tomasz")
    katarzyna.page.get_by_role("option", name="Tomasz Wrona").click()
    katarzyna.everybody_can_read_it()
    dialog.get_by_role("button", name="Dodaj", exact=True).click()
    expect(task(katarzyna, "Zamówić wizytówki")).to_contain_text("Tomasz Wrona")
    katarzyna.press("Zrezygnuj")
    dialog.get_by_label("Dlaczego").fill("Osoba nie przyjdzie.")
    dialog.get_by_role("button", name="Zrezygnuj").click()
    expect(task(katarzyna, "Zamówić wizytówki")).to_contain_text("Anulowane")
    katarzyna.page.get_by_role("link", name="Procesy", exact=True).first.click()
    expect(katarzyna.page.get_by_role("row", name="Piotr Maj").first).to_contain_text("Anulowany")


def test_on_a_phone_each_finds_their_own_tasks(sit: Sit, world: World) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/tasks", size=PHONE)
    started(katarzyna, world, "lucja.zolc")
    katarzyna.page.reload()
    katarzyna.everybody_can_read_it()
    katarzyna.page.get_by_role("link", name="Karta wejścia i kod alarmu").first.click()
    katarzyna.heading("Nowa osoba w biurze")
    katarzyna.everybody_can_read_it()


def test_her_day_begins_with_her_tasks_until_somebody_does_them(sit: Sit, world: World) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/today")
    at = started(katarzyna, world, "grazyna.paczek", days=1)
    katarzyna.page.reload()
    mine = katarzyna.page.get_by_role("region", name="Moje zadania")
    expect(mine.get_by_role("link", name="Zgoda na zakup sprzętu")).to_have_count(0)
    mine.get_by_role("link", name="Potwierdzić listę dostępów").first.click()
    katarzyna.heading("Nowa osoba w biurze")
    katarzyna.page.goto("/app/today")
    listed = mine.locator(f"a[href^='{at}']")
    expect(listed).to_have_count(2)
    katarzyna.everybody_can_read_it()

    same = sit("katarzyna.dudek", at, size=PHONE)
    same.press("Pomiń: Potwierdzić listę dostępów")
    dialog = same.page.get_by_role("dialog")
    dialog.get_by_label("Dlaczego").fill("Grażyna ma już wszystko.")
    dialog.get_by_role("button", name="Pomiń", exact=True).click()
    expect(listed).to_have_count(1)
    same.page.goto("/app/today")
    same.page.get_by_role("region", name="Moje zadania").wait_for()
    same.everybody_can_read_it()
