"""Letters on a real mail server: what they say, that each comes once, and what becomes of those that do not arrive."""

from __future__ import annotations

import asyncio
import datetime as dt
import re
from email.message import EmailMessage
from unittest.mock import patch

import httpx
import pytest

from api.mail import Post
from api.notices.sending import send_due
from api.settings import Settings
from schema.mails import rules as mails
from schema.mails.model import Mail, MailReason
from schema.notices import rules
from schema.notices.model import Notice, NoticeKind, Pace, Preference
from schema.people import rules as people
from schema.people.model import Language, Person
from schema.record import now
from schema.tickets import rules as tickets
from schema.tickets.model import Comment, Ticket
from schema.writing import QueueState, pass_over
from tests.cast import Cast
from tests.doors.post import Box, html, plain
from tests.notices.letters import ADDRESS, HOUR, later, sent


async def test_a_letter_says_what_happened_and_where(cast: Cast, oven: Ticket, box: Box, post: Post) -> None:
    await tickets.comment(cast.tomasz, oven.id, body="Już jadę. <b>Proszę</b> nie dotykać!")
    [letter] = await sent(post, box)

    assert letter["Subject"] == "[ZAWIL-1] Piec nie drukuje etykiet"
    assert letter["To"] == "żółć@zawil.example"
    assert (letter["Auto-Submitted"], letter[mails.MARK]) == ("auto-generated", "1")
    assert "Nowa wiadomość. Pisze: Tomasz Wrona" in plain(letter)
    assert "Już jadę. <b>Proszę</b> nie dotykać!" in plain(letter)
    assert f"{ADDRESS}/app/tickets/{oven.key}" in plain(letter)
    assert "&lt;b&gt;Proszę&lt;/b&gt;" in html(letter)
    assert f'href="{ADDRESS}/app/tickets/{oven.key}"' in html(letter)


async def test_it_speaks_the_language_of_whoever_is_told(cast: Cast, oven: Ticket, box: Box, post: Post) -> None:
    await people.update_viewer(cast.lucja, language=Language.EN)
    await tickets.comment(cast.tomasz, oven.id, body="On my way.")
    [letter] = await sent(post, box)
    assert "A new message from Tomasz Wrona" in plain(letter)
    assert '<html lang="en">' in html(letter)


async def test_an_answer_to_a_letter_lands_in_its_ticket(cast: Cast, oven: Ticket, box: Box, post: Post) -> None:
    await tickets.comment(cast.tomasz, oven.id, body="Który to piec?")
    [letter] = await sent(post, box)
    assert letter["In-Reply-To"] == f"<{oven.key}@it.example>"

    head = "From: żółć@zawil.example\nSubject: Odp.: bez numeru\nMessage-ID: <a@x.example>\n"
    answer = f"{head}In-Reply-To: {letter['Message-ID']}\n\nTen w rogu.\n"
    mail, _ = await mails.receive(answer.encode())
    assert mail.ticket_id == oven.id
    assert await Comment.exists(id=mail.comment_id, body="Ten w rogu.")

    await tickets.comment(cast.tomasz, oven.id, body="Dziękuję.")
    again = next(one for one in await sent(post, box) if one["To"] == "żółć@zawil.example")
    assert again["References"] == f"<a@x.example> <{oven.key}@it.example>"


async def test_a_letter_of_ours_that_comes_back_opens_no_talk(cast: Cast, oven: Ticket, box: Box, post: Post) -> None:
    await tickets.comment(cast.tomasz, oven.id, body="Który to piec?")
    [letter] = await sent(post, box)
    mail, _ = await mails.receive(letter.as_bytes())
    assert mail.reason is MailReason.OURS


async def test_long_names_of_mails_stay_whole(cast: Cast, oven: Ticket, box: Box, post: Post) -> None:
    post.domain = f"pomoc.{'bardzo-dluga-domena.' * 4}example"
    await tickets.comment(cast.tomasz, oven.id, body="Już.")
    [letter] = await sent(post, box)
    assert letter["References"] == f"<{oven.key}@{post.domain}>"
    head = box.last.partition(b"\r\n\r\n")[0]
    assert all(b"=?" not in line or line.startswith(b"Subject") for line in head.splitlines())


HOSTILE = [
    "Piec\nBcc: everybody@zawil.example",
    "Piec\r\n\r\n<script>alert(1)</script>",
    "Piec\u2028X-Tandem: 0",
    "=?utf-8?q?Piec=0ABcc:_x@y.pl?=",
    "Piec" + "ż" * 190,
]


@pytest.mark.parametrize("title", HOSTILE)
async def test_a_title_is_no_place_for_headers(title: str, cast: Cast, box: Box, post: Post) -> None:
    opened = await tickets.open_ticket(cast.lucja, cast.zawilec.id, title=title)
    await pass_over(rules.READER)
    await tickets.comment(cast.tomasz, opened.id, body="Już.")
    [letter] = await sent(post, box)
    assert letter.get_all("Bcc") is None
    assert letter.get_all(mails.MARK) == ["1"]
    assert letter["Subject"].startswith("[ZAWIL-2] ")
    assert "<script>" not in html(letter)


async def test_quiet_hours_delay_and_gather(cast: Cast, oven: Ticket, box: Box, post: Post) -> None:
    local = now().astimezone(dt.timezone(dt.timedelta()))
    around = {"quiet_from": f"{local - HOUR:%H:%M}", "quiet_to": f"{local + HOUR:%H:%M}"}
    await rules.set_quiet(cast.lucja, zone="UTC", **around)
    other = await tickets.open_ticket(cast.lucja, cast.zawilec.id, title="Kasa")
    await pass_over(rules.READER)
    await tickets.comment(cast.tomasz, oven.id, body="Pierwsza.")
    await tickets.comment(cast.tomasz, other.id, body="Druga.")
    assert await sent(post, box) == []

    with later(2 * HOUR):
        [letter] = await sent(post, box)
    assert letter["Subject"] == "Tandem: 2 nowości"
    assert "Pierwsza." in plain(letter)
    assert "Druga." in plain(letter)


async def test_once_a_day_everything_comes_in_one_letter(cast: Cast, oven: Ticket, box: Box, post: Post) -> None:
    await rules.set_pace(cast.lucja, kind=NoticeKind.REPLY, pace=Pace.DAILY)
    for text in ("Pierwsza.", "Druga."):
        await tickets.comment(cast.tomasz, oven.id, body=text)
    assert await sent(post, box) == []
    with later(25 * HOUR):
        [letter] = await sent(post, box)
    assert letter["Subject"] == "[ZAWIL-1] Piec nie drukuje etykiet"
    assert plain(letter).index("Pierwsza.") < plain(letter).index("Druga.")


async def test_two_processes_never_send_the_same(cast: Cast, oven: Ticket, box: Box, post: Post) -> None:
    for number in range(4):
        opened = await tickets.open_ticket(cast.lucja, cast.zawilec.id, title=f"Sprawa {number}")
        await tickets.comment(cast.tomasz, opened.id, body="Już.")
    await asyncio.gather(*(rules.gather() for _ in range(3)))
    waiting = await Notice.filter(kind=NoticeKind.REPLY).count()
    await asyncio.gather(*(send_due(post, ADDRESS) for _ in range(3)))
    told = [letter["Message-ID"] for letter in box.letters if letter["To"] == "żółć@zawil.example"]
    assert len(told) == len(set(told)) == waiting == 4


async def test_a_process_that_dies_after_sending_sends_again_under_the_same_name(
    cast: Cast, oven: Ticket, box: Box, post: Post
) -> None:
    await tickets.comment(cast.tomasz, oven.id, body="Już.")
    await rules.gather()
    with patch("schema.notices.rules.sent", side_effect=KeyboardInterrupt), pytest.raises(KeyboardInterrupt):
        await send_due(post, ADDRESS)
    assert await send_due(post, ADDRESS) == 0
    with later(HOUR):
        assert await send_due(post, ADDRESS) == 1
    first, second = box.letters
    assert first["Message-ID"] == second["Message-ID"]


async def test_a_server_that_is_away_is_tried_later_and_later(cast: Cast, oven: Ticket, box: Box, post: Post) -> None:
    away = Post(Settings(mail="smtp://127.0.0.1:1", mail_from="pomoc@it.example", origins=(ADDRESS,)))
    await tickets.comment(cast.tomasz, oven.id, body="Już.")
    await rules.gather()
    await send_due(away, ADDRESS)
    [notice] = await Notice.all()
    assert (notice.state, notice.tries) == (QueueState.WAITING, 1)
    assert now() < notice.due_at <= now() + dt.timedelta(minutes=1)
    with later(HOUR):
        assert len(await sent(post, box)) == 1


async def test_a_refused_address_is_written_to_no_more_until_somebody_mends_it(
    cast: Cast, oven: Ticket, box: Box, post: Post
) -> None:
    box.unknown = {"żółć@zawil.example"}
    await tickets.comment(cast.tomasz, oven.id, body="Już.")
    assert await sent(post, box) == []
    row = await Preference.get(person_id=cast.lucja.person_id)
    assert (row.returned_email, (row.returned_why or "")[:3]) == ("żółć@zawil.example", "550")
    assert await Notice.exists(state=QueueState.FAILED)

    box.unknown = set()
    await tickets.comment(cast.tomasz, oven.id, body="Jestem.")
    assert await sent(post, box) == []
    await rules.restore(cast.tomasz, cast.lucja.person_id)
    await tickets.comment(cast.tomasz, oven.id, body="Działa.")
    assert len(await sent(post, box)) == 1


def bounce(letter: EmailMessage, status: str = "5.1.1") -> bytes:
    """What a mail server writes when it cannot hand a letter over."""
    return f"""From: MAILER-DAEMON@mx.example
To: pomoc@it.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <{status}@mx.example>
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

No such user.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; somebody@zawil.example
Action: failed
Status: {status}

--b
Content-Type: message/rfc822

Message-ID: {letter["Message-ID"]}
Subject: x

x
--b--
""".encode()


@pytest.mark.parametrize(("status", "marked"), [("5.1.1", True), ("4.2.2", False)])
async def test_a_letter_that_comes_back_for_good_marks_its_address(
    status: str, marked: bool, cast: Cast, oven: Ticket, box: Box, post: Post
) -> None:
    await tickets.comment(cast.tomasz, oven.id, body="Już.")
    [letter] = await sent(post, box)
    mail, _ = await mails.receive(bounce(letter, status))
    assert mail.reason is MailReason.BOUNCE
    assert await Preference.exists(person_id=cast.lucja.person_id, returned_at__not_isnull=True) is marked
    missed = (cast.lucja.person_id, oven.id) if marked else (None, None)
    assert (await Mail.filter(id=mail.id).values_list("person_id", "ticket_id"))[0] == missed


async def test_a_forged_bounce_marks_nobody(cast: Cast, oven: Ticket, box: Box, post: Post) -> None:
    forged = EmailMessage()
    forged["Message-ID"] = f"<{oven.key}.{oven.id}@it.example>"
    await mails.receive(bounce(forged))
    assert not await Preference.all().exists()


async def test_only_the_button_stops_letters_and_only_of_their_kind(
    cast: Cast, oven: Ticket, box: Box, post: Post, browser: httpx.AsyncClient
) -> None:
    await tickets.comment(cast.tomasz, oven.id, body="Już.")
    [letter] = await sent(post, box)
    link = letter["List-Unsubscribe"].strip("<> ")
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"

    page = await browser.get(link)
    assert "żółć@zawil.example" in page.text
    assert "odpowiedzi w moich sprawach" in page.text
    assert not await Preference.all().exists()

    done = await browser.post(link, data={"List-Unsubscribe": "One-Click"})
    assert done.status_code == 200
    row = await Preference.get(person_id=cast.lucja.person_id)
    assert row.paces == {"REPLY": "NEVER"}
    assert (await browser.post(link)).status_code == 200
    assert (await browser.get(f"{ADDRESS}/unsubscribe/guessed")).status_code == 410


async def test_secrets_of_letters_stand_nowhere(
    cast: Cast, oven: Ticket, box: Box, post: Post, browser: httpx.AsyncClient
) -> None:
    from schema.history.model import HistoryEvent

    await tickets.comment(cast.tomasz, oven.id, body="Już.")
    [letter] = await sent(post, box)
    secret = re.sub(r".*/|>", "", letter["List-Unsubscribe"])
    await browser.post(f"{ADDRESS}/unsubscribe/{secret}")
    told = [(one.changes, one.parts) for one in await HistoryEvent.all()]
    rows = [vars(one) for one in await Notice.all()]
    assert secret not in str(told) + str(rows)
    assert (await Person.get(id=cast.lucja.person_id)).id
