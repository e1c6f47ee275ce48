"""Systems and accesses of the small world made of dice."""

from __future__ import annotations

from schema.folding import fold
from tests.reading.dice import DAYS, MOMENTS, NAMES, TEXTS, Dice, Row


def opened(dice: Dice, client: Row, enterprise: Row) -> None:
    """Two systems of a client, one of which may be used no more, and who can open them."""
    people = dice.of("people", client)
    for number in range(2):
        name = f"{dice.any(NAMES)} {number}"
        system = dice.row(
            "systems", client, name=name, folded=fold(name), kind=dice.any(["MAIL", "FILES"]),
            purpose=dice.maybe(dice.any(TEXTS)), keeper_id=dice.maybe(dice.any(people)["id"]),
            review_months=dice.maybe(6), seat_minor=4_900, seat_currency="PLN",
            ended_at=dice.maybe(dice.any(MOMENTS)),
        )  # fmt: skip
        for state in ("ACTIVE", "REVOKE_DUE", "REVOKED"):
            _open(dice, system, dice.any(people), dice.any(dice.of("people", enterprise)), state, client)
        _bundle(dice, system, client)
        _review(dice, system, dice.any(people), client)


def _bundle(dice: Dice, system: Row, client: Row) -> None:
    """A system and a model together, either of which may be taken out."""
    bundle = dice.row(
        "bundles", client, name=f"{dice.any(NAMES)} {system['name']}", purpose=dice.maybe(dice.any(TEXTS)),
        ended_at=dice.maybe(dice.any(MOMENTS)),
    )  # fmt: skip
    model = dice.any(dice.tables["device_models"])
    for opened, wished in ((system["id"], None), (None, model["id"])):
        dice.row(
            "bundle_items", client, bundle_id=bundle["id"], system_id=opened, device_model_id=wished,
            level=dice.maybe(dice.any(NAMES)) if opened else None, ended_at=dice.maybe(dice.any(MOMENTS)),
        )  # fmt: skip


def _review(dice: Dice, system: Row, person: Row, client: Row) -> None:
    """What is open is asked about, and some of it settled."""
    review = dice.row(
        "access_reviews", client, system_id=dice.maybe(system["id"]), due_on=dice.any(DAYS), started_at=MOMENTS[0],
        started_by_id=dice.maybe(person["id"]), ended_at=dice.maybe(MOMENTS[-1]),
    )  # fmt: skip
    for access in [one for one in dice.of("accesses", client) if one["system_id"] == system["id"]]:
        waits = access["state"] == "ACTIVE"
        dice.row(
            "access_review_lines", client, review_id=review["id"], access_id=access["id"],
            state="WAITING" if waits else "RECALLED", settled_at=None if waits else MOMENTS[-1],
            settled_by_id=None if waits else dice.maybe(person["id"]),
        )  # fmt: skip


def wished(dice: Dice, client: Row) -> None:
    """Somebody was to open each system, and somebody was asked."""
    people = dice.of("people", client)
    for place, system in enumerate(dice.of("systems", client)):
        rejected = bool(place % 2)
        dice.row(
            "access_requests", client, system_id=system["id"], person_id=dice.any(people)["id"],
            state="REJECTED" if rejected else "APPROVED", level=dice.maybe(dice.any(NAMES)), reason=dice.any(TEXTS),
            asked_by_id=dice.maybe(dice.any(people)["id"]), asked_at=dice.any(MOMENTS[:4]), access_id=None,
            decision_id=dice.any(dice.of("decisions", client))["id"], ended_at=MOMENTS[-1] if rejected else None,
        )  # fmt: skip


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
