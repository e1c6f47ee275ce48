"""What may happen to people, their roles and their keys: first the table of events, then the commands by ability."""

from schema.people.rules.directory import add_person, is_staff, leave, update_person, withdraw_person
from schema.people.rules.events import (
    ADDED,
    LEFT,
    PASSWORD_SET,
    PASSWORD_TRIED,
    ROLE_ENDED,
    ROLE_GRANTED,
    SIGNED_IN,
    SIGNED_OUT,
    TOKEN_CREATED,
    TOKEN_ENDED,
    UPDATED,
    WITHDRAWN,
)
from schema.people.rules.memberships import RIGHTS, ROLES, end_membership, grant_role
from schema.people.rules.passwords import set_cost, set_password
from schema.people.rules.signing_in import end_session, sign_in, sign_out
from schema.people.rules.tokens import SCOPES, create_token, end_token
from schema.people.rules.viewers import session_viewer, token_viewer, viewer_of

__all__ = [
    "ADDED",
    "LEFT",
    "PASSWORD_SET",
    "PASSWORD_TRIED",
    "RIGHTS",
    "ROLES",
    "ROLE_ENDED",
    "ROLE_GRANTED",
    "SCOPES",
    "SIGNED_IN",
    "SIGNED_OUT",
    "TOKEN_CREATED",
    "TOKEN_ENDED",
    "UPDATED",
    "WITHDRAWN",
    "add_person",
    "create_token",
    "end_membership",
    "end_session",
    "end_token",
    "grant_role",
    "is_staff",
    "leave",
    "session_viewer",
    "set_cost",
    "set_password",
    "sign_in",
    "sign_out",
    "token_viewer",
    "update_person",
    "viewer_of",
    "withdraw_person",
]
