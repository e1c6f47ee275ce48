"""Costs and tariffs of the small world made of dice."""

from __future__ import annotations

from tests.reading.dice import DAYS, MOMENTS, TEXTS, Dice, Row


def paid(dice: Dice, client: Row) -> None:
    """Two tariffs of a client, and costs of everything, some of which count no more or are kept by the IT team."""
    for _ in range(2):
        dice.row("tariffs", client, from_on=dice.any(DAYS), hour_minor=18_000, hour_currency="PLN", year_end="12-31")
    for kind in ("PURCHASE", "REPAIR", "LABOUR", "LICENCE"):
        day, before = dice.maybe(dice.any(DAYS)), dice.maybe(dice.any([*dice.of("costs", client), None]))
        dice.row(
            "costs", client, kind=kind, amount_minor=dice.any([0, 12_000]), amount_currency=dice.any(["PLN", "EUR"]),
            spent_on=day, month=day and day[:7], covers_from=dice.maybe(DAYS[0]), covers_until=dice.maybe(DAYS[-1]),
            device_id=dice.maybe(dice.any(dice.of("devices", client))["id"]),
            person_id=dice.maybe(dice.any(dice.of("people", client))["id"]),
            ticket_id=dice.maybe(dice.any(dice.of("tickets", client))["id"]),
            note=dice.maybe(dice.any(TEXTS)), audience=dice.any(["SHARED", "INTERNAL"]), told_by=None,
            corrects_id=before and before["id"], ended_at=dice.maybe(dice.any(MOMENTS)),
        )  # fmt: skip
