"""What may happen to people, their roles and their keys, and who may make it happen."""

from __future__ import annotations

from schema.people.model import PersonState as State, Role, plays
from schema.people.rules.presence import gone
from schema.refusals import Forbidden, Invalid, Words
from schema.viewer import WORDS, Right
from schema.writing import (
    ADMINISTERS,
    AT_HOME,
    PROGRAM,
    STAFF,
    Condition,
    Event,
    EventAudience,
    Guard,
    empty,
    has,
    mine,
    one_of,
)

THE_COMPANY = {Right.EXECUTE, Right.DECIDE}
ANYONE = frozenset(Right)
"""Everybody disposes of their own keys, whatever else they may do."""
THERE = {State.PLANNED, State.ACTIVE, State.ON_LEAVE, State.LEAVING}
PRIVATE = EventAudience.PRIVATE

_decides = ADMINISTERS | has({Right.DECIDE})
_keeps = ~(STAFF & AT_HOME) | _decides


def _undecided() -> Forbidden:
    return Forbidden(right=[WORDS[Right.DECIDE]])


def _ended(field: str) -> Guard:
    over = Words(en="It has ended already.", pl="To już się zakończyło.")
    return Guard(empty("ended_at"), lambda: Invalid(field, why=over))


AGREES = Guard(
    ADMINISTERS | Condition(None, lambda sight, row: plays({Role.ACCOUNT_MANAGER}, row), frozenset({"client_id"})),
    lambda: Forbidden(right=Words(en="answer for the cooperation", pl="odpowiadanie za współpracę")),
)
"""What both sides live by is agreed by account managers and administrators; technicians work by it."""
DECIDES = Guard(_decides, _undecided)
OVERSEES = Guard(has({Right.OBSERVE}), lambda: Forbidden(right=[WORDS[Right.OBSERVE]]))
"""With ASK, whoever starts things for others: an owner, a coordinator, the IT team; not who asks for themselves."""
KEEPS = Guard(_keeps, _undecided)
"""The IT company's own directory is kept by those who administer it, not by everybody who works for clients."""
KEEPS_OR_IS = Guard(_keeps | mine("id"), _undecided)
STILL_THERE = Guard(~one_of("state", {State.LEFT}), lambda: gone("person"))
NO_PROGRAM = Guard(
    ~PROGRAM, lambda: Forbidden(right=Words(en="act in person, not by a token", pl="działanie osobiste, nie tokenem"))
)
"""A key makes no keys."""
ONESELF = Guard(
    ADMINISTERS | mine("id"),
    lambda: Forbidden(right=Words(en="administer the installation", pl="administrowanie instalacją")),
)

ADDRESSED = Guard(
    ~empty("email"),
    lambda: Invalid(
        "person",
        why=Words(en="Signing in needs an e-mail address.", pl="Do logowania potrzebny jest adres e-mail."),
    ),
)

UPDATED = Event("person.updated", by=THE_COMPANY, words=("update", "zmienić dane"), only=(KEEPS_OR_IS,))
STARTS_FOR_OTHERS = (OVERSEES, KEEPS)
ADDED = Event("person.added", by={Right.ASK}, words=("add", "dodać"), only=STARTS_FOR_OTHERS)
STARTED = Event(
    "person.started",
    by={Right.ASK},
    of={State.PLANNED},
    to=State.ACTIVE,
    words=("start", "zacząć pracę"),
    only=STARTS_FOR_OTHERS,
)
ON_LEAVE = Event(
    "person.leave_started",
    by={Right.ASK},
    of={State.ACTIVE},
    to=State.ON_LEAVE,
    words=("be away for long", "odnotować dłuższą nieobecność"),
    only=STARTS_FOR_OTHERS,
)
RETURNED = Event(
    "person.returned",
    by={Right.ASK},
    of={State.ON_LEAVE},
    to=State.ACTIVE,
    words=("come back", "wrócić"),
    only=STARTS_FOR_OTHERS,
)
RESIGNED = Event(
    "person.resigned",
    by={Right.ASK},
    of={State.ACTIVE, State.ON_LEAVE},
    to=State.LEAVING,
    words=("give notice", "zapowiedzieć odejście"),
    only=STARTS_FOR_OTHERS,
)
STAYED = Event(
    "person.stayed",
    by={Right.ASK},
    of={State.LEAVING},
    to=State.ACTIVE,
    words=("stay", "zostać"),
    only=STARTS_FOR_OTHERS,
)
LEFT = Event("person.left", by=THE_COMPANY, of=THERE, to=State.LEFT, words=("leave", "odejść"), only=(KEEPS,))
INVITED = Event(
    "person.invited",
    by=THE_COMPANY,
    of=THERE,
    words=("invite", "zaprosić"),
    only=(KEEPS, NO_PROGRAM, ADDRESSED),
)
CORRECTED = Event("person.corrected", by=ANYONE, words=("correct one's own data", "poprawić własne dane"))
FORGOTTEN = Event(
    "person.password_forgotten", by=ANYONE, words=("forget the password", "zapomnieć hasła"), audience=PRIVATE
)
WITHDRAWN = Event("person.withdrawn", by={Right.EXECUTE}, words=("withdraw", "wycofać"))
PASSWORD_SET = Event(
    "person.password_set",
    by=ANYONE,
    words=("set a password", "ustawić hasło"),
    audience=PRIVATE,
    only=(NO_PROGRAM, ONESELF, ADDRESSED),
)

ROLE_GRANTED = Event("membership.granted", by=THE_COMPANY, words=("grant", "nadać"), only=(DECIDES, STILL_THERE))
ROLE_ENDED = Event("membership.ended", by=THE_COMPANY, words=("end", "zakończyć"), only=(DECIDES, _ended("membership")))

PASSWORD_TRIED = Event("password.tried", by=ANYONE, words=("try", "spróbować"), audience=PRIVATE)
SIGNED_IN = Event("session.started", by=ANYONE, words=("sign in", "zalogować się"), audience=PRIVATE)
SIGNED_OUT = Event(
    "session.ended", by=ANYONE, words=("sign out", "wylogować się"), audience=PRIVATE, only=(_ended("session"),)
)
TOKEN_CREATED = Event(
    "token.created", by=ANYONE, words=("create", "utworzyć"), audience=PRIVATE, only=(NO_PROGRAM, ONESELF)
)
TOKEN_ENDED = Event("token.ended", by=ANYONE, words=("end", "zakończyć"), audience=PRIVATE, only=(_ended("token"),))
