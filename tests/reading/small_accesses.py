"""Systems and accesses of the small world made of dice."""

from __future__ import annotations

from tests.reading.dice import DAYS, MOMENTS, NAMES, TEXTS, Dice, Row


def opened(dice: Dice, client: Row, enterprise: Row) -> None:
    """Two systems of a client, one of which may be used no more, and who can open them."""
    people = dice.of("people", client)
    for number in range(2):
        system = dice.row(
            "systems", client, name=f"{dice.any(NAMES)} {number}", kind=dice.any(["MAIL", "FILES"]),
            purpose=dice.maybe(dice.any(TEXTS)), keeper_id=dice.maybe(dice.any(people)["id"]),
            review_months=dice.maybe(6), ended_at=dice.maybe(dice.any(MOMENTS)),
        )  # fmt: skip
        for state in ("ACTIVE", "REVOKE_DUE", "REVOKED"):
            _open(dice, system, dice.any(people), dice.any(dice.of("people", enterprise)), state, client)


def _open(dice: Dice, system: Row, person: Row, by: Row, state: str, client: Row) -> None:
    over = state == "REVOKED"
    dice.row(
        "accesses", client, system_id=system["id"], person_id=person["id"], account=dice.maybe(dice.any(NAMES)),
        level=dice.maybe(dice.any(NAMES)), state=state, granted_at=dice.any(MOMENTS[:4]),
        granted_by_id=dice.maybe(by["id"]), review_on=dice.maybe(dice.any(DAYS)),
        revoke_on=dice.any(DAYS) if state == "REVOKE_DUE" else None, revoked_at=MOMENTS[-1] if over else None,
        revoked_by_id=by["id"] if over else None, evidence=dice.any(TEXTS) if over else None,
        kept_because=dice.maybe(dice.any(TEXTS)),
    )  # fmt: skip
