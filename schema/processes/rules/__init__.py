"""What may happen to scenarios, and everything that can be wrong with one."""

from schema.processes.rules.checking import faults_of
from schema.processes.rules.conditions import holds
from schema.processes.rules.drafting import adapt_scenario, add_scenario, draft_scenario
from schema.processes.rules.events import ADAPTED, ADDED, DRAFTED, PUBLISHED, RETIRED
from schema.processes.rules.faults import Fault
from schema.processes.rules.forms import form_of
from schema.processes.rules.order import before, ordered
from schema.processes.rules.publishing import publish_scenario, put_in_use, retire_scenario
from schema.processes.rules.reading import Unread, read, read_text, written

__all__ = [
    "ADAPTED",
    "ADDED",
    "DRAFTED",
    "PUBLISHED",
    "RETIRED",
    "Fault",
    "Unread",
    "adapt_scenario",
    "add_scenario",
    "before",
    "draft_scenario",
    "faults_of",
    "form_of",
    "holds",
    "ordered",
    "publish_scenario",
    "put_in_use",
    "read",
    "read_text",
    "retire_scenario",
    "written",
]
