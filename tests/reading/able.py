"""What a viewer may do with a row, by the Python side of the rules: the SQL side is compared with this."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any
from uuid import UUID

from schema.language.ability import abilities
from schema.notices.model import NoticeKind
from schema.notices.rules import AT_ONCE
from schema.people.rules import RIGHTS
from schema.replies.model import ReplyScope
from schema.replies.rules.events import WRITES
from schema.viewer import Right, Viewer
from tests.reading.small import JUST_NOW, Row, Tables


def able(kind: str, row: Row, viewer: Viewer, tables: Tables) -> dict[str, bool]:
    """Each ability of a row of the type."""
    [model] = [one for one in abilities if one.__name__ == kind]
    known: Any = SimpleNamespace(**{name: _id(value) if _is_id(name) else value for name, value in row.items()})
    told = {name: event.may(model).holds for name, (_, event) in abilities[model].items()}
    return {
        name: viewer.writes and (holds(viewer, known) if holds else _decides(kind, name, row, viewer, tables))
        for name, holds in told.items()
    }


def _decides(kind: str, ability: str, row: Row, viewer: Viewer, tables: Tables) -> bool:
    """Where other rows tell: of a decision, of what is agreed, of a reply, and of an address to which letters go."""
    executes = viewer.may(Right.EXECUTE, UUID(row["client_id"]))
    match kind:
        case "Person":
            chosen = (one for one in tables.get("preferences", []) if one["person_id"] == row["id"])
            return executes and any(one["returned_at"] for one in chosen)
        case "Comment":
            return _corrects(row, viewer, tables)
        case "Reply":
            return executes and row["ended_at"] is None and _words(row, viewer, tables)
        case "Task":
            return _works(ability, row, viewer, tables)
        case "Scenario":
            return _writes_scenarios(ability, row, viewer, tables)
        case "Organisation" if ability in ("addScenario", "adaptScenario"):
            return _writes_scenarios(ability, row, viewer, tables)
        case "Organisation" | "Calendar" | "Closure" | "Policy":
            return executes and row.get("ended_at") is None and _agrees(row["client_id"], viewer, tables)
    return _chooses(ability, row, viewer, tables)


def _chooses(ability: str, decision: Row, viewer: Viewer, tables: Tables) -> bool:
    """Whether they vote on a decision, ask back, or hand it on."""
    client = UUID(decision["client_id"])
    speaks = any(viewer.may(right, client) for right in (Right.ASK, Right.DECIDE, Right.EXECUTE))
    hands = asked(decision, tables, viewer, "delegate_of_id") or viewer.administers or viewer.may(Right.DECIDE, client)
    theirs = asked(decision, tables, viewer, "person_id") or (ability == "delegate" and hands)
    return decision["state"] == "PENDING" and speaks and theirs


def _corrects(said: Row, viewer: Viewer, tables: Tables) -> bool:
    """Whether these are their own words, typed just now in a ticket that goes on."""
    client = UUID(said["client_id"])
    executes = viewer.may(Right.EXECUTE, client)
    speaks = executes or (
        said["audience"] == "SHARED" and any(viewer.may(one, client) for one in (Right.ASK, Right.DECIDE))
    )
    [ticket] = [one for one in tables["tickets"] if one["id"] == said["ticket_id"]]
    fresh = said["at"] == JUST_NOW and said["source"] != "EMAIL"
    own = said["author_id"] == str(viewer.person_id)
    return speaks and fresh and own and ticket["state"] not in ("CLOSED", "CANCELLED")


def _words(reply: Row, viewer: Viewer, tables: Tables) -> bool:
    """Whether the reply is theirs to word: everybody's for those who lead, a team's for its members, one's own."""
    match reply["scope"]:
        case "GLOBAL":
            return any(one["role"] in ("ADMIN", "ACCOUNT_MANAGER") for one in _of("memberships", viewer, tables))
        case "TEAM":
            return any(one["team_id"] == reply["team_id"] for one in _of("team_members", viewer, tables))
    return bool(reply["person_id"] == str(viewer.person_id))


def _works(ability: str, task: Row, viewer: Viewer, tables: Tables) -> bool:
    """Whether a task of a process that runs is theirs to do, to hand on or to leave out."""
    client = UUID(task["client_id"])
    executes, decides = viewer.may(Right.EXECUTE, client), viewer.may(Right.DECIDE, client)
    there = executes or decides or viewer.may(Right.ASK, client)
    [process] = [one for one in tables["processes"] if one["id"] == task["process_id"]]
    of_it, mine = task["side"] == "ENTERPRISE", task["owner_id"] == str(viewer.person_id)
    hers = (of_it and executes) or (decides if ability == "skip" or not of_it else False)
    open_yet = task["state"] == "READY" or (task["state"] == "BLOCKED" and ability != "do")
    return there and open_yet and process["state"] == "RUNNING" and (hers or (mine and ability != "skip"))


def _writes_scenarios(ability: str, row: Row, viewer: Viewer, tables: Tables) -> bool:
    """Whether they answer for the cooperation there, on either side, and there is what it needs."""
    decides = viewer.may(Right.DECIDE, UUID(row["client_id"]))
    executes = viewer.may(Right.EXECUTE, UUID(row["client_id"]))
    needed = {"publish": "draft", "retire": "published"}.get(ability)
    there = needed is None or row[needed] is not None
    return there and (decides or (executes and _agrees(row["client_id"], viewer, tables)))


def _agrees(client: str, viewer: Viewer, tables: Tables) -> bool:
    """Whether they agree with that organisation on what both live by."""
    led = [one for one in _of("memberships", viewer, tables) if one["role"] == "ACCOUNT_MANAGER"]
    return viewer.administers or any(one["organisation_id"] in (None, client) for one in led)


def _of(table: str, viewer: Viewer, tables: Tables) -> list[Row]:
    """Where the viewer is, and has not gone."""
    return [one for one in tables[table] if one["person_id"] == str(viewer.person_id) and one["ended_at"] is None]


def asked(row: Row, tables: Tables, viewer: Viewer, column: str) -> bool:
    """Whether a vote of the decision that still counts has them in that column."""
    votes = (one for one in tables.get("approvers", []) if one["decision_id"] == row["id"])
    return any(one[column] == str(viewer.person_id) and one["state"] != "RELEASED" for one in votes)


def _is_id(column: str) -> bool:
    return column == "id" or (column.endswith("_id") and column != "message_id")


def _id(value: Any) -> Any:
    return value and UUID(value)


def told_at_once(row: Row) -> list[str]:
    """Of what the role of a membership lets one be told at once, in the order in which that is named."""
    given = next(given for role, given in AT_ONCE.items() if role == row["role"])
    return [kind.value for kind in NoticeKind if kind in given]


def writes_replies(row: Row) -> list[str]:
    """Whose replies the role of a membership lets one word, in the order in which that is named."""
    given = next(given for role, given in WRITES.items() if role == row["role"])
    return [scope.value for scope in ReplyScope if scope in given]


def rights(row: Row) -> list[str]:
    """The rights that the role of a membership gives, in the order in which they are named."""
    given = next(given for role, given in RIGHTS.items() if role == row["role"])
    return [right.value for right in Right if right in given]
