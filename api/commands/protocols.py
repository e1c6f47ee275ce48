"""`protocol verify`: whether a file in somebody's hands is a protocol as it was kept."""

from __future__ import annotations

from argparse import Namespace
from hashlib import file_digest
from pathlib import Path

from api.commands import acting
from api.commands.parts import Commands
from api.commands.saying import CommandError, out
from api.settings import Settings
from schema.protocols import rules
from schema.protocols.model import Protocol


def add(commands: Commands) -> None:
    """Put the words on the command line."""
    verbs = commands.add_parser("protocol", help="look after protocols").add_subparsers(required=True, metavar="VERB")
    verify = verbs.add_parser("verify", help="say whether a file is a protocol as it was kept")
    verify.add_argument("file", type=Path, metavar="FILE", help="a PDF that somebody shows")
    verify.set_defaults(run=lambda arguments, settings: acting.run(_verify(arguments, settings)))


async def _verify(arguments: Namespace, settings: Settings) -> None:
    with arguments.file.open("rb") as content:
        sha256 = file_digest(content, "sha256").hexdigest()
    async with acting.opened(settings):
        known = await rules.known_by(sha256)
        if not known:
            raise CommandError(f"No protocol was ever kept with this content, SHA-256 {sha256}.")
        for protocol in known:
            out.print(f"{await _told(protocol)}, SHA-256 {sha256}", markup=False)


async def _told(protocol: Protocol) -> str:
    told = await rules.sheet(protocol)
    whose = f"{told.tag}, {told.giver} to {told.taker}, {told.handed_at:%Y-%m-%d %H:%M}"
    newer = "" if await rules.is_latest(protocol) else ", and there is a later one"
    return f"{protocol.key}: {whose}, edition {told.edition} in {protocol.language}{newer}"
