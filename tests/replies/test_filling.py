"""What a saved reply says in a ticket."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from schema.people import rules as people
from schema.people.model import Language
from schema.replies import rules
from schema.tickets import rules as tickets
from schema.viewer import Viewer
from tests.cast import Cast

ESCAPED = json.loads(Path(__file__).with_name("escaped.json").read_text())
"""Values, each as the Markdown that shows exactly it: the panel's own tests read them as well."""
EVERYTHING = " | ".join(f"{{{{{name}}}}}" for name in rules.PLACEHOLDERS)


async def _filled(cast: Cast, viewer: Viewer, text: str = EVERYTHING) -> str | None:
    reply = await rules.add_reply(cast.tomasz, name="Przyjęte", text_pl=text)
    return await rules.reply_for(viewer, reply.id, ticket=cast.broken_oven.id)


async def test_it_speaks_of_this_ticket_and_of_whoever_says_it(cast: Cast) -> None:
    assert await _filled(cast, cast.tomasz) == (
        "Łucja Żółć | Łucja | ZAWIL-1 | Piec nie drukuje etykiet | Piekarnia Zawilec | Tomasz Wrona"
    )


async def test_it_speaks_the_language_of_whoever_asked(cast: Cast) -> None:
    reply = await rules.add_reply(cast.tomasz, name="Przyjęte", text_pl="Już patrzę.", text_en="On it.")
    told = [await rules.reply_for(cast.tomasz, reply.id, ticket=cast.broken_oven.id)]
    await people.update_viewer(cast.lucja, language=Language.EN)
    told.append(await rules.reply_for(cast.tomasz, reply.id, ticket=cast.broken_oven.id))
    assert told == ["Już patrzę.", "On it."]


@pytest.mark.parametrize("who", ["iga", "lucja", "katarzyna", "halina"])
async def test_it_exists_for_those_alone_who_see_it(cast: Cast, who: str) -> None:
    assert await _filled(cast, getattr(cast, who)) is None


async def test_a_ticket_that_one_does_not_see_fills_nothing(cast: Cast) -> None:
    reply = await rules.add_reply(cast.iga, name="Przyjęte", text_pl=EVERYTHING)
    other = await tickets.open_ticket(cast.halina, cast.borowik.id, title="Tajemnica kancelarii")
    assert await rules.reply_for(cast.iga, reply.id, ticket=other.id) is None


async def test_a_token_that_does_not_read_people_fills_in_no_people(cast: Cast) -> None:
    narrow = replace(cast.tomasz, reads=frozenset({"replies", "tickets"}))
    assert await _filled(cast, narrow) == " |  | 1 | Piec nie drukuje etykiet |  | "


async def test_what_is_used_no_more_fills_nothing(cast: Cast) -> None:
    reply = await rules.add_reply(cast.tomasz, name="Przyjęte", text_pl=EVERYTHING)
    await rules.retire_reply(cast.tomasz, reply.id)
    assert await rules.reply_for(cast.tomasz, reply.id, ticket=cast.broken_oven.id) is None


async def test_what_people_wrote_stays_text(cast: Cast) -> None:
    title = "**Pilne** [kliknij](http://zły.pl) <img src=x> {{my.name}}"
    await tickets.update(cast.lucja, cast.broken_oven.id, title=title)
    assert await _filled(cast, cast.tomasz, "{{ticket.title}}") == (
        r"\*\*Pilne\*\* \[kliknij\](http\://zły.pl) \<img src=x> {{my.name}}"
    )


@pytest.mark.parametrize(("value", "text"), ESCAPED)
def test_it_is_escaped_as_the_panel_shows_it(value: str, text: str) -> None:
    assert rules.as_text(value) == text
