"""What comes with mails: it becomes files where the mail was said, or is named there; nothing of it is lost."""

from __future__ import annotations

import io
from email.message import EmailMessage
from pathlib import Path

import pytest
from PIL import Image

from schema.files.model import File, FileState
from schema.mails import rules
from schema.mails.model import Mail, MailReason, MailState
from schema.refusals import Invalid, NotFound
from schema.tickets import rules as tickets
from schema.tickets.model import Comment, CommentFile, Ticket, TicketFile
from tests.cast import Cast
from tests.mails.corpus_of import mail

DOCUMENT = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\nfaktura"


def picture() -> bytes:
    """A small picture."""
    drawn = io.BytesIO()
    Image.new("RGB", (8, 6), "#2f6f5f").save(drawn, "PNG")
    return drawn.getvalue()


def letter(*attached: tuple[str, bytes], by: str = "żółć@zawil.example", subject: str = "Piec") -> bytes:
    """A mail with these things."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"], made["Message-ID"] = by, "pomoc@spoko.example", subject, "<l@x.example>"
    made.set_content("Proszę zobaczyć.")
    for name, content in attached:
        made.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return made.as_bytes()


async def came(content: bytes) -> Mail:
    row, _ = await rules.receive(content)
    return row


def kept(contents: Path) -> list[bytes]:
    """Whatever lies in the folder, without small pictures."""
    return [path.read_bytes() for path in contents.rglob("*") if path.is_file() and not path.suffix]


async def test_what_comes_with_a_new_ticket_are_its_files(cast: Cast, contents: Path) -> None:
    row = await came(letter(("faktura.pdf", DOCUMENT), ("zażółć.png", picture())))
    hung = await TicketFile.filter(ticket_id=row.ticket_id).prefetch_related("file").order_by("file_id")
    files = [one.file for one in hung]

    assert [(one.name, one.media_type, one.thumbnail) for one in files] == [
        ("faktura.pdf", "application/pdf", False), ("zażółć.png", "image/png", True),
    ]  # fmt: skip
    assert {(one.state, one.sender_id, one.client_id) for one in files} == {
        (FileState.ATTACHED, cast.lucja.person_id, cast.zawilec.id)
    }
    assert sorted(kept(contents)) == sorted([DOCUMENT, picture()])
    assert (await Ticket.get(id=row.ticket_id)).body == "Proszę zobaczyć."


async def test_pictures_within_the_text_come_along(cast: Cast) -> None:
    row = await came(mail("nested-multipart"))
    names = await File.filter(id__in=await _files_of(row)).order_by("id").values_list("name", flat=True)
    assert names == ["logo.png", "błąd.jpg"]


async def test_what_comes_with_an_answer_hangs_on_what_was_said(cast: Cast) -> None:
    row = await came(letter(("plan.pdf", DOCUMENT), subject="Re: [ZAWIL-1] Piec"))
    hung = await CommentFile.get(comment_id=row.comment_id).prefetch_related("file")
    assert (hung.file.name, hung.client_id) == ("plan.pdf", cast.zawilec.id)
    assert not await TicketFile.exists()


async def test_what_comes_with_an_answer_to_what_is_over_goes_into_the_new_ticket(cast: Cast, contents: Path) -> None:
    await tickets.cancel(cast.lucja, cast.broken_oven.id, reason="Pomyłka.")
    row = await came(letter(("plan.pdf", DOCUMENT), subject="Re: [ZAWIL-1] Piec"))
    assert row.ticket_id != cast.broken_oven.id
    assert len(await _files_of(row)) == len(kept(contents)) == await File.all().count() == 1


@pytest.mark.parametrize(
    ("name", "content", "unfit", "words"),
    [
        ("faktura.pdf", b"MZ\x90\0", "PROGRAM", "faktura.pdf (program)"),
        ("start.bat", b"@echo off", "PROGRAM", "start.bat (program)"),
        ("film.mp4", b"x" * 2_001, "TOO_LARGE", "film.mp4 (za duży plik)"),
        ("puste.txt", b"", "EMPTY", "puste.txt (pusty plik)"),
    ],
)
async def test_what_may_be_no_file_is_named_and_kept_in_the_mail(
    cast: Cast, contents: Path, name: str, content: bytes, unfit: str, words: str
) -> None:
    whole = letter((name, content), ("plan.pdf", DOCUMENT))
    row = await came(whole)

    body = (await Ticket.get(id=row.ticket_id)).body
    assert body == f"Proszę zobaczyć.\n\nNie dołączono: {words}. Całą wiadomość ma zespół IT."
    assert [one.get("unfit") for one in (await Mail.get(id=row.id)).attachments] == [unfit, None]
    assert kept(contents) == [DOCUMENT]
    assert bytes((await Mail.get(id=row.id)).content) == whole


async def test_of_very_many_files_the_last_are_named(cast: Cast) -> None:
    row = await came(letter(*((f"{n}.txt", b"tekst") for n in range(12))))
    assert len(await _files_of(row)) == 10
    assert "10.txt (za dużo plików), 11.txt (za dużo plików)" in (await Ticket.get(id=row.ticket_id)).body


async def test_a_mail_within_a_mail_is_one_file(cast: Cast) -> None:
    made = EmailMessage()
    made["From"], made["Subject"] = "żółć@zawil.example", "Dziwna wiadomość"
    made.set_content("Czy to oszustwo?")
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "bank@evil.example", "Twoje konto"
    inner.set_content("Kliknij tutaj.")
    made.add_attachment(inner)
    row = await came(made.as_bytes())
    [file] = await File.filter(id__in=await _files_of(row))
    assert (file.name.endswith(".eml"), file.size > 0) == (True, True)
    assert row.attachments[0]["size"] == file.size


async def test_what_waits_has_no_files_until_it_is_taken(cast: Cast, contents: Path) -> None:
    waiting = await came(letter(("plan.pdf", DOCUMENT), by="lucja@dom.example"))
    assert (waiting.state, kept(contents), await File.exists()) == (MailState.QUARANTINED, [], False)

    row = await rules.accept(cast.tomasz, waiting.id, person=cast.lucja.person_id)
    [file] = await File.filter(id__in=await _files_of(row))
    assert (file.name, file.client_id, kept(contents)) == ("plan.pdf", cast.zawilec.id, [DOCUMENT])


async def test_what_cannot_be_said_leaves_no_contents(cast: Cast, contents: Path) -> None:
    row = await came(letter(("plan.pdf", DOCUMENT), by="reder@zawil.example", subject="Re: [ZAWIL-1] Piec"))
    assert row.reason is MailReason.NOT_THEIRS
    with pytest.raises(NotFound):
        await rules.accept(cast.tomasz, row.id, person=cast.jan.person_id)
    assert (kept(contents), await File.exists()) == ([], False)


async def test_whoever_takes_a_mail_says_where_it_goes(cast: Cast) -> None:
    other = await tickets.open_ticket(cast.lucja, cast.zawilec.id, title="Etykiety")
    named = await came(letter(by="lucja@dom.example", subject="Re: [ZAWIL-1] Piec"))
    row = await rules.accept(cast.tomasz, named.id, person=cast.lucja.person_id, ticket=other.id)
    assert (row.ticket_id, (await Comment.get(id=row.comment_id)).author_id) == (other.id, cast.lucja.person_id)


async def test_or_that_it_opens_a_ticket_whatever_it_names(cast: Cast) -> None:
    row = await came(letter(("plan.pdf", DOCUMENT), by="reder@zawil.example", subject="Re: [ZAWIL-1] Piec"))
    row = await rules.accept(cast.tomasz, row.id, person=cast.jan.person_id, anew=True)
    ticket = await Ticket.get(id=row.ticket_id)
    assert (ticket.requester_id, ticket.title, len(await _files_of(row))) == (cast.jan.person_id, "Piec", 1)


async def test_nobody_is_made_to_speak_in_a_ticket_that_they_do_not_see(cast: Cast) -> None:
    waiting = await came(letter(by="obcy@dom.example"))
    with pytest.raises(Invalid, match="does not see this ticket"):
        await rules.accept(cast.tomasz, waiting.id, person=cast.jan.person_id, ticket=cast.broken_oven.id)


async def _files_of(row: Mail) -> list[object]:
    """Ids of the files that hang where the mail was said."""
    if row.comment_id:
        return list(await CommentFile.filter(comment_id=row.comment_id).values_list("file_id", flat=True))
    return list(await TicketFile.filter(ticket_id=row.ticket_id).values_list("file_id", flat=True))
