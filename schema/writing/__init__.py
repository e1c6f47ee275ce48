"""The one way anything is written: scoped, locked, checked, saved and told together."""

from schema.history.model import EventAudience
from schema.writing.change import change, create, keep, kept
from schema.writing.condition import (
    ADMINISTERS,
    AT_HOME,
    PROGRAM,
    STAFF,
    Condition,
    Guard,
    empty,
    has,
    lately,
    mine,
    one_of,
)
from schema.writing.counting import Use, count_uses, counted
from schema.writing.currency import CURRENCIES, NO_CURRENCY, must_be_currency
from schema.writing.event import Event, catalogue
from schema.writing.lending import forget, lend, restore
from schema.writing.once import once
from schema.writing.past import Told, done_under, told_in, touched_after
from schema.writing.queueing import Queued, QueueState, note, put_back, queue, settle, sweep, take
from schema.writing.read import locked, parts, see, see_all
from schema.writing.reading_on import pass_over, read_on
from schema.writing.said import FIRST_DAY, UNLIKELY, likely, must_be_likely, must_be_past, noted, said
from schema.writing.timers import Timer, timer, timers
from schema.writing.touching import touch
from schema.writing.unit import Unit, moment, unit
from schema.writing.when import along, when

__all__ = [
    "ADMINISTERS",
    "AT_HOME",
    "CURRENCIES",
    "FIRST_DAY",
    "NO_CURRENCY",
    "PROGRAM",
    "STAFF",
    "UNLIKELY",
    "Condition",
    "Event",
    "EventAudience",
    "Guard",
    "QueueState",
    "Queued",
    "Timer",
    "Told",
    "Unit",
    "Use",
    "along",
    "catalogue",
    "change",
    "count_uses",
    "counted",
    "create",
    "done_under",
    "empty",
    "forget",
    "has",
    "keep",
    "kept",
    "lately",
    "lend",
    "likely",
    "locked",
    "mine",
    "moment",
    "must_be_currency",
    "must_be_likely",
    "must_be_past",
    "note",
    "noted",
    "once",
    "one_of",
    "parts",
    "pass_over",
    "put_back",
    "queue",
    "read_on",
    "restore",
    "said",
    "see",
    "see_all",
    "settle",
    "sweep",
    "take",
    "timer",
    "timers",
    "told_in",
    "touch",
    "touched_after",
    "unit",
    "when",
]
