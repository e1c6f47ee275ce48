"""Employment: who answers to whom, who comes, who is away, who is going to leave."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.people import rules
from schema.people.model import Person, PersonState
from schema.record import now
from schema.refusals import Forbidden, Impossible, Invalid, NotFound
from tests.cast import Cast
from tests.reading.asking import ask

TODAY = now().date()
SOON = TODAY + dt.timedelta(days=14)


async def test_who_is_hired_is_planned_until_they_come(cast: Cast) -> None:
    facts = {"location": "Sklep Jeżyce", "manager": cast.piotr.person_id, "start_on": SOON}
    ola = await rules.add_person(cast.katarzyna, cast.zawilec.id, name="Ola Śnieg", **facts)
    assert (ola.state, ola.location, ola.manager_id) == (PersonState.PLANNED, "Sklep Jeżyce", cast.piotr.person_id)
    started = await rules.start(cast.piotr, ola.id)
    assert (started.state, started.start_on) == (PersonState.ACTIVE, TODAY)
    with pytest.raises(Impossible):
        await rules.start(cast.piotr, ola.id)


async def test_who_came_already_is_there(cast: Cast) -> None:
    before = TODAY - dt.timedelta(days=400)
    row = await rules.add_person(cast.katarzyna, cast.zawilec.id, name="Ola Śnieg", start_on=before)
    assert (row.state, row.start_on) == (PersonState.ACTIVE, before)


async def test_nobody_was_hired_in_the_year_206(cast: Cast) -> None:
    zawilec, jan = cast.zawilec.id, cast.jan.person_id
    with pytest.raises(Invalid, match="look at the year"):
        await rules.add_person(cast.katarzyna, zawilec, name="Ola Śnieg", start_on=dt.date(206, 4, 1))
    with pytest.raises(Invalid, match="look at the year"):
        await rules.give_notice(cast.piotr, jan, last_day=dt.date(2206, 4, 1))
    assert (await rules.update_person(cast.katarzyna, jan, start_on=dt.date(1961, 4, 1))).start_on.year == 1961


async def test_who_is_away_for_long_comes_back(cast: Cast) -> None:
    assert (await rules.go_on_leave(cast.piotr, cast.jan.person_id)).state is PersonState.ON_LEAVE
    assert (await rules.come_back(cast.tomasz, cast.jan.person_id)).state is PersonState.ACTIVE


async def test_who_gives_notice_may_stay_after_all(cast: Cast) -> None:
    with pytest.raises(Invalid, match="This day is over"):
        await rules.give_notice(cast.piotr, cast.jan.person_id, last_day=TODAY - dt.timedelta(days=1))
    leaving = await rules.give_notice(cast.piotr, cast.jan.person_id, last_day=SOON)
    assert (leaving.state, leaving.last_day) == (PersonState.LEAVING, SOON)
    stays = await rules.stay(cast.piotr, cast.jan.person_id)
    assert (stays.state, stays.last_day) == (PersonState.ACTIVE, None)


async def test_who_goes_before_their_last_day_is_gone_since_today(cast: Cast) -> None:
    await rules.give_notice(cast.piotr, cast.jan.person_id, last_day=SOON)
    assert (await rules.leave(cast.katarzyna, cast.jan.person_id)).last_day == TODAY


async def test_who_bakes_starts_none_of_it(cast: Cast) -> None:
    with pytest.raises(Forbidden):
        await rules.go_on_leave(cast.lucja, cast.jan.person_id)
    with pytest.raises(NotFound):
        await rules.go_on_leave(cast.halina, cast.jan.person_id)


async def test_nobody_is_their_own_manager_through_however_many_others(cast: Cast) -> None:
    lucja, jan, piotr = cast.lucja.person_id, cast.jan.person_id, cast.piotr.person_id
    await rules.update_person(cast.katarzyna, jan, manager=lucja)
    await rules.update_person(cast.katarzyna, lucja, manager=piotr)
    for above in (jan, lucja, piotr):
        with pytest.raises(Invalid, match="their own manager"):
            await rules.update_person(cast.katarzyna, piotr, manager=above)
    assert (await Person.get(id=piotr)).manager_id is None


async def test_a_manager_is_of_the_same_organisation_and_there(cast: Cast) -> None:
    with pytest.raises(NotFound):
        await rules.update_person(cast.tomasz, cast.lucja.person_id, manager=cast.halina.person_id)
    await rules.leave(cast.katarzyna, cast.jan.person_id)
    with pytest.raises(Invalid, match="has left"):
        await rules.update_person(cast.katarzyna, cast.lucja.person_id, manager=cast.jan.person_id)


async def test_the_graph_tells_who_answers_to_whom(cast: Cast) -> None:
    await rules.update_person(cast.katarzyna, cast.lucja.person_id, manager=cast.piotr.person_id, location="Jeżyce")
    whose = f'person(id: "per_{cast.lucja.person_id}")'
    asked = f"{{ {whose} {{ location manager {{ name reports {{ nodes {{ name }} }} }} }} }}"
    told = {"name": "Piotr Maj", "reports": {"nodes": [{"name": "Łucja Żółć"}]}}
    assert await ask(asked, cast.katarzyna) == {"person": {"location": "Jeżyce", "manager": told}}
