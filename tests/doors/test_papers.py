"""Protocols on paper: drawn, kept, given to who may have them, and told from forgeries."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from dataclasses import replace
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from api.commands import main
from api.contents import Contents
from api.papers import drawing
from api.papers.drawing import drawn, name_of
from api.settings import Settings
from schema.database import connect
from schema.devices import rules as devices
from schema.files.model import File
from schema.people.model import Language
from schema.people.rules import viewer_of
from schema.protocols import rules
from schema.protocols.model import Occasion, Protocol, ProtocolState
from schema.protocols.rules import Sheet
from tests.doors.conftest import Company, Visit, founded, sign_in

NOON = dt.datetime(2026, 11, 20, 12, 0, tzinfo=ZoneInfo("Europe/Warsaw"))
SHEET = Sheet(
    language=Language.PL,
    edition=2,
    occasion=Occasion.ACCEPTED,
    company="Piekarnia Zawilec",
    giver_id=uuid4(),
    giver="Tomasz Wrona",
    giver_company="Spokojna IT",
    taker="Łucja Żółć",
    device="Lenovo ThinkPad T14",
    tag="ZAW/001",
    serial="PF2X91",
    handed_at=NOON,
    expected_return=None,
    condition="rysa na klapie",
    accessories=None,
    accepted_at=NOON,
    drawn_at=NOON,
)


async def test_the_same_hand_over_gives_the_same_bytes() -> None:
    assert drawn(SHEET) == drawn(SHEET)
    assert drawn(SHEET) != drawn(replace(SHEET, serial="PF2X92"))


@pytest.mark.parametrize("language", Language)
async def test_every_polish_letter_is_in_the_fonts(language: Language, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        drawn(replace(SHEET, language=language, condition="Zażółć gęślą jaźń. ZAŻÓŁĆ GĘŚLĄ JAŹŃ – „Їжак” 1 000 zł €"))
    assert "missing" not in caplog.text


async def test_its_name_is_one_that_a_folder_takes() -> None:
    assert name_of(SHEET) == "protokol-ZAW-001-2026-11-20-2.pdf"
    assert name_of(replace(SHEET, language=Language.EN)) == "protocol-ZAW-001-2026-11-20-2.pdf"


async def test_a_long_story_goes_on_over_pages() -> None:
    pages = drawn(replace(SHEET, condition="rysa\n" * 120)).count(b"/Type /Page\n")
    assert pages == 5


async def hand_over(company: Company) -> None:
    """Katarzyna gets a laptop from Tomasz."""
    tomek = await viewer_of(company.tomek.id)
    model = await devices.add_model(tomek, manufacturer="Lenovo", name="ThinkPad T14", category="Laptop")
    laptop = await devices.register(tomek, company.kasia.client_id, tag="ZAW-001", model=model.id)
    await devices.hand_over(tomek, laptop.id, holder=company.kasia.id)


async def test_what_is_due_is_drawn_and_given_to_whoever_has_the_device(
    visit: Visit, company: Company, settings: Settings
) -> None:
    await hand_over(company)
    [timer] = drawing(Contents(settings.contents)).values()
    assert await timer.do() == 2
    assert await timer.do() == 0
    browser = visit()
    await sign_in(browser)
    paper = await Protocol.get(language=Language.PL).prefetch_related("file")
    assert paper.file is not None
    answer = await browser.get(f"/attachments/{paper.file.key}/{paper.file.name}")
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.content == drawn(await rules.sheet(paper))
    assert (await visit().get(f"/attachments/{paper.file.key}/{paper.file.name}")).status_code == 401


async def test_what_a_process_that_died_had_begun_is_drawn_by_the_next(company: Company, tmp_path: Path) -> None:
    await hand_over(company)

    class Dying(Contents):
        async def receive(self, *_told: object) -> None:  # type: ignore[override]
            raise SystemExit

    [dying] = drawing(Dying(tmp_path)).values()
    with pytest.raises(SystemExit):
        await dying.do()
    assert await File.all().count() == 0
    [living] = drawing(Contents(tmp_path)).values()
    assert await living.do() == 2
    assert await Protocol.filter(state=ProtocolState.KEPT).count() == 2


async def test_when_two_draw_the_same_one_is_kept_and_nothing_of_the_other_stays(
    company: Company, tmp_path: Path
) -> None:
    await hand_over(company)
    contents = Contents(tmp_path / "kept")
    seen = await rules.due()
    [first] = drawing(contents).values()
    await first.do()
    with pytest.MonkeyPatch.context() as patch:

        async def as_before() -> list[Protocol]:
            return seen

        patch.setattr(rules, "due", as_before)
        await first.do()
    assert await Protocol.filter(state=ProtocolState.KEPT).count() == len(seen)
    there = {path.name for path in contents.folder.rglob("*") if path.is_file()}
    assert there == {str(file.id) for file in await File.all()}


async def _prepare(address: str, paper: Path) -> None:
    database = await connect(address)
    company = await founded()
    await hand_over(company)
    [timer] = drawing(Contents(paper.parent / "kept")).values()
    await timer.do()
    kept = await Protocol.get(language=Language.PL).prefetch_related("file")
    assert kept.file is not None
    paper.write_bytes(Contents(paper.parent / "kept").path(kept.file.id).read_bytes())
    await database.close()


def test_a_copy_is_told_from_a_forgery_on_the_command_line(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = tmp_path / "protokol.pdf"
    asyncio.run(_prepare(database_url, paper))
    monkeypatch.setenv("TANDEM_DATABASE", database_url)
    assert main(["protocol", "verify", str(paper)]) == 0
    assert "ZAW-001, Tomasz Wrona to Katarzyna Dudek" in capsys.readouterr().out
    paper.write_bytes(paper.read_bytes() + b"%")
    assert main(["protocol", "verify", str(paper)]) == 2
    assert "No protocol was ever kept" in capsys.readouterr().err
