"""`token create` and `token revoke`: keys for programs."""

from __future__ import annotations

from argparse import Namespace
from uuid import UUID

from api.commands import acting
from api.commands.parts import Commands
from api.commands.saying import CommandError, out
from api.settings import Settings
from schema.people import rules
from schema.people.model import Token
from schema.people.rules.viewers import hash_of

READING = [scope for scope in rules.known_scopes() if scope.startswith("read:")]


def add(commands: Commands) -> None:
    """Put the words on the command line."""
    verbs = commands.add_parser("token", help="keys for programs").add_subparsers(required=True, metavar="VERB")
    create = verbs.add_parser("create", help="make a key for a person's programs; it is shown once")
    create.add_argument("email", help="person for whom the program acts")
    create.add_argument("--name", required=True, help="what the key is for")
    create.add_argument("--scope", action="append", choices=rules.known_scopes(), metavar="SCOPE", help=_scopes())
    create.add_argument("--days", type=int, default=90, help="days for which it is valid (default 90)")
    create.set_defaults(run=lambda arguments, settings: acting.run(_create(arguments, settings)))
    revoke = verbs.add_parser("revoke", help="end a key")
    revoke.add_argument("token", help="its id (tok_...) or the key itself (tnd_...)")
    revoke.set_defaults(run=lambda arguments, settings: acting.run(_revoke(arguments, settings)))


def _scopes() -> str:
    return f"one of {', '.join(rules.known_scopes())}; may be repeated (default: read everything)"


async def _create(arguments: Namespace, settings: Settings) -> None:
    async with acting.opened(settings) as viewer:
        owner = await acting.person(arguments.email)
        scopes = set(arguments.scope or READING)
        token, secret = await rules.create_token(
            viewer, owner.id, name=arguments.name, scopes=scopes, days=arguments.days
        )
        out.print(f"{token.key} {secret}", markup=False)


async def _revoke(arguments: Namespace, settings: Settings) -> None:
    async with acting.opened(settings):
        token = await _token(arguments.token)
        owner = await token.person
        await rules.end_token(await rules.viewer_of(owner.id), token.id)
        out.print(f"{token.key} ended", markup=False)


async def _token(said: str) -> Token:
    """By its id or by its secret."""
    if said.startswith("tnd_"):
        found = await Token.get_or_none(hash=hash_of(said))
    else:
        found = await Token.get_or_none(id=_uuid(said.removeprefix("tok_")))
    if found is None:
        raise CommandError("There is no such token.")
    return found


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise CommandError(f"{text!r} is not the id of a token: those look like tok_0192...") from None
