"""Mail that came in: read, taken and put aside by the IT team, with the keyboard alone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from email.message import EmailMessage

from playwright.sync_api import expect

from tests.journeys.browser import PHONE, Desk

Sit = Callable[..., Desk]


def deliver(database: str, content: bytes) -> None:
    """Hand a mail over as a mail server does."""
    told = {**os.environ, "TANDEM_DATABASE": database}
    subprocess.run([sys.executable, "-m", "api", "mail", "deliver"], input=content, env=told, check=True)


def strange() -> bytes:
    """A mail of somebody whom nobody knows."""
    made = EmailMessage()
    made["From"], made["Subject"] = "Łucja z domu <lucja@dom.example>", "Piec znowu nie drukuje"
    made.set_content("Piszę z domu.\n\nPiec od rana **nie drukuje** etykiet.")
    made.add_attachment(b"%PDF-1.7\n%\xe2\xe3", maintype="application", subtype="pdf", filename="etykieta.pdf")
    made.add_attachment(b"MZ\x90", maintype="application", subtype="octet-stream", filename="sterownik.exe")
    return made.as_bytes()


STRANGE = strange()


def test_tomasz_reads_what_waits_and_takes_it_with_the_keyboard(sit: Sit, database_address: str) -> None:
    deliver(database_address, STRANGE)
    desk = sit("tomasz.wrona", "/app/queue")
    page = desk.page
    page.get_by_role("link", name=re.compile(r"^Poczta\s*[1-9]")).press("Enter")
    desk.heading("Poczta przychodząca")
    desk.settled()
    desk.everybody_can_read_it()
    page.get_by_role("link", name="Piec znowu nie drukuje").press("Enter")
    desk.heading("Piec znowu nie drukuje")
    desk.sees("Nikt tutaj nie ma takiego adresu.", within=".mail-held")
    desk.sees("sterownik.exe", within=".mail-files")
    desk.everybody_can_read_it()
    with page.expect_download() as saved:
        page.get_by_role("link", name="Zapisz całą wiadomość (.eml)").press("Enter")
    assert saved.value.path().read_bytes() == STRANGE

    page.get_by_role("button", name="Przyjmij").press("Enter")
    asked = page.get_by_role("dialog", name="Przyjęcie wiadomości")
    expect(asked.get_by_label("Kto to napisał?")).to_be_focused()
    page.keyboard.type("Łucja Żółć")
    found = page.get_by_role("option", name=re.compile("Łucja Żółć"))
    expect(found).to_have_attribute("data-combobox-selected", "true")
    page.keyboard.press("Enter")
    asked.get_by_label("Dokąd ma trafić?").select_option("anew")
    asked.get_by_role("button", name="Przyjmij").press("Enter")
    desk.sees(re.compile(r"^Przyjęto do zgłoszenia ZAWIL-\d+\.$"))
    expect(page.locator(".mail-files li").filter(has_text="sterownik.exe")).to_contain_text("Program")
    page.get_by_role("link", name=re.compile(r"^ZAWIL-\d+ Piec znowu")).press("Enter")
    desk.heading("Piec znowu nie drukuje")
    expect(page.get_by_role("link", name=re.compile("etykieta.pdf"))).to_be_visible()
    desk.sees("Nie dołączono: sterownik.exe (program).")


def test_on_a_phone_what_is_nobodys_is_put_aside_and_kept(sit: Sit, database_address: str) -> None:
    deliver(database_address, STRANGE.replace(b"Piec znowu", b"Reklama, piec znowu"))
    desk = sit("tomasz.wrona", "/app/mails", size=PHONE, color_scheme="dark")
    desk.page.get_by_role("link", name="Reklama, piec znowu nie drukuje").click()
    desk.heading("Reklama, piec znowu nie drukuje")
    desk.everybody_can_read_it()
    desk.press("Odłóż")
    desk.page.get_by_role("dialog").get_by_role("button", name="Odłóż").click()
    desk.sees("Odłożono.")
    desk.page.goto("/app/mails?state=REFUSED")
    desk.page.get_by_role("link", name="Reklama, piec znowu nie drukuje").wait_for()
