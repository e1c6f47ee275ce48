"""What a mail says, whatever programs made of it: for each of the corpus, what must come out."""

from __future__ import annotations

from random import Random

import pytest

from schema.mails.model import MailReason
from schema.mails.rules import read
from schema.mails.rules.guarding import forged, machine
from schema.mails.rules.reading import described, fingerprint
from schema.mails.rules.threading import Named, named, title
from tests.mails.corpus_of import mail, names

FORWARD = (
    "Proszę zerknąć.\n\n---------- Wiadomość przekazana dalej ----------\nOd: Dostawca <bok@lacza.example>\n"
    "Data: pon., 16 lis 2026\nTemat: Awaria łącza\n\nPrace potrwają do 14:00."
)
HTML = "Nie otwierają się **faktury** z października:\n\n- nr 10\n- nr 11\n\n[link](https://faktury.example/10) zły"
INLINE = "W dniu 16.11.2026 o 10:12, Spokojna IT pisze:\n> Jaki model?\nXL-5\n> Od kiedy?\nOd piątku"
INVITATION = "Przegląd serwerowni, wtorek\nPiekarnia, zaplecze\nProszę zabrać klucze.\nBrama od ul. Młyńskiej."
PLAIN = "Dzień dobry,\n\nod rana drukarka przy piecu nie drukuje etykiet.\nŚwieci na czerwono."

SAID = {
    "alternative": ("VPN", "VPN się rozłącza co godzinę."),
    "attachment-only": ("", ""),
    "away": ("Automatyczna odpowiedź: Piec", "Jestem na urlopie do 30 listopada."),
    "bad-date-and-headers": ("Zepsuty nagłówekx", "Dziwny mail, ale czytelny."),
    "bounce": ("Undelivered Mail Returned to Sender", "Nie ma takiego adresata."),
    "calendar": ("Zaproszenie: przegląd", INVITATION),
    "confidential": ("Hasło", "Zapomniałem hasła do programu magazynowego."),
    "control-characters": ("Znaki sterujące", "Tekst z[31m dziwnymi znakami."),
    "cp1250-said-as-iso": ("Kasa", "Kasa pokazuje błąd „brak papieru”, a papier jest. Proszę o przyjście."),
    "encoded-words-split": ("Nowy pracownik od poniedziałku", "Proszę o laptop i konto."),
    "forward": ("Awaria łącza", FORWARD),
    "html-only": ("Faktury", HTML),
    "iso-8859-2": ("Zgłoszenie: światło miga", "Na monitorze miga światło, źle się pracuje."),
    "nested-multipart": ("Zdjęcie błędu", "W załączniku zdjęcie ekranu."),
    "newsletter": ("Promocja na tonery", "Tylko dziś!"),
    "no-charset-cp1250": ("Skaner", "Skaner źle czyta żółte etykiety."),
    "no-message-id": ("Bez identyfikatora", "Działa?"),
    "our-own": ("Piec", "Tomasz Wrona pisze: Już patrzę."),
    "path-in-name": ("Skrypt", "Czy to bezpieczne?"),
    "plain": ("Drukarka w piekarni nie drukuje", PLAIN),
    "raw-subject-utf-8": ("Łącze do sklepu nie działa", "Sklep internetowy się nie otwiera."),
    "reply-above-line": ("Piec", "Wszystko gra."),
    "reply-apple-pl": ("Piec", "Nie, dalej to samo."),
    "reply-gmail-pl": ("Piec nie drukuje etykiet", "Tak, ten przy piecu."),
    "reply-html-quote": ("Piec", "Numer seryjny: **XL-5**"),
    "reply-inline": ("Piec", INLINE),
    "reply-outlook-en": ("Oven", "It works now."),
    "reply-outlook-pl": ("Piec", "Restart pomógł na chwilę."),
    "reply-thunderbird-pl": ("Piec", "Już działa, dziękuję."),
    "rfc2231-name": ("Umowa", "Przesyłam umowę do wglądu."),
    "stranger": ("Współpraca", "Dzień dobry, mam pytanie o cennik."),
    "subject-only": ("Proszę o telefon w sprawie kasy", ""),
    "unclosed-multipart": ("Urwany", "Tu się urywa"),
    "unknown-charset": ("Telefon", "Słuchawka przy ladzie milczy."),
    "utf8-address": ("Piec nie drukuje etykiet", "Nadal nic."),
    "winmail": ("Oferta", "Oferta w pliku."),
}
"""What a ticket would be called, and what is new in it."""
BROKEN = {"empty", "not-a-mail"}
SENT_BY = {
    "encoded-words-split": ("dudek@zawil.example", "Dudek, Katarzyna"),
    "utf8-address": ("żółć@zawil.example", "Łucja Żółć"),
    "no-message-id": ("reder@zawil.example", ""),
    "bounce": ("mailer-daemon@mx.zawil.example", "Mail Delivery System"),
    "newsletter": ("nowosci@tonery.example", "Tonery"),
    "stranger": ("obcy@daleko.example", "Obcy"),
}
WITH = {
    "attachment-only": ["IMG_0001.jpg"],
    "calendar": ["zaproszenie.ics"],
    "nested-multipart": ["logo.png", "błąd.jpg"],
    "path-in-name": ["sterownik.exe"],
    "rfc2231-name": ["umowa na usługi w październiku.pdf"],
    "winmail": ["winmail.dat"],
    "bounce": ["załącznik", "załącznik"],
}
BY_MACHINES = {
    "away": MailReason.AUTOMATIC,
    "newsletter": MailReason.BULK,
    "bounce": MailReason.BOUNCE,
    "our-own": MailReason.OURS,
}


def test_every_mail_of_the_corpus_is_judged() -> None:
    assert {*SAID} | BROKEN == {*names()}


@pytest.mark.parametrize("name", SAID)
def test_a_mail_says_what_its_writer_wrote(name: str) -> None:
    written = read(mail(name))

    assert (title(written.subject, written.text), written.text) == SAID[name]
    assert (written.sender, written.sender_name) == SENT_BY.get(name, ("reder@zawil.example", "Jan Reder"))
    assert [described(part)["name"] for part in written.parts] == WITH.get(name, [])
    assert machine(written.message, written.sender) == BY_MACHINES.get(name)
    assert not written.broken


@pytest.mark.parametrize("name", sorted(BROKEN))
def test_what_is_no_mail_is_said_to_be_none(name: str) -> None:
    assert read(mail(name)).broken


def test_servers_on_the_way_do_not_make_it_another_mail() -> None:
    came = mail("plain")
    again = b"Received: from mx1 by mx2\r\nDelivered-To: it@spoko.example\r\n" + came.replace(b"\n", b"\r\n")
    other = came.replace(b"czerwono", b"zielono")

    first = fingerprint(came, read(came))
    assert fingerprint(again, read(again)) == first
    assert fingerprint(other, read(other)) != first


TICKET = "0192aaaa-0000-7000-8000-000000000001"


@pytest.mark.parametrize(
    ("headers", "ticket"),
    [
        (f"References: <x@y>\n <tkt_{TICKET}.a1@spoko.example>", TICKET),
        (f"In-Reply-To: <tkt_{TICKET}.a1@spoko.example>\nSubject: Re: [BOROW-9]", TICKET),
        ("Subject: Odp: [zawil-12] Piec", "ZAWIL-12"),
        ("Subject: faktura [2026-11]", None),
        ("Delivered-To: pomoc+zawil-7@spoko.example", "ZAWIL-7"),
        (f"To: x@y.pl, Pomoc <pomoc+tkt_{TICKET}@spoko.example>", TICKET),
        ("To: pomoc+faktury@spoko.example", None),
    ],
)
def test_a_mail_names_its_ticket(headers: str, ticket: str | None) -> None:
    found = named(read(f"From: a@b.example\n{headers}\n\nHej".encode()).message)
    assert next((str(one.id or f"{one.code}-{one.number}") for one in found), None) == ticket
    assert all(isinstance(one, Named) for one in found)


@pytest.mark.parametrize(
    ("told", "is_forged"),
    [
        ("mx.spoko.example; dkim=none; dmarc=fail header.from=zawil.example", True),
        ("mx.spoko.example; dmarc=pass", False),
        ("mx.daleko.example; dmarc=fail", False),
    ],
)
def test_only_our_own_server_is_believed_about_forged_senders(told: str, is_forged: bool) -> None:
    message = read(f"From: a@b.example\nSubject: x\nAuthentication-Results: {told}\n\nHej".encode()).message
    assert forged(message, "mx.spoko.example") is is_forged
    assert not forged(message, "")


def test_whatever_bytes_come_there_is_an_answer() -> None:
    dice = Random("bajty")
    pieces = [mail(name) for name in names() if mail(name)]
    for _ in range(300):
        content = bytearray(dice.choice(pieces))
        for _ in range(dice.randrange(1, 30)):
            place = dice.randrange(len(content))
            content[place : place + dice.randrange(4)] = dice.randbytes(dice.randrange(4))
            content = content or bytearray(b"\0")
        written = read(bytes(content))
        assert len(fingerprint(bytes(content), written)) == 64
        assert not any(ord(letter) < 32 and letter not in "\n\t\r" for letter in written.text + written.subject)


@pytest.mark.parametrize(
    "hostile",
    [
        b"From: a@b.example\nContent-Type: text/html\n\n" + b"<blockquote><div>" * 50_000 + b"x",
        b"From: a@b.example\nContent-Type: text/html\n\n" + b"<p>x<li>y<td>" * 50_000 + b"x",
        b"From: a@b.example\nSubject: x\n\n" + b"W dniu 1, x pisze: " * 50_000,
        b"From: a@b.example\nSubject: x\n\n" + b"W dniu 1, x pisze:\n" * 20_000,
        b"From: a@b.example\nSubject: x\n\n" + b"Pozdrawiam\n" * 50_000,
        b"From: a@b.example\nSubject: x\n" + b"To: " + b"a@b.example, " * 50_000 + b"\n\nx",
        b"From: a@b.example\nSubject: " + b"=?utf-8?q?a?= " * 50_000 + b"\n\nx",
        b"Content-Type: multipart/mixed; boundary=a\nFrom: a@b.example\n\n" + b"--a\n\nx\n" * 20_000,
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(500)),
    ],
    ids=["deep", "flat", "one line", "introductions", "goodbyes", "recipients", "words", "parts", "nested"],
)
def test_a_mail_that_means_ill_takes_no_longer_than_others(hostile: bytes) -> None:
    written = read(hostile)
    assert len(written.text) <= 20_000
