"""Who is told of what, and that nobody is told what is not theirs to know."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.decisions import rules as decisions
from schema.mails import rules as mails
from schema.notices import rules
from schema.notices.model import Notice, NoticeKind, Pace
from schema.people import rules as people
from schema.people.model import Membership, Person
from schema.record import now
from schema.service_levels import rules as service_levels
from schema.tickets import rules as tickets
from schema.tickets.model import Audience, Comment, PendingParty, Resolution, Ticket
from schema.viewer import SYSTEM, Viewer
from schema.writing import QueueState, pass_over
from tests.cast import Cast

DAY = dt.timedelta(days=1)


async def told() -> set[tuple[str, NoticeKind, str]]:
    """Names of those who wait to be told, of what, and why."""
    while await rules.gather():
        pass
    names = {person.id: person.name.split()[0] for person in await Person.all()}
    return {(names[one.person_id], one.kind, one.about) for one in await Notice.all()}


async def letters() -> dict[str, list[rules.News]]:
    """What is told now, by the person who is told."""
    await told()
    found: dict[str, list[rules.News]] = {}
    while True:
        notices, parcel = await rules.next_parcel()
        if not notices:
            return found
        if parcel:
            found.setdefault(parcel.person.name.split()[0], []).extend(parcel.news)
            await rules.sent(parcel)


@pytest.fixture
async def oven(cast: Cast) -> Ticket:
    """Łucja's ticket, on which Tomasz is; whatever led there is no news any more."""
    await tickets.take(cast.tomasz, cast.broken_oven.id)
    await pass_over(rules.READER)
    return cast.broken_oven


async def test_an_answer_is_told_to_whoever_asked_and_not_to_whoever_wrote_it(cast: Cast, oven: Ticket) -> None:
    await tickets.comment(cast.tomasz, oven.id, body="Już jadę.")
    await tickets.comment(cast.lucja, oven.id, body="Czekam przy piecu.")
    assert await told() == {
        ("Łucja", NoticeKind.REPLY, "ticket.commented"),
        ("Tomasz", NoticeKind.REPLY, "ticket.commented"),
    }
    assert {name: [one.text for one in news] for name, news in (await letters()).items()} == {
        "Łucja": ["Już jadę."],
        "Tomasz": ["Czekam przy piecu."],
    }


async def test_nothing_is_told_twice_however_often_the_log_is_read(cast: Cast, oven: Ticket) -> None:
    await tickets.comment(cast.tomasz, oven.id, body="Już jadę.")
    assert [await rules.gather() for _ in range(3)] == [1, 0, 0]
    assert await Notice.all().count() == 1


async def test_those_who_follow_a_ticket_or_are_concerned_are_told_too(cast: Cast, oven: Ticket) -> None:
    await tickets.watch(cast.iga, oven.id)
    await tickets.add_person(cast.lucja, oven.id, person=cast.jan.person_id)
    await pass_over(rules.READER)
    await tickets.resolve(cast.tomasz, oven.id, code=Resolution.FIXED, text="Wymieniona taśma.")
    assert {name for name, *_ in await told()} == {"Łucja", "Jan"}  # the team hears of states only if it wants to
    assert (await letters())["Jan"][0].text == "Wymieniona taśma."


async def test_a_note_of_the_team_is_never_told_to_the_client(cast: Cast, oven: Ticket) -> None:
    await tickets.watch(cast.iga, oven.id)
    await tickets.comment(cast.iga, oven.id, body="Hasło do drukarki: 1234.", audience=Audience.INTERNAL)
    assert {name: [(one.text, one.internal) for one in news] for name, news in (await letters()).items()} == {
        "Tomasz": [("Hasło do drukarki: 1234.", True)]
    }


async def test_who_is_mentioned_is_told_so_and_reads_names(cast: Cast, oven: Ticket) -> None:
    katarzyna = await Person.get(id=cast.katarzyna.person_id)
    await tickets.comment(cast.tomasz, oven.id, body=f"@[Kasia]({katarzyna.key}), kupujemy?")
    assert await told() == {
        ("Łucja", NoticeKind.REPLY, "ticket.commented"),
        ("Katarzyna", NoticeKind.MENTIONED, "ticket.commented"),
    }
    assert (await letters())["Katarzyna"][0].text == f"@{katarzyna.name}, kupujemy?"


async def test_who_is_mentioned_in_a_correction_is_told_and_nobody_twice(cast: Cast, oven: Ticket) -> None:
    await tickets.comment(cast.tomasz, oven.id, body="Kupujemy?")
    await told()
    await letters()
    said = await Comment.get(ticket_id=oven.id)
    body = f"@[Kasia](per_{cast.katarzyna.person_id}), kupujemy?"
    await tickets.correct(cast.tomasz, said.id, body=body)
    await tickets.correct(cast.tomasz, said.id, body=f"{body} Dziś.")
    await told()
    found = await letters()
    assert {name: [one.notice.kind for one in news] for name, news in found.items()} == {
        "Katarzyna": [NoticeKind.MENTIONED]
    }
    assert found["Katarzyna"][0].key == oven.key
    assert found["Katarzyna"][0].text.endswith("Dziś.")


async def test_who_is_mentioned_in_a_new_ticket_is_told_what_it_says(cast: Cast) -> None:
    await pass_over(rules.READER)
    body = f"@[Piotr](per_{cast.piotr.person_id}) zna sprawę."
    await tickets.open_ticket(cast.lucja, cast.zawilec.id, title="Zamek", body=body)
    assert ("Piotr", NoticeKind.MENTIONED, "ticket.opened") in await told()
    assert (await letters())["Piotr"][0].text == "@Piotr Maj zna sprawę."


async def test_who_is_mentioned_where_a_ticket_ends_is_told_so_each_time(cast: Cast, oven: Ticket) -> None:
    words = f"@[Kasia](per_{cast.katarzyna.person_id}) odbiera."
    await tickets.hold(cast.tomasz, oven.id, party=PendingParty.CLIENT, reason=words)
    assert ("Katarzyna", NoticeKind.MENTIONED, "ticket.held") in await told()
    await tickets.resolve(cast.tomasz, oven.id, code=Resolution.FIXED, text=words)
    assert ("Katarzyna", NoticeKind.MENTIONED, "ticket.resolved") in await told()
    assert [one.text for one in (await letters())["Katarzyna"]] == ["@Katarzyna Dudek odbiera."] * 2


async def test_whoever_lost_sight_of_a_ticket_meanwhile_is_told_nothing(cast: Cast, oven: Ticket) -> None:
    await tickets.watch(cast.iga, oven.id)
    await tickets.comment(cast.lucja, oven.id, body="Czekam.")
    assert ("Iga", NoticeKind.REPLY, "ticket.commented") in await told()
    await people.end_membership(SYSTEM, (await Membership.get(person_id=cast.iga.person_id)).id)
    assert "Iga" not in await letters()
    assert await Notice.exists(person_id=cast.iga.person_id, state=QueueState.DROPPED)


async def test_whoever_has_left_is_told_nothing(cast: Cast, oven: Ticket) -> None:
    await tickets.add_person(cast.lucja, oven.id, person=cast.jan.person_id)
    await tickets.comment(cast.tomasz, oven.id, body="Już jadę.")
    await told()
    await people.leave(cast.katarzyna, cast.jan.person_id)
    assert set(await letters()) == {"Łucja"}


async def test_a_ticket_given_to_somebody_is_told_to_them_while_it_is_theirs(cast: Cast) -> None:
    await tickets.assign(cast.adam, cast.broken_oven.id, assignee=cast.iga.person_id)
    waiting = await told()
    assert {("Iga", NoticeKind.ASSIGNED, "ticket.assigned"), ("Łucja", NoticeKind.STATUS, "ticket.assigned")} <= waiting
    await tickets.assign(cast.adam, cast.broken_oven.id, assignee=cast.tomasz.person_id)
    assert {name for name, *_ in await told()} == {"Iga", "Łucja", "Tomasz"}
    assert "Iga" not in await letters()


async def test_a_wait_for_the_client_is_told_with_its_reason(cast: Cast, oven: Ticket) -> None:
    await tickets.hold(cast.tomasz, oven.id, party=PendingParty.CLIENT, reason="Który to komputer?")
    assert [one.text for one in (await letters())["Łucja"]] == ["Który to komputer?"]


async def test_a_promise_in_danger_is_told_to_whoever_is_on_the_ticket(cast: Cast, oven: Ticket) -> None:
    from schema.writing import change

    async with change(Ticket, oven.id, SYSTEM, service_levels.WARNED):
        pass
    async with change(Ticket, oven.id, SYSTEM, service_levels.BREACHED):
        pass
    assert await told() == {("Tomasz", NoticeKind.SLA, "clock.warned"), ("Tomasz", NoticeKind.SLA, "clock.breached")}


async def ask(cast: Cast, due_at: dt.datetime | None = None) -> decisions.Decision:
    options = [decisions.NewOption(label="Kupujemy"), decisions.NewOption(label="Nie", approves=False)]
    about = {"question": "Nowy piec?", "options": options, "due_at": due_at}
    return await decisions.ask(cast.tomasz, cast.zawilec.id, **about)


async def test_a_decision_is_told_to_whoever_takes_it_until_it_is_taken(cast: Cast) -> None:
    await pass_over(rules.READER)
    await ask(cast)
    assert await told() == {("Katarzyna", NoticeKind.DECISION, "decision.asked")}
    second = await ask(cast)
    await told()
    await decisions.withdraw(cast.tomasz, second.id, reason="Pomyłka.")
    assert len((await letters())["Katarzyna"]) == 1


async def test_a_decision_is_reminded_of_once_within_its_last_day(cast: Cast) -> None:
    await pass_over(rules.READER)
    await ask(cast, due_at=now() + 3 * DAY)
    await ask(cast, due_at=now() + DAY / 2)
    for _ in range(2):
        await rules.remind()
    assert [name for name, kind, _ in await told() if kind is NoticeKind.REMINDER] == ["Katarzyna"]


async def test_whoever_wants_none_of_a_kind_gets_none_also_if_they_say_so_later(cast: Cast, oven: Ticket) -> None:
    await tickets.comment(cast.tomasz, oven.id, body="Już jadę.")
    await told()
    await rules.set_pace(cast.lucja, kind=NoticeKind.REPLY, pace=Pace.NEVER)
    assert await letters() == {}
    await tickets.comment(cast.tomasz, oven.id, body="Jestem.")
    assert await rules.gather()
    assert await Notice.filter(state=QueueState.WAITING).count() == 0


async def test_people_who_ask_by_mail_without_a_role_are_answered_by_mail(cast: Cast) -> None:
    await people.add_person(SYSTEM, cast.zawilec.id, name="Ola Śnieg", email="ola@zawil.example")
    content = b"From: ola@zawil.example\nSubject: Drukarka\nMessage-ID: <1@x.example>\n\nNie drukuje.\n"
    mail, _ = await mails.receive(content)
    assert mail.ticket_id
    await pass_over(rules.READER)
    await tickets.comment(cast.tomasz, mail.ticket_id, body="Już jadę.")
    assert [one.text for one in (await letters())["Ola"]] == ["Już jadę."]


async def test_while_nothing_is_sent_nothing_piles_up(cast: Cast, oven: Ticket) -> None:
    await tickets.comment(cast.tomasz, oven.id, body="Już jadę.")
    assert await rules.gather(sending=False) == 1
    assert await told() == set()


@pytest.mark.parametrize("who", ["halina", "katarzyna"])
async def test_what_somebody_wants_to_be_told_is_their_own(cast: Cast, who: str) -> None:
    from schema.notices.model import Preference
    from schema.refusals import NotFound
    from schema.writing import see

    viewer: Viewer = getattr(cast, who)
    await rules.set_pace(cast.lucja, kind=NoticeKind.REPLY, pace=Pace.DAILY)
    row = await Preference.get(person_id=cast.lucja.person_id)
    with pytest.raises(NotFound):
        await see(Preference, row.id, viewer)
