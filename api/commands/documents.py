"""`documents`: what is asked by id."""

from __future__ import annotations

from api.commands.parts import Commands
from api.commands.saying import out
from api.documents import Document, Documents, ours
from api.settings import Settings
from schema.graph import schema


def add(commands: Commands) -> None:
    """Put the words on the command line."""
    documents = commands.add_parser("documents", help="list the documents that are asked by their ids")
    documents.set_defaults(run=lambda _arguments, settings: _list(settings))


def checked(settings: Settings) -> list[Document]:
    """The trusted documents, after a look at each of them; a wrong one is refused."""
    return Documents(schema._schema, settings, ours(settings)).check()


def _list(settings: Settings) -> None:
    for document in checked(settings):
        for name, operation in document.operations.items():
            if document.trusted:
                kind, file = operation.operation.value, document.trusted.file
                out.print(f"{document.trusted.id}  {kind:12}  {name or '-':24}  {file}", markup=False)
