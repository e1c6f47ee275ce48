"""Imports: first the table of events, then the commands by ability."""

from schema.imports.rules.cataloguing import keeper_of_models
from schema.imports.rules.columns import ColumnChoice
from schema.imports.rules.events import APPLIED, CONTINUED, EMPTIED, PLANNED, RESTORED, STAGED, UNDONE
from schema.imports.rules.replaying import replay_incidents
from schema.imports.rules.report import Line, Progress, Report, Verdict
from schema.imports.rules.taking import How, import_file, plan_file
from schema.imports.rules.undoing import undo
from schema.imports.rules.uploading import import_models_upload, import_sheet, import_upload, stage_upload

__all__ = [
    "APPLIED",
    "CONTINUED",
    "EMPTIED",
    "PLANNED",
    "RESTORED",
    "STAGED",
    "UNDONE",
    "ColumnChoice",
    "How",
    "Line",
    "Progress",
    "Report",
    "Verdict",
    "import_file",
    "import_models_upload",
    "import_sheet",
    "import_upload",
    "keeper_of_models",
    "plan_file",
    "replay_incidents",
    "stage_upload",
    "undo",
]
