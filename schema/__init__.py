"""The graph: what is true between a company and its IT team, and how it may change.

Everything is read one way and written one way: by `schema.reading` and by `schema.writing`. The domains, from the
ground up; each calls those before it, and hears of their events:

    organisations   the IT company, its clients, and partners
    people          who they are, where they belong, what they may do, how they sign in
    devices         every piece of equipment, who holds it, and the catalogue of models
    tickets         what someone needs, who is on it, and how it ended
    imports         registers and logs taken over from files

Importing the graph imports every domain's model and rules, so that no reaction to an event is ever missing.
"""

from importlib import import_module
from importlib.util import find_spec

DOMAINS = ("organisations", "people", "devices", "tickets", "imports")

_rooms = [f"schema.{domain}.{room}" for domain in ("history", *DOMAINS) for room in ("model", "rules")]
_present = [room for room in _rooms if find_spec(room)]

MODELS = tuple(room for room in _present if room.endswith(".model"))
"""Modules in which stored things are declared."""

for _room in _present:
    import_module(_room)
