"""Imports as the outside sees them."""

from __future__ import annotations

from schema.imports import model, rules
from schema.imports.model import ImportKind, ImportState
from schema.language import Connection, Json, Record, by_id, deprecate, extend, many, mutations, node, query
from schema.organisations.graph import Organisation
from schema.people.graph import Person
from schema.tickets.graph import Ticket
from schema.tickets.model import Ticket as TicketRow


@node(model.Import, ordered={"CREATED_AT": "created_at"}, default="CREATED_AT DESC")
class Import(Record):
    """A file that was taken in, or shown what it would bring; its id is the `requestId` of what it did."""

    client: Organisation | None
    """Organisation whose data it holds."""
    kind: ImportKind
    """What the file tells of."""
    state: ImportState
    """Where it stands."""
    file_name: str
    """Name of the file."""
    sha256: str
    """SHA-256 of the file, in hexadecimal digits."""
    counts: Json
    """Number of rows by what became of them (create, change, keep, refuse), and other totals."""
    report: Json
    """How the file was read, what is wrong with its headers, and its rows with changes and defects, in words."""
    person: Person | None
    """Who took it in; null when it was done from the command line."""


@extend(Import)
class OfImport:
    """What an import brought."""

    tickets: Connection[Ticket] = many(TicketRow, link=model.ImportedTicket, near="imported_id", far="ticket_id")
    """Tickets that were replayed from a log."""


@extend(Organisation)
class OfOrganisation:
    """What was taken in for an organisation."""

    imports: Connection[Import] = many(model.Import, via="client_id")
    """Its imports, the latest first."""


@query
class Query:
    """Imports."""

    import_: Import | None = by_id(model.Import)
    """The import with that id."""
    imports: Connection[Import] = many(model.Import)
    """Imports of all organisations that the viewer observes, the latest first."""


Mutation = mutations(
    sheetImport=(rules.import_sheet, rules.APPLIED),
    deviceImport=(rules.import_upload, rules.APPLIED),
    modelImport=(rules.import_models_upload, rules.APPLIED),
    importUndo=(rules.undo, rules.UNDONE),
)

deprecate("Mutation.deviceImport", use="Mutation.sheetImport", since="2026-11-23", removed="2027-06-01")
deprecate("Mutation.modelImport", use="Mutation.sheetImport", since="2026-11-23", removed="2027-06-01")
