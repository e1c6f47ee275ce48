"""Mentioning people in what is said."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import orjson
import pytest

from schema.organisations.model import OrganisationKind
from schema.people.model import Person
from schema.people.rules import viewer_of
from schema.refusals import Invalid, NotFound
from schema.tickets import rules
from schema.tickets.model import Audience, Comment, Ticket, TicketWatcher
from schema.viewer import Viewer
from schema.writing import see
from tests.cast import Cast
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
