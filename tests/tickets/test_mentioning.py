"""Mentioning people in what is said."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import orjson
import pytest

from schema import database
from schema.organisations.model import OrganisationKind
from schema.people.model import Person
from schema.people.rules import viewer_of
from schema.refusals import Invalid, NotFound
from schema.tickets import rules
from schema.tickets.model import Audience, Comment, PendingParty, Resolution, Ticket, TicketWatcher
from schema.viewer import Viewer
from schema.writing import see
from tests.cast import Cast
from tests.finding import found
from tests.reading.asking import asked


def at(viewer: Viewer, name: str) -> str:
    """A mention of the viewer."""
    return f"@[{name}](per_{viewer.person_id})"


async def _watching(cast: Cast) -> set[object]:
    return {one.person_id for one in await TicketWatcher.filter(ticket_id=cast.broken_oven.id, ended_at=None)}


async def test_who_is_mentioned_follows_the_ticket(cast: Cast) -> None:
    await rules.comment(cast.tomasz, cast.broken_oven.id, body=f"{at(cast.katarzyna, 'Katarzyna')}, kupujemy?")
    assert await _watching(cast) == {cast.katarzyna.person_id}


async def test_who_has_to_do_with_it_anyway_does_not_watch_it_besides(cast: Cast) -> None:
    await rules.take(cast.tomasz, cast.broken_oven.id)
    body = f"{at(cast.lucja, 'Łucja')} i {at(cast.tomasz, 'Tomasz')}"
    await rules.comment(cast.tomasz, cast.broken_oven.id, body=body)
    assert await _watching(cast) == set()


async def test_everybody_is_called_by_their_own_name(cast: Cast) -> None:
    await rules.comment(cast.lucja, cast.broken_oven.id, body=f"Pytałam: {at(cast.tomasz, 'Prezes')}.")
    said = await Comment.get(ticket_id=cast.broken_oven.id)
    person = await Person.get(id=cast.tomasz.person_id)
    assert said.body == f"Pytałam: @[{person.name}]({person.key})."


async def test_whoever_does_not_see_the_ticket_is_refused_by_name(cast: Cast) -> None:
    with pytest.raises(Invalid, match="Jan Reder does not see this"):
        await rules.comment(cast.tomasz, cast.broken_oven.id, body=f"Może {at(cast.jan, 'Jan Reder')}?")
    assert not await Comment.exists(ticket_id=cast.broken_oven.id)


async def test_the_client_is_not_mentioned_in_a_note_of_the_team(cast: Cast) -> None:
    body = f"Poczekajmy na: {at(cast.katarzyna, 'Katarzyna')}"
    with pytest.raises(Invalid, match="Katarzyna does not see this"):
        await rules.comment(cast.tomasz, cast.broken_oven.id, body=body, audience=Audience.INTERNAL)
    note = f"Zajrzysz? {at(cast.iga, 'Iga')}"
    await rules.comment(cast.tomasz, cast.broken_oven.id, body=note, audience=Audience.INTERNAL)


async def test_nobody_learns_by_a_mention_who_exists(cast: Cast) -> None:
    nobody = "per_01890000-0000-7000-8000-000000000000"
    with pytest.raises(Invalid, match="Ktoś does not see this"):
        await rules.comment(cast.lucja, cast.broken_oven.id, body=f"@[Ktoś]({nobody})")


async def test_a_correction_may_mention_somebody_too(cast: Cast) -> None:
    await rules.comment(cast.tomasz, cast.broken_oven.id, body="Kupujemy?")
    said = await Comment.get(ticket_id=cast.broken_oven.id)
    with pytest.raises(Invalid, match="Jan does not see this"):
        await rules.correct(cast.tomasz, said.id, body=f"{at(cast.jan, 'Jan')}, kupujemy?")
    await rules.correct(cast.tomasz, said.id, body=f"{at(cast.katarzyna, 'Katarzyna')}, kupujemy?")
    assert await _watching(cast) == {cast.katarzyna.person_id}


async def test_a_ticket_may_mention_somebody_from_its_first_word_on(cast: Cast) -> None:
    body = f"Zamek nie działa. {at(cast.piotr, 'Piotr')} i {at(cast.jan, 'Jan')} wiedzą."
    with pytest.raises(Invalid, match="Jan does not see this"):
        await rules.open_ticket(cast.lucja, cast.zawilec.id, title="Zamek", body=body)
    body = f"Zamek nie działa. {at(cast.iga, 'Iga')} wie."
    ticket = await rules.open_ticket(cast.lucja, cast.zawilec.id, title="Zamek", body=body)
    assert [one.person_id for one in await TicketWatcher.filter(ticket_id=ticket.id)] == [cast.iga.person_id]
    assert await found(cast.lucja, "tickets", "iga wie") == [ticket.key]
    assert await found(cast.lucja, "tickets", "per") == []


async def test_whoever_it_is_asked_for_may_be_mentioned_when_it_is_opened(cast: Cast) -> None:
    body = f"{at(cast.jan, 'Jan')} zgubił klucz."
    ticket = await rules.open_ticket(
        cast.piotr, cast.zawilec.id, title="Klucz", body=body, requester=cast.jan.person_id
    )
    assert not await TicketWatcher.exists(ticket_id=ticket.id)


async def test_the_words_of_a_ticket_that_are_corrected_may_mention_somebody(cast: Cast) -> None:
    with pytest.raises(Invalid, match="Jan does not see this"):
        await rules.update(cast.lucja, cast.broken_oven.id, body=f"{at(cast.jan, 'Jan')} wie.")
    await rules.update(cast.lucja, cast.broken_oven.id, body=f"{at(cast.piotr, 'Piotr')} wie.")
    assert await _watching(cast) == {cast.piotr.person_id}


async def test_why_a_ticket_waits_and_how_it_ended_may_mention_somebody(cast: Cast) -> None:
    oven = cast.broken_oven.id
    waits = await rules.hold(cast.tomasz, oven, party=PendingParty.CLIENT, reason=f"{at(cast.piotr, 'P.')} sprawdzi.")
    assert waits.pending_reason == f"{at(cast.piotr, 'Piotr Maj')} sprawdzi."
    text = f"Wymienione, odbiera {at(cast.katarzyna, 'Kasia')}."
    ended = await rules.resolve(cast.tomasz, oven, code=Resolution.FIXED, text=text)
    assert ended.resolution == f"Wymienione, odbiera {at(cast.katarzyna, 'Katarzyna Dudek')}."
    assert await _watching(cast) == {cast.piotr.person_id, cast.katarzyna.person_id}


async def test_a_refusal_names_the_field_in_which_it_was_said(cast: Cast) -> None:
    with pytest.raises(Invalid, match="Jan does not see this") as refused:
        await rules.cancel(cast.lucja, cast.broken_oven.id, reason=f"{at(cast.jan, 'Jan')} naprawił.")
    assert refused.value.path == ("reason",)


async def test_what_goes_on_in_a_new_ticket_may_mention_those_who_will_see_that_one(cast: Cast) -> None:
    await rules.watch(cast.tomasz, cast.broken_oven.id, person=cast.jan.person_id)
    await rules.cancel(cast.lucja, cast.broken_oven.id, reason="Działa.")
    with pytest.raises(Invalid, match="Jan does not see this"):
        await rules.follow_up(cast.lucja, cast.broken_oven.id, body=f"Jednak nie, {at(cast.jan, 'Jan')} mówi.")
    new = await rules.follow_up(cast.lucja, cast.broken_oven.id, body=f"Jednak nie, {at(cast.piotr, 'Piotr')} mówi.")
    assert [one.person_id for one in await TicketWatcher.filter(ticket_id=new.id)] == [cast.piotr.person_id]


@pytest.mark.parametrize("audience", Audience)
async def test_those_who_can_be_mentioned_are_those_who_may_read_it(cast: Cast, audience: Audience) -> None:
    await rules.watch(cast.tomasz, cast.broken_oven.id, person=cast.jan.person_id)
    able = set()
    for person in await Person.all().prefetch_related("client"):
        team = person.client.kind is OrganisationKind.ENTERPRISE
        if await _sees(person, cast.broken_oven.id) and (team or audience is Audience.SHARED):
            able.add(person.key)
    told = await rules.readers(cast.tomasz, cast.broken_oven.id, audience=audience)
    assert set(told or []) == able


async def test_the_graph_tells_whom_one_can_mention(cast: Cast) -> None:
    assert await _told(cast.lucja, cast.broken_oven) == []
    assert f"per_{cast.iga.person_id}" in await _told(cast.tomasz, cast.broken_oven)
    assert await _told(cast.jan, cast.broken_oven) is None


async def _told(viewer: Viewer, ticket: Ticket) -> Any:
    """Ids of those whom the viewer can mention in a note of the team, as the graph tells them."""
    given = await asked(f'{{ readers: ticketReaders(ticket: "{ticket.key}", audience: INTERNAL) }}', viewer)
    return orjson.loads(given.body)["data"]["readers"]


async def _sees(person: Person, ticket: UUID) -> bool:
    try:
        await see(Ticket, ticket, await viewer_of(person.id))
    except NotFound:
        return False
    return True


async def test_the_graph_tells_whom_one_can_mention_in_a_ticket_that_is_not_there_yet(cast: Cast) -> None:
    for_herself, for_jan = await _told_first(cast.lucja), await _told_first(cast.lucja, cast.jan)
    assert set(for_jan) - set(for_herself) == {f"per_{cast.jan.person_id}"}
    assert {f"per_{one.person_id}" for one in (cast.lucja, cast.piotr, cast.iga)} <= set(for_herself)
    assert await _told_first(cast.halina) is None


async def _told_first(viewer: Viewer, requester: Viewer | None = None) -> Any:
    """Ids of those whom the viewer can mention in a ticket of the bakery that they are about to open."""
    who = f', requester: "per_{requester.person_id}"' if requester else ""
    bakery = (await Ticket.get(number=1).prefetch_related("client")).client
    given = await asked(f'{{ readers: newTicketReaders(client: "{bakery.key}"{who}) }}', viewer)
    return orjson.loads(given.body)["data"]["readers"]


async def test_one_statement_tells_who_they_are(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    asked_for: list[str] = []
    db, rows = database.current(), database.current().rows

    async def counted(text: str, values: Any) -> Any:
        asked_for.append(text)
        return await rows(text, values)

    monkeypatch.setattr(db, "rows", counted)
    assert len(await rules.readers(cast.tomasz, cast.broken_oven.id) or []) > 5
    assert ["FROM tickets t" in asked_for[0], "FROM people t" in asked_for[1]] == [True, True]
    assert len(asked_for) == 2
