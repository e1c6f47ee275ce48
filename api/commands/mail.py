"""`mail deliver` and `mail fetch`: mail that comes in."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from api.commands import acting
from api.commands.parts import Commands
from api.commands.saying import CommandError, out
from api.contents import shelve
from api.incoming import fetch, gate, watch
from api.settings import Settings
from schema.mails import rules


def add(commands: Commands) -> None:
    """Put the words on the command line."""
    verbs = commands.add_parser("mail", help="take in mail").add_subparsers(required=True, metavar="VERB")
    deliver = verbs.add_parser("deliver", help="take in one mail from standard input, as mail servers hand it over")
    # A mail server that hears this keeps the mail and brings it again, whatever was wrong here.
    deliver.set_defaults(run=lambda arguments, settings: acting.run(_deliver(settings)), failed=os.EX_TEMPFAIL)
    taken = verbs.add_parser("fetch", help="take in what waits at TANDEM_MAIL_SOURCE")
    taken.add_argument("--watch", action="store_true", help="go on until stopped")
    taken.set_defaults(run=lambda arguments, settings: acting.run(_fetch(arguments, settings)))


async def _deliver(settings: Settings) -> None:
    content = sys.stdin.buffer.read()
    shelve(settings)
    try:
        async with acting.opened(settings):
            mail, new = await rules.receive(content, gate(settings))
    except Exception as error:  # whatever it is, the mail must not be lost
        raise CommandError(f"Not kept, bring it again: {type(error).__name__}: {error}") from error
    out.print(f"{mail.key} {mail.state}{'' if new else ' (known)'}", markup=False)


async def _fetch(arguments: Namespace, settings: Settings) -> None:
    if not settings.mail_source:
        raise CommandError("TANDEM_MAIL_SOURCE does not say where mail waits.")
    shelve(settings)
    async with acting.opened(settings):
        if arguments.watch:
            await watch(settings)
        out.print(f"{await fetch(settings)} new", markup=False)
