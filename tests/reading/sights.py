"""Which rows exist for whom, said once more in plain Python: the planner is compared with this, not with itself."""

from __future__ import annotations

from collections.abc import Callable

from schema.viewer import Right, Viewer
from tests.reading.small import Row, Tables

DOMAINS = {
    "organisations": "organisations", "people": "people", "memberships": "people", "sessions": "people",
    "tokens": "people", "device_models": "devices", "devices": "devices", "assignments": "devices",
    "labels": "devices", "services": "devices", "likenesses": "devices",
    "systems": "accesses", "accesses": "accesses", "bundles": "accesses", "bundle_items": "accesses",
    "access_requests": "accesses",
    "access_reviews": "accesses", "access_review_lines": "accesses", "costs": "costs", "tariffs": "costs",
    "budgets": "costs",
    "protocols": "protocols",
    "contracts": "replacements", "replacement_proposals": "replacements", "replacements": "replacements",
    "replacement_options": "replacements",
    "tickets": "tickets", "comments": "tickets", "ticket_devices": "tickets", "ticket_people": "tickets",
    "ticket_links": "tickets", "ticket_watchers": "tickets", "work_entries": "tickets", "ratings": "tickets",
    "decisions": "decisions", "options": "decisions", "approvers": "decisions", "remarks": "decisions",
    "delegations": "decisions",
    "successions": "decisions", "teams": "teams", "team_members": "teams", "imports": "imports", "history": "history",
    "files": "files", "calendars": "calendars", "closures": "calendars", "policies": "service_levels",
    "clocks": "service_levels", "ticket_turns": "service_levels", "ticket_steps": "reports", "mails": "mails",
    "scenarios": "processes", "scenario_versions": "processes", "processes": "processes", "tasks": "processes",
    "preferences": "notices", "replies": "replies", "views": "views",
}  # fmt: skip
SUBJECTS = {
    "org": "organisations", "per": "people", "mem": "memberships", "ses": "sessions", "tok": "tokens",
    "mod": "device_models", "dev": "devices", "asg": "assignments", "lbl": "labels", "svc": "services",
    "lik": "likenesses", "cst": "costs", "trf": "tariffs", "bgt": "budgets",
    "scn": "scenarios", "scv": "scenario_versions",
    "ctr": "contracts", "rpp": "replacement_proposals", "rpm": "replacements", "rpo": "replacement_options",
    "prc": "processes", "tsk": "tasks",
    "tkt": "tickets", "com": "comments",
    "tkd": "ticket_devices", "tkp": "ticket_people", "tkl": "ticket_links", "tkw": "ticket_watchers",
    "wrk": "work_entries", "rtg": "ratings",
    "dec": "decisions", "opt": "options", "apr": "approvers", "rmk": "remarks", "dlg": "delegations",
    "suc": "successions",
    "tea": "teams", "tem": "team_members", "imp": "imports",
    "cal": "calendars", "clo": "closures", "pol": "policies", "clk": "clocks", "trn": "ticket_turns", "mal": "mails",
    "tks": "ticket_steps", "sys": "systems", "acc": "accesses",
    "bun": "bundles", "bit": "bundle_items", "arq": "access_requests",
    "rev": "access_reviews", "rvl": "access_review_lines",
    "prt": "protocols",
    "prf": "preferences", "rpl": "replies", "viw": "views",
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
        """Whether they asked for a ticket, or it concerns them, or they watch it."""
        watching = (row for row in self.tables.get("ticket_watchers", []) if row["ended_at"] is None)
        links = [*self.tables.get("ticket_people", []), *watching]
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


def _protocol(eyes: Eyes, row: Row) -> bool:
    return eyes.sees("assignments", eyes.by_id[row["assignment_id"]])


def _of_ours(eyes: Eyes, row: Row) -> bool:
    return eyes.belongs(row["client_id"])


def _access(eyes: Eyes, row: Row) -> bool:
    return eyes.observes(row["client_id"]) or (row["person_id"] == eyes.me and eyes.belongs(row["client_id"]))


def _wish(eyes: Eyes, row: Row) -> bool:
    asked = {one["decision_id"] for one in eyes.tables["approvers"] if one["person_id"] == eyes.me}
    hers = eyes.me in (row["person_id"], row["asked_by_id"]) or row["decision_id"] in asked
    return eyes.observes(row["client_id"]) or (hers and eyes.belongs(row["client_id"]))


def _ticket(eyes: Eyes, row: Row) -> bool:
    return eyes.observes(row["client_id"]) or (eyes.belongs(row["client_id"]) and eyes.asked_for(row))


def _comment(eyes: Eyes, row: Row) -> bool:
    return (eyes.viewer.staff or row["audience"] == "SHARED") and _ticket(eyes, eyes.by_id[row["ticket_id"]])


def _cost(eyes: Eyes, row: Row) -> bool:
    told = row["audience"] == "SHARED" and row["ended_at"] is None
    return (eyes.viewer.staff or told) and eyes.observes(row["client_id"])


def _link(eyes: Eyes, row: Row) -> bool:
    return _ticket(eyes, eyes.by_id[row["ticket_id"]])


def _between(eyes: Eyes, row: Row) -> bool:
    both = all(_ticket(eyes, eyes.by_id[row[end]]) for end in ("ticket_id", "other_id"))
    return row["ended_at"] is None and both


def _watcher(eyes: Eyes, row: Row) -> bool:
    return row["ended_at"] is None and _link(eyes, row)


def _work(eyes: Eyes, row: Row) -> bool:
    told = row["audience"] == "SHARED" and row["ended_at"] is None
    return (eyes.viewer.staff or told) and _link(eyes, row)


def _rating(eyes: Eyes, row: Row) -> bool:
    return eyes.observes(row["client_id"]) or (row["person_id"] == eyes.me and eyes.belongs(row["client_id"]))


def _anybody(eyes: Eyes, row: Row) -> bool:
    return True


def _member(eyes: Eyes, row: Row) -> bool:
    return row["ended_at"] is None and eyes.viewer.staff


def _teams(eyes: Eyes) -> set[str]:
    members = (one for one in eyes.tables["team_members"] if one["ended_at"] is None and one["person_id"] == eyes.me)
    return {one["team_id"] for one in members}


def _view(eyes: Eyes, row: Row) -> bool:
    shared = row["audience"] == "COMPANY" or row["team_id"] in _teams(eyes)
    return row["owner_id"] == eyes.me or (eyes.viewer.staff and shared)


def _reply(eyes: Eyes, row: Row) -> bool:
    hers = {"GLOBAL": True, "TEAM": row["team_id"] in _teams(eyes), "PERSONAL": row["person_id"] == eyes.me}
    return eyes.viewer.staff and hers[row["scope"]]


def _file(eyes: Eyes, row: Row) -> bool:
    if row["state"] != "ATTACHED":
        return bool(row["sender_id"] == eyes.me)
    holders = [(f"{thing}_files", f"{thing}_id", f"{thing}s") for thing in ("ticket", "comment", "task")]
    papers = [one for one in eyes.tables.get("protocols", []) if one["file_id"] == row["id"]]
    return any(eyes.sees("protocols", paper) for paper in papers) or any(
        link["file_id"] == row["id"] and eyes.sees(table, eyes.by_id[link[column]])
        for links, column, table in holders
        for link in eyes.tables.get(links, [])
    )


def _import(eyes: Eyes, row: Row) -> bool:
    return eyes.observes(row["client_id"])


def _decision(eyes: Eyes, row: Row) -> bool:
    """Whether they see everything there, or are asked themselves."""
    asked = {one["decision_id"] for one in eyes.tables["approvers"] if one["person_id"] == eyes.me}
    mine = row.get("decision_id", row["id"]) in asked
    return eyes.observes(row["client_id"]) or (eyes.belongs(row["client_id"]) and mine)


def _remark(eyes: Eyes, row: Row) -> bool:
    return (eyes.viewer.staff or row["audience"] == "SHARED") and _decision(eyes, row)


def _delegation(eyes: Eyes, row: Row) -> bool:
    return eyes.observes(row["client_id"]) or eyes.me in (row["person_id"], row["delegate_id"])


def _succession(eyes: Eyes, row: Row) -> bool:
    return eyes.observes(row["client_id"]) or eyes.me in (row["person_id"], row["successor_id"])


def _company_s(eyes: Eyes, row: Row) -> bool:
    return eyes.by_id[row["client_id"]]["kind"] == "ENTERPRISE" or eyes.belongs(row["client_id"])


def _scenario(eyes: Eyes, row: Row) -> bool:
    """The library whole for the IT team; for others what is or was in use."""
    told = row["published"] is not None if "published" in row else row["state"] != "DRAFT"
    library = eyes.by_id[row["client_id"]]["kind"] == "ENTERPRISE"
    return eyes.observes(row["client_id"]) or (library and (eyes.viewer.staff or told))


def _process(eyes: Eyes, row: Row) -> bool:
    mine = any(one["process_id"] == row["id"] and one["owner_id"] == eyes.me for one in eyes.tables["tasks"])
    return eyes.observes(row["client_id"]) or (eyes.belongs(row["client_id"]) and mine)


def _task(eyes: Eyes, row: Row) -> bool:
    mine = eyes.belongs(row["client_id"]) and row["owner_id"] == eyes.me
    return (eyes.viewer.staff or row["shared"]) and (eyes.observes(row["client_id"]) or mine)


def _mail(eyes: Eyes, row: Row) -> bool:
    everywhere = Right.OBSERVE in eyes.viewer.everywhere
    client = row["client_id"] != str(eyes.viewer.organisation_id) and eyes.observes(row["client_id"])
    return eyes.viewer.staff and (everywhere or client)


def _preference(eyes: Eyes, row: Row) -> bool:
    return row["person_id"] == eyes.me or (eyes.viewer.staff and eyes.observes(row["client_id"]))


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
    "ticket_links": _between, "ticket_watchers": _watcher, "work_entries": _work, "ratings": _rating,
    "teams": _anybody, "team_members": _member, "replies": _reply, "views": _view, "files": _file,
    "labels": _of_ours, "services": _import, "likenesses": _import, "costs": _cost, "tariffs": _import,
    "budgets": _import,
    "contracts": _import, "replacement_proposals": _import, "replacements": _import, "replacement_options": _import,
    "decisions": _decision, "options": _decision, "approvers": _decision, "remarks": _remark,
    "delegations": _delegation, "successions": _succession,
    "calendars": _company_s, "closures": _company_s, "policies": _company_s, "clocks": _link, "ticket_turns": _link,
    "protocols": _protocol,
    "mails": _mail, "preferences": _preference, "scenarios": _scenario, "scenario_versions": _scenario,
    "ticket_steps": _link, "systems": _of_ours, "accesses": _access, "bundles": _import, "bundle_items": _import,
    "access_requests": _wish, "access_reviews": _import, "access_review_lines": _import,
    "processes": _process, "tasks": _task,
}  # fmt: skip
