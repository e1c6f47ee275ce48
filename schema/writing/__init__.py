"""The one way anything is written: scoped, locked, checked, saved and told together."""

from schema.history.model import EventAudience
from schema.writing.change import change, create, keep
from schema.writing.event import Event, catalogue
from schema.writing.once import once
from schema.writing.past import Told, done_under, touched_after
from schema.writing.read import parts, see
from schema.writing.said import noted, said
from schema.writing.unit import Unit, moment, unit
from schema.writing.when import when

__all__ = [
    "Event",
    "EventAudience",
    "Told",
    "Unit",
    "catalogue",
    "change",
    "create",
    "done_under",
    "keep",
    "moment",
    "noted",
    "once",
    "parts",
    "said",
    "see",
    "touched_after",
    "unit",
    "when",
]
