"""`process`: scenarios as files."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from tests.doors.test_commands import Say, company, say, speak
from tests.processes.written import scenario, step

__all__ = ["company", "say", "speak"]


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A scenario that can be published."""
    path = tmp_path / "dobry.json"
    path.write_bytes(orjson.dumps(scenario()))
    return path


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """One with two faults."""
    path = tmp_path / "zły.json"
    path.write_bytes(orjson.dumps(scenario(step("a", "nikt"), step("b", "b"))))
    return path


def test_what_can_be_published_is_counted(speak: Say, good: Path, faulty: Path) -> None:
    assert speak("process", "validate", str(good)) == "1 can be published.\n"
    assert speak("process", "validate", str(good), str(faulty), code=2) == "tandem: 1 of 2 cannot be published.\n"


def test_faults_are_said_in_polish(speak: Say, faulty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr("api.commands.processes.out.print", lambda line, **_: told.append(line))
    speak("process", "validate", "--language", "pl", str(faulty), code=2)
    assert told == [
        f"{faulty}: steps.a.after: nie ma kroku „nikt”",
        f"{faulty}: steps.b.after: czeka na samego siebie, przez: b",
    ]


@pytest.mark.usefixtures("company")
def test_publishing_again_changes_nothing(say: Say, good: Path) -> None:
    assert say("process", "publish", str(good)) == f"{good}: version 1 is in use.\n"
    assert say("process", "publish", str(good)) == f"{good}: it is in use already.\n"
    assert say("process", "publish", str(good), "--client", "ZAWIL") == f"{good}: version 1 is in use.\n"
    good.write_bytes(orjson.dumps(scenario(step("kasa"))))
    assert say("process", "publish", str(good)) == f"{good}: version 2 is in use.\n"


@pytest.mark.usefixtures("company")
def test_what_has_faults_is_not_put_in_use(say: Say, faulty: Path) -> None:
    told = say("process", "publish", str(faulty), code=2)
    assert "steps.a.after: there is no step “nikt”" in told
    assert "steps.b.after: it waits for itself" in told


@pytest.mark.usefixtures("company")
def test_a_file_that_cannot_be_read_is_named(say: Say, speak: Say, tmp_path: Path) -> None:
    text = tmp_path / "tekst.toml"
    text.write_text("to nie jest scenariusz")
    assert "no-file.toml cannot be read" in speak("process", "validate", "no-file.toml", code=2)
    assert "definition: it cannot be read" in say("process", "publish", str(text), code=2)


def test_without_an_it_company_there_is_no_library(say: Say, good: Path) -> None:
    assert "There is no IT company yet" in say("process", "publish", str(good), code=2)


def test_a_file_is_played_without_a_database(speak: Say, good: Path, faulty: Path) -> None:
    told = speak("process", "simulate", str(good), "--times", "50", "--language", "pl").splitlines()
    assert told[0] == "Nowy piekarz: symulacji 50, ziarno 1"
    assert [line.split()[:2] for line in told[3:7]] == [["10%", "1"], ["50%", "1"], ["80%", "1"], ["95%", "1"]]
    assert told[-1].split() == ["100%", "zespół", "IT", "poczta", "(założenie)"]
    assert "steps.a.after: there is no step “nikt”" in speak("process", "simulate", str(faulty), code=2)
    assert "--times is from 1" in speak("process", "simulate", str(good), "--times", "0", code=2)


@pytest.mark.usefixtures("company")
def test_what_is_in_use_is_played_by_what_it_is_called(say: Say, good: Path) -> None:
    assert say("process", "simulate", "nowy-piekarz", code=2) == "tandem: There is no scenario 'nowy-piekarz' in use.\n"
    say("process", "publish", str(good))
    told = say("process", "simulate", "nowy-piekarz", "--client", "zawil", "--seed", "3")
    assert told.startswith("Nowy piekarz: plays 1000, seed 3\n")
    assert told == say("process", "simulate", str(good), "--client", "ZAWIL", "--seed", "3")
