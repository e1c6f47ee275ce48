"""Excerpts: what is found says where its words stand, of what one may read and of nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from fixtures.world import World
from schema.mails.rules import receive
from schema.reading.excerpts import LONGEST, excerpts
from schema.tickets import rules as tickets
from schema.tickets.model import Audience, Resolution, Ticket
from schema.viewer import Viewer
from tests.reading.asking import ask, asked
from tests.reading.conftest import told_file, told_template, told_url
from tests.told import world, world_url

__all__ = ["told_file", "told_template", "told_url", "world", "world_url"]

QUERY = "query ($words: String!) { search(text: $words) { subject { id } excerpts { place pieces } } }"


def marked(pieces: list[str]) -> str:
    """The pieces as one text, with the found words in brackets."""
    return "".join(f"[{one}]" if n % 2 else one for n, one in enumerate(pieces))


async def told(viewer: Viewer, text: str, key: str) -> dict[str, str]:
    """The excerpts of the thing with that id, by where they stand; nothing if it is not found."""
    hits = (await ask(QUERY, viewer, words=text))["search"]
    found: list[Any] = next((hit["excerpts"] for hit in hits if hit["subject"]["id"] == key), [])
    return {one["place"]: marked(one["pieces"]) for one in found}


async def opened(viewer: Viewer, title: str, body: str = "") -> Ticket:
    return await tickets.open_ticket(viewer, viewer.organisation_id, title=title, body=body)


async def test_an_excerpt_marks_the_words_in_the_form_in_which_they_stand(world: World) -> None:
    lucja = world.viewer("lucja.zolc")
    ticket = await opened(lucja, "Żółwie ścięgno w drukarkach", "Od rana\n\nnie drukuje.")
    assert await told(lucja, "zolwi drukarka", ticket.key) == {"TITLE": "[Żółwie] ścięgno w [drukarkach]"}
    assert await told(lucja, "ZÓLW? SCIEGNO!", ticket.key) == {"TITLE": "[Żółwie] [ścięgno] w drukarkach"}
    assert await told(lucja, "drukuj rana", ticket.key) == {"BODY": "Od [rana] nie [drukuje]."}
    assert await told(lucja, "sciegna drukuje", ticket.key) == {
        "TITLE": "Żółwie [ścięgno] w drukarkach",
        "BODY": "Od rana nie [drukuje].",
    }


async def test_what_was_said_and_how_it_ended_are_places_of_their_own(world: World) -> None:
    tomasz, lucja = world.viewer("tomasz.wrona"), world.viewer("lucja.zolc")
    ticket = await opened(lucja, "Telegraf")
    await tickets.comment(tomasz, ticket.id, body="Zatkany gżegżółką")
    await tickets.resolve(tomasz, ticket.id, code=Resolution.FIXED, text="Wyjęto gniazdo i jajka")
    assert await told(lucja, "gzegzolka gniazdem telegraf", ticket.key) == {
        "TITLE": "[Telegraf]",
        "RESOLUTION": "Wyjęto [gniazdo] i jajka",
        "SAID": "Zatkany [gżegżółką]",
    }


async def test_a_client_is_never_told_what_the_team_says_among_itself(world: World) -> None:
    tomasz, katarzyna = world.viewer("tomasz.wrona"), world.viewer("katarzyna.dudek")
    ticket = await opened(katarzyna, "Telegraf nie stuka")
    await tickets.comment(tomasz, ticket.id, body="Telegraf zalany kleikiem", audience=Audience.INTERNAL)
    assert await told(tomasz, "zalany telegraf", ticket.key) == {"INTERNAL": "[Telegraf] [zalany] kleikiem"}
    assert await told(katarzyna, "telegraf", ticket.key) == {"TITLE": "[Telegraf] nie stuka"}
    body = (await asked(QUERY, katarzyna, {"words": "telegraf"})).body
    assert b"kleik" not in body


async def test_devices_people_and_mails_say_which_of_their_words_it_was(world: World) -> None:
    adam, katarzyna = world.viewer("adam.gawron"), world.people["katarzyna.dudek"]
    device = next(one for one in world.devices.values() if one.holder_id == katarzyna.id and one.serial)
    assert await told(adam, str(device.serial)[-4:], device.key) == {"SERIAL": f"[{device.serial}]"}
    assert (await told(adam, "dudek", device.key)) == {"HOLDER": "Katarzyna [Dudek]"}
    assert (await told(adam, "katarzyna", katarzyna.key))["NAME"] == "[Katarzyna] Dudek"
    content = "From: Zenon Pyszny <zenon@mleczarnia.example>\r\nSubject: Oferta na twarogi\r\n\r\nPolecam."
    mail, _ = await receive(content.encode())
    wanted = {"SUBJECT": "Oferta na [twarogi]", "EMAIL": "zenon@[mleczarnia].example"}
    assert await told(adam, "twarogów mleczarni", mail.key) == wanted


async def test_who_is_mentioned_is_told_by_name(world: World) -> None:
    katarzyna, tomasz = world.viewer("katarzyna.dudek"), world.people["tomasz.wrona"]
    ticket = await opened(katarzyna, "Kot", f"Czy @[{tomasz.name}]({tomasz.key}) złapie kocura?")
    assert await told(katarzyna, "kocur tomasz", ticket.key) == {"BODY": "Czy @[Tomasz] Wrona złapie [kocura]?"}


async def test_one_statement_answers_in_either_lane_and_under_any_name(world: World) -> None:
    lucja = world.viewer("lucja.zolc")
    await opened(lucja, "Gżegżółka")
    query = '{ other: search(text: "gzegz") { words: excerpts { __typename in: pieces } } }'
    answer = await asked(query, lucja)
    found = '[{"words":[{"__typename":"Excerpt","in":["","Gżegżółka",""]}]}]'
    assert answer.body == f'{{"data":{{"other":{found}}}}}'.encode()
    assert answer.statements == 1
    beside = await asked(query.replace("{ other", "{ rateLimit { limit } other"), lucja)
    assert answer.body.removeprefix(b'{"data":{') in beside.body + b"}"


LONG = " ".join(["Lorem ipsum dolor sit amet"] * 40)


@pytest.mark.parametrize(
    ("text", "sought", "pieces"),
    [
        (f"{LONG} kot {LONG}", "kot", 3),
        (f"{LONG} kot pies {LONG} pies kot kot", "pies kot", 5),
        ("x" * 5000 + " kot", "xxx", 3),
        ("kot" + "x" * 5000, "kotx", 3),
        ("y" * 5000 + "-kot-" + "z" * 5000, "kot", 3),
        ("kot " * 500, "kot", 0),
    ],
)
def test_an_excerpt_is_short_and_begins_and_ends_between_words(text: str, sought: str, pieces: int) -> None:
    [one] = excerpts(sought, {"BODY": text})
    told = one.pieces()
    assert len("".join(told).strip("…")) <= LONGEST + 1
    assert "".join(told).strip("…") in text
    assert len(told) == pieces or not pieces
    assert all(sought.split()[0][0] == word[0] or word in sought for word in told[1::2])


def test_words_that_stand_far_apart_are_two_excerpts() -> None:
    far = excerpts("kot pies", {"BODY": f"Kot {LONG} pies {LONG}"})
    assert [one.pieces()[1] for one in far] == ["Kot", "pies"]


@pytest.mark.parametrize(
    "text", ["za\u0307żo\u0301łc\u0301 kota", "🙂 KOTA 🙂", "kota_kota", "<b>kota</b>", "ﬁ ½ kota"]
)
def test_odd_letters_do_not_move_the_marks(text: str) -> None:
    [one] = excerpts("kot", {"BODY": text})
    assert all(word.lower() == "kota" for word in one.pieces()[1::2])
