"""`process`: scenarios as files, checked and published."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from api.commands import acting
from api.commands.parts import Commands
from api.commands.saying import CommandError, out
from api.settings import Settings
from schema.organisations.model import Organisation, OrganisationKind
from schema.processes import rules
from schema.processes.model import Definition


def add(commands: Commands) -> None:
    """Put the words on the command line."""
    verbs = commands.add_parser("process", help="scenarios as files").add_subparsers(required=True, metavar="WHAT")
    validate = _files(verbs.add_parser("validate", help="what keeps scenarios from being published; needs no database"))
    validate.add_argument("--language", choices=["en", "pl"], default="en", help="language of the faults (default en)")
    validate.set_defaults(run=_validate)
    publish = _files(verbs.add_parser("publish", help="put scenarios in use, each as its next version"))
    publish.add_argument("--client", metavar="CODE", help="client whose own they are (default: the library)")
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
        return rules.faults_of(_read(path))
    except rules.Unread as error:
        return error.faults


async def _publish(arguments: Namespace, settings: Settings) -> None:
    async with acting.opened(settings) as viewer:
        client = await _owner(arguments.client)
        for path in arguments.files:
            scenario = await rules.put_in_use(viewer, client.id, _definition(path))
            told = f"version {scenario.published} is in use" if scenario else "it is in use already"
            out.print(f"{path}: {told}.", markup=False)


async def _owner(code: str | None) -> Organisation:
    if code is not None:
        return await acting.organisation(code)
    company = await Organisation.get_or_none(kind=OrganisationKind.ENTERPRISE)
    if company is None:
        raise CommandError("There is no IT company yet. Run `python -m api organisation create` first.")
    return company


def _definition(path: Path) -> Definition:
    try:
        return _read(path)
    except rules.Unread as error:
        raise CommandError(f"{path}: {error}") from None


def _read(path: Path) -> Definition:
    try:
        text = path.read_text("utf-8")
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise CommandError(f"{path} is no text in UTF-8.") from None
    return rules.read_text(text, toml=path.suffix == ".toml")
