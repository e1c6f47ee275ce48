"""The library that comes with the demo: scenarios that a company in Poland could use tomorrow."""

from __future__ import annotations

from collections import Counter

import pytest

from fixtures.scenarios import library
from schema.decisions.model import Side
from schema.processes.model import Action, Definition, ScenarioKind, Subject, Text
from schema.processes.rules import before, faults_of, form_of, holds, ordered

LIBRARY = library()
EVERY = pytest.mark.parametrize("told", LIBRARY.values(), ids=lambda told: told.key)


@EVERY
def test_it_can_be_published(told: Definition) -> None:
    assert faults_of(told) == []


@EVERY
def test_both_sides_have_something_to_do_and_every_step_has_its_day(told: Definition) -> None:
    assert {step.side for step in told.steps} == set(Side)
    assert [step.key for step in told.steps if step.due is None] == []


@EVERY
def test_nothing_is_said_in_one_language_only(told: Definition) -> None:
    same = [text for text in texts(told) if text.pl == text.en and text.pl not in ("Laptop", "Monitor", "Plan")]
    assert same == []


def texts(told: Definition) -> list[Text]:
    """Everything that it says."""
    options = [option.label for field in told.fields for option in field.options]
    more = [*(field.label for field in told.fields), *(field.help for field in told.fields), told.target]
    steps = [text for step in told.steps for text in (step.title, step.text)]
    found = [told.name, told.summary, *(phase.name for phase in told.phases), *options, *more, *steps]
    return [text for text in found if text]


def test_there_is_one_for_everything_that_happens_every_day() -> None:
    assert sorted(LIBRARY) == [
        "access-request", "access-review", "device-replacement", "device-service", "long-leave", "lost-device",
        "new-device", "offboarding-planned", "offboarding-urgent", "office-move", "onboarding-contractor",
        "onboarding-office", "onboarding-remote", "quarterly-review", "return-from-leave", "role-change",
        "software-request",
    ]  # fmt: skip
    kinds = Counter(told.kind for told in LIBRARY.values())
    assert set(kinds) == set(ScenarioKind)


def test_whoever_leaves_leaves_no_access_and_no_device_behind() -> None:
    leaving = [told for told in LIBRARY.values() if told.kind is ScenarioKind.OFFBOARDING]
    for told in leaving:
        whole = {step.action for step in told.steps if step.required and step.when is None and not step.systems}
        assert {Action.REVOKE, Action.RETURN} <= whole
    assert [told.key for told in leaving if told.urgent] == ["offboarding-urgent"]


def test_data_are_secured_then_handed_on_then_deleted() -> None:
    earlier = before(LIBRARY["offboarding-planned"].steps)
    assert "backup" in earlier["transfer-files"]
    assert {"transfer-files", "backup", "revoke", "approve-delete"} <= earlier["delete"]


def test_accounts_are_there_two_weeks_and_programs_four_days_ahead() -> None:
    due = {step.key: step.due for step in LIBRARY["onboarding-office"].steps if step.due}
    assert (due["mailbox"].offset, due["applications"].offset) == (-14, -4)


def test_a_form_without_wishes_leaves_the_steps_for_them_out() -> None:
    told = LIBRARY["onboarding-office"]
    plain = {"computer": "none", "phone": False, "purchase": False, "systems": "Poczta"}
    kept = [step.key for step in ordered(told.steps) if holds(step.when, plain)]
    assert "mailbox" in kept
    assert not {"approve-purchase", "order", "computer", "phone", "hand-over-computer"} & set(kept)
    assert set(form_of(told)["required"]) == plain.keys()


def test_only_scenarios_about_a_person_ask_for_one() -> None:
    about = {told.key: told.subject for told in LIBRARY.values()}
    assert about["office-move"] is Subject.NOTHING
    assert about["lost-device"] is Subject.DEVICE


def test_a_no_gives_up_only_what_nobody_needs_without_it() -> None:
    steps = {told.key: [step for step in told.steps if step.action is Action.DECISION] for told in LIBRARY.values()}
    assert {key for key, asked in steps.items() if any(step.field is None for step in asked)} == {
        "access-request",
        "new-device",
        "office-move",
        "onboarding-contractor",
        "software-request",
    }
