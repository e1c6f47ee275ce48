"""There is one pen, and one way to read."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import schema
from schema.history.model import HistoryEvent
from schema.tickets.model import Ticket
from tests.cast import Cast

ROOT = Path(__file__).parents[2]
FILES = sorted(path for room in ("api", "schema", "fixtures") for path in (ROOT / room).rglob("*.py"))
WRITING = {
    "save", "delete", "create", "bulk_create", "bulk_update", "get_or_create", "update_or_create", "in_transaction",
    "execute", "executemany", "execute_query", "execute_insert", "execute_many", "execute_script",
}  # fmt: skip
"""Methods that write, or that let one write."""
STATEMENT = re.compile(r"\b(INSERT INTO|UPDATE \w+ SET|DELETE FROM|TRUNCATE|(DROP|ALTER) (TABLE|TRIGGER|SCHEMA))\b")
PEN = {
    "schema/writing/": "the pen itself",
    "schema/finding/keeping.py": "the index of words, which follows from the rows that the pen has written",
    "schema/record.py": "lets the pen through and nobody else",
    "schema/database/": "the connections, which carry whatever they are given",
    "schema/migrations/": "changes tables, not what the domains know",
    "fixtures/loading.py": "puts a world for measuring straight into an empty database",
    "api/contents/picture.py": "saves a picture",
    "api/commands/resetting.py": "throws a demo's database away",
}
"""Who may write beside the commands, and why."""

READING = {"filter", "get", "get_or_none", "exists", "all", "first", "exclude", "values", "values_list", "count"}
OF_ALL = {"DeviceModel"}
"""What everybody may see."""
FURTHER = {
    "schema/organisations/rules.py": {
        "_free_code": "codes are unique everywhere",
        "_only_one_enterprise": "there is one",
    },
    "schema/people/rules/directory.py": {"_free_email": "addresses are unique everywhere, or signing in would not be"},
    "schema/people/rules/links.py": {
        "forgotten": "whoever has forgotten a password is nobody yet",
        "_live": "the secret is the right to use the link",
    },
    "schema/people/rules/signing_in.py": {
        "_account": "whoever signs in is nobody yet",
        "sign_out": "the secret is the right to end the session",
    },
    "schema/calendars/rules/reckoning.py": {"_of_the_company": "its hours serve every client"},
    "schema/tickets/rules/expiring.py": {"_silent": "the installation itself closes what is silent, everywhere"},
    "schema/tickets/rules/rating.py": {"_linked": "the secret is the right to use the link"},
    "schema/teams/rules.py": {"add_team": "the IT company keeps its teams, and there is one"},
    "schema/processes/rules/owning.py": {"_owner": "a team of the IT company is known by its name"},
    "schema/processes/rules/replacing.py": {"_scenario": "the library is the IT company's, and there is one"},
    "schema/replies/rules/saving.py": {"add_reply": "the IT company keeps its replies, and there is one"},
    "schema/decisions/rules/delegating.py": {"change_delegates": "a timer looks through all of them"},
    "schema/decisions/rules/falling_due.py": {"due_decisions": "a timer looks through all of them"},
    "schema/files/rules/dropping.py": {
        "drop_forgotten": "what is forgotten is forgotten everywhere",
        "dropped_lately": "contents go wherever they lie",
    },
    "schema/protocols/rules/keeping.py": {"due": "what is due is drawn for everybody"},
    "schema/protocols/rules/knowing.py": {"known_by": "whoever asks sits at the machine and has only the paper"},
    "schema/devices/rules/catalogue.py": {"_new": "the IT company keeps the catalogue"},
    "schema/imports/rules/replaying.py": {"_begun": "teams are the IT company's, and everybody sees which there are"},
    "schema/service_levels/rules/policies.py": {"_of_the_company": "it holds for all that have none of their own"},
    "schema/service_levels/rules/watching.py": {
        "watch": "the installation itself keeps the time of everybody",
        "renew": "the same",
    },
    "schema/mails/rules/knowing.py": {
        "already": "the same mail is kept once, whoever's it is",
        "writer": "a mail comes from anywhere; addresses are unique everywhere",
        "keeper": "there is one",
        "lately": "a sender writes to everybody",
        "_ticket": "a mail names any ticket; whether its writer sees it is asked before anything is said there",
    },
    "schema/notices/rules/gathering.py": {
        "_remind_of_decisions": "a timer looks through all of them",
        "_remind_of_reviews": "the same",
    },
    "schema/notices/rules/tasking.py": {"nearly_due": "a timer looks through all of them"},
    "schema/notices/rules/stopping.py": {"stoppable": "the secret is the right to stop the letters"},
    "schema/imports/rules/cataloguing.py": {"keeper_of_models": "the IT company keeps the catalogue"},
    "schema/imports/rules/known.py": {"people_of": "addresses are unique everywhere, so taken ones are defects"},
}
"""Rules that look beyond one organisation and what they hold in hand: functions, and why."""


def name_of(path: Path) -> str:
    """The file's name in the tree."""
    return path.relative_to(ROOT).as_posix()


def wrongs(path: Path) -> Iterator[str]:
    """Whatever in the file writes."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    words = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    words -= {id(node) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if id(node) not in words and writes(node):
            yield f"{name_of(path)}:{getattr(node, 'lineno', 0)}: {ast.unparse(node)[:60]}"


def writes(node: ast.AST) -> bool:
    """Whether a call or a text writes; `update` is a method of dicts too, so only that of a query counts."""
    match node:
        case ast.Constant(value=str(text)):
            return bool(STATEMENT.search(text))
        case ast.Call(func=ast.Attribute(attr="update", value=ast.Call(func=ast.Attribute()))):
            return True
        case ast.Call(func=ast.Attribute(attr=name)):
            return name in WRITING
    return False


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_nothing_else_writes(path: Path) -> None:
    allowed = any(name_of(path).startswith(who) for who in PEN)
    assert allowed or list(wrongs(path)) == []


def test_whoever_may_write_does() -> None:
    """A permission that nobody uses is taken back."""
    writing = {name_of(path) for path in FILES if list(wrongs(path))}
    assert [who for who in PEN if not any(name.startswith(who) for name in writing)] == []


def test_the_law_sees_what_it_forbids() -> None:
    lines = ("await row.save()", "await Ticket.create()", "await Ticket.filter(a=1).update(b=2)", 'x = "DELETE FROM t"')
    for line in lines:
        assert any(writes(node) for node in ast.walk(ast.parse(f"async def f():\n    {line}"))), line


def test_the_pen_is_held_in_one_room() -> None:
    held = [name_of(path) for path in FILES if "pen.set(" in path.read_text(encoding="utf-8")]
    assert all(name.startswith("schema/writing/") for name in held)
    assert held


async def test_a_row_refuses_whoever_does_not_hold_the_pen(cast: Cast) -> None:
    ticket = await Ticket.get(id=cast.broken_oven.id)
    event = await HistoryEvent.all().first()
    assert event is not None
    for attempt in (ticket.save, ticket.delete, event.save):
        with pytest.raises(RuntimeError, match=r"schema\.writing"):
            await attempt()


def rooms(name: str) -> list[Path]:
    """The files of that room of every domain."""
    folders = [ROOT / "schema" / domain for domain in schema.DOMAINS]
    found = [path for folder in folders for path in (folder / f"{name}.py", *(folder / name).glob("*.py"))]
    return [path for path in found if path.exists()]


@pytest.mark.parametrize("path", [*rooms("graph"), ROOT / "schema" / "graph" / "history.py"], ids=name_of)
def test_what_is_shown_is_declared_and_never_loaded(path: Path) -> None:
    """
    A domain's part of the graph reads nothing: it says which rows there are, and the planner reads them. Reports are
    worked out from what the planner measured; they look up only whose hours hold.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    reports = path.is_relative_to(ROOT / "schema" / "reports")
    assert reports or [node.name for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef)] == []
    asked = [ast.unparse(query) for _, query in queries(tree)]
    assert [query for query in asked if not (reports and query.startswith("Organisation."))] == []


@pytest.mark.parametrize("path", rooms("rules"), ids=name_of)
def test_a_rule_reads_one_organisation_or_what_it_holds_in_hand(path: Path) -> None:
    """
    Rows come to a rule through the viewer's scope: `change`, `see`, `parts`. What it asks beside that, to check that a
    tag is free or a period has ended, names the organisation or the row; what looks further stands in FURTHER.
    """
    further = FURTHER.get(name_of(path), {})
    found = list(queries(ast.parse(path.read_text(encoding="utf-8"))))
    wide = {function for function, query in found if not pinned(query)}
    assert wide - further.keys() == set()
    assert further.keys() <= {function for function, _ in found}, "a permission that nobody uses"


def queries(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """First calls of queries on models, `Ticket.filter(...)`, and the functions in which they stand."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and is_query(call.func):
                    yield function.name, call


def is_query(called: ast.Attribute) -> bool:
    name = called.value.id if isinstance(called.value, ast.Name) else ""
    return called.attr in READING and name[:1].isupper() and not name.isupper()


def pinned(query: ast.Call) -> bool:
    """Whether it is about one organisation, about rows that are named, or about what everybody may see."""
    assert isinstance(query.func, ast.Attribute)
    assert isinstance(query.func.value, ast.Name)
    names = [keyword.arg or "" for keyword in query.keywords]
    by_row = any(re.fullmatch(r"(id|\w+_id)(__in)?", name) for name in names)
    return by_row or query.func.value.id in OF_ALL
