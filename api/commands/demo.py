"""`demo`: a running Tandem with the fixture world in it."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from rich.progress import Progress

from api import logs
from api.commands import acting, cast, resetting
from api.commands.parts import Commands
from api.commands.saying import CommandError, err, out
from api.contents import shelve
from api.settings import Settings
from schema import database, migrations
from schema.organisations.model import Organisation, OrganisationKind

DATABASE = "sqlite://.tandem/demo.db"
ENTERPRISE = "SPOKO"


def add(commands: Commands) -> None:
    """Put the words on the command line."""
    demo = commands.add_parser("demo", help="serve a world to try, and print its log-ins")
    demo.add_argument("--port", type=int, help="port to listen on")
    demo.add_argument(
        "--database", default=DATABASE, metavar="URL", help=f"where the world is kept (default {DATABASE})"
    )
    demo.add_argument("--reset", action="store_true", help="forget what was done in it, and tell the world anew")
    demo.set_defaults(run=_demo)


def _demo(arguments: Namespace, settings: Settings) -> None:
    # Loaded here: the other commands start without the server.
    from api import server

    port = settings.port if arguments.port is None else arguments.port
    settings = replace(settings, database=arguments.database, port=port, workers=1, mail=settings.mail or "log")
    settings.check()
    server.must_be_free(settings)
    acting.run(_prepare(settings, reset=arguments.reset))
    logs.configure(settings.log_level)
    server.run(settings)


async def _prepare(settings: Settings, *, reset: bool) -> None:
    if reset:
        await resetting.reset(settings, ENTERPRISE)
    await migrations.migrate(settings.database)
    shelve(settings)
    db = await database.connect(settings.database, exclusive=True)
    try:
        await _world()
        out.print(f"\nTandem is at http://{settings.host}:{settings.port}\n", markup=False)
        await cast.let_in()
    finally:
        await db.close()


async def _world() -> None:
    """Told once; found again at the next start."""
    # Loaded here: only the demo needs the story.
    from fixtures.world import tell

    enterprise = await Organisation.get_or_none(kind=OrganisationKind.ENTERPRISE)
    if enterprise is None:
        with Progress(console=err, transient=True, disable=not err.is_terminal) as bar:
            task = bar.add_task("Telling the story of three companies", total=None)
            await tell(progress=lambda done, of: bar.update(task, completed=done, total=of))
    elif enterprise.code != ENTERPRISE:
        raise CommandError("This database holds something else than the demo. Choose another with --database.")
