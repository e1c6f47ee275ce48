"""Reading a log of incidents, and what our verbs make of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from schema.imports.rules.courses import Move, Verb, moves
from schema.imports.rules.faults import Fault
from schema.imports.rules.incidents import Incident, Log, read_log
from schema.refusals import Invalid

File = Callable[[str], bytes]


@pytest.fixture
def log(file: File) -> Log:
    return read_log(file("incidents.csv"))


def course(log: Log, number: str) -> list[Move]:
    [incident] = [incident for incident in log.incidents if incident.number == number]
    return list(moves(incident))


def verbs(log: Log, number: str) -> list[tuple[Verb, ...]]:
    return [move.verbs for move in course(log, number)]


def faults(log: Log, number: str) -> list[list[Fault]]:
    return [[defect.fault for defect in move.defects] for move in course(log, number)]


def test_an_incident_is_what_its_first_row_says(log: Log) -> None:
    first: Incident = log.incidents[0]
    assert (first.number, first.caller, first.impact, first.urgency) == ("INC01", "Caller 7", 2, 1)
    assert (first.title, first.category) == ("INC01: Category 55, Symptom 72", "Category 55")
    assert (first.opened_at, first.by_phone) == (dt.datetime(2016, 2, 29, 8, tzinfo=dt.UTC), True)


def test_a_row_without_a_day_is_left_out_and_told(log: Log) -> None:
    assert [(defect.row, defect.fault) for defect in log.unreadable] == [(24, Fault.NO_SUCH_DAY)]
    assert "INC06" not in [incident.number for incident in log.incidents]


def test_states_become_verbs_and_rows_that_change_nothing_none(log: Log) -> None:
    assert verbs(log, "INC01") == [
        (Verb.ROUTE,),
        (),
        (Verb.ASSIGN,),
        (Verb.HOLD,),
        (Verb.HOLD,),
        (Verb.ASSIGN,),
        (Verb.RESOLVE,),
        (Verb.REOPEN,),
        (Verb.RESOLVE,),
        (Verb.CLOSE,),
    ]
    assert not any(faults(log, "INC01"))


def test_new_goes_straight_to_resolved(log: Log) -> None:
    assert verbs(log, "INC02") == [(Verb.ROUTE, Verb.RESOLVE), (Verb.CLOSE,)]


def test_what_a_person_of_the_field_would_not_believe_is_refused(log: Log) -> None:
    assert faults(log, "INC03") == [
        [Fault.DUPLICATE, Fault.TIME_GOES_BACK],
        [],
        [],
        [Fault.NO_WAY_BACK],
        [Fault.NO_RESOLUTION],
        [Fault.NOT_RESOLVED],
    ]


def test_nobody_is_assigned_afterwards_which_is_told_once(log: Log) -> None:
    assert faults(log, "INC04") == [[], [Fault.ALREADY_OVER], []]
    assert verbs(log, "INC04") == [(Verb.ROUTE, Verb.RESOLVE), (), (Verb.CLOSE,)]


def test_going_on_after_a_wait_is_a_resumption() -> None:
    rows = ["number,incident_state,sys_updated_at,assigned_to"]
    rows += [f"A,{state},13-03-2016 0{hour}:00,R" for hour, state in enumerate(["Awaiting Problem", "Active"])]
    [incident] = read_log("\n".join(rows).encode()).incidents
    assert [move.verbs for move in moves(incident)] == [(Verb.ASSIGN, Verb.HOLD), (Verb.RESUME,)]


def test_a_log_needs_numbers_states_and_times() -> None:
    with pytest.raises(Invalid, match=r"Columns are missing: sys updated at\."):
        read_log(b"number,incident_state\nA,New\n")
