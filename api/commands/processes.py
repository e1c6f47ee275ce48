"""`process`: scenarios as files, checked, published and played."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from api.commands import acting, simulating
from api.commands.definitions import definition, owner, read
from api.commands.parts import Commands
from api.commands.saying import CommandError, out
from api.settings import Settings
from schema.processes import rules


def add(commands: Commands) -> None:
    """Put the words on the command line."""
    verbs = commands.add_parser("process", help="scenarios as files").add_subparsers(required=True, metavar="WHAT")
    validate = _files(verbs.add_parser("validate", help="what keeps scenarios from being published; needs no database"))
    validate.add_argument("--language", choices=["en", "pl"], default="en", help="language of the faults (default en)")
    validate.set_defaults(run=_validate)
    publish = _files(verbs.add_parser("publish", help="put scenarios in use, each as its next version"))
    publish.add_argument("--client", metavar="CODE", help="client whose own they are (default: the library)")
    simulating.add(verbs.add_parser("simulate", help="how long one takes and whom it waits for, played many times"))
    publish.set_defaults(run=lambda arguments, settings: acting.run(_publish(arguments, settings)))


def _files(command: ArgumentParser) -> ArgumentParser:
    command.add_argument("files", type=Path, nargs="+", metavar="FILE", help="TOML or JSON")
    return command


def _validate(arguments: Namespace, _settings: Settings) -> None:
    faulty = 0
    for path in arguments.files:
        faults = _faults(path)
        faulty += bool(faults)
        for fault in faults:
            words = fault.words.pl if arguments.language == "pl" else fault.words.en
            out.print(f"{path}: {words}", markup=False)
    if faulty:
        raise CommandError(f"{faulty} of {len(arguments.files)} cannot be published.")
    out.print(f"{len(arguments.files)} can be published.", markup=False)


def _faults(path: Path) -> list[rules.Fault]:
    try:
        return rules.faults_of(read(path))
    except rules.Unread as error:
        return error.faults


async def _publish(arguments: Namespace, settings: Settings) -> None:
    async with acting.opened(settings) as viewer:
        client = await owner(arguments.client)
        for path in arguments.files:
            scenario = await rules.put_in_use(viewer, client.id, definition(path))
            told = f"version {scenario.published} is in use" if scenario else "it is in use already"
            out.print(f"{path}: {told}.", markup=False)
