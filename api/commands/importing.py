"""`import`: tables of devices, people and models, logs of incidents; and taking one back."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from uuid import UUID

from rich.progress import Progress as Bar

from api.commands import acting
from api.commands.parts import Commands
from api.commands.saying import CommandError, err, out
from api.settings import Settings
from schema.imports import rules
from schema.imports.model import ImportKind

WORDS = {
    None: "a table of any of these kinds, recognised by its headers",
    ImportKind.DEVICES: "a company's register of devices",
    ImportKind.PERSONS: "a company's list of people",
    ImportKind.MODELS: "a catalogue of models, or their ends of support",
    ImportKind.ACCESSES: "who of a company's people can open what",
    ImportKind.COSTS: "what a company paid",
}
COLUMN = "take a column for a field, or for nothing: 'Nr kadrowy=' (again for others; remembered for the next file)"


def add(commands: Commands) -> None:
    """Put the words on the command line."""
    verbs = commands.add_parser("import", help="take data in from files").add_subparsers(required=True, metavar="WHAT")
    for kind, words in WORDS.items():
        table = _file(verbs.add_parser(kind.lower() if kind else "file", help=words))
        if kind is not ImportKind.MODELS:
            _client(table)
        table.add_argument("--dry-run", action="store_true", help="only show what it would do")
        table.add_argument("--skip-refused", action="store_true", help="take in the good rows of a file with defects")
        table.add_argument("--column", action="append", default=[], metavar="HEADER=FIELD", help=COLUMN)
        table.add_argument("--forget", action="store_true", help="forget what was chosen for columns before")
        table.set_defaults(run=partial(_run, kind))
    incidents = _file(verbs.add_parser("incidents", help="a log of incidents, replayed as tickets with its real times"))
    _client(incidents)
    incidents.set_defaults(run=lambda arguments, settings: acting.run(_incidents(arguments, settings)))
    undo = verbs.add_parser("undo", help="take an import back, as one step")
    undo.add_argument("import_id", metavar="ID", help="its id: imp_0192...")
    undo.set_defaults(run=lambda arguments, settings: acting.run(_undo(arguments, settings)))


def _file(command: ArgumentParser) -> ArgumentParser:
    command.add_argument("file", type=Path, metavar="FILE", help="delimiter, encoding and dialect are recognised")
    command.add_argument("--language", choices=["en", "pl"], default="en", help="language of the report (default en)")
    return command


def _client(command: ArgumentParser) -> None:
    command.add_argument("--client", required=True, metavar="CODE", help="organisation whose data it holds")


def _run(kind: ImportKind | None, arguments: Namespace, settings: Settings) -> None:
    acting.run(_table(kind, arguments, settings))


async def _table(kind: ImportKind | None, arguments: Namespace, settings: Settings) -> None:
    async with acting.opened(settings) as viewer:
        keeps = kind is ImportKind.MODELS
        client = await rules.keeper_of_models() if keeps else (await acting.organisation(arguments.client)).id
        how = rules.How(kind, [_choice(text) for text in arguments.column], arguments.forget)
        content, name = _content(arguments), arguments.file.name
        _tell(arguments, await rules.plan_file(viewer, client, content, name, how))
        if arguments.dry_run:
            return
        with _progress(name) as progress:
            imported = await rules.import_file(
                viewer, client, content, name, how, skip_refused=arguments.skip_refused, progress=progress
            )
        out.print(f"Taken in as {imported.key}; `import undo {imported.key}` takes it back.", markup=False)


def _choice(text: str) -> rules.ColumnChoice:
    header, mark, field = text.rpartition("=")
    if not mark:
        raise CommandError(f"{text!r} names no field: write HEADER=FIELD, or HEADER= to leave the column out.")
    return rules.ColumnChoice(header, field or None)


async def _incidents(arguments: Namespace, settings: Settings) -> None:
    async with acting.opened(settings) as viewer:
        client, content = await acting.organisation(arguments.client), _content(arguments)
        with _progress(arguments.file.name) as progress:
            shown = await rules.replay_incidents(viewer, client.id, content, progress, file_name=arguments.file.name)
        _tell(arguments, shown)


async def _undo(arguments: Namespace, settings: Settings) -> None:
    async with acting.opened(settings) as viewer:
        undone = await rules.undo(viewer, _id(arguments.import_id))
        out.print(f"{undone.key} ({undone.file_name}) is taken back.", markup=False)


def _content(arguments: Namespace) -> bytes:
    try:
        content: bytes = arguments.file.read_bytes()
    except OSError as error:
        raise CommandError(f"{arguments.file} cannot be read: {error.strerror}.") from None
    return content


def _id(text: str) -> UUID:
    try:
        return UUID(text.removeprefix("imp_"))
    except ValueError:
        raise CommandError(f"{text!r} is not the id of an import: those look like imp_0192...") from None


def _tell(arguments: Namespace, report: rules.Report) -> None:
    for line in report.lines(arguments.language):
        out.print(line, markup=False)


@contextmanager
def _progress(what: str) -> Iterator[rules.Progress]:
    """A bar on a terminal; silence elsewhere."""
    with Bar(console=err, transient=True, disable=not err.is_terminal) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)
