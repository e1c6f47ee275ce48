"""Files that hang on tickets, and on what was said in them."""

from __future__ import annotations

from tortoise import fields

from schema.files.model import File, holds
from schema.record import Owned
from schema.scope import Sight, scope
from schema.sql import Sql
from schema.tickets.model.scopes import links
from schema.tickets.model.ticket import Comment, Ticket

RESTRICT = fields.OnDelete.RESTRICT


class TicketFile(Owned):
    """A file that came with a ticket when it was opened."""

    prefix = "tkf"
    words = ("file of a ticket", "plik zgłoszenia")

    ticket: fields.ForeignKeyRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT
    )
    file: fields.ForeignKeyRelation[File] = fields.ForeignKeyField(
        "graph.File", related_name=False, on_delete=RESTRICT, unique=True
    )

    class Meta:
        table = "ticket_files"


class CommentFile(Owned):
    """A file that came with something said in a ticket."""

    prefix = "cof"
    words = ("file of a comment", "plik komentarza")

    comment: fields.ForeignKeyRelation[Comment] = fields.ForeignKeyField(
        "graph.Comment", related_name=False, on_delete=RESTRICT
    )
    file: fields.ForeignKeyRelation[File] = fields.ForeignKeyField(
        "graph.File", related_name=False, on_delete=RESTRICT, unique=True
    )

    class Meta:
        table = "comment_files"


scope(TicketFile)(links)


@scope(CommentFile)
def of_comments(sight: Sight, row: str) -> Sql:
    """Those of comments one sees; so what came with an internal note is for the IT team only."""
    seen = Sql(f"SELECT 1 FROM comments told WHERE told.id = {row}.comment_id AND ", sight.rows(Comment, "told"))
    return Sql("EXISTS (", seen, ")")


@holds
def attached(sight: Sight, row: str) -> Sql:
    """Files that hang on tickets and comments that one sees."""
    asked = Sql(f"SELECT 1 FROM ticket_files hung WHERE hung.file_id = {row}.id AND ", sight.rows(TicketFile, "hung"))
    hung = f"comment_files hung JOIN comments told ON told.id = hung.comment_id WHERE hung.file_id = {row}.id AND "
    told = Sql(f"SELECT 1 FROM {hung}", sight.rows(Comment, "told"))
    return Sql("EXISTS (", asked, ")") | Sql("EXISTS (", told, ")")
