"""What the graph says that a viewer can do is what the commands let them do, and it says so of every command."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from random import Random
from typing import Any

import orjson
import pytest

from fixtures.world import World
from schema.database import current
from schema.language.ability import abilities, ability_name
from schema.reading.shape import Node, nodes
from schema.record import Record
from schema.viewer import Viewer
from tests.cast import Cast
from tests.laws.deeds import deeds
from tests.laws.walker.commands import Command, commands
from tests.reading.asking import answer, ask
from tests.reading.conftest import told_url, world
from tests.told import told_file, told_template

__all__ = ["told_file", "told_template", "told_url", "world"]

NO = {"FORBIDDEN", "IMPOSSIBLE", "NOT_FOUND"}
PEOPLE = (
    "adam.gawron", "marta.lis", "tomasz.wrona", "iga.serafin", "nina.sowa", "katarzyna.dudek", "piotr.maj",
    "lucja.zolc", "jan.reder", "oskar.bak", "zofia.kalina",
)  # fmt: skip
STATES = {
    "Ticket": "state",
    "Device": "stage",
    "Access": "state",
    "AccessRequest": "state",
    "Person": "state",
    "Import": "state",
    "Likeness": "state",
    "Membership": "role",
    "Decision": "state",
    "Mail": "state",
    "Reply": "scope",
    "Replacement": "state",
    "Process": "state",
    "Task": "state",
}
"""What rows are chosen by, so that each kind of them is tried."""


class Undone(Exception):
    """Whatever was tried is taken back."""


def subject(command: Command) -> tuple[str, Node] | None:
    """What a command is about: the first thing that it is told, if that is one, and only one."""
    if command.of_several():
        return None
    first = next(iter(command.fields))
    return next(((name, node) for name, node, _ in command.ids() if name == first and node), None)


ABOUT = [(command, *about) for command in commands() if (about := subject(command))]


def able(command: Command, node: Node) -> str:
    """The ability that tells of the command."""
    return ability_name(_record(node), command.name)


def _record(node: Node) -> type[Record]:
    return next(model for model in abilities if nodes[model] is node)


def test_every_command_on_a_thing_has_an_ability() -> None:
    told = {mutation for of in abilities.values() for mutation, _ in of.values()}
    assert told == {command.name for command, _, _ in ABOUT}
    alone = {command.name for command in commands() if not command.of_several()}
    own = {"preferenceSetDigest", "preferenceSetPace", "preferenceSetQuiet"}
    assert alone - told == {
        "modelAdd",
        "organisationAdd",
        "replyAdd",
        "teamAdd",
        "viewSave",
        "viewerUpdate",
        *own,
    }


def test_an_ability_is_named_after_its_command() -> None:
    names = {command.name: able(command, node) for command, _, node in ABOUT}
    assert names["ticketAddDevice"] == "addDevice"
    assert names["deviceTakeFromRepair"] == "takeFromRepair"
    assert names["ticketOpen"] == "openTicket"
    assert names["membershipGrant"] == "grantMembership"


def viewers(world: World) -> Iterator[Viewer]:
    """People of every role, a token that only reads, and one that may write."""
    yield from (world.viewer(name) for name in PEOPLE)
    yield dataclasses.replace(world.viewer("tomasz.wrona"), program=True, writes=False)
    yield dataclasses.replace(world.viewer("adam.gawron"), program=True)


async def chosen(node: Node, dice: Random) -> list[str]:
    """Ids of rows: of each client, of each state, and a few by chance."""
    every = await node.model.all().order_by("id")
    rows: list[Any] = dice.sample(every, len(every))
    column = STATES.get(node.name, "id")
    by_state = {getattr(row, column): row for row in rows}
    by_client = {row.client_id: row for row in rows}
    several = [*by_state.values(), *by_client.values()]
    return [row.key for row in dict.fromkeys(several[:8] + rows[:3])]


async def said(node: Node, ids: list[str], viewer: Viewer) -> dict[str, dict[str, bool]]:
    """What the graph says of those rows that exist for the viewer."""
    names = " ".join(abilities[_record(node)])
    wanted = f"{{ ... on {node.name} {{ id viewerCan {{ {names} }} }} }}"
    text = " ".join(f'row{number}: node(id: "{key}") {wanted}' for number, key in enumerate(ids))
    given = await ask(f"{{ {text} }}", viewer)
    return {row["id"]: row["viewerCan"] for row in given.values() if row}


async def done(command: Command, given: dict[str, Any], viewer: Viewer) -> list[dict[str, Any]]:
    """Why the command is refused; what it does is taken back."""
    errors: list[dict[str, Any]] = []
    what = command.asked
    try:
        async with current().transaction():
            body = await answer(what.document, what.operation, {"input": given}, viewer, key=(what.text, None))
            errors = orjson.loads(body.body)["data"][command.name]["userErrors"]
            raise Undone
    except Undone:
        return errors


@pytest.mark.parametrize("node", [nodes[model] for model in abilities], ids=lambda node: node.name)
async def test_who_can_may_and_who_cannot_is_refused(world: World, node: Node) -> None:
    dice = Random(node.name)
    ids = await chosen(node, dice)
    for viewer in viewers(world):
        can = await said(node, ids, viewer)
        for command, name, _ in (one for one in ABOUT if one[2] is node):
            for key in ids:
                others = {other: _other(prefix, viewer) for other, _, prefix in command.ids()}
                given = command.filled(others | {name: key}, dice, "law", whole=False, tried=name)
                errors = await done(command, given, viewer)
                able_to = can.get(key, {}).get(able(command, node), False)
                assert agrees(errors, name, able_to), (viewer, command.name, key, able_to, errors)


def _other(prefix: str, viewer: Viewer) -> str:
    """Whom or what else the command is about: the viewer, or nothing."""
    return f"per_{viewer.person_id}" if prefix == "per" else f"{prefix}_00000000-0000-7000-8000-000000000000"


def agrees(errors: list[dict[str, Any]], name: str, able_to: bool) -> bool:
    """Whether this is how one is refused who cannot, or how it goes for one who can."""
    codes = {error["code"] for error in errors}
    if able_to:
        return not codes & {"FORBIDDEN", "IMPOSSIBLE"}
    return bool(codes & NO) or any(error["code"] == "INVALID" and error["path"] == [name] for error in errors)


@pytest.mark.parametrize("mutation", [command.name for command, _, _ in ABOUT])
async def test_whoever_does_it_could(mutation: str, cast: Cast) -> None:
    [(command, name, node)] = [one for one in ABOUT if one[0].name == mutation]
    viewer, given = await deeds[mutation](cast)
    ability = able(command, node)

    assert (await said(node, [given[name]], viewer))[given[name]][ability]

    nobody = dataclasses.replace(viewer, writes=False)
    assert not (await said(node, [given[name]], nobody))[given[name]][ability]
