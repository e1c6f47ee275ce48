"""Of the small world: hours of work, what is promised by them, and mails."""

from __future__ import annotations

from schema.mails.model import MailReason, MailState
from schema.service_levels.model import ClockState, Metric
from schema.tickets.model import PendingParty, Priority, SlaState, TicketState, Turn
from tests.reading.dice import DAYS, MOMENTS, NAMES, TEXTS, Dice, Row


def standing(dice: Dice) -> Row:
    """How a ticket stands to what was promised: often nothing is due, and often two are due at once."""
    due = dice.maybe(dice.any(MOMENTS[:4]))
    return {"sla_state": dice.any(SlaState).value, "due_at": due, "turn_since": dice.maybe(dice.any(MOMENTS))}


def hours(dice: Dice, organisation: Row, enterprise: Row) -> None:
    """An organisation's calendars, days on which they are closed, and promises by them or by the IT company's."""
    for zone in ("Europe/Warsaw", "UTC"):
        week = dice.any(['["MON 08:00-16:00","ŻÓŁ"]', "[]"])
        calendar = dice.row("calendars", organisation, name=dice.any(TEXTS), zone=zone, week=week)
        for _ in range(2):
            first, last = sorted([dice.any(DAYS), dice.any(DAYS)])
            dice.row("closures", organisation, calendar_id=calendar["id"], from_on=first, to_on=last,
                     name=dice.any(TEXTS), ended_at=dice.maybe(dice.any(MOMENTS)))  # fmt: skip
    for number in (1, 2):
        by = dice.any([*dice.of("calendars", organisation), *dice.of("calendars", enterprise)])
        dice.row("policies", organisation, name=dice.any(TEXTS), number=number, calendar_id=by["id"],
                 targets='["ANY P1 RESPONSE 30"]', pauses=dice.any(['["CLIENT"]', "[]"]),
                 from_at=dice.any(MOMENTS), ended_at=dice.maybe(dice.any(MOMENTS)))  # fmt: skip


def promised(dice: Dice, client: Row) -> None:
    """For each of a client's tickets: no, one or two clocks, and whose move it was."""
    for ticket in dice.of("tickets", client):
        of = {"ticket_id": ticket["id"]}
        for metric in dice.random.sample(list(Metric), dice.any([0, 1, 2])):
            policy = dice.any(dice.tables["policies"])
            dice.row(
                "clocks", client, **of, policy_id=policy["id"], metric=metric.value,
                priority=dice.any(Priority).value, minutes=dice.any([30, 240]), state=dice.any(ClockState).value,
                started_at=dice.any(MOMENTS[:4]), since_at=dice.maybe(dice.any(MOMENTS)),
                used_ms=dice.any([0, 1, 2**40]), due_at=dice.maybe(dice.any(MOMENTS[:4])), warn_at=None,
                warned_at=dice.maybe(dice.any(MOMENTS)), breached_at=dice.maybe(dice.any(MOMENTS)),
                stopped_at=dice.maybe(dice.any(MOMENTS)),
            )  # fmt: skip
        for since, until in ((MOMENTS[0], MOMENTS[4]), (dice.any(MOMENTS[:2]), dice.maybe(MOMENTS[7]))):
            dice.row("ticket_turns", client, **of, turn=dice.any(Turn).value, from_at=since, to_at=until)
        _stepped(dice, client, ticket)


def _stepped(dice: Dice, client: Row, ticket: Row) -> None:
    for number in range(1, dice.any([1, 2, 4])):
        team = dice.maybe(dice.any(dice.tables["teams"]))
        dice.row(
            "ticket_steps", client, ticket_id=ticket["id"], number=number, at=dice.any(MOMENTS[:4]),
            from_state=dice.maybe(dice.any(TicketState).value), waited_for=dice.maybe(dice.any(PendingParty).value),
            state=dice.any(TicketState).value, party=dice.maybe(dice.any(PendingParty).value),
            team_id=team and team["id"], teams=dice.any([0, 1, 2]), assigned=dice.any([False, True]),
        )  # fmt: skip


def mails(dice: Dice, client: Row, enterprise: Row) -> None:
    """Mails of a client's people and, at the IT company, of strangers."""
    for _ in range(5):
        ticket = dice.maybe(dice.any(dice.of("tickets", client)))
        comment = dice.maybe(dice.any(dice.of("comments", client)))
        person, handler = (dice.maybe(dice.any(dice.of("people", one))) for one in (client, enterprise))
        dice.row(
            "mails", client, state=dice.any(MailState).value, reason=dice.maybe(dice.any(MailReason).value),
            note=dice.maybe(dice.any(TEXTS)), message_id=dice.maybe(f"<{dice.new_id()}@example.pl>"),
            digest=dice.new_id(), sender=dice.any(["", "obcy@example.com"]), sender_name=dice.any(NAMES),
            subject=dice.any(TEXTS), text=dice.any(TEXTS),
            attachments=dice.any(['[{"name":"żółw.txt","size":1,"type":"text/plain"}]', "[]"]),
            sent_at=dice.maybe(dice.any(MOMENTS)), person_id=person and person["id"],
            ticket_id=ticket and ticket["id"], comment_id=comment and comment["id"],
            handler_id=handler and handler["id"], content=b"Subject: \xc5\xbc\x00",
        )  # fmt: skip


def preferences(dice: Dice, home: Row) -> None:
    """What the people of an organisation want to be told."""
    for person in dice.of("people", home):
        if dice.maybe(person):
            dice.row(
                "preferences", home, person_id=person["id"], paces='{"REPLY":"DAILY"}', zone=dice.any(TEXTS)[:60],
                quiet_from=dice.maybe("20:00"), quiet_to=dice.maybe("07:00"), quiet_days='["SAT"]',
                digest_hour=dice.any([0, 7, 23]), returned_at=dice.maybe(dice.any(MOMENTS)),
                returned_email=dice.maybe(dice.any(TEXTS)), returned_why=dice.maybe(dice.any(TEXTS)),
            )  # fmt: skip
