"""Scenarios of the small world made of dice."""

from __future__ import annotations

from tests.reading.dice import MOMENTS, NAMES, TEXTS, Dice, Row

JSON = '{"żółw":[1,null]}'


def scenarios(dice: Dice, organisation: Row) -> None:
    """Scenarios of an organisation: in use, being written, out of use; some adapted from another's."""
    for number in range(3):
        others = [*dice.tables.get("scenarios", []), None]
        original = dice.maybe(dice.any(others))
        scenario = dice.row(
            "scenarios", organisation, slug=f"zmiana-{number}", kind=dice.any(["ONBOARDING", "REVIEW"]),
            name_pl=dice.any(NAMES), name_en=dice.any(NAMES), summary_pl=dice.any(TEXTS), summary_en=dice.any(TEXTS),
            published=dice.maybe(1), draft=dice.maybe(2), adapted_from_id=original and original["id"],
        )  # fmt: skip
        for version, state in enumerate(("RETIRED", "PUBLISHED", "DRAFT"), 1):
            dice.row(
                "scenario_versions", organisation, scenario_id=scenario["id"], number=version, state=state,
                definition=JSON, form=JSON, outline=JSON, published_at=dice.any(MOMENTS),
                retired_at=dice.maybe(dice.any(MOMENTS)),
            )  # fmt: skip
