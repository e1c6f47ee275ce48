"""`user create` and `user password`: who may sign in."""

from __future__ import annotations

import secrets
import sys
from argparse import ArgumentParser, Namespace
from uuid import UUID

from api.commands import acting
from api.commands.parts import Commands
from api.commands.saying import out
from api.settings import Settings
from schema.people import rules
from schema.people.model import Language, Role
from schema.viewer import Viewer
from schema.writing import unit


def add(commands: Commands) -> None:
    """Put the words on the command line."""
    verbs = commands.add_parser("user", help="let people sign in").add_subparsers(required=True, metavar="VERB")
    create = verbs.add_parser("create", help="add a person with a role and a password")
    create.add_argument("email")
    create.add_argument("--name", required=True, help="first and last name")
    create.add_argument("--client", required=True, metavar="CODE", help="organisation to which the person belongs")
    create.add_argument("--role", required=True, choices=[role.value for role in Role])
    create.add_argument("--language", choices=[language.value for language in Language], default="PL")
    _secret(create)
    create.set_defaults(run=lambda arguments, settings: acting.run(_create(arguments, settings)))
    password = verbs.add_parser("password", help="set a new password; the person's sessions end")
    password.add_argument("email")
    _secret(password)
    password.set_defaults(run=lambda arguments, settings: acting.run(_password(arguments, settings)))


def _secret(command: ArgumentParser) -> None:
    words = "read the password from standard input; otherwise one is made and printed"
    command.add_argument("--stdin", action="store_true", help=words)


async def _create(arguments: Namespace, settings: Settings) -> None:
    async with acting.opened(settings) as viewer:
        home = await acting.organisation(arguments.client)
        async with unit(viewer):
            row = await rules.add_person(
                viewer, home.id, name=arguments.name, email=arguments.email, language=Language(arguments.language)
            )
            await rules.grant_role(viewer, row.id, role=Role(arguments.role))
            password = await _set(viewer, arguments, row.id)
        _tell(arguments, password)


async def _password(arguments: Namespace, settings: Settings) -> None:
    async with acting.opened(settings) as viewer:
        row = await acting.person(arguments.email)
        _tell(arguments, await _set(viewer, arguments, row.id))


async def _set(viewer: Viewer, arguments: Namespace, person_id: UUID) -> str:
    password = sys.stdin.readline().rstrip("\r\n") if arguments.stdin else secrets.token_urlsafe(12)
    await rules.set_password(viewer, person_id, password=password)
    return password


def _tell(arguments: Namespace, password: str) -> None:
    shown = "(as given)" if arguments.stdin else password
    out.print(f"{arguments.email.strip().lower()} {shown}", markup=False)
