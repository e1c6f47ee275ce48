"""The time that work took."""

from __future__ import annotations

import pytest

from schema.history.model import EventAudience, HistoryEvent
from schema.refusals import Forbidden, Invalid, NotFound
from schema.tickets import rules
from schema.tickets.model import Audience, Ticket, WorkEntry
from tests.cast import Cast
from tests.reading.asking import ask

SPENT = "query($id: ID!) { ticket(id: $id) { work { totalCount nodes { minutes } } } }"


async def test_a_wrong_entry_ends_and_the_right_one_stands_in_its_place(cast: Cast) -> None:
    await rules.log_work(cast.tomasz, cast.broken_oven.id, minutes=450, note="Dojazd.")
    wrong = await WorkEntry.get(ticket_id=cast.broken_oven.id)
    await rules.correct_work(cast.iga, cast.broken_oven.id, entry=wrong.id, minutes=45)

    right = await WorkEntry.get(ticket_id=cast.broken_oven.id, ended_at=None)
    assert (right.minutes, right.note, right.person_id) == (45, "Dojazd.", cast.tomasz.person_id)
    with pytest.raises(NotFound):
        await rules.correct_work(cast.iga, cast.broken_oven.id, entry=wrong.id, minutes=50)


async def test_what_the_it_team_keeps_to_itself_leaves_no_trace_for_the_client(cast: Cast) -> None:
    before = dict(await Ticket.get(id=cast.broken_oven.id))
    await rules.log_work(cast.tomasz, cast.broken_oven.id, minutes=30)
    await rules.log_work(cast.tomasz, cast.broken_oven.id, minutes=90, audience=Audience.INTERNAL)

    assert dict(await Ticket.get(id=cast.broken_oven.id)) == before
    events = await HistoryEvent.filter(name="ticket.worked").order_by("position")
    assert [event.audience for event in events] == [EventAudience.SHARED, EventAudience.INTERNAL]
    for viewer, minutes in ((cast.katarzyna, [30]), (cast.lucja, [30]), (cast.tomasz, [30, 90])):
        work = (await ask(SPENT, viewer, id=cast.broken_oven.key))["ticket"]["work"]
        assert ([one["minutes"] for one in work["nodes"]], work["totalCount"]) == (minutes, len(minutes))


async def test_minutes_make_sense_and_clients_log_none(cast: Cast) -> None:
    for minutes in (0, 1441):
        with pytest.raises(Invalid, match="1 to 1440"):
            await rules.log_work(cast.tomasz, cast.broken_oven.id, minutes=minutes)
    with pytest.raises(Forbidden):
        await rules.log_work(cast.lucja, cast.broken_oven.id, minutes=5)
