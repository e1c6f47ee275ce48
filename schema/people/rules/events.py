"""What may happen to people, their roles and their keys, and who may make it happen."""

from __future__ import annotations

from schema.people.model import PersonState as State
from schema.viewer import Right
from schema.writing import Event, EventAudience

THE_COMPANY = {Right.EXECUTE, Right.DECIDE}
ANYONE = frozenset(Right)
"""Everybody disposes of their own keys, whatever else they may do."""
THERE = {State.PLANNED, State.ACTIVE, State.ON_LEAVE, State.LEAVING}
PRIVATE = EventAudience.PRIVATE

ADDED = Event("person.added", by=THE_COMPANY, words=("add", "dodać"))
UPDATED = Event("person.updated", by=THE_COMPANY, words=("update", "zmienić dane"))
LEFT = Event("person.left", by=THE_COMPANY, of=THERE, to=State.LEFT, words=("leave", "odejść"))
WITHDRAWN = Event("person.withdrawn", by={Right.EXECUTE}, words=("withdraw", "wycofać"))
PASSWORD_SET = Event("person.password_set", by=ANYONE, words=("set a password", "ustawić hasło"), audience=PRIVATE)

ROLE_GRANTED = Event("membership.granted", by=THE_COMPANY, words=("grant", "nadać"))
ROLE_ENDED = Event("membership.ended", by=THE_COMPANY, words=("end", "zakończyć"))

PASSWORD_TRIED = Event("password.tried", by=ANYONE, words=("try", "spróbować"), audience=PRIVATE)
SIGNED_IN = Event("session.started", by=ANYONE, words=("sign in", "zalogować się"), audience=PRIVATE)
SIGNED_OUT = Event("session.ended", by=ANYONE, words=("sign out", "wylogować się"), audience=PRIVATE)
TOKEN_CREATED = Event("token.created", by=ANYONE, words=("create", "utworzyć"), audience=PRIVATE)
TOKEN_ENDED = Event("token.ended", by=ANYONE, words=("end", "zakończyć"), audience=PRIVATE)
