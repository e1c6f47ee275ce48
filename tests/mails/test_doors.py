"""The ways in: a mail that a mail server hands over, a maildir, and a mailbox on an IMAP server."""

from __future__ import annotations

import asyncio
import io
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from api.commands import main
from api.incoming import fetch
from api.settings import Settings, SettingsError, read
from schema.database import connect
from schema.mails.model import Mail, MailState
from schema.organisations import rules as organisations
from schema.organisations.model import OrganisationKind
from schema.people import rules as people
from schema.viewer import SYSTEM
from tests.cast import Cast
from tests.mails.corpus_of import mail


def deliver(content: bytes, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(content)))
    return main(["mail", "deliver"])


async def kept(url: str) -> list[Mail]:
    db = await connect(url)
    try:
        return await Mail.all().order_by("id")
    finally:
        await db.close()


async def bakery(url: str) -> None:
    """Jan bakes there, and may write."""
    db = await connect(url)
    try:
        await organisations.add_organisation(SYSTEM, code="SPOKO", name="Spokojna IT", kind=OrganisationKind.ENTERPRISE)
        client = await organisations.add_organisation(SYSTEM, code="ZAWIL", name="Piekarnia Zawilec")
        await people.add_person(SYSTEM, client.id, name="Jan Reder", email="reder@zawil.example")
    finally:
        await db.close()


def test_a_mail_server_hands_a_mail_over(
    database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TANDEM_DATABASE", database_url)
    main(["organisation", "create", "SPOKO", "Spokojna IT", "--kind", "ENTERPRISE"])
    capsys.readouterr()

    assert deliver(mail("stranger"), monkeypatch) == 0
    assert re.fullmatch(r"mal_[0-9a-f-]{36} QUARANTINED\n", capsys.readouterr().out)
    assert deliver(mail("stranger"), monkeypatch) == 0
    assert capsys.readouterr().out.endswith("QUARANTINED (known)\n")
    assert [bytes(one.content) for one in asyncio.run(kept(database_url))] == [mail("stranger")]


def test_what_comes_with_it_becomes_files(
    database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("TANDEM_DATABASE", database_url)
    monkeypatch.setenv("TANDEM_FILES", str(tmp_path / "contents"))
    asyncio.run(bakery(database_url))
    assert deliver(mail("nested-multipart"), monkeypatch) == 0
    assert "TAKEN" in capsys.readouterr().out
    contents = [path.read_bytes() for path in (tmp_path / "contents").rglob("*") if path.is_file()]
    assert sorted(contents) == sorted([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0zdj"])
    assert deliver(mail("nested-multipart"), monkeypatch) == 0
    assert len([path for path in (tmp_path / "contents").rglob("*") if path.is_file()]) == 2


def test_a_folder_that_takes_no_files_lets_the_mail_server_keep_the_mail(
    database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "contents").write_text("no folder")
    monkeypatch.setenv("TANDEM_DATABASE", database_url)
    monkeypatch.setenv("TANDEM_FILES", str(tmp_path / "contents"))
    asyncio.run(bakery(database_url))
    assert deliver(mail("nested-multipart"), monkeypatch) == 75
    assert asyncio.run(kept(database_url)) == []


@pytest.mark.parametrize("wrong", ["sqlite:///nowhere/at/all.db", "postgres://127.0.0.1:1/tandem", "what"])
def test_without_a_database_the_mail_server_keeps_the_mail(
    wrong: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TANDEM_DATABASE", wrong)
    assert deliver(mail("plain"), monkeypatch) == 75
    assert capsys.readouterr().err.startswith("tandem: ")


async def test_a_maildir_is_emptied_mail_by_mail(cast: Cast, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    for name in ("plain", "not-a-mail"):
        (tmp_path / "new" / name).write_bytes(mail(name))

    assert await fetch(Settings(mail_source=f"maildir://{tmp_path}")) == 2
    assert sorted(file.name for file in (tmp_path / "cur").iterdir()) == ["not-a-mail:2,S", "plain:2,S"]
    assert await fetch(Settings(mail_source=f"maildir://{tmp_path}")) == 0
    assert {one.state for one in await Mail.all()} == {MailState.TAKEN, MailState.UNREADABLE}


class Mailbox:
    """As much of an IMAP server as is needed: what is unseen, each by its number, and what was marked."""

    def __init__(self, mails: list[bytes]) -> None:
        self.mails, self.seen, self.said = mails, set[int](), list[str]()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer until they go."""
        writer.write(b"* OK ready\r\n")
        while line := (await reader.readline()).decode():
            tag, _, asked = line.strip().partition(" ")
            self.said.append(asked)
            writer.write(self._answer(asked) + f"{tag} OK done\r\n".encode())
        writer.close()

    def _answer(self, asked: str) -> bytes:
        number = int((re.search(r"UID \w+ (\d+)", asked) or ["0", "0"])[1])
        if asked.startswith("CAPABILITY"):
            return b"* CAPABILITY IMAP4rev1\r\n"
        if asked.startswith("SELECT"):
            return f"* {len(self.mails)} EXISTS\r\n".encode()
        if "SEARCH" in asked:
            unseen = (str(one) for one in range(1, len(self.mails) + 1) if one not in self.seen)
            return f"* SEARCH {' '.join(unseen)}\r\n".encode()
        if "FETCH" in asked:
            content = self.mails[number - 1]
            return b"* %d FETCH (UID %d BODY[] {%d}\r\n%b)\r\n" % (number, number, len(content), content)
        if "STORE" in asked:
            self.seen.add(number)
        return b"* BYE\r\n" if asked == "LOGOUT" else b""


@asynccontextmanager
async def listening(mailbox: Mailbox) -> AsyncIterator[str]:
    server = await asyncio.start_server(mailbox.serve, "127.0.0.1", 0)
    async with server:
        yield f"imap://pomoc:has%C5%82o@127.0.0.1:{server.sockets[0].getsockname()[1]}/INBOX"


async def test_a_mailbox_is_marked_as_seen_once_a_mail_is_kept(cast: Cast) -> None:
    mailbox = Mailbox([mail("plain"), mail("stranger")])
    async with listening(mailbox) as address:
        settings = Settings(mail_source=address.replace("has%C5%82o", "haslo"))
        assert (await fetch(settings), await fetch(settings)) == (2, 0)

    assert mailbox.seen == {1, 2}
    assert 'LOGIN pomoc "haslo"' in mailbox.said
    assert all("PEEK" in asked for asked in mailbox.said if "FETCH" in asked)


@pytest.mark.parametrize("wrong", ["pop3://x@y", "maildir://relative", "imaps://host/INBOX"])
def test_a_source_that_cannot_be_is_refused(wrong: str) -> None:
    with pytest.raises(SettingsError, match="TANDEM_MAIL_SOURCE"):
        read({"TANDEM_MAIL_SOURCE": wrong})
