"""The graph: what is true between a company and its IT team, and how it may change.

Everything is read one way and written one way: by `schema.reading` and by `schema.writing`. The domains, from the
ground up; each calls those before it, and hears of their events:

    organisations   the IT company, its clients, and partners
    people          who they are, where they belong, what they may do, how they sign in
    teams           who of the IT company takes care of things together
    views           lists that people keep under a name
    files           what people attach to what they say
    calendars       when somebody works, hour by hour, and on which days nobody does
    decisions       what is asked of those who decide, what they chose, and who stands in for them
    devices         every piece of equipment, who holds it, and the catalogue of models
    protocols       what was handed over, on paper that is kept as it was
    accesses        the systems of an organisation, and who can open them
    tickets         what someone needs, who is on it, and how it ended
    costs           what things cost, what work on them costs, and what they are still worth
    replacements    what is to be replaced or renewed and when, what that takes, and what was agreed on
    processes       ready-made scenarios of what both sides do together
    replies         what the IT team says again and again, worded once
    mails           what people write by mail, kept as it came, and what became of it
    service_levels  how soon the IT team promises to answer and to solve, and whether it did
    notices         what people are told by mail, as they chose, and whether it reached them
    reports         the steps that tickets take, and figures about tickets
    imports         registers and logs taken over from files

Importing the graph imports every domain's model and rules, so that no reaction to an event is ever missing.
"""

from importlib import import_module
from importlib.util import find_spec

DOMAINS = (
    "organisations",
    "people",
    "teams",
    "views",
    "files",
    "calendars",
    "decisions",
    "devices",
    "protocols",
    "accesses",
    "tickets",
    "costs",
    "replacements",
    "processes",
    "replies",
    "mails",
    "service_levels",
    "notices",
    "reports",
    "imports",
)

_rooms = [f"schema.{domain}.{room}" for domain in ("finding", "history", *DOMAINS) for room in ("model", "rules")]
_present = [room for room in _rooms if find_spec(room)]

MODELS = tuple(room for room in _present if room.endswith(".model"))
"""Modules in which stored things are declared."""

for _room in _present:
    import_module(_room)
