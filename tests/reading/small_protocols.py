"""Protocols of the small world made of dice."""

from __future__ import annotations

from tests.reading.dice import MOMENTS, NAMES, Dice, Row


def drawn_up(dice: Dice, client: Row, enterprise: Row) -> None:
    """Protocols of some of a client's assignments: on paper in one language, about to be in the other."""
    for period in dice.of("assignments", client)[::2]:
        file = dice.row(
            "files", client, name=dice.any(NAMES), media_type="application/pdf", size=3, sha256="0" * 64,
            state="ATTACHED", thumbnail=False, sender_id=dice.any(dice.of("people", enterprise))["id"],
            sent_at=dice.any(MOMENTS),
        )  # fmt: skip
        for language, kept in (("PL", file["id"]), ("EN", None)):
            dice.row(
                "protocols", client, assignment_id=period["id"], occasion=dice.any(["HANDED_OVER", "CORRECTED"]),
                edition=dice.any([1, 2]), language=language, state="KEPT" if kept else "DUE", file_id=kept,
            )  # fmt: skip
