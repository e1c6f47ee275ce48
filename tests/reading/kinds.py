"""Where the rows of each type are, and by which columns they refer to each other."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """A type of the graph, and where its rows are."""

    table: str
    prefix: str
    default: str
    search: str = ""


KINDS = {
    "Organisation": Kind("organisations", "org", "CODE ASC"),
    "Person": Kind("people", "per", "NAME ASC", "search"),
    "Membership": Kind("memberships", "mem", "CREATED_AT ASC"),
    "Session": Kind("sessions", "ses", "CREATED_AT DESC"),
    "Token": Kind("tokens", "tok", "CREATED_AT DESC"),
    "DeviceModel": Kind("device_models", "mod", "NAME ASC", "folded"),
    "Likeness": Kind("likenesses", "lik", "PERCENT DESC"),
    "Device": Kind("devices", "dev", "TAG ASC"),
    "Label": Kind("labels", "lbl", "NAME ASC", "name"),
    "Service": Kind("services", "svc", "OUT_AT DESC"),
    "Assignment": Kind("assignments", "asg", "FROM_AT DESC"),
    "Protocol": Kind("protocols", "prt", "CREATED_AT DESC"),
    "System": Kind("systems", "sys", "NAME ASC", "folded"),
    "Access": Kind("accesses", "acc", "GRANTED_AT DESC"),
    "Bundle": Kind("bundles", "bun", "NAME ASC", "name"),
    "BundleItem": Kind("bundle_items", "bit", "CREATED_AT ASC"),
    "AccessRequest": Kind("access_requests", "arq", "ASKED_AT DESC"),
    "AccessReview": Kind("access_reviews", "rev", "STARTED_AT DESC"),
    "AccessReviewLine": Kind("access_review_lines", "rvl", "CREATED_AT ASC"),
    "Cost": Kind("costs", "cst", "SPENT_ON DESC"),
    "Budget": Kind("budgets", "bgt", "YEAR DESC"),
    "Tariff": Kind("tariffs", "trf", "FROM_ON DESC"),
    "Contract": Kind("contracts", "ctr", "DECIDE_BY ASC", "name"),
    "ReplacementProposal": Kind("replacement_proposals", "rpp", "CREATED_AT DESC"),
    "Replacement": Kind("replacements", "rpm", "CREATED_AT ASC"),
    "ReplacementOption": Kind("replacement_options", "rpo", "MONTHS ASC"),
    "Ticket": Kind("tickets", "tkt", "OPENED_AT DESC"),
    "Comment": Kind("comments", "com", "AT ASC"),
    "Scenario": Kind("scenarios", "scn", "SLUG ASC", "search"),
    "Process": Kind("processes", "prc", "STARTED_AT DESC"),
    "Task": Kind("tasks", "tsk", "PLACE ASC"),
    "ScenarioVersion": Kind("scenario_versions", "scv", "NUMBER DESC"),
    "Team": Kind("teams", "tea", "NAME ASC", "name"),
    "TeamMember": Kind("team_members", "tem", "CREATED_AT ASC"),
    "TicketLink": Kind("ticket_links", "tkl", "CREATED_AT ASC"),
    "TicketWatcher": Kind("ticket_watchers", "tkw", "CREATED_AT ASC"),
    "WorkEntry": Kind("work_entries", "wrk", "WORK_DATE ASC"),
    "Rating": Kind("ratings", "rtg", "CREATED_AT DESC"),
    "Reply": Kind("replies", "rpl", "NAME ASC", "name"),
    "View": Kind("views", "viw", "PLACE ASC", "name"),
    "File": Kind("files", "fil", "SENT_AT ASC", "name"),
    "Decision": Kind("decisions", "dec", "ASKED_AT DESC"),
    "Option": Kind("options", "opt", "PLACE ASC"),
    "Approver": Kind("approvers", "apr", "CREATED_AT ASC"),
    "Remark": Kind("remarks", "rmk", "AT ASC"),
    "Delegation": Kind("delegations", "dlg", "FROM_AT DESC"),
    "Succession": Kind("successions", "suc", "HANDED_AT DESC"),
    "Calendar": Kind("calendars", "cal", "CREATED_AT ASC"),
    "Closure": Kind("closures", "clo", "FROM_ON ASC"),
    "Policy": Kind("policies", "pol", "CREATED_AT DESC"),
    "Clock": Kind("clocks", "clk", "STARTED_AT ASC"),
    "TicketTurn": Kind("ticket_turns", "trn", "FROM_AT ASC"),
    "TicketStep": Kind("ticket_steps", "tks", "AT ASC"),
    "Preference": Kind("preferences", "prf", "CREATED_AT DESC"),
    "Mail": Kind("mails", "mal", "CREATED_AT DESC"),
    "Import": Kind("imports", "imp", "CREATED_AT DESC"),
    "HistoryEvent": Kind("history", "evt", "POSITION DESC"),
}
LINKS = {
    "Ticket.devices": ("ticket_devices", "ticket_id", "device_id"),
    "Ticket.files": ("ticket_files", "ticket_id", "file_id"),
    "Comment.files": ("comment_files", "comment_id", "file_id"),
    "Task.files": ("task_files", "task_id", "file_id"),
    "Task.assignments": ("task_assignments", "task_id", "assignment_id"),
    "Task.accesses": ("task_accesses", "task_id", "access_id"),
    "Assignment.tasks": ("task_assignments", "assignment_id", "task_id"),
    "Access.tasks": ("task_accesses", "access_id", "task_id"),
    "Ticket.people": ("ticket_people", "ticket_id", "person_id"),
    "Device.tickets": ("ticket_devices", "device_id", "ticket_id"),
    "Import.tickets": ("imported_tickets", "imported_id", "ticket_id"),
}
REFERENCES = {
    "Organisation": "client_id", "Person.memberships": "person_id", "Person.sessions": "person_id",
    "Person.tokens": "person_id", "Person.devices": "holder_id", "Person.assignments": "holder_id",
    "Person.requestedTickets": "requester_id", "Person.assignedTickets": "assignee_id", "Person.history": "subject_id",
    "DeviceModel.devices": "model_id", "DeviceModel.likenesses": "model_id",
    "Assignment.protocols": "assignment_id", "Device.assignments": "device_id", "Device.history": "subject_id",
    "Device.services": "device_id", "Device.costs": "device_id", "Ticket.costs": "ticket_id",
    "Person.costs": "person_id", "ReplacementProposal.items": "proposal_id",
    "Replacement.options": "replacement_id", "Decision.replacementProposals": "decision_id",
    "Device.replacements": "device_id", "Device.replaces": "successor_id",
    "Person.accesses": "person_id", "Person.reports": "manager_id", "System.accesses": "system_id",
    "System.requests": "system_id", "System.contracts": "system_id", "Person.accessRequests": "person_id",
    "Bundle.items": "bundle_id", "AccessReview.lines": "review_id",
    "Decision.options": "decision_id", "Decision.approvers": "decision_id", "Decision.remarks": "decision_id",
    "Decision.supersededBy": "supersedes_id", "Person.approvals": "person_id", "Person.delegations": "person_id",
    "Person.standsIn": "delegate_id", "Person.handedOver": "person_id", "Person.tookOver": "successor_id",
    "Person.preferences": "person_id",
    "Team.members": "team_id", "Team.replies": "team_id",
    "Team.tickets": "team_id", "Person.teams": "person_id", "Person.watched": "person_id",
    "Person.work": "person_id", "Ticket.children": "parent_id", "Ticket.decisions": "subject_id",
    "Ticket.merged": "merged_into_id", "Ticket.links": "ticket_id", "Ticket.linkedFrom": "other_id",
    "Ticket.watchers": "ticket_id", "Ticket.work": "ticket_id", "Ticket.ratings": "ticket_id",
    "Ticket.comments": "ticket_id", "Ticket.history": "subject_id", "Ticket.clocks": "ticket_id",
    "Ticket.turns": "ticket_id", "Ticket.mails": "ticket_id", "Ticket.steps": "ticket_id",
    "Calendar.closures": "calendar_id", "Scenario.versions": "scenario_id",
    "Scenario.processes": "scenario_id", "Process.tasks": "process_id", "Person.processes": "person_id",
    "Process.history": "subject_id", "Task.decisions": "subject_id",
    "Person.tasks": "owner_id", "Device.processes": "device_id",
}  # fmt: skip
"""By which column the rows of a list refer to the one that has the list."""
PARTS = {"Process.history": ("tasks", "process_id")}
"""Of lists that tell of a thing and its parts: where the parts are, and by which column they refer to it."""
