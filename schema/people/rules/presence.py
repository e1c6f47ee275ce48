"""Whether somebody is still there: whoever has left is given nothing and answers for nothing."""

from __future__ import annotations

from schema.people.model import Person, PersonState
from schema.refusals import Invalid, Words


def gone(field: str) -> Invalid:
    """How it is said that the person in that field has left."""
    return Invalid(field, why=Words(en="This person has left.", pl="Tej osoby już tu nie ma."))


def must_be_there(person: Person, field: str = "person") -> None:
    """Refuse somebody who has left."""
    if person.state is PersonState.LEFT:
        raise gone(field)
