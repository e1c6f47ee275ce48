"""`serve`, `migrate` and `reindex`."""

from __future__ import annotations

from argparse import Namespace

from api import logs
from api.commands import acting, documents
from api.commands.parts import Commands
from api.commands.saying import out
from api.settings import Settings
from schema import database, finding, migrations


def add(commands: Commands) -> None:
    """Put the words on the command line."""
    serve = commands.add_parser("serve", help="serve the panel and the graph, as the settings say")
    serve.set_defaults(run=_serve)
    migrate = commands.add_parser("migrate", help="bring the database up to date")
    migrate.set_defaults(run=lambda arguments, settings: acting.run(_migrate(settings)))
    reindex = commands.add_parser("reindex", help="write anew what tickets, devices and people are found by")
    reindex.set_defaults(run=lambda arguments, settings: acting.run(_reindex(settings)))


def _serve(_arguments: Namespace, settings: Settings) -> None:
    # Loaded here: the other commands start without the server.
    from api import server

    documents.checked(settings)
    server.must_be_free(settings)
    acting.run(_openable(settings))
    logs.configure(settings.log_level)
    server.run(settings)


async def _openable(settings: Settings) -> None:
    """Said here in one line, and not by the server in many."""
    await acting.must_be_up_to_date(settings)
    await (await database.connect(settings.database, exclusive=True)).close()


async def _migrate(settings: Settings) -> None:
    applied = await migrations.migrate(settings.database, tell=lambda line: out.print(line, markup=False))
    if not applied:
        out.print("The database is up to date already.")
        return
    async with acting.opened(settings):
        await finding.rebuild(missing=True)


async def _reindex(settings: Settings) -> None:
    async with acting.opened(settings):
        count = await finding.rebuild()
    out.print(f"{count} things can be found.")
