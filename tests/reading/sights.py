"""Which rows exist for whom, said once more in plain Python: the planner is compared with this, not with itself."""

from __future__ import annotations

from collections.abc import Callable

from schema.viewer import Right, Viewer
from tests.reading.small import Row, Tables

DOMAINS = {
    "organisations": "organisations", "people": "people", "memberships": "people", "sessions": "people",
    "tokens": "people", "device_models": "devices", "devices": "devices", "assignments": "devices",
    "tickets": "tickets", "comments": "tickets", "ticket_devices": "tickets", "ticket_people": "tickets",
    "imports": "imports", "history": "history",
}  # fmt: skip
SUBJECTS = {
    "org": "organisations", "per": "people", "mem": "memberships", "ses": "sessions", "tok": "tokens",
    "mod": "device_models", "dev": "devices", "asg": "assignments", "tkt": "tickets", "com": "comments",
    "tkd": "ticket_devices", "tkp": "ticket_people", "imp": "imports",
}  # fmt: skip
"""Tables by the prefix of the ids of their rows."""


class Eyes:
    """What one viewer sees of the rows."""

    def __init__(self, tables: Tables, viewer: Viewer) -> None:
        self.tables, self.viewer, self.me = tables, viewer, str(viewer.person_id)
        self.by_id = {row["id"]: row for rows in tables.values() for row in rows}
        self._known: dict[tuple[str, str], bool] = {}

    def sees(self, table: str, row: Row) -> bool:
        """Whether the row exists for the viewer."""
        key = (table, row["id"])
        if key not in self._known:
            self._known[key] = self._may_read(table) and RULES[table](self, row)
        return self._known[key]

    def _may_read(self, table: str) -> bool:
        """A token reads some domains only."""
        return self.viewer.reads is None or DOMAINS[table] in self.viewer.reads

    def observes(self, organisation: str | None) -> bool:
        """Whether they see all that is shared there; who does everywhere, also where no organisation is named."""
        if Right.OBSERVE in self.viewer.everywhere:
            return True
        return Right.OBSERVE in self._rights(organisation)

    def belongs(self, organisation: str | None) -> bool:
        """Whether they have any right there."""
        return self.observes(organisation) or bool(self._rights(organisation))

    def _rights(self, organisation: str | None) -> frozenset[Right]:
        return next((had for one, had in self.viewer.rights.items() if str(one) == organisation), frozenset())

    def asked_for(self, ticket: Row) -> bool:
        """Whether they asked for a ticket, or it concerns them."""
        links = self.tables.get("ticket_people", [])
        concerned = any(link["ticket_id"] == ticket["id"] and link["person_id"] == self.me for link in links)
        return ticket["requester_id"] == self.me or concerned


def _organisation(eyes: Eyes, row: Row) -> bool:
    own = row["id"] == str(eyes.viewer.organisation_id)
    return own or row["kind"] == "ENTERPRISE" or eyes.belongs(row["id"])


def _person(eyes: Eyes, row: Row) -> bool:
    of_the_team = eyes.by_id[row["client_id"]]["kind"] == "ENTERPRISE"
    return row["withdrawn_at"] is None and (of_the_team or row["id"] == eyes.me or eyes.belongs(row["client_id"]))


def _membership(eyes: Eyes, row: Row) -> bool:
    own = row["person_id"] == eyes.me
    return own or eyes.observes(row["client_id"]) or eyes.observes(row["organisation_id"])


def _secret(eyes: Eyes, row: Row) -> bool:
    return bool(row["person_id"] == eyes.me)


def _model(eyes: Eyes, row: Row) -> bool:
    return eyes.viewer.staff or eyes.viewer.person_id.int != 0


def _device(eyes: Eyes, row: Row) -> bool:
    mine = row["holder_id"] == eyes.me and eyes.belongs(row["client_id"])
    return row["withdrawn_at"] is None and (mine or eyes.observes(row["client_id"]))


def _assignment(eyes: Eyes, row: Row) -> bool:
    return eyes.observes(row["client_id"]) or (row["holder_id"] == eyes.me and eyes.belongs(row["client_id"]))


def _ticket(eyes: Eyes, row: Row) -> bool:
    return eyes.observes(row["client_id"]) or (eyes.belongs(row["client_id"]) and eyes.asked_for(row))


def _comment(eyes: Eyes, row: Row) -> bool:
    return (eyes.viewer.staff or row["audience"] == "SHARED") and _ticket(eyes, eyes.by_id[row["ticket_id"]])


def _link(eyes: Eyes, row: Row) -> bool:
    return _ticket(eyes, eyes.by_id[row["ticket_id"]])


def _import(eyes: Eyes, row: Row) -> bool:
    return eyes.observes(row["client_id"])


def _event(eyes: Eyes, row: Row) -> bool:
    table = SUBJECTS[row["subject_type"]]
    if eyes.viewer.reads is not None and DOMAINS[table] not in eyes.viewer.reads:
        return False
    if row["audience"] == "PRIVATE":
        return bool(row["actor_id"] == eyes.me)
    if row["audience"] == "INTERNAL" and not eyes.viewer.staff:
        return False
    seen = eyes.belongs(row["client_id"]) and eyes.sees(table, eyes.by_id[row["subject_id"]])
    return eyes.observes(row["client_id"]) or seen


RULES: dict[str, Callable[[Eyes, Row], bool]] = {
    "organisations": _organisation, "people": _person, "memberships": _membership, "sessions": _secret,
    "tokens": _secret, "device_models": _model, "devices": _device, "assignments": _assignment, "tickets": _ticket,
    "comments": _comment, "ticket_devices": _link, "ticket_people": _link, "imports": _import, "history": _event,
}  # fmt: skip
