"""What may happen to a file: it is sent, attached from above, or dropped."""

from schema.files.rules.attaching import MOST, attachable
from schema.files.rules.dropping import drop, drop_forgotten, dropped_lately
from schema.files.rules.events import DROPPED, STAGED
from schema.files.rules.fetching import fetch
from schema.files.rules.shelving import Shelf, Unfit, put_on, shelf
from schema.files.rules.staging import Sent, may_stage, stage

__all__ = [
    "DROPPED",
    "MOST",
    "STAGED",
    "Sent",
    "Shelf",
    "Unfit",
    "attachable",
    "drop",
    "drop_forgotten",
    "dropped_lately",
    "fetch",
    "may_stage",
    "put_on",
    "shelf",
    "stage",
]
