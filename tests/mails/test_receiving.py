"""Mails that come in: what they open, what they answer, what waits, and that none is lost."""

from __future__ import annotations

import asyncio

import pytest

from schema.mails import rules
from schema.mails.model import Mail, MailReason, MailState
from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import NotFound
from schema.tickets import rules as tickets
from schema.tickets.model import Comment, LinkKind, Source, Ticket, TicketLink, TicketState
from schema.viewer import SYSTEM
from tests.cast import Cast
from tests.mails.corpus_of import mail, names


def written(text: str, *, by: str, subject: str = "Pytanie", number: int = 1, more: str = "") -> bytes:
    """A mail."""
    told = f"From: {by}\nTo: pomoc@spoko.example\nSubject: {subject}\nMessage-ID: <{number}@x.example>\n{more}"
    return f"{told}Content-Type: text/plain; charset=utf-8\n\n{text}\n".encode()


async def came(content: bytes, gate: rules.Gate | None = None) -> Mail:
    row, _ = await rules.receive(content, gate)
    return row


async def test_a_mail_opens_a_ticket_for_whoever_wrote_it(cast: Cast) -> None:
    row = await came(mail("nested-multipart"))
    ticket = await Ticket.get(id=row.ticket_id)

    assert (row.state, row.client_id, row.person_id) == (MailState.TAKEN, cast.zawilec.id, cast.jan.person_id)
    assert (ticket.title, ticket.source, ticket.requester_id) == ("Zdjęcie błędu", Source.EMAIL, cast.jan.person_id)
    assert ticket.body == "W załączniku zdjęcie ekranu."
    assert bytes(row.content) == mail("nested-multipart")


async def test_an_answer_is_said_in_its_ticket(cast: Cast) -> None:
    row = await came(mail("utf8-address").replace(b"Subject: ", b"Subject: Re: [ZAWIL-1] "))
    said = await Comment.get(id=row.comment_id)
    assert (said.ticket_id, said.author_id) == (cast.broken_oven.id, cast.lucja.person_id)
    assert said.body == "Nadal nic."


async def test_a_mail_mentions_nobody_whatever_it_says(cast: Cast) -> None:
    text = f"Zapytaj: @[Jan Reder](per_{cast.jan.person_id})."
    row = await came(written(text, by="żółć@zawil.example", subject="Re: [ZAWIL-1] Piec"))
    assert (await Comment.get(id=row.comment_id)).body == "Zapytaj: @Jan Reder."
    row = await came(written(text, by="żółć@zawil.example", number=2))
    assert (await Ticket.get(id=row.ticket_id)).body == "Zapytaj: @Jan Reder."


async def test_the_it_team_answers_by_mail_too(cast: Cast) -> None:
    key = f"References: <{cast.broken_oven.key}.1@spoko.example>\n"
    row = await came(written("Już jadę.", by="wrona@spoko.example", more=key))
    assert (row.ticket_id, row.client_id) == (cast.broken_oven.id, cast.zawilec.id)
    assert (await Ticket.get(id=cast.broken_oven.id)).first_response_at


@pytest.mark.parametrize("by", ["borowik@borow.example", "reder@zawil.example"])
async def test_nobody_answers_a_ticket_that_they_do_not_see(cast: Cast, by: str) -> None:
    row = await came(written("Proszę o dane.", by=by, subject="Re: [ZAWIL-1] Piec"))
    assert (row.state, row.reason, row.ticket_id) == (MailState.QUARANTINED, MailReason.NOT_THEIRS, None)
    assert not await Comment.exists(ticket_id=cast.broken_oven.id)


async def test_an_answer_to_what_is_over_opens_a_new_ticket(cast: Cast) -> None:
    await tickets.cancel(cast.lucja, cast.broken_oven.id, reason="Pomyłka.")
    row = await came(written("Jednak nie działa.", by="żółć@zawil.example", subject="Re: [ZAWIL-1] Piec"))
    assert row.state is MailState.TAKEN
    ticket = await Ticket.get(id=row.ticket_id)
    assert (ticket.title, ticket.state, ticket.number) == ("Piec nie drukuje etykiet", TicketState.NEW, 2)
    assert (ticket.body, ticket.source) == ("Jednak nie działa.", Source.EMAIL)
    assert await TicketLink.exists(ticket_id=ticket.id, other_id=cast.broken_oven.id, kind=LinkKind.FOLLOWS)


async def test_an_answer_to_what_was_merged_is_said_where_it_goes_on(cast: Cast) -> None:
    other = await tickets.open_ticket(cast.lucja, cast.zawilec.id, title="Etykiety")
    await tickets.merge(cast.tomasz, cast.broken_oven.id, into=other.id)
    row = await came(written("Jest już lepiej.", by="żółć@zawil.example", subject="Re: [ZAWIL-1] Piec"))
    assert (row.state, row.ticket_id) == (MailState.TAKEN, other.id)
    assert await Comment.exists(id=row.comment_id, ticket_id=other.id)


async def test_people_without_a_role_still_ask_for_themselves(cast: Cast) -> None:
    ola = await people.add_person(SYSTEM, cast.zawilec.id, name="Ola Śnieg", email="ola@zawil.example")
    first = await came(written("Nie mam hasła.", by="Ola <OLA@zawil.example>"))
    again = written("Już mam.", by="ola@zawil.example", subject="Re: [ZAWIL-2]", number=2)
    other = written("A ja?", by="ola@zawil.example", subject="Re: [ZAWIL-1]", number=3)

    assert (await Ticket.get(id=first.ticket_id)).requester_id == ola.id
    assert (await came(again)).ticket_id == first.ticket_id
    assert (await came(other)).reason is MailReason.NOT_THEIRS


@pytest.mark.parametrize("who", ["stranger", "left"])
async def test_who_is_nobody_here_waits_for_the_it_team(cast: Cast, who: str) -> None:
    await people.leave(cast.katarzyna, cast.jan.person_id)
    row = await came(mail("stranger" if who == "stranger" else "plain"))
    assert (row.state, row.reason) == (MailState.QUARANTINED, MailReason.UNKNOWN_SENDER)
    assert row.client_id == cast.spokojna.id
    assert await Ticket.all().count() == 1


@pytest.mark.parametrize("name", ["away", "newsletter", "bounce", "our-own"])
async def test_machines_get_no_answer_and_no_ticket(cast: Cast, name: str) -> None:
    assert (await came(mail(name))).state is MailState.REFUSED
    assert (await Ticket.all().count(), await Comment.all().count()) == (1, 0)


async def test_whoever_writes_too_often_waits(cast: Cast) -> None:
    gate = rules.Gate(an_hour=2)
    made = [await came(written("Halo?", by="reder@zawil.example", number=n), gate) for n in range(3)]
    assert [row.state for row in made] == [MailState.TAKEN, MailState.TAKEN, MailState.QUARANTINED]
    assert made[-1].reason is MailReason.TOO_MANY


async def test_a_forged_mail_waits(cast: Cast) -> None:
    told = "Authentication-Results: mx.spoko.example; dmarc=fail\n"
    content = written("Zmień hasło.", by="dudek@zawil.example", more=told)
    row = await came(content, rules.Gate(trusted="mx.spoko.example"))
    assert (row.state, row.reason) == (MailState.QUARANTINED, MailReason.FORGED)


async def test_the_same_mail_is_taken_once(cast: Cast) -> None:
    first, again = await rules.receive(mail("plain")), await rules.receive(b"Received: by mx\n" + mail("plain"))
    assert (first[1], again[1]) == (True, False)
    assert again[0].id == first[0].id
    assert await Ticket.all().count() == 2


async def test_brought_twice_at_once_it_is_still_one(cast: Cast) -> None:
    both = await asyncio.gather(rules.receive(mail("plain")), rules.receive(mail("plain")))
    assert sorted(new for _, new in both) == [False, True]
    assert await Ticket.all().count() == 2


async def test_every_mail_of_the_corpus_is_kept_as_it_came(cast: Cast) -> None:
    for name in names():
        row = await came(mail(name), rules.Gate(an_hour=1_000))
        assert bytes((await Mail.get(id=row.id)).content) == mail(name)
    unread = await Mail.filter(state=MailState.UNREADABLE)
    assert {row.reason for row in unread} == {MailReason.BROKEN}
    assert len(unread) == 2


async def test_a_mail_that_waits_is_taken_for_somebodys_words(cast: Cast) -> None:
    waiting = await came(mail("stranger"))
    row = await rules.accept(cast.tomasz, waiting.id, person=cast.jan.person_id)

    ticket = await Ticket.get(id=row.ticket_id)
    assert (ticket.requester_id, ticket.client_id, ticket.title) == (cast.jan.person_id, cast.zawilec.id, "Współpraca")
    assert (row.state, row.reason, row.handler_id) == (MailState.TAKEN, None, cast.tomasz.person_id)


async def test_an_answer_from_another_address_is_accepted_into_its_ticket(cast: Cast) -> None:
    answer = written("Piszę z domu: dalej nic.", by="lucja@dom.example", subject="Re: [ZAWIL-1] Piec")
    row = await rules.accept(cast.tomasz, (await came(answer)).id, person=cast.lucja.person_id)
    said = await Comment.get(id=row.comment_id)
    assert (said.ticket_id, said.author_id) == (cast.broken_oven.id, cast.lucja.person_id)


async def test_a_mail_that_waits_is_dropped_and_kept(cast: Cast) -> None:
    row = await rules.drop(cast.tomasz, (await came(mail("stranger"))).id)
    assert (row.state, row.reason) == (MailState.REFUSED, MailReason.DROPPED)
    assert bytes((await Mail.get(id=row.id)).content) == mail("stranger")


async def test_strangers_are_nobodys_business_but_of_those_who_work_for_all(cast: Cast) -> None:
    stranger, known = await came(mail("stranger")), await came(mail("away"))
    for viewer in (cast.iga, cast.katarzyna, cast.jan, cast.halina):
        with pytest.raises(NotFound):
            await rules.drop(viewer, stranger.id)
    assert (await rules.accept(cast.iga, known.id, person=cast.lucja.person_id)).state is MailState.TAKEN


async def test_the_person_is_known_whatever_case_their_address_is_in(cast: Cast) -> None:
    row = await came(mail("encoded-words-split"))
    assert row.person_id == cast.katarzyna.person_id
    assert await Person.exists(id=row.person_id, email="dudek@zawil.example")
