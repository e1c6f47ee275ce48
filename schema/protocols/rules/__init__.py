"""What becomes of a protocol: it falls due with what it tells of, is drawn outside, and kept."""

from schema.protocols.rules.events import ISSUED
from schema.protocols.rules.falling_due import fall_due
from schema.protocols.rules.keeping import due, keep_drawn
from schema.protocols.rules.knowing import is_latest, known_by
from schema.protocols.rules.telling import Sheet, sheet

__all__ = ["ISSUED", "Sheet", "due", "fall_due", "is_latest", "keep_drawn", "known_by", "sheet"]
