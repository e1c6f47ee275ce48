"""Search: whatever is there for somebody is found by its words, the best first, and nothing else ever is."""

from __future__ import annotations

from dataclasses import replace

import orjson
import pytest

from fixtures.world import World
from schema.mails.rules import receive
from schema.people.rules import update_person
from schema.tickets import rules as tickets
from schema.tickets.model import Audience
from schema.viewer import Viewer
from tests.reading.asking import ask, asked
from tests.reading.conftest import told_file, told_template, told_url
from tests.told import world, world_url

__all__ = ["told_file", "told_template", "told_url", "world", "world_url"]

QUERY = """query ($text: String!, $kinds: [Findable!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    exact subject { ... on Ticket { number title client { code } } ... on Device { tag } ... on Person { name }
    ... on Mail { about: subject } }
  }
}"""


async def found(viewer: Viewer, text: str, **more: object) -> list[str]:
    """Names of what the viewer finds by the text; what is called exactly so has a star."""
    answer = orjson.loads((await asked(QUERY, viewer, {"text": text, **more})).body)
    return [("*" if hit["exact"] else "") + _name(hit["subject"]) for hit in answer["data"]["search"]]


def _name(subject: dict[str, object]) -> str:
    if "number" in subject:
        return f"{subject['client']['code']}-{subject['number']}"  # type: ignore[index]  # an object
    return str(subject.get("tag") or subject.get("name") or subject["about"])


async def test_a_ticket_is_found_by_its_number_as_people_say_it(world: World) -> None:
    tomasz = world.viewer("tomasz.wrona")
    assert (await found(tomasz, "zawil-12"))[0] == "*ZAWIL-12"
    assert {one for one in await found(tomasz, "#12") if one[0] == "*"} == {"*ZAWIL-12", "*BOROW-12", "*MODRZ-12"}
    assert await found(world.viewer("katarzyna.dudek"), "BOROW-12") == []


async def test_each_word_begins_a_word_whatever_its_case_marks_and_ending(world: World) -> None:
    tomasz, lucja = world.viewer("tomasz.wrona"), world.viewer("lucja.zolc")
    ticket = await tickets.open_ticket(lucja, lucja.organisation_id, title="Żółwie ścięgno w drukarkach")
    name = f"ZAWIL-{ticket.number}"
    for text in ("żółwie", "ZOLWI", "scieg zolw", "ściegna drukarka", "w drukarkę żółwie"):
        assert await found(tomasz, text) == [name], text
    for text in ("olwie", "zolwie pies", "ż", "!!!", "🙂", "", "   "):
        assert name not in await found(tomasz, text), text


async def test_a_title_comes_before_a_text_and_a_text_before_what_was_said(world: World) -> None:
    lucja, names = world.viewer("lucja.zolc"), []
    for title, body, said in (("Kot", "", "Gżegżółka"), ("Kot", "Gżegżółka", "Kot"), ("Gżegżółka", "Kot", "Kot")):
        ticket = await tickets.open_ticket(lucja, lucja.organisation_id, title=title, body=body)
        await tickets.comment(lucja, ticket.id, body=said)
        names.insert(0, f"ZAWIL-{ticket.number}")
    assert await found(lucja, "gżegżółka") == names


async def test_what_the_team_says_among_itself_never_makes_a_ticket_found_by_the_client(world: World) -> None:
    tomasz, katarzyna = world.viewer("tomasz.wrona"), world.viewer("katarzyna.dudek")
    ticket = await tickets.open_ticket(katarzyna, katarzyna.organisation_id, title="Telegraf nie stuka")
    name = f"ZAWIL-{ticket.number}"
    await tickets.comment(tomasz, ticket.id, body="Zapewne zalany kleikiem", audience=Audience.INTERNAL)
    assert await found(tomasz, "kleik zalany telegraf") == [name]
    for text in ("kleik", "zalany kleikiem", "kleik telegraf"):
        assert await found(katarzyna, text) == [], text
    assert await found(katarzyna, "telegraf stuka") == [name]


LISTS = """query ($words: String!) { tickets(filter: { search: $words }) {
  totalCount nodes { client { code } number } facets(by: [STATE, REQUESTER]) { values { count } }
} }"""


async def test_a_list_is_searched_as_everything_is(world: World) -> None:
    tomasz, katarzyna = world.viewer("tomasz.wrona"), world.viewer("katarzyna.dudek")
    ticket = await tickets.open_ticket(katarzyna, katarzyna.organisation_id, title="Telegraf nie stuka, TG7A0016")
    await tickets.comment(tomasz, ticket.id, body="Zapewne zalany kleikiem", audience=Audience.INTERNAL)
    for text in ("telegrafem", "stuk TELEG", "tg7a0016", "016 telegraf", "7a00"):
        for viewer in (tomasz, katarzyna):
            told = (await ask(LISTS, viewer, words=text))["tickets"]
            assert [_name(one) for one in told["nodes"]] == [f"ZAWIL-{ticket.number}"], text
            assert [one["values"] for one in told["facets"]] == [[{"count": 1}], [{"count": 1}]]
    assert [(await ask(LISTS, one, words="kleik"))["tickets"]["totalCount"] for one in (tomasz, katarzyna)] == [1, 0]


async def test_a_mail_is_found_by_its_subject_and_sender_by_the_team_alone(world: World) -> None:
    content = "From: Zenon Pyszny <zenon@mleczarnia.example>\r\nSubject: Oferta na twarogi\r\n\r\nPolecam."
    mail, _ = await receive(content.encode())
    query = "query ($words: String!) { mails(filter: { search: $words }) { nodes { id } } }"
    for text in ("twaróg oferta", "zenon", "pyszny twarog", "mleczarni"):
        assert (await ask(query, world.viewer("adam.gawron"), words=text))["mails"]["nodes"] == [{"id": mail.key}], text
        assert (await ask(query, world.viewer("katarzyna.dudek"), words=text))["mails"]["nodes"] == []


async def test_a_change_is_found_at_once_and_what_was_before_is_not(world: World) -> None:
    adam, lucja = world.viewer("adam.gawron"), world.people["lucja.zolc"]
    await update_person(adam, lucja.id, name="Łucja Brzęczyk", email="lb@zawilec.example")
    laptop = next(tag for tag, device in world.devices.items() if device.holder_id == lucja.id)
    assert (await found(adam, "brzęczyk"))[0] == "Łucja Brzęczyk"
    assert laptop in await found(adam, "brzęczyk", kinds=["DEVICE"])
    assert await found(adam, "łucja żółć", kinds=["PERSON"]) == []


async def test_only_what_is_wanted_and_no_more(world: World) -> None:
    tomasz = world.viewer("tomasz.wrona")
    hers = {tag for tag, device in world.devices.items() if device.holder_id == world.people["katarzyna.dudek"].id}
    assert set(await found(tomasz, "katarzyna dudek", kinds=["DEVICE"])) == hers
    assert await found(tomasz, "katarzyna dudek", kinds=["PERSON"]) == ["*Katarzyna Dudek"]
    assert len(await found(tomasz, "laptop", first=3)) == 3
    assert await found(replace(tomasz, reads=frozenset({"people"})), "zawil-12") == []


@pytest.mark.parametrize("text", ['"', '" OR "a', "a*", "NEAR(a b)", "heading : a", "' | '", "a:*D", "-", "\\", "^a ("])
async def test_no_text_is_ever_read_as_syntax(world: World, text: str) -> None:
    assert isinstance(await found(world.viewer("tomasz.wrona"), text), list)


@pytest.mark.parametrize("text", ["x" * 1001, "a\0b"])
async def test_what_cannot_be_looked_for_is_said_to_be_so(world: World, text: str) -> None:
    answer = await asked(QUERY, world.viewer("tomasz.wrona"), {"text": text})
    assert b"INVALID_VALUE" in answer.body


async def test_one_statement_answers(world: World) -> None:
    answer = await asked(QUERY, world.viewer("lucja.zolc"), {"text": "drukarka"})
    assert answer.statements == 1
    assert await ask('{ search(text: "drukarka") { exact } }', world.viewer("lucja.zolc"))
