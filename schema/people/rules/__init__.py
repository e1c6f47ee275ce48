"""What may happen to people, their roles and their keys: first the table of events, then the commands by ability."""

from schema.people.rules.attempts import Attempts
from schema.people.rules.directory import add_person, is_staff, leave, searched, update_person, withdraw_person
from schema.people.rules.employment import come_back, give_notice, go_on_leave, start, stay
from schema.people.rules.events import (
    ADDED,
    AGREES,
    CORRECTED,
    FORGOTTEN,
    INVITED,
    LEFT,
    ON_LEAVE,
    OVERSEES,
    PASSWORD_SET,
    PASSWORD_TRIED,
    RESIGNED,
    RETURNED,
    ROLE_ENDED,
    ROLE_GRANTED,
    SIGNED_IN,
    SIGNED_OUT,
    STARTED,
    STAYED,
    TOKEN_CREATED,
    TOKEN_ENDED,
    UPDATED,
    WITHDRAWN,
)
from schema.people.rules.finding import found_by
from schema.people.rules.links import forgotten, holder_of, invite, set_by_link
from schema.people.rules.living import living
from schema.people.rules.memberships import RIGHTS, ROLES, end_membership, grant_role
from schema.people.rules.own import change_password, update_viewer
from schema.people.rules.passwords import set_cost, set_password
from schema.people.rules.presence import must_be_there
from schema.people.rules.signing_in import end_session, sign_in, sign_out, use_session
from schema.people.rules.tokens import create_token, end_token, known_scopes
from schema.people.rules.viewers import correspondent, hash_of, session_use, session_viewer, token_viewer, viewer_of

__all__ = [
    "ADDED",
    "AGREES",
    "CORRECTED",
    "FORGOTTEN",
    "INVITED",
    "LEFT",
    "ON_LEAVE",
    "OVERSEES",
    "PASSWORD_SET",
    "PASSWORD_TRIED",
    "RESIGNED",
    "RETURNED",
    "RIGHTS",
    "ROLES",
    "ROLE_ENDED",
    "ROLE_GRANTED",
    "SIGNED_IN",
    "SIGNED_OUT",
    "STARTED",
    "STAYED",
    "TOKEN_CREATED",
    "TOKEN_ENDED",
    "UPDATED",
    "WITHDRAWN",
    "Attempts",
    "add_person",
    "change_password",
    "come_back",
    "correspondent",
    "create_token",
    "end_membership",
    "end_session",
    "end_token",
    "forgotten",
    "found_by",
    "give_notice",
    "go_on_leave",
    "grant_role",
    "hash_of",
    "holder_of",
    "invite",
    "is_staff",
    "known_scopes",
    "leave",
    "living",
    "must_be_there",
    "searched",
    "session_use",
    "session_viewer",
    "set_by_link",
    "set_cost",
    "set_password",
    "sign_in",
    "sign_out",
    "start",
    "stay",
    "token_viewer",
    "update_person",
    "update_viewer",
    "use_session",
    "viewer_of",
    "withdraw_person",
]
