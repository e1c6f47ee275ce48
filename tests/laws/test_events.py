"""Each command leaves exactly one event, and what was before and what changed give what is."""

from __future__ import annotations

import ast
import inspect
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

import schema
from schema.history.model import HistoryEvent
from schema.language import mutation as mutations
from schema.people import rules as people
from schema.record import Record
from schema.scope import scoped
from schema.writing import Event, catalogue
from schema.writing.change import UNTOLD
from schema.writing.values import values
from schema.writing.when import reactions
from tests.cast import Cast
from tests.laws.deeds import deeds
from tests.laws.walker.commands import commands
from tests.reading.asking import answer

ROOT = Path(__file__).parents[2]
EVENTS = list(catalogue.values())
IRREGULAR = {"left", "lost", "found", "held", "withdrawn", "sent", "taken", "set", "done", "undone", "forgotten"}
COMPOSED = {
    "accessGrantBundle",
    "accessAsk",
    "accessRequestGrant",
    "deviceImport",
    "importUndo",
    "likenessConfirm",
    "mailAccept",
    "modelImport",
    "replacementPlaceOrder",
    "replacementPropose",
    "sheetImport",
    "ticketFollowUp",
}
"""Commands made of other commands: they leave the event of each."""
MUTATIONS = [command.name for command in commands()]
RECORDS = [model for model in scoped() if issubclass(model, Record)]
Rows = dict[str, dict[str, Any]]


@pytest.mark.parametrize("event", EVENTS, ids=str)
def test_an_event_is_named_as_a_thing_and_what_happened_to_it(event: Event) -> None:
    thing, _, happened = event.name.partition(".")
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", thing)
    assert any(word.endswith("ed") or word in IRREGULAR for word in happened.split("_"))


def test_an_event_tells_of_a_thing_that_is_stored() -> None:
    things = {model.__name__.lower() for model in RECORDS} | {"model"}
    assert {event.name.partition(".")[0].replace("_", "") for event in EVENTS} <= things


def rules() -> Iterator[Path]:
    """Every file of rules."""
    for domain in schema.DOMAINS:
        room = ROOT / "schema" / domain
        yield from (room / "rules").glob("*.py") if (room / "rules").is_dir() else [room / "rules.py"]


def causes() -> Counter[str]:
    """How many functions cause each event, by `change` or `create`."""
    found: Counter[str] = Counter()
    for path in rules():
        names = declared(path)
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                found.update({names[name] for name in caused(function) if name in names})
    return found


def caused(function: ast.AST) -> Iterator[str]:
    for call in ast.walk(function):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("change", "create"):
            yield from (one.id for one in call.args if isinstance(one, ast.Name))


def declared(path: Path) -> dict[str, str]:
    """Names under which a file knows events."""
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    module = __import__(name, fromlist=["_"])
    return {name: value.name for name, value in inspect.getmembers(module) if isinstance(value, Event)}


SEVERAL = {
    "access.retained": "the client keeps it open, or whoever was to leave stays after all",
    "ticket.routed": "somebody passes it to a team, or whoever was on it leaves",
    "import.applied": "registers of devices, catalogues and logs are taken in, each in its way",
    "import.continued": "a log is taken in batch by batch",
}
"""Events that several commands cause, and why."""


def test_an_event_has_one_cause() -> None:
    found = causes()
    assert [event.name for event in EVENTS if not found[event.name]] == []
    assert [name for name, count in found.items() if count > 1 and name not in SEVERAL] == []


def test_a_reaction_answers_an_event_that_there_is() -> None:
    assert {name for name, answers in reactions.items() if answers} <= catalogue.keys()


def test_every_mutation_is_done_here() -> None:
    assert sorted(deeds) == sorted(MUTATIONS)


@pytest.mark.parametrize("mutation", MUTATIONS)
async def test_a_command_leaves_one_event_that_tells_all(mutation: str, cast: Cast) -> None:
    [command] = [one for one in commands() if one.name == mutation]
    viewer, given = await deeds[mutation](cast)
    before, last = await stored(), await position()

    what = command.asked
    said = await answer(what.document, what.operation, {"input": given}, viewer, key=(what.text, None))

    told = orjson.loads(said.body)["data"][mutation]
    events = await HistoryEvent.filter(position__gt=last).order_by("position")
    assert told["userErrors"] == []
    assert told["position"] == str(events[-1].position)
    assert events[-1].name == mutations.known[mutation][1].name
    assert mutation in COMPOSED or len(events) == 1
    assert {event.actor_id for event in events} == {viewer.person_id}
    for event in events:
        subject = next(model for model in RECORDS if model.prefix == event.subject_type)
        replay(before, f"{subject.prefix}_{event.subject_id}", event.changes)
        for part in event.parts:
            replay(before, part["id"], part["changes"])
    assert before == await stored()


def replay(rows: Rows, key: str, changes: dict[str, list[Any]]) -> None:
    """What was before and what changed."""
    row = rows.setdefault(key, dict.fromkeys(known(key)))
    for column, (old, new) in changes.items():
        assert row[column] == old, f"{key}: {column} was {row[column]!r}, not {old!r}"
        row[column] = new


def known(key: str) -> list[str]:
    """Columns of a row that the history tells."""
    model = next(model for model in RECORDS if key.startswith(model.prefix))
    return [column for column in model._meta.db_fields if column not in UNTOLD]


async def stored() -> Rows:
    """Every row as the history tells it."""
    return {row.key: {c: values(row)[c] for c in known(row.key)} for model in RECORDS for row in await model.all()}


async def position() -> int:
    """The last position of the history."""
    last = await HistoryEvent.all().order_by("-position").first()
    return last.position if last else 0


async def test_signing_in_and_setting_a_password_are_told_too(cast: Cast) -> None:
    """They are commands of the doors and not of the graph."""
    nobody = await people.forgotten("nikt@zawil.example")
    last = await position()
    await people.set_password(cast.adam, cast.lucja.person_id, password="drożdże i cierpliwość")
    await people.sign_in("żółć@zawil.example", "drożdże i cierpliwość")
    _, secret = await people.forgotten("żółć@zawil.example") or ("", "")
    await people.set_by_link(secret, "drożdże bez cierpliwości")
    names = [event.name for event in await HistoryEvent.filter(position__gt=last).order_by("position")]
    signed_in = ["password.tried", "session.started"]
    by_link = ["person.password_forgotten", "person.password_set", "session.started"]
    assert names == ["person.password_set", *signed_in, *by_link]
    assert nobody is None
