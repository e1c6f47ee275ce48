"""The command line: what it does, and what it says when it cannot."""

from __future__ import annotations

import asyncio
import datetime as dt
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from api.commands import main
from schema.database import connect
from schema.people import rules
from schema.people.model import Person
from schema.refusals import SignInFailed
from schema.writing import Use, count_uses
from tests.going import going

Say = Callable[..., str]
REGISTER = "tag;serial;manufacturer;model;category\nZAW-001;PF0001;Lenovo;ThinkPad T14;Laptop\n"


@pytest.fixture
def say(database_url: str, monkeypatch: pytest.MonkeyPatch, speak: Say) -> Say:
    """Say something on the command line of a migrated database."""
    monkeypatch.setenv("TANDEM_DATABASE", database_url)
    return speak


@pytest.fixture
def speak(capsys: pytest.CaptureFixture[str]) -> Say:
    """Say something on the command line; gives what was printed."""

    def say_it(*words: str, code: int = 0) -> str:
        try:
            ended = main(words)
        except SystemExit as stopped:
            ended = int(stopped.code or 0)
        told = capsys.readouterr()
        assert ended == code, told
        if code:
            assert told.err.startswith("tandem: ")
            assert told.err.count("\n") == 1
        return told.err if code else told.out

    return say_it


@pytest.fixture
def company(say: Say) -> None:
    """The IT company and a client."""
    say("organisation", "create", "SPOKO", "Spokojna IT", "--kind", "ENTERPRISE")
    say("organisation", "create", "ZAWIL", "Piekarnia Zawilec", "--city", "Poznań")


def create_kasia(say: Say) -> str:
    """Her password."""
    told = say(
        "user", "create", "Katarzyna.Dudek@zawilec.example",
        "--name", "Katarzyna Dudek", "--client", "ZAWIL", "--role", "OWNER",
    )  # fmt: skip
    email, password = told.split()
    assert email == "katarzyna.dudek@zawilec.example"
    return password


def signs_in(url: str, password: str) -> bool:
    """Whether Katarzyna can, with that password."""

    async def try_it() -> bool:
        database = await connect(url)
        try:
            await rules.sign_in("katarzyna.dudek@zawilec.example", password)
        except SignInFailed:
            return False
        finally:
            await database.close()
        return True

    return asyncio.run(try_it())


def test_someone_new_can_sign_in_with_the_password_that_was_told(say: Say, company: None, database_url: str) -> None:
    password = create_kasia(say)

    assert signs_in(database_url, password)


def test_a_new_password_replaces_the_old_one(
    say: Say, company: None, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = create_kasia(say)
    monkeypatch.setattr("sys.stdin", io.StringIO("a password of her own\n"))
    told = say("user", "password", "katarzyna.dudek@zawilec.example", "--stdin")

    assert "a password of her own" not in told
    assert signs_in(database_url, "a password of her own")
    assert not signs_in(database_url, old)


def test_a_person_is_added_with_role_and_password_or_not_at_all(
    say: Say, company: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    kasia = ("user", "create", "k@zawilec.example", "--name", "K", "--client", "ZAWIL", "--role")
    assert "role is not for people" in say(*kasia, "ADMIN", code=2)
    monkeypatch.setattr("sys.stdin", io.StringIO("short\n"))
    assert "12 to 128 characters" in say(*kasia, "OWNER", "--stdin", code=2)

    assert say(*kasia, "OWNER").startswith("k@zawilec.example ")


def test_a_token_is_told_once_and_can_be_ended_by_its_id_or_by_itself(say: Say, company: None) -> None:
    create_kasia(say)
    create = ("token", "create", "katarzyna.dudek@zawilec.example", "--name", "Spreadsheet")
    first, second = say(*create).split(), say(*create, "--scope", "read:tickets", "--days", "7").split()

    assert say("token", "revoke", first[0]) == f"{first[0]} ended\n"
    assert say("token", "revoke", second[1]) == f"{second[0]} ended\n"
    assert "ended already" in say("token", "revoke", first[0], code=2)


def test_a_register_is_shown_taken_in_and_taken_back(say: Say, company: None, tmp_path: Path) -> None:
    register = tmp_path / "register.csv"
    register.write_text(REGISTER, encoding="utf-8")
    words = ("import", "devices", str(register), "--client", "zawil")

    assert "ZAW-001" in say(*words, "--dry-run")
    told = say(*words)
    imported = told.split("Taken in as ")[1].split(";")[0]
    assert "register.csv" in say("import", "undo", imported)


def test_a_database_without_tables_is_migrated_once(
    speak: Say, empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TANDEM_DATABASE", empty_url)

    assert "python -m api migrate" in speak("check", code=2)
    assert "python -m api migrate" in speak("serve", code=2)
    assert "0001_foundation" in speak("migrate")
    assert "up to date already" in speak("migrate")


def test_check_says_what_is_missing(say: Say) -> None:
    assert "no IT company yet" in say("check", code=2)
    say("organisation", "create", "SPOKO", "Spokojna IT", "--kind", "ENTERPRISE")
    assert "Nobody administers it" in say("check", code=2)
    say("user", "create", "adam@spokojna.example", "--name", "Adam", "--client", "SPOKO", "--role", "ADMIN")
    told = say("check")

    assert "migrations           up to date" in told
    assert "answers" in told


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "required: COMMAND"),
        (["dance"], "invalid choice: 'dance'"),
        (["import", "devices"], "required: FILE"),
        (["import", "devices", "missing.csv", "--client", "ZAWIL"], "missing.csv cannot be read: No such file"),
        (["import", "devices", ".", "--client", "ZAWIL"], "cannot be read: Is a directory"),
        (["import", "devices", "pyproject.toml", "--client", "NONE"], "Known codes: SPOKO, ZAWIL."),
        (["import", "incidents", "pyproject.toml", "--client", ""], "no organisation with the code ''"),
        (["import", "undo", "imp_1"], "not the id of an import"),
        (["import", "undo", "imp_01920000-0000-7000-8000-000000000000"], "no such import"),
        (["organisation", "create", "zawil", "Zawilec again"], "The code ZAWIL is taken."),
        (["organisation", "create", "!", "Nothing"], "2 to 12 letters"),
        (["organisation", "create", "OTHER", "Other", "--kind", "ENTERPRISE"], "exactly one IT company"),
        (["user", "create", "x", "--name", "X", "--client", "ZAWIL", "--role", "OWNER"], "not an e-mail address"),
        (["user", "create", "x@y.example", "--name", "", "--client", "ZAWIL", "--role", "OWNER"], "write something"),
        (["user", "create", "x@y.example", "--name", "X", "--client", "ZAWIL", "--role", "KING"], "invalid choice"),
        (["user", "password", "nobody@zawilec.example"], "Nobody has the address"),
        (["token", "create", "nobody@zawilec.example", "--name", "x"], "Nobody has the address"),
        (["token", "create", "x@y.example", "--name", "x", "--scope", "all"], "invalid choice: 'all'"),
        (["token", "create", "x@y.example", "--name", "x", "--days", "many"], "invalid int value: 'many'"),
        (["token", "revoke", "tok_1"], "not the id of a token"),
        (["token", "revoke", "tnd_unknown"], "no such token"),
        (["demo", "--port", "many"], "invalid int value"),
        (["demo", "--port", "-1"], "TANDEM_PORT must be zero or more"),
        (["demo", "--port", "99999"], "at most 65535"),
        (["demo", "--database", "mysql://x"], "TANDEM_DATABASE must be like sqlite://"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(say: Say, company: None, words: list[str], says: str) -> None:
    assert says in say(*words, code=2)


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("TANDEM_PROT", "1", "Did you mean TANDEM_PORT?"),
        ("TANDEM_DATABASE", "sqlite:///dev/null/tandem.db", "tandem: "),
        ("TANDEM_DATABASE", "postgres://nobody@127.0.0.1:1/tandem", "tandem: "),
        ("TANDEM_DATABASE", "postgres://nobody@127.0.0.1:port/tandem", "TANDEM_DATABASE must be like"),
    ],
)
@pytest.mark.parametrize("command", ["check", "serve", "migrate"])
def test_what_cannot_be_set_is_said_in_one_line(
    speak: Say, monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str, command: str
) -> None:
    monkeypatch.setenv(name, value)

    assert says in speak(command, code=2)


def test_the_demo_leaves_other_data_alone(say: Say, database_url: str) -> None:
    say("organisation", "create", "OTHER", "Somebody else", "--kind", "ENTERPRISE")

    assert "something else than the demo" in say("demo", "--port", "0", "--database", database_url, code=2)
    assert "is not reset" in say("demo", "--port", "0", "--reset", "--database", database_url, code=2)


def test_the_settings_are_printed(say: Say) -> None:
    assert say("settings") == Path("docs/settings.md").read_text(encoding="utf-8")


def test_documents_that_are_asked_by_id_are_listed(speak: Say) -> None:
    lines = [line.split() for line in speak("documents").splitlines()]
    [people] = [line for line in lines if line[-1] == "api/documents/ready/people.graphql"]

    assert people[0].startswith("sha256:")
    assert people[1:3] == ["query", "People"]
    assert {"query", "mutation"} <= {line[1] for line in lines} <= {"query", "mutation", "subscription"}


def test_a_wrong_document_refuses_the_start(say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own.graphql").write_text("query A {\n  shoes\n}\n")
    monkeypatch.setenv("TANDEM_DOCUMENTS", str(tmp_path))

    for command in ("serve", "documents", "check"):
        assert "own.graphql, line 2: Cannot query field 'shoes' on type 'Query'" in say(command, code=2)


def test_who_still_uses_what_will_be_gone_is_told(say: Say, company: None, database_url: str) -> None:
    assert "Ticket.priority" not in say("deprecations")
    create_kasia(say)
    asyncio.run(use(database_url, "Ticket.priority"))

    with going():
        told = say("deprecations")
    assert "Turn.NOBODY: Use `Turn.IT`. Removed 2027-06-01.\n  nobody has used it\n" in told
    assert (
        "Ticket.priority: Use `Ticket.urgency`. Removed 2027-06-01.\n"
        "  Katarzyna Dudek, Spreadsheet: 7 ×, last 2026-11-23 08:15 UTC\n"
        "  Katarzyna Dudek, the panel: 1 ×, last 2026-11-22 10:00 UTC\n"
    ) in told


async def use(url: str, coordinate: str) -> None:
    """Katarzyna's spreadsheet on two days, and once the panel."""
    database = await connect(url)
    try:
        kasia = await Person.get(email="katarzyna.dudek@zawilec.example")
        first, second = (dt.datetime(2026, 11, 22, 10, tzinfo=dt.UTC), dt.datetime(2026, 11, 23, 8, 15, tzinfo=dt.UTC))
        times = {("Spreadsheet", first): 3, ("Spreadsheet", second): 4, ("", first): 1}
        uses = {Use(kasia.id, name, coordinate, at.date()): (n, at) for (name, at), n in times.items()}
        await count_uses(uses)
    finally:
        await database.close()
