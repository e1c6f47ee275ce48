"""What keeps a scenario from being published, each time with the place and the reason."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from schema.processes import rules
from schema.processes.model import Definition
from schema.processes.rules import Unread, faults_of, form_of, holds, ordered, read, read_text, written
from tests.processes.written import both, scenario, step

OWNER = {"rule": "ROLE", "role": "OWNER"}


def wrong(*steps: dict[str, Any], **more: Any) -> list[str]:
    """Faults of a scenario, in English."""
    return [str(fault.words) for fault in faults_of(read(scenario(*steps, **more)))]


def unread(told: dict[str, Any]) -> list[str]:
    """What keeps it from being read."""
    with pytest.raises(Unread) as error:
        read(told)
    return [str(fault.words) for fault in error.value.faults]


def test_a_good_one_has_no_fault() -> None:
    due = {"since": "TARGET", "offset": -14, "unit": "DAYS"}
    laptop = step("laptop", "poczta", action="HAND_OVER", field="laptop", when={"field": "zdalnie", "value": True})
    agreed = step("zgoda", side="CLIENT", owner=OWNER, action="DECISION")
    assert wrong(agreed, step("poczta", "zgoda", due=due), laptop) == []


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"after": ["nikt"]}, "steps.poczta.after: there is no step “nikt”"),
        ({"after": ["poczta"]}, "steps.poczta.after: it waits for itself, by way of: poczta"),
        ({"phase": "inny"}, "steps.poczta.phase: there is no phase “inny”"),
        ({"key": "Poczta"}, "steps.Poczta: a key is made of small letters"),
        ({"title": both("x" * 121)}, "steps.poczta.title: at most 120 characters"),
        ({"due": {"since": "nikt"}}, "steps.poczta.due.since: there is no step “nikt”"),
        ({"when": {"field": "nic", "value": True}}, "steps.poczta.when: there is no field “nic”"),
        ({"when": {"field": "zdalnie"}}, "steps.poczta.when: a value is needed"),
        ({"when": {}}, "steps.poczta.when: one comparison belongs here, or one list"),
        ({"when": {"field": "miejsce", "value": "dach"}}, "steps.poczta.when: no form can be filled in"),
        ({"when": {"field": "zdalnie", "value": "tak"}}, "steps.poczta.when: no form can be filled in"),
        ({"owner": {"rule": "ROLE"}}, "steps.poczta.owner: a role is named where whoever has it does"),
        ({"owner": {"rule": "TEAM"}}, "steps.poczta.owner: a team is named where one does"),
        ({"owner": OWNER}, "steps.poczta.owner: nobody with the role “who decides” works for the IT company"),
        ({"owner": {"rule": "REQUESTER"}}, "steps.poczta.owner: a team works for the IT company"),
        (
            {"side": "CLIENT", "owner": {"rule": "ROLE", "role": "READER"}},
            "steps.poczta.owner: nobody with the role “reader” works for the client",
        ),
        ({"action": "DECISION"}, "steps.poczta.owner: nobody can decide it"),
        ({"side": "CLIENT", "owner": OWNER, "shared": False}, "steps.poczta.shared: the client does it"),
        (
            {"side": "CLIENT", "owner": OWNER, "action": "REVOKE"},
            "steps.poczta.action: the IT company does this, not the client",
        ),
        ({"action": "GRANT"}, "steps.poczta.action: it is not said to what"),
        ({"action": "HAND_OVER", "field": "nic"}, "steps.poczta.field: there is no field “nic”"),
        ({"action": "HAND_OVER", "field": "zdalnie"}, "steps.poczta.field: this action does not take"),
        (
            {"side": "CLIENT", "owner": OWNER, "action": "DECISION", "field": "laptop"},
            "steps.poczta.field: this action",
        ),
        ({"systems": ["MAIL"]}, "steps.poczta.systems: only giving and closing accesses"),
        ({"chosen": True}, "steps.poczta.chosen: only of accesses that are closed"),
        ({"action": "FORM"}, "steps.poczta.fields: a form asks for something, and nothing but a form"),
        ({"action": "FORM", "fields": ["nic"]}, "steps.poczta.fields: there is no field “nic”"),
    ],
)
def test_a_step_is_refused_with_place_and_reason(given: dict[str, Any], told: str) -> None:
    [fault] = [one for one in wrong(step("poczta") | given) if one.startswith(told)]
    assert fault


def test_steps_that_wait_for_each_other_are_named() -> None:
    found = wrong(step("a", "b"), step("b", "c"), step("c", "b"))
    assert found == [
        "steps.b.after: it waits for itself, by way of: b, c",
        "steps.c.after: it waits for itself, by way of: b, c",
    ]


def test_a_due_day_is_counted_from_what_is_known() -> None:
    late = step("b", due={"since": "a", "offset": 2})
    assert wrong(step("a"), late) == ["steps.b.due.since: “a” is not done before it"]
    target = step("a", due={"since": "TARGET", "offset": -1})
    assert wrong(target, target=None) == ["steps.a.due.since: the scenario has no target day"]


def test_a_condition_knows_only_what_was_filled_in_before() -> None:
    form = step("ankieta", action="FORM", fields=["miejsce"], side="CLIENT", owner={"rule": "SUBJECT"})
    shop = {"field": "miejsce", "value": "sklep"}
    assert wrong(form, step("kasa", "ankieta", when=shop)) == []
    assert wrong(form, step("kasa", when=shop)) == ["steps.kasa.when: “miejsce” is not filled in before it"]


def test_a_scenario_about_nothing_has_no_person() -> None:
    theirs = step("odbiór", side="CLIENT", owner={"rule": "SUBJECT"}) | {"key": "odbior"}
    found = wrong(theirs, step("zamek", action="REVOKE"), step("zwrot", action="RETURN"), subject="NOTHING")
    assert found == [
        "steps.odbior.owner: the scenario is not about a person",
        "steps.zamek.action: the scenario is not about a person",
        "steps.zwrot.action: it is not said what comes back",
    ]


def test_phases_fields_and_keys_are_checked_too() -> None:
    phases = [{"key": key, "name": both(key)} for key in ("praca", "praca", "pusty")]
    choice = {"key": "wybor", "kind": "CHOICE", "label": both("Wybór")}
    found = wrong(step("a"), step("a"), phases=phases, fields=[choice], summary=both("x" * 1001))
    assert {fault.partition(":")[0] for fault in found} == {
        "phases.praca", "steps.a", "phases.pusty", "fields.wybor.options", "summary",
    }  # fmt: skip
    assert wrong(phases=[], steps=[]) == ["steps: there is no step"]


def test_every_fault_is_said_in_polish_too() -> None:
    [fault] = faults_of(read(scenario(step("poczta", "nikt"))))
    assert fault.words.pl == "steps.poczta.after: nie ma kroku „nikt”"


def test_what_has_another_shape_is_not_read() -> None:
    told = scenario() | {"kind": "PARTY", "colour": "red", "fields": "none", "name": {"pl": " ", "en": 7}}
    del told["summary"]
    assert [one.partition(":")[0] for one in unread(told)] == [
        "colour", "kind", "name.pl", "name.en", "fields", "summary",
    ]  # fmt: skip
    assert unread({"steps": [None]})[0].startswith("steps.1: a table of parts")
    assert unread(scenario() | {"phases": [{"key": "a"}] * 201})[0] == "phases: a list of at most 200 belongs here"
    assert "it lies too deep" in unread(scenario(step("a", when=_nested(20))))[0]


def _nested(deep: int) -> dict[str, Any]:
    return {"all": [_nested(deep - 1)]} if deep else {"field": "zdalnie", "value": True}


@pytest.mark.parametrize("text", ["{", "[" * 5000, '{"a": NaN}'])
def test_a_text_that_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(Unread, match="definition"):
        read_text(text)


def test_the_form_is_json_schema() -> None:
    form = form_of(read(scenario()))
    assert (form["required"], form["additionalProperties"]) == (["zdalnie"], False)
    assert form["properties"]["miejsce"]["enum"] == ["biuro", "sklep"]
    assert form["properties"]["laptop"]["pattern"] == "^dev_[0-9a-f-]{36}$"


def test_the_form_tells_what_it_is_about_and_how_many_steps_each_side_sees() -> None:
    mine = step("zasady", side="CLIENT", owner={"rule": "SUBJECT"})
    told = scenario(step("konto"), mine, step("notatka", shared=False))
    about = {"subject": "PERSON", "target": both("Pierwszy dzień"), "steps": {"CLIENT": 1, "ENTERPRISE": 1}}
    assert form_of(read(told))["x-about"] == about
    del told["target"]
    assert form_of(read(told))["x-about"]["target"] is None


KEYS = [f"k{n}" for n in range(6)]


@st.composite
def definitions(draw: st.DrawFn) -> Definition:
    """Scenarios of a few steps that wait for any others, and come about or not by any conditions."""
    compared = st.one_of(
        st.fixed_dictionaries({"field": st.just("zdalnie"), "value": st.booleans()}),
        st.fixed_dictionaries({"field": st.just("miejsce"), "value": st.sampled_from(["biuro", "sklep", "dach"])}),
    )
    conditions = st.one_of(st.none(), compared, st.fixed_dictionaries({"all": st.lists(compared, min_size=1)}))
    keys = draw(st.lists(st.sampled_from(KEYS), min_size=1, max_size=6, unique=True))
    waits = st.lists(st.sampled_from(keys), max_size=2, unique=True)
    return read(scenario(*(step(key, *draw(waits), when=draw(conditions)) for key in keys)))


@given(definitions())
@settings(max_examples=100, deadline=None)
def test_what_can_be_published_runs_to_its_end(told: Definition) -> None:
    """A step that does not come about counts as over, so that whatever waits for it goes on."""
    if faults_of(told):
        return
    done: set[str] = set()
    for one in ordered(told.steps):
        assert done >= set(one.after)
        done.add(one.key)
    assert done == {one.key for one in told.steps}


@given(definitions())
@settings(max_examples=100, deadline=None)
def test_a_step_that_can_never_come_about_is_found(told: Definition) -> None:
    cases = [{"zdalnie": here, "miejsce": where} for here in (True, False) for where in (None, "biuro", "sklep")]
    never = {one.key for one in told.steps if not any(holds(one.when, case) for case in cases)}
    found = {fault.place for fault in faults_of(told) if "no form can" in fault.en}
    assert found == {f"steps.{key}.when" for key in never}


@given(definitions())
@settings(max_examples=100, deadline=None)
def test_what_is_written_back_is_read_as_the_same(told: Definition) -> None:
    assert read(written(told)) == told


def test_an_order_stands_for_every_step_once() -> None:
    told = read(scenario(step("c", "b"), step("b", "a"), step("a")))
    assert [one.key for one in rules.ordered(told.steps)] == ["a", "b", "c"]
