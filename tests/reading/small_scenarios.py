"""Scenarios of the small world made of dice."""

from __future__ import annotations

from schema.folding import fold
from tests.reading.dice import DAYS, MOMENTS, NAMES, TEXTS, Dice, Row

JSON = '{"żółw":[1,null]}'


def scenarios(dice: Dice, organisation: Row) -> None:
    """Scenarios of an organisation: in use, being written, out of use; some adapted from another's."""
    for number in range(3):
        others = [*dice.tables.get("scenarios", []), None]
        original = dice.maybe(dice.any(others))
        scenario = dice.row(
            "scenarios", organisation, slug=f"zmiana-{number}", kind=dice.any(["ONBOARDING", "REVIEW"]),
            name_pl=dice.any(NAMES), name_en=dice.any(NAMES), summary_pl=dice.any(TEXTS), summary_en=dice.any(TEXTS),
            search=fold(dice.any(NAMES)),
            published=dice.maybe(1), draft=dice.maybe(2), adapted_from_id=original and original["id"],
        )  # fmt: skip
        for version, state in enumerate(("RETIRED", "PUBLISHED", "DRAFT"), 1):
            dice.row(
                "scenario_versions", organisation, scenario_id=scenario["id"], number=version, state=state,
                definition=JSON, form=JSON, outline=JSON, published_at=dice.any(MOMENTS),
                retired_at=dice.maybe(dice.any(MOMENTS)),
            )  # fmt: skip


def processes(dice: Dice, client: Row, enterprise: Row) -> None:
    """Processes of a client in every state, with tasks of both sides in every state."""
    people, team = dice.of("people", client), dice.of("people", enterprise)
    for state in ("RUNNING", "ON_HOLD", "COMPLETED", "CANCELLED"):
        scenario = dice.any(dice.tables["scenarios"])
        [pinned, *_] = [one for one in dice.tables["scenario_versions"] if one["scenario_id"] == scenario["id"]]
        process = dice.row(
            "processes", client, scenario_id=scenario["id"], pinned_id=pinned["id"], name_pl=dice.any(NAMES),
            name_en=dice.any(NAMES), person_id=dice.maybe(dice.any(people)["id"]),
            device_id=dice.maybe(dice.any(dice.of("devices", client))["id"]), requester_id=dice.any(people)["id"],
            target_on=dice.maybe(dice.any(DAYS)), answers=JSON, state=state, reason=dice.maybe(dice.any(TEXTS)),
            started_at=dice.any(MOMENTS), ended_at=dice.maybe(dice.any(MOMENTS)),
        )  # fmt: skip
        for place, now in enumerate(("BLOCKED", "READY", "DONE", "SKIPPED"), 1):
            side = dice.any(["CLIENT", "ENTERPRISE"])
            dice.row(
                "tasks", client, process_id=process["id"], place=place, step=dice.maybe(f"krok-{place}"),
                title_pl=dice.any(NAMES), title_en=dice.any(NAMES), side=side, action=dice.any(["TASK", "FORM"]),
                evidence="NONE", required=dice.any([True, False]), shared=dice.any([True, True, False]),
                owner_id=dice.any(people if side == "CLIENT" else team)["id"], state=now,
                due_at=dice.maybe(dice.any(MOMENTS)), ready_at=dice.maybe(dice.any(MOMENTS)),
                ended_at=dice.maybe(dice.any(MOMENTS)), ended_by_id=dice.maybe(dice.any([*people, *team])["id"]),
                ticket_id=dice.maybe(dice.any(dice.of("tickets", client))["id"]), note=dice.maybe(dice.any(TEXTS)),
            )  # fmt: skip


def came_of(dice: Dice, client: Row) -> None:
    """What came of a client's tasks: of some several things, and some things of several tasks."""
    for table, column in (("assignments", "assignment_id"), ("accesses", "access_id")):
        for task in dice.random.sample(dice.of("tasks", client), 4):
            for made in dice.random.sample(dice.of(table, client), 2):
                dice.row(f"task_{table}", client, task_id=task["id"], **{column: made["id"]})
