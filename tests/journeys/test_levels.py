"""Hours and promised times: who agrees keeps them, who works by them and to whom it is promised read them."""

from __future__ import annotations

import datetime as dt

from fixtures.world import World
from tests.journeys.browser import PHONE
from tests.journeys.conftest import Sit


def test_adam_keeps_the_hours_of_the_office(sit: Sit, world: World) -> None:
    adam = sit("adam.gawron", f"/app/settings/calendars/{world.calendars['Godziny biura'].key}")
    adam.press("Zmień godziny")
    monday = adam.page.get_by_label("poniedziałek, przedział 1: do")
    monday.fill("07:00")
    adam.sees("Koniec musi być później niż początek.")
    assert adam.page.get_by_role("button", name="Zapisz").is_disabled()
    monday.fill("12:00")
    adam.press("Dodaj godziny: poniedziałek")
    adam.page.reload()
    adam.press("Zmień godziny")
    adam.page.get_by_label("poniedziałek, przedział 2: od").fill("12:30")
    adam.page.get_by_label("poniedziałek, przedział 2: do").fill("16:30")
    adam.press("Zapisz")
    adam.sees("8:00–12:00, 12:30–16:30", within=".week")

    adam.press("Dodaj dni wolne")
    tomorrow = dt.date.today() + dt.timedelta(days=1)
    adam.page.get_by_label("Pierwszy dzień", exact=True).fill(f"{tomorrow}")
    adam.page.get_by_label("Ostatni dzień, jeśli inny").fill(f"{tomorrow - dt.timedelta(days=1)}")
    adam.page.get_by_label("Powód", exact=True).fill("Inwentaryzacja")
    adam.page.get_by_role("dialog").get_by_role("button", name="Dodaj").click()
    adam.sees("Ostatni dzień jest przed pierwszym", within="[role=dialog]")
    adam.page.get_by_label("Ostatni dzień, jeśli inny").fill(f"{tomorrow + dt.timedelta(days=1)}")
    adam.page.get_by_role("dialog").get_by_role("button", name="Dodaj").click()
    adam.page.locator(".closures li", has_text="Inwentaryzacja").get_by_role("button").click()
    adam.page.get_by_role("button", name="Tak, pracujemy").click()
    adam.sees("Te dni znów są dniami pracy.")


def test_a_version_is_drafted_read_by_the_client_and_withdrawn(sit: Sit, world: World) -> None:
    zawilec = world.organisations["ZAWIL"].key
    adam = sit("adam.gawron", f"/app/settings/levels/{zawilec}")
    adam.page.get_by_role("link", name="Własne terminy klienta").click()
    adam.page.get_by_label("Nazwa", exact=True).fill("Piekarnia")
    adam.page.get_by_label("Od kiedy obowiązuje").fill("2099-01-01")
    answer = adam.page.get_by_label("Wszystkie zgłoszenia, P3 zwykły, Pierwsza odpowiedź", exact=True)
    answer.fill("pięć")
    adam.sees("Wpisz liczbę, na przykład 4 albo 1,5.")
    answer.fill("5")
    adam.sees("Zareagujemy w 5 godzin roboczych, rozwiążemy w 3 dni robocze.", within=".level-preview")
    adam.everybody_can_read_it()
    adam.press("Zaplanuj tę wersję")
    adam.sees("Od 1 sty 2099")

    piotr = sit("piotr.maj", "/app/settings/levels", size=PHONE)
    piotr.sees("Zareagujemy w 30 minut, rozwiążemy w 4 godziny robocze.")
    piotr.sees("Zareagujemy w 5 godzin roboczych", within=".level-coming")
    piotr.everybody_can_read_it()

    adam.press("Wycofaj")
    adam.page.get_by_role("dialog").get_by_role("button", name="Wycofaj").click()
    adam.sees("Zaplanowana wersja jest wycofana.")
    adam.page.locator(".level-coming").wait_for(state="detached")


def test_technicians_read_what_they_work_by(sit: Sit, world: World) -> None:
    tomasz = sit("tomasz.wrona", f"/app/settings/calendars/{world.calendars['Godziny biura'].key}")
    tomasz.sees("Wigilia Bożego Narodzenia")
    tomasz.page.goto("/app/settings/levels")
    tomasz.sees("tak jak wszystkich")
    tomasz.page.get_by_role("link", name="Piekarnia Zawilec").click()
    tomasz.sees("Tak jak dla wszystkich klientów.")
    assert tomasz.page.get_by_role("link", name="Własne terminy klienta").count() == 0


def test_katarzyna_agrees_how_long_one_may_object(sit: Sit) -> None:
    kasia = sit("katarzyna.dudek", "/app/settings/levels")
    kasia.sees("Na uwagi do rozwiązania jest 5 dni roboczych.")
    kasia.press("Zmień")
    kasia.page.get_by_label("Dni robocze na uwagi").fill("31")
    kasia.page.get_by_label("Dni na ponowne otwarcie").fill("21")
    kasia.press("Zapisz")
    kasia.page.locator("[role=dialog] [aria-invalid=true]").wait_for()
    kasia.everybody_can_read_it()
    kasia.page.get_by_label("Dni robocze na uwagi").fill("3")
    kasia.press("Zapisz")
    kasia.sees("Na uwagi do rozwiązania są 3 dni robocze.")
    kasia.sees("można otworzyć ponownie najdalej 21 dni po rozwiązaniu")

    tomasz = sit("tomasz.wrona", "/app/settings/levels", size=PHONE)
    tomasz.page.get_by_role("link", name="Piekarnia Zawilec").click()
    tomasz.sees("Na uwagi do rozwiązania są 3 dni robocze.")
    assert tomasz.page.get_by_role("button", name="Zmień").count() == 0
