"""Several tickets at once, each for itself."""

from __future__ import annotations

from typing import Any

import orjson

from schema.history.model import HistoryEvent
from schema.reading.cost import AT_ONCE
from schema.record import new_id
from schema.tickets import rules
from schema.tickets.model import Resolution, Ticket, TicketState
from schema.viewer import Viewer
from tests.cast import Cast
from tests.reading.asking import asked

RESOLVE = """
mutation($input: TicketsResolveInput!) {
  ticketsResolve(input: $input) {
    position userErrors { code path }
    results { position ticket { id number state } userErrors { code path message } }
  }
}
"""


async def resolve(viewer: Viewer, tickets: list[str], **more: str) -> Any:
    """What became of each, and of all of them."""
    given = {"tickets": tickets, "code": "FIXED", "text": "Nowa głowica."} | more
    said = orjson.loads((await asked(RESOLVE, viewer, {"input": given})).body)
    assert "errors" not in said, said
    return said["data"]["ticketsResolve"]


async def two(cast: Cast) -> list[str]:
    """Łucja's ticket, and one that she asked for later."""
    later = await rules.open_ticket(cast.lucja, cast.zawilec.id, title="Waga nie waży")
    return [cast.broken_oven.key, later.key]


async def test_what_is_refused_leaves_the_others_be(cast: Cast) -> None:
    oven, scales = await two(cast)
    await rules.resolve(cast.tomasz, cast.broken_oven.id, code=Resolution.FIXED, text="Sama zaczęła.")
    nothing = f"tkt_{new_id()}"

    said = await resolve(cast.tomasz, [scales, oven, nothing])

    assert [one["ticket"] and one["ticket"]["state"] for one in said["results"]] == ["RESOLVED", None, None]
    assert [[no["code"] for no in one["userErrors"]] for one in said["results"]] == [[], ["IMPOSSIBLE"], ["NOT_FOUND"]]
    assert said["results"][0]["position"] == said["position"]
    assert (await Ticket.get(id=cast.broken_oven.id)).resolution == "Sama zaczęła."


async def test_each_is_done_once_however_often_it_is_named(cast: Cast) -> None:
    oven, _ = await two(cast)
    said = await resolve(cast.tomasz, [oven, oven])

    assert [one["ticket"]["id"] for one in said["results"]] == [oven, oven]
    assert await HistoryEvent.filter(name="ticket.resolved").count() == 1


async def test_a_repeat_with_the_same_key_tells_the_same_again(cast: Cast) -> None:
    oven, scales = await two(cast)
    ghost = f"tkt_{new_id()}"
    first = await resolve(cast.tomasz, [oven, ghost, scales], idempotencyKey="w piątek")
    again = await resolve(cast.tomasz, [oven, ghost, scales], idempotencyKey="w piątek")
    other = await resolve(cast.tomasz, [scales], idempotencyKey="w piątek")

    assert again == first
    assert [no["code"] for no in other["userErrors"]] == ["IDEMPOTENCY_MISMATCH"]
    assert await HistoryEvent.filter(name="ticket.resolved").count() == 2


async def test_more_than_may_be_are_not_even_tried(cast: Cast) -> None:
    oven, _ = await two(cast)
    said = await resolve(cast.tomasz, [oven] * (AT_ONCE + 1))

    assert said == {"position": None, "userErrors": [{"code": "INVALID", "path": ["tickets"]}], "results": []}
    assert (await Ticket.get(id=cast.broken_oven.id)).state is TicketState.NEW


async def test_whoever_may_not_do_it_to_one_may_not_do_it_to_several(cast: Cast) -> None:
    both = await two(cast)
    for viewer, code in ((cast.lucja, "FORBIDDEN"), (cast.halina, "NOT_FOUND")):
        said = await resolve(viewer, both)
        assert {no["code"] for one in said["results"] for no in one["userErrors"]} == {code}
        assert said["position"] is None
