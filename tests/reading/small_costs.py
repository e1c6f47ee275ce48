"""Costs, tariffs, contracts and replacements of the small world made of dice."""

from __future__ import annotations

from tests.reading.dice import DAYS, MOMENTS, TEXTS, Dice, Row


def paid(dice: Dice, client: Row) -> None:
    """Tariffs and budgets of a client, and costs of everything; some count no more or are kept by the IT team."""
    for _ in range(2):
        dice.row("tariffs", client, from_on=dice.any(DAYS), hour_minor=18_000, hour_currency="PLN", year_end="12-31")
    for year in (2026, 2027):
        dice.row("budgets", client, year=year, amount_minor=dice.any([0, 12_000]), amount_currency="PLN")
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


def planned(dice: Dice, client: Row) -> None:
    """Contracts of a client, and a proposal with what became of it."""
    for name in (dice.any(TEXTS), dice.any(TEXTS)):
        price = dice.maybe(dice.any([0, 12_000]))
        dice.row(
            "contracts", client, name=name, supplier=dice.maybe(dice.any(TEXTS)), kind=dice.any(["LICENCE", "LEASE"]),
            renews_on=DAYS[-1], notice_days=30, decide_by=dice.any(DAYS[:-1]), yearly_minor=price,
            yearly_currency=None if price is None else "PLN", seats=dice.maybe(5),
            system_id=dice.maybe(dice.any(dice.of("systems", client))["id"]),
            ended_at=dice.maybe(dice.any(MOMENTS)),
        )  # fmt: skip
    proposal = dice.row(
        "replacement_proposals", client, year=2026, quarter=dice.any([1, 4]), state=dice.any(["PROPOSED", "APPROVED"]),
        decision_id=dice.any(dice.of("decisions", client))["id"],
    )  # fmt: skip
    things = zip(dice.of("devices", client)[:2], dice.of("contracts", client), strict=True)
    for place, (device, contract) in enumerate(things):
        row = dice.row(
            "replacements", client, proposal_id=proposal["id"], device_id=None if place else device["id"],
            contract_id=contract["id"] if place else None, state=dice.any(["PROPOSED", "DEFERRED", "DONE"]),
            until=dice.maybe(dice.any(DAYS)),
            successor_id=dice.maybe(dice.any(dice.of("devices", client))["id"]),
        )  # fmt: skip
        for way in ("BUY", "EXTEND"):
            dice.row(
                "replacement_options", client, replacement_id=row["id"], way=way, cost_minor=dice.any([0, 12_000]),
                cost_currency="PLN", months=12, yearly_minor=dice.any([0, 12_000]), recommended=way == "BUY",
            )  # fmt: skip
