"""What may happen to what people want to be told, and who may make it happen."""

from __future__ import annotations

from schema.refusals import Invalid, Words
from schema.scope import Sight
from schema.sql import Sql
from schema.viewer import Right
from schema.writing import Condition, Event, EventAudience, Guard

ANYONE = frozenset(Right)
"""Everybody says for themselves what they want to be told."""
PRIVATE = EventAudience.PRIVATE


def _returned(_sight: Sight, row: str) -> Sql:
    """Whether letters to the person came back."""
    told = "SELECT one.person_id FROM preferences one WHERE one.returned_at IS NOT NULL"
    return Sql(f"{row}.id IN ({told})")


RETURNS = Guard(
    Condition(None, _returned, frozenset({"id"})),
    lambda: Invalid("person", why=Words(en="Letters reach this person.", pl="Listy docierają do tej osoby.")),
)

PACE_SET = Event(
    "preference.pace_set", by=ANYONE, words=("choose what to be told", "wybrać powiadomienia"), audience=PRIVATE
)
QUIET_SET = Event(
    "preference.quiet_set", by=ANYONE, words=("set quiet hours", "ustawić godziny ciszy"), audience=PRIVATE
)
DIGEST_SET = Event(
    "preference.digest_set",
    by=ANYONE,
    words=("set the digest's hour", "ustawić porę zestawienia"),
    audience=PRIVATE,
)
RETURNED = Event(
    "preference.returned",
    by={Right.EXECUTE},
    words=("note that letters return", "odnotować zwrot listów"),
    audience=EventAudience.INTERNAL,
)
RESTORED = Event(
    "preference.restored",
    by={Right.EXECUTE},
    words=("write to the address again", "wznowić wysyłkę na adres"),
    audience=EventAudience.INTERNAL,
    only=(RETURNS,),
)
