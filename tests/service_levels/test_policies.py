"""What is promised, and to whom."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import orjson
import pytest

from schema.calendars import rules as calendars
from schema.refusals import Forbidden, Invalid, NotFound
from schema.service_levels import rules
from schema.service_levels.model import Metric, Policy
from schema.service_levels.rules.targets import minutes_for
from schema.tickets.model import Priority, TicketKind
from schema.viewer import SYSTEM
from schema.writing import unit
from tests.cast import Cast
from tests.reading.asking import asked
from tests.service_levels.promise import OFFICE, TARGETS, local, promised


async def test_a_new_version_takes_the_place_of_the_one_before(cast: Cast) -> None:
    first = await promised(cast)
    second = await promised(cast, targets=["any p1 response 15"])
    assert (second.number, second.targets, second.ended_at) == (2, ["ANY P1 RESPONSE 15"], None)
    former = await Policy.get(id=first.id)
    assert former.targets == sorted(TARGETS)
    assert former.ended_at is not None


async def test_a_clients_own_policy_holds_before_that_of_the_it_company(cast: Cast) -> None:
    general, own = await promised(cast), await promised(cast, cast.zawilec)
    found = [await rules.policy_for(client.id) for client in (cast.zawilec, cast.borowik)]
    assert [one and one.id for one in found] == [own.id, general.id]

    await rules.end_policy(cast.adam, own.id)
    after = await rules.policy_for(cast.zawilec.id)
    assert after is not None
    assert after.id == general.id
    with pytest.raises(Invalid, match="has ended"):
        await rules.end_policy(cast.adam, own.id)


async def test_a_version_to_come_waits_for_its_day(cast: Cast) -> None:
    first, coming = await promised(cast), await promised(cast, begins=local("10 00:00"))
    assert [await held(cast, at) for at in ("09 23:59", "10 00:00")] == [first.id, coming.id]
    with pytest.raises(Invalid, match="later version"):
        await rules.end_policy(cast.adam, first.id)


async def test_what_takes_the_place_of_a_version_to_come_leaves_no_gap(cast: Cast) -> None:
    first, _ = await promised(cast), await promised(cast, begins=local("10 00:00"))
    sooner = await promised(cast, begins=local("08 00:00"))
    held_then = [await held(cast, at) for at in ("07 12:00", "08 00:00", "12 12:00")]
    assert held_then == [first.id, sooner.id, sooner.id]


async def test_a_version_to_come_can_be_given_up(cast: Cast) -> None:
    first, coming = await promised(cast), await promised(cast, begins=local("10 00:00"))
    async with unit(cast.adam, effective_at=local("02 08:00")):
        await rules.end_policy(cast.adam, coming.id)
    assert await held(cast, "12 12:00") == first.id


async def test_nothing_is_promised_for_a_time_that_is_over(cast: Cast) -> None:
    with pytest.raises(Invalid, match="time that is over") as refused:
        await promised(cast, begins=local("01 07:59"))
    assert refused.value.path == ("fromAt",)


async def held(cast: Cast, at: str) -> UUID | None:
    """What holds for the bakery then."""
    async with unit(SYSTEM, effective_at=local(at)):
        found = await rules.policy_for(cast.zawilec.id)
    return found and found.id


async def test_a_key_for_service_levels_reads_what_is_promised(cast: Cast) -> None:
    await promised(cast)
    question = "{ policies { nodes { name calendar { name } } } }"
    for scopes, told in (
        ({"service_levels", "calendars"}, [{"name": "Standard", "calendar": {"name": "Biuro"}}]),
        ({"tickets"}, []),
    ):
        answer = await asked(question, replace(cast.katarzyna, reads=frozenset(scopes)))
        assert orjson.loads(answer.body)["data"]["policies"]["nodes"] == told


def test_what_is_said_of_a_kind_goes_before_what_is_said_of_all() -> None:
    minutes = [minutes_for(TARGETS, kind, Priority.P3, Metric.RESOLUTION) for kind in TicketKind]
    assert minutes == [480, 2400]
    assert minutes_for(TARGETS, TicketKind.REQUEST, Priority.P1, Metric.RESPONSE) is None


@pytest.mark.parametrize(
    "targets",
    [[], ["P1 RESPONSE 30"], ["ANY P1 RESPONSE 0"], ["ANY P1 RESPONSE 600000"], ["ANY P1 RESPONSE 5"] * 2],
)
async def test_a_promise_without_sense_is_refused(cast: Cast, targets: list[str]) -> None:
    with pytest.raises(Invalid) as refused:
        await promised(cast, targets=targets)
    assert refused.value.path == ("targets",)


async def test_the_client_promises_nothing_to_itself(cast: Cast) -> None:
    policy = await promised(cast)
    with pytest.raises(Forbidden, match="right to execute"):
        await rules.publish_policy(
            cast.katarzyna, cast.zawilec.id, name="Dla nas", calendar=policy.calendar_id, targets=TARGETS
        )


async def test_hours_of_another_client_are_not_promised_by(cast: Cast) -> None:
    foreign = await calendars.create_calendar(
        cast.adam, cast.borowik.id, name="Kancelaria", zone="Europe/Warsaw", week=OFFICE
    )
    with pytest.raises(NotFound, match="no such calendar"):
        await rules.publish_policy(cast.adam, cast.zawilec.id, name="Standard", calendar=foreign.id, targets=TARGETS)
