"""`organisation create`: the IT company, its clients, its partners."""

from __future__ import annotations

from argparse import Namespace

from api.commands import acting
from api.commands.parts import Commands
from api.commands.saying import out
from api.settings import Settings
from schema.organisations import rules
from schema.organisations.model import OrganisationKind


def add(commands: Commands) -> None:
    """Put the words on the command line."""
    verbs = commands.add_parser("organisation", help="add an organisation").add_subparsers(
        required=True, metavar="VERB"
    )
    create = verbs.add_parser("create", help="add the IT company, a client or a partner")
    create.add_argument("code", help="2 to 12 letters and digits, unique: ZAWIL")
    create.add_argument("name", help="its name")
    create.add_argument("--kind", choices=[kind.value for kind in OrganisationKind], default="CLIENT")
    create.add_argument("--city", help="city of its seat")
    create.set_defaults(run=lambda arguments, settings: acting.run(_create(arguments, settings)))


async def _create(arguments: Namespace, settings: Settings) -> None:
    async with acting.opened(settings) as viewer:
        kind = OrganisationKind(arguments.kind)
        row = await rules.add_organisation(
            viewer, code=arguments.code, name=arguments.name, kind=kind, city=arguments.city
        )
        out.print(f"{row.code} {row.key}", markup=False)
