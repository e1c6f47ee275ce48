"""The fixture world: one story, the same each time it is told."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

from fixtures.story import story
from fixtures.world import CAST, World, let_in
from schema.devices import rules as devices
from schema.devices.model import Assignment, Stage
from schema.files.model import File
from schema.folding import fold
from schema.history.model import HistoryEvent
from schema.people import rules as people
from schema.people.model import Membership, Role
from schema.processes.model import Process, ProcessState, Task, TaskState
from schema.service_levels.model import Clock, Policy
from schema.tickets.model import (
    Audience,
    Comment,
    CommentFile,
    PendingParty,
    Resolution,
    Source,
    TicketDevice,
    TicketState,
)
from tests.fixtures_world.replay import replayed, stored
from tests.told import NOW, told_into

NAME = re.compile(r"[A-ZĆŁŚŹŻ][a-ząćęłńóśźż]+ [A-ZĆŁŚŹŻ][a-ząćęłńóśźż]+")


def dump(path: Path) -> list[str]:
    """Everything that is told in a file."""
    with closing(sqlite3.connect(path)) as file:
        return [line for line in file.iterdump() if "migrations" not in line]


async def test_two_tellings_give_the_same_rows(told_file: Path, sqlite_template: Path, tmp_path: Path) -> None:
    again = Path(shutil.copy(sqlite_template, tmp_path / "again.db"))
    await told_into(f"sqlite://{again}")

    assert dump(again) == dump(told_file)


async def test_it_is_as_large_as_a_year_of_work(world: World) -> None:
    assert len(world.organisations) == 5
    assert 55 <= len(world.people) <= 65
    assert 145 <= len(world.devices) <= 155
    assert len(world.tickets) == 300
    assert len(world.stories) >= 60


async def test_the_history_alone_gives_every_row(world: World) -> None:
    assert await replayed() == await stored()


async def test_the_history_is_in_the_order_of_the_story(world: World) -> None:
    times = await HistoryEvent.all().order_by("position").values_list("at", "effective_at")

    assert times == sorted(times)
    assert all(at == effective_at <= NOW for at, effective_at in times)


async def test_a_ticket_is_found_in_every_state(world: World) -> None:
    tickets = world.tickets.values()

    assert {ticket.state for ticket in tickets} == set(TicketState)
    assert {ticket.pending_party for ticket in tickets} == {None, *PendingParty}
    assert {ticket.resolution_code for ticket in tickets} == {None, *Resolution}
    assert {ticket.source for ticket in tickets} == set(Source)
    assert max(ticket.reopen_count for ticket in tickets) == 1


async def test_a_device_is_found_in_every_stage_to_which_a_verb_leads(world: World) -> None:
    verbs = (devices.RECEIVED, devices.HANDED_OVER, devices.SENT_TO_REPAIR, devices.LOST, devices.RETIRED)
    ways_out = (devices.RETURN_REQUESTED, devices.DISPOSED)
    reachable = {Stage.ORDERED, *(verb.to for verb in (*verbs, *ways_out))}

    assert {device.stage for device in world.devices.values()} == reachable


async def test_some_laptops_have_had_three_holders(world: World) -> None:
    had = Counter([period.device_id for period in await Assignment.filter(holder_id__not_isnull=True)])

    assert {tag for tag, device in world.devices.items() if had[device.id] >= 3} == {"ZAW-003", "BOR-007", "MOD-010"}


async def test_everyone_has_a_name_and_an_address_of_it(world: World) -> None:
    for key, person in world.people.items():
        assert NAME.fullmatch(person.name)
        assert key == fold(person.name).replace(" ", ".")


async def test_the_cast_has_every_role(world: World) -> None:
    memberships = await Membership.filter(person_id__in=[world.people[name].id for name in CAST])

    assert {membership.role for membership in memberships} == set(Role)


async def test_the_cast_signs_in_when_it_is_let_in(world: World) -> None:
    await let_in(world)
    address = "lucja.zolc@zawilec.example"

    assert len(world.passwords) == len(CAST)
    session, _ = await people.sign_in(address, world.passwords[address])
    assert session.person_id == world.people["lucja.zolc"].id


async def test_a_printer_that_eats_invoices_is_a_conversation(world: World) -> None:
    ticket = world.stories["drukarka-zjada-faktury"]
    said = await Comment.filter(ticket_id=ticket.id).order_by("at", "id")
    about = await TicketDevice.filter(ticket_id=ticket.id)

    assert [comment.audience for comment in said].count(Audience.INTERNAL) == 1
    assert said[0].body.startswith("Dzień dobry, pani Łucjo.")
    assert [link.device_id for link in about] == [world.devices["ZAW-016"].id]
    assert (ticket.state, ticket.resolution_code) == (TicketState.CLOSED, Resolution.FIXED)


async def test_what_is_wrong_is_shown_in_a_picture(world: World) -> None:
    told = await CommentFile.filter(comment__ticket_id=world.stories["drukarka-zjada-faktury-znowu"].id)
    [picture] = await File.filter(id__in=[one.file_id for one in told])

    assert (picture.name, picture.media_type, picture.thumbnail) == ("wyswietlacz-drukarki.jpg", "image/jpeg", True)
    assert picture.sender_id == world.people["lucja.zolc"].id


async def test_the_factory_is_promised_more_than_the_others(world: World) -> None:
    """By the clock on the wall, where everybody else has office hours."""
    shifts = await Policy.get(client_id=world.organisations["MODRZ"].id).select_related("calendar")
    assert shifts.calendar.name == "Całą dobę"
    clocks = Counter([clock.policy_id for clock in await Clock.filter(client_id=shifts.client_id)])
    assert len(clocks) == 2
    assert clocks[shifts.id] > 10


async def test_viewers_have_the_rights_of_their_roles(world: World) -> None:
    zawilec = world.organisations["ZAWIL"].id

    assert world.viewer("adam.gawron").administers
    assert world.viewer("iga.serafin").observed == sorted((zawilec, world.organisations["SPOKO"].id))
    assert world.viewer("lucja.zolc").asking == [zawilec]
    assert "krystyna.glowacka" not in world.viewers


def test_nobody_acts_who_is_not_there() -> None:
    everybody = {key: person for client in story().values() for key, person in client.people.items()}
    for client in story().values():
        for ticket in client.tickets:
            for step in (step for step in ticket.then if step.when.days):
                assert everybody[step.who].there(-step.when.days), f"{ticket.slug}: {step}"


async def test_no_word_is_left_open(world: World) -> None:
    texts = [text for ticket in world.tickets.values() for text in (ticket.title, ticket.body, ticket.resolution or "")]
    texts += [comment.body for comment in await Comment.all()]

    assert [text for text in texts if set(text) & set("{}|")] == []


async def test_processes_wait_for_a_first_day_a_laptop_and_an_order_and_one_is_over(world: World) -> None:
    found = {row.name_en: row.state async for row in Process.all()}
    assert found == {
        "New person in the office": ProcessState.RUNNING,
        "Planned departure": ProcessState.RUNNING,
        "Quarterly review": ProcessState.RUNNING,
        "Device replacement": ProcessState.RUNNING,
        "Service of a device": ProcessState.COMPLETED,
    }
    ready = await Task.filter(process__state=ProcessState.RUNNING, state=TaskState.READY).order_by("step")
    assert [row.step for row in ready] == ["applications", "hand-over-computer", "licences", "order", "plans", "return"]
    assert world.devices["MOD-010"].holder_id == world.people["lukasz.cis"].id
