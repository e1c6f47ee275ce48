"""Keeping calendars."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.calendars import rules
from schema.calendars.model import Calendar, Closure
from schema.people import rules as people
from schema.people.model import Role
from schema.refusals import Forbidden, Invalid, NotFound
from schema.viewer import SYSTEM
from tests.cast import Cast

WEEKDAYS = [f"{day} 08:00-16:00" for day in ("MON", "TUE", "WED", "THU", "FRI")]
MONDAY = dt.datetime(2026, 11, 23, 7, tzinfo=dt.UTC)


async def office(cast: Cast) -> Calendar:
    """The IT company's hours."""
    return await rules.create_calendar(cast.adam, cast.spokojna.id, name="Biuro", zone="Europe/Warsaw", week=WEEKDAYS)


async def test_a_week_is_stored_in_order_and_touching_stretches_stay(cast: Cast) -> None:
    calendar = await office(cast)
    week = ["tue 13:00-24:00", "MON 12:00-13:00", "MON 08:00-12:00"]
    calendar = await rules.update_calendar(cast.adam, calendar.id, week=week)
    assert calendar.week == ["MON 08:00-12:00", "MON 12:00-13:00", "TUE 13:00-24:00"]
    assert (calendar.name, calendar.zone) == ("Biuro", "Europe/Warsaw")


@pytest.mark.parametrize(
    ("week", "why"),
    [
        ([], "1 to 70"),
        (["MON 08:00-16:00"] * 71, "1 to 70"),
        (["MON 08:00-12:00", "MON 11:59-13:00"], "MON overlap"),
        (["MON 08:00-08:00"], "like MON"),
        (["MON 16:00-08:00"], "like MON"),
        (["MON 08:00-24:01"], "like MON"),
        (["poniedziałek"], "like MON"),
    ],
)
async def test_a_week_without_sense_is_refused(cast: Cast, week: list[str], why: str) -> None:
    with pytest.raises(Invalid, match=why) as refused:
        await rules.create_calendar(cast.adam, cast.spokojna.id, name="Biuro", zone="Europe/Warsaw", week=week)
    assert refused.value.path == ("week",)


async def test_a_zone_that_does_not_exist_is_refused(cast: Cast) -> None:
    with pytest.raises(Invalid, match="no such time zone"):
        await rules.create_calendar(cast.adam, cast.spokojna.id, name="Biuro", zone="Warsaw", week=WEEKDAYS)


async def test_clients_and_technicians_read_the_hours_and_whoever_agrees_keeps_them(cast: Cast) -> None:
    with pytest.raises(Forbidden, match="right to execute"):
        await rules.create_calendar(cast.katarzyna, cast.zawilec.id, name="Nasze", zone="Europe/Warsaw", week=WEEKDAYS)
    with pytest.raises(Forbidden, match="right to answer for the cooperation"):
        await rules.create_calendar(cast.iga, cast.zawilec.id, name="Nasze", zone="Europe/Warsaw", week=WEEKDAYS)
    own = await rules.create_calendar(cast.adam, cast.zawilec.id, name="Zawilec", zone="Europe/Warsaw", week=WEEKDAYS)
    with pytest.raises(NotFound, match="no such calendar"):
        await rules.update_calendar(cast.halina, own.id, name="Obce")


async def test_an_account_manager_keeps_the_hours_of_their_own_clients(cast: Cast) -> None:
    keeper = await people.add_person(SYSTEM, cast.spokojna.id, name="Róża Kos")
    await people.grant_role(SYSTEM, keeper.id, role=Role.ACCOUNT_MANAGER, organisation=cast.zawilec.id)
    roza = await people.viewer_of(keeper.id)
    own = await rules.create_calendar(roza, cast.zawilec.id, name="Piekarnia", zone="Europe/Warsaw", week=WEEKDAYS)
    assert (await rules.update_calendar(roza, own.id, name="Piec")).name == "Piec"
    with pytest.raises(Forbidden):
        await rules.update_calendar(roza, (await office(cast)).id, name="Cudze")


async def test_polish_holidays_are_added_once(cast: Cast) -> None:
    calendar = await office(cast)
    for _ in range(2):
        await rules.add_holidays(cast.adam, calendar.id, country="pl", year=2026)
    holidays = await Closure.filter(calendar_id=calendar.id).order_by("from_on")
    assert len(holidays) == 14
    assert (holidays[-3].from_on, holidays[-3].name) == (dt.date(2026, 12, 24), "Wigilia Bożego Narodzenia")


@pytest.mark.parametrize(("country", "year"), [("XX", 2026), ("PL", 1999), ("PL", 20_260)])
async def test_holidays_that_nobody_knows_are_refused(cast: Cast, country: str, year: int) -> None:
    calendar = await office(cast)
    with pytest.raises(Invalid):
        await rules.add_holidays(cast.adam, calendar.id, country=country, year=year)


async def test_closed_days_are_not_worked_until_they_are_after_all(cast: Cast) -> None:
    calendar = await office(cast)
    monday, tuesday = dt.date(2026, 11, 23), dt.date(2026, 11, 24)
    await rules.close_calendar(cast.adam, calendar.id, from_on=monday, to_on=tuesday, name="Inwentaryzacja")
    hours = await rules.hours_of(calendar)
    assert rules.due(hours, MONDAY, dt.timedelta(hours=1)) == dt.datetime(2026, 11, 25, 8, tzinfo=dt.UTC)

    closure = await Closure.get(calendar_id=calendar.id)
    await rules.end_closure(cast.adam, closure.id)
    hours = await rules.hours_of(calendar)
    assert rules.due(hours, MONDAY, dt.timedelta(hours=1)) == dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)
    with pytest.raises(Invalid, match="ended already"):
        await rules.end_closure(cast.adam, closure.id)


async def test_days_in_the_wrong_order_are_refused(cast: Cast) -> None:
    calendar = await office(cast)
    for last in (dt.date(2026, 11, 22), dt.date(2027, 11, 25)):
        with pytest.raises(Invalid, match="before the first"):
            await rules.close_calendar(
                cast.adam, calendar.id, from_on=dt.date(2026, 11, 23), to_on=last, name="Inwentaryzacja"
            )


async def test_a_clients_own_hours_hold_before_those_of_the_it_company(cast: Cast) -> None:
    assert (await rules.hours_for(cast.zawilec.id)).week[0] == [(480, 960)]
    await office(cast)
    bakery = ["SAT 04:00-10:00"]
    await rules.create_calendar(cast.adam, cast.zawilec.id, name="Piekarnia", zone="Europe/Warsaw", week=bakery)
    assert (await rules.hours_for(cast.zawilec.id)).week[5] == [(240, 600)]
    assert (await rules.hours_for(cast.borowik.id)).week[0] == [(480, 960)]
