"""What hangs on tasks: files that show that one was done, and what came of it in the registers."""

from __future__ import annotations

from tortoise import fields

from schema.accesses.model import Access
from schema.devices.model import Assignment
from schema.files.model import File, holds
from schema.processes.model.process import Task
from schema.record import Owned
from schema.scope import Sight, scope
from schema.sql import Sql

RESTRICT = fields.OnDelete.RESTRICT


class TaskFile(Owned):
    """A file that shows that a task was done."""

    prefix = "tsf"
    words = ("file of a task", "plik zadania")

    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField("graph.Task", related_name=False, on_delete=RESTRICT)
    file: fields.ForeignKeyRelation[File] = fields.ForeignKeyField(
        "graph.File", related_name=False, on_delete=RESTRICT, unique=True
    )

    class Meta:
        table = "task_files"


class TaskAssignment(Owned):
    """That a device was handed over in a task, or came back in it."""

    prefix = "tas"
    words = ("device of a task", "urządzenie zadania")

    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField("graph.Task", related_name=False, on_delete=RESTRICT)
    assignment: fields.ForeignKeyRelation[Assignment] = fields.ForeignKeyField(
        "graph.Assignment", related_name=False, on_delete=RESTRICT
    )

    class Meta:
        table = "task_assignments"


class TaskAccess(Owned):
    """That an access was given in a task, or closed in it."""

    prefix = "tac"
    words = ("access of a task", "dostęp zadania")

    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField("graph.Task", related_name=False, on_delete=RESTRICT)
    access: fields.ForeignKeyRelation[Access] = fields.ForeignKeyField(
        "graph.Access", related_name=False, on_delete=RESTRICT
    )

    class Meta:
        table = "task_accesses"


@scope(TaskAccess)
@scope(TaskAssignment)
@scope(TaskFile)
def of_tasks(sight: Sight, row: str) -> Sql:
    """Those of tasks that one sees."""
    seen = Sql(f"SELECT 1 FROM tasks done WHERE done.id = {row}.task_id AND ", sight.rows(Task, "done"))
    return Sql("EXISTS (", seen, ")")


@holds
def shown(sight: Sight, row: str) -> Sql:
    """Files of tasks that one sees; flat, because SQLite reads only so many brackets within brackets."""
    hung = "SELECT 1 FROM task_files shown JOIN tasks done ON done.id = shown.task_id"
    return Sql(f"EXISTS ({hung} WHERE shown.file_id = {row}.id AND ", sight.rows(Task, "done"), ")")
