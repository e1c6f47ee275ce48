"""Scenarios made by chance: steps of every kind that wait for each other, come about or not, and change registers."""

from __future__ import annotations

from typing import Any

from hypothesis import assume, strategies as st

from schema.processes.rules import faults_of, read
from tests.processes.written import scenario, step

CLIENT = {"side": "CLIENT", "owner": {"rule": "REQUESTER"}}
WAYS: dict[str, dict[str, Any]] = {
    "work": {},
    "proof": {"evidence": "NOTE"},
    "theirs": CLIENT,
    "notice": {"action": "NOTICE"},
    "decision": {"action": "DECISION", "side": "CLIENT", "owner": {"rule": "ROLE", "role": "OWNER"}},
    "ticket": {"action": "TICKET"},
    "hand-over": {"action": "HAND_OVER"},
    "return": {"action": "RETURN"},
    "grant": {"action": "GRANT", "systems": ["MAIL"]},
    "revoke": {"action": "REVOKE"},
}
"""What a step may be, beside the one that asks."""
FORM = {"action": "FORM", "fields": ["miejsce"]} | CLIENT
KINDS = ["ONBOARDING", "OFFBOARDING", "CUSTOM"]
REMOTE = st.fixed_dictionaries({"field": st.just("zdalnie"), "value": st.booleans()})
PLACE = st.fixed_dictionaries({"field": st.just("miejsce"), "value": st.sampled_from(["biuro", "sklep"])})


@st.composite
def scenarios(draw: st.DrawFn) -> dict[str, Any]:
    """A scenario that can be published: after an optional form a few steps, each behind some before it."""
    steps = [step("ankieta", **FORM)] if draw(st.booleans()) else []
    for number in range(draw(st.integers(1, 5))):
        keys = [one["key"] for one in steps]
        after = draw(st.lists(st.sampled_from(keys), max_size=2, unique=True)) if keys else []
        way = WAYS[draw(st.sampled_from(sorted(WAYS)))]
        more = {"when": draw(st.one_of(st.none(), REMOTE, PLACE)), "due": draw(_dues(after))}
        given = {name: value for name, value in more.items() if value is not None}
        steps.append(step(f"krok-{number}", *after, **way, **given))
    told = scenario(*steps, kind=draw(st.sampled_from(KINDS)))
    assume(not faults_of(read(told)))
    return told


def _dues(after: list[str]) -> st.SearchStrategy[dict[str, Any] | None]:
    units = st.sampled_from(["DAYS", "BUSINESS_DAYS", "HOURS"])
    since = st.sampled_from(["START", "TARGET", *after])
    due = st.fixed_dictionaries({"since": since, "offset": st.integers(-10, 10), "unit": units})
    return st.one_of(st.none(), due)
