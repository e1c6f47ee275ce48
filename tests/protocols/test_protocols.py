"""Protocols fall due with what they tell of, and are kept as they were drawn."""

from __future__ import annotations

import datetime as dt
from hashlib import sha256

import pytest

from schema.decisions import rules as decisions
from schema.decisions.model import Option
from schema.devices import rules as devices
from schema.devices.model import Assignment
from schema.files.model import File, FileState
from schema.files.rules import Sent, fetch
from schema.people.model import Language
from schema.protocols import rules
from schema.protocols.model import Occasion, Protocol, ProtocolState
from schema.record import new_id
from schema.refusals import Impossible, NotFound
from tests.cast import Cast
from tests.reading.asking import ask

PAPERS = """{ viewer { assignments { nodes { protocols { nodes { occasion edition language state file { name sha256 } }
    } } } } }"""


async def hand_over(cast: Cast) -> Assignment:
    """Łucja gets the laptop, and is asked whether she has it."""
    told = {"condition": "rysa na klapie", "accessories": "ładowarka", "acceptance": True}
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id, **told)
    return await Assignment.get(device_id=cast.laptop.id, to_at=None)


async def say_yes(cast: Cast, period: Assignment) -> None:
    """She has it."""
    yes = await Option.get(decision_id=period.decision_id, approves=True)
    await decisions.vote(cast.lucja, yes.decision_id, option=yes.id)


def sent(content: bytes = b"%PDF") -> Sent:
    """A content that lies in its place."""
    return Sent(new_id(), "protokol.pdf", "application/pdf", len(content), sha256(content).hexdigest(), False)


async def test_what_is_handed_over_is_to_be_drawn_in_both_languages(cast: Cast) -> None:
    await hand_over(cast)
    drawn = await rules.due()
    assert {(one.occasion, one.edition, one.language) for one in drawn} == {
        (Occasion.HANDED_OVER, 1, Language.PL),
        (Occasion.HANDED_OVER, 1, Language.EN),
    }


async def test_it_says_who_gave_what_to_whom_and_in_what_condition(cast: Cast) -> None:
    await hand_over(cast)
    sheet = await rules.sheet((await rules.due())[0])
    assert (sheet.giver, sheet.giver_company) == ("Tomasz Wrona", "Spokojna IT")
    assert (sheet.taker, sheet.company) == ("Łucja Żółć", "Piekarnia Zawilec")
    assert (sheet.device, sheet.tag, sheet.serial) == ("Lenovo ThinkPad T14", "ZAW-001", "PF2X91")
    assert (sheet.condition, sheet.accessories) == ("rysa na klapie", "ładowarka")


async def test_that_she_accepted_it_stands_on_another_edition_only(cast: Cast) -> None:
    period = await hand_over(cast)
    await say_yes(cast, period)
    told = [await rules.sheet(one) for one in await rules.due()]
    assert {(one.occasion, one.edition, one.accepted_at is not None) for one in told} == {
        (Occasion.HANDED_OVER, 1, False),
        (Occasion.ACCEPTED, 2, True),
    }


async def test_a_right_serial_number_makes_another_edition_and_a_price_does_not(cast: Cast) -> None:
    period = await hand_over(cast)
    await devices.correct(cast.tomasz, cast.laptop.id, price_minor=400_000, price_currency="PLN")
    assert await Protocol.filter(assignment_id=period.id).count() == 2
    await devices.correct(cast.tomasz, cast.laptop.id, serial="PF2X92")
    told = await Protocol.filter(assignment_id=period.id, edition=2)
    assert {one.occasion for one in told} == {Occasion.CORRECTED}


async def test_nobody_signs_for_a_device_that_came_back(cast: Cast) -> None:
    period = await hand_over(cast)
    await devices.take_back(cast.tomasz, cast.laptop.id)
    await devices.correct(cast.tomasz, cast.laptop.id, serial="PF2X92")
    assert await Protocol.filter(assignment_id=period.id).count() == 2


async def test_what_was_kept_is_hers_and_not_another_bakers(cast: Cast) -> None:
    await hand_over(cast)
    [one, _] = await rules.due()
    await rules.keep_drawn(one, cast.tomasz.person_id, sent())
    told = await ask(PAPERS, cast.lucja)
    papers = told["viewer"]["assignments"]["nodes"][0]["protocols"]["nodes"]
    [kept] = [paper for paper in papers if paper["state"] == "KEPT"]
    assert kept["file"] == {"name": "protokol.pdf", "sha256": sha256(b"%PDF").hexdigest()}
    [file] = await File.all()
    assert file.state is FileState.ATTACHED
    for viewer in (cast.lucja, cast.katarzyna, cast.piotr, cast.tomasz, cast.iga):
        assert (await fetch(viewer, file.id)).id == file.id
    for stranger in (cast.jan, cast.halina):
        with pytest.raises(NotFound):
            await fetch(stranger, file.id)


async def test_what_is_kept_is_kept_once(cast: Cast) -> None:
    await hand_over(cast)
    [one, _] = await rules.due()
    await rules.keep_drawn(one, cast.tomasz.person_id, sent())
    with pytest.raises(Impossible):
        await rules.keep_drawn(one, cast.tomasz.person_id, sent(b"another"))
    assert (await Protocol.get(id=one.id)).state is ProtocolState.KEPT
    assert await File.all().count() == 1


async def test_a_copy_is_known_by_its_content(cast: Cast) -> None:
    await hand_over(cast)
    [one, _] = await rules.due()
    await rules.keep_drawn(one, cast.tomasz.person_id, sent())
    [known] = await rules.known_by(sha256(b"%PDF").hexdigest())
    assert known.id == one.id
    assert await rules.known_by(sha256(b"%PDF forged").hexdigest()) == []


async def test_the_day_is_that_of_the_clocks_in_poland(cast: Cast) -> None:
    late = dt.datetime(2026, 7, 1, 22, 30, tzinfo=dt.UTC)
    await devices.hand_over(cast.tomasz, cast.laptop.id, location="Sala konferencyjna", at=late)
    sheet = await rules.sheet((await rules.due())[0])
    assert (sheet.taker, f"{sheet.handed_at:%Y-%m-%d %H:%M}") == ("Sala konferencyjna", "2026-07-02 00:30")
