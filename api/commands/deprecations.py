"""`deprecations`: what will be gone from the graph, and who still uses it."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from api.commands import acting
from api.commands.parts import Commands
from api.commands.saying import out
from api.settings import Settings
from schema.graph import deprecated, schema
from schema.people.model import Person
from schema.writing import Use, counted

Known = dict[Use, tuple[int, dt.datetime]]
NOBODY = "  nobody has used it"


def add(commands: Commands) -> None:
    """Put the words on the command line."""
    told = commands.add_parser("deprecations", help="say what will be gone from the graph, and who still uses it")
    told.set_defaults(run=lambda arguments, settings: acting.run(_tell(arguments, settings)))


async def _tell(_arguments: Namespace, settings: Settings) -> None:
    async with acting.opened(settings):
        used = await counted()
        people = await Person.filter(id__in={use.person_id for use in used})
    going = deprecated(schema._schema)
    for line in _lines(going, used, {person.id: person.name for person in people}):
        out.print(line, markup=False)


def _lines(going: dict[str, str], used: Known, names: dict[UUID, str]) -> Iterable[str]:
    if not going:
        yield "Nothing will be gone from the graph."
    for coordinate, reason in sorted(going.items()):
        yield f"{coordinate}: {reason}"
        of_it = {use: known for use, known in used.items() if use.coordinate == coordinate}
        yield from _users(of_it, names) if of_it else [NOBODY]


def _users(used: Known, names: dict[UUID, str]) -> Iterable[str]:
    """One line for each program, whoever used it last in front."""
    programs: dict[tuple[UUID, str], list[tuple[int, dt.datetime]]] = defaultdict(list)
    for use, known in sorted(used.items(), key=lambda one: one[1][1], reverse=True):
        programs[use.person_id, use.application].append(known)
    for (person_id, application), days in programs.items():
        name, program = names.get(person_id, "somebody who has not signed in"), application or "the panel"
        times, (_, last) = sum(times for times, _ in days), days[0]
        yield f"  {name}, {program}: {times} ×, last {last:%Y-%m-%d %H:%M} UTC"
