"""What may happen to scenarios, and everything that can be wrong with one."""

from schema.processes.rules.checking import faults_of
from schema.processes.rules.conditions import holds
from schema.processes.rules.drafting import adapt_scenario, add_scenario, draft_scenario
from schema.processes.rules.events import ADAPTED, ADDED, DRAFTED, PUBLISHED, RETIRED
from schema.processes.rules.faults import Fault
from schema.processes.rules.forms import form_of
from schema.processes.rules.leaving_open import Leftover, leftovers
from schema.processes.rules.order import before, ordered
from schema.processes.rules.past import past_of
from schema.processes.rules.planning import Start
from schema.processes.rules.process_events import (
    ADVANCED,
    ASSIGNED,
    CANCELLED,
    COMPLETED,
    DONE,
    EXTENDED,
    HELD,
    MOVED,
    RESUMED,
    SKIPPED,
    STARTED,
)
from schema.processes.rules.publishing import publish_scenario, put_in_use, retire_scenario
from schema.processes.rules.reacting import decided, resolved
from schema.processes.rules.reading import Unread, read, read_text, written
from schema.processes.rules.replacing import begin_replacing
from schema.processes.rules.simulating import Past, Simulation, simulate
from schema.processes.rules.starting import Preview, is_late, preview, start_process
from schema.processes.rules.steering import (
    cancel_process,
    extend_process,
    hold_process,
    move_process,
    resume_process,
)
from schema.processes.rules.succeeding import hand_tasks
from schema.processes.rules.usual import as_written
from schema.processes.rules.ways import Stretch, Taken, followed, together, variants, within
from schema.processes.rules.working import assign_task, do_task, skip_task

__all__ = [
    "ADAPTED",
    "ADDED",
    "ADVANCED",
    "ASSIGNED",
    "CANCELLED",
    "COMPLETED",
    "DONE",
    "DRAFTED",
    "EXTENDED",
    "HELD",
    "MOVED",
    "PUBLISHED",
    "RESUMED",
    "RETIRED",
    "SKIPPED",
    "STARTED",
    "Fault",
    "Leftover",
    "Past",
    "Preview",
    "Simulation",
    "Start",
    "Stretch",
    "Taken",
    "Unread",
    "adapt_scenario",
    "add_scenario",
    "as_written",
    "assign_task",
    "before",
    "begin_replacing",
    "cancel_process",
    "decided",
    "do_task",
    "draft_scenario",
    "extend_process",
    "faults_of",
    "followed",
    "form_of",
    "hand_tasks",
    "hold_process",
    "holds",
    "is_late",
    "leftovers",
    "move_process",
    "ordered",
    "past_of",
    "preview",
    "publish_scenario",
    "put_in_use",
    "read",
    "read_text",
    "resolved",
    "resume_process",
    "retire_scenario",
    "simulate",
    "skip_task",
    "start_process",
    "together",
    "variants",
    "within",
    "written",
]
