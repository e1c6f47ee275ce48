"""Imports: first the table of events, then the commands by ability."""

from schema.imports.rules.cataloguing import import_models, plan_models
from schema.imports.rules.events import APPLIED, CONTINUED, EMPTIED, PLANNED, RESTORED, STAGED, UNDONE
from schema.imports.rules.replaying import replay_incidents
from schema.imports.rules.report import Line, Progress, Report, Verdict
from schema.imports.rules.taking import import_devices, plan_devices
from schema.imports.rules.undoing import undo
from schema.imports.rules.uploading import import_models_upload, import_upload, stage_upload

__all__ = [
    "APPLIED",
    "CONTINUED",
    "EMPTIED",
    "PLANNED",
    "RESTORED",
    "STAGED",
    "UNDONE",
    "Line",
    "Progress",
    "Report",
    "Verdict",
    "import_devices",
    "import_models",
    "import_models_upload",
    "import_upload",
    "plan_devices",
    "plan_models",
    "replay_incidents",
    "stage_upload",
    "undo",
]
