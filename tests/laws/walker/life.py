"""The life of tickets in the walker's world: teams, links, watchers, work and ratings."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import orjson

from schema.accesses.model import (
    Access,
    AccessRequest,
    AccessReview,
    AccessReviewLine,
    AccessState,
    Bundle,
    BundleItem,
    LineState,
    RequestState,
    System,
    SystemKind,
)
from schema.costs.model import Budget, Cost, CostKind, Tariff
from schema.decisions.model import Side
from schema.processes.model import (
    Action,
    Evidence,
    Process,
    ProcessState,
    Scenario,
    ScenarioKind,
    ScenarioVersion,
    Task,
    TaskAccess,
    TaskAssignment,
    TaskState,
    VersionState,
)
from schema.replacements.model import (
    Contract,
    ContractKind,
    ProposalState,
    Replacement,
    ReplacementOption,
    ReplacementProposal,
    ReplacementState,
    ReplacementWay,
)
from schema.replies.model import Reply, ReplyScope
from schema.teams.model import Team, TeamMember
from schema.tickets.model import Audience, LinkKind, Rating, TicketLink, TicketState, TicketWatcher, WorkEntry
from schema.views.model import Listed, View, ViewAudience
from tests.laws.walker.commands import SCENARIO
from tests.laws.walker.world import SOON, START, World

WATCHER, STRANGER = 4, 2
EMPLOYED = 2
"""People of a client: who watches ticket 4, and who watched ticket 3 once."""


def team_up(world: World) -> None:
    """Teams of the IT company, one of them no more."""
    home = world.id("organisations-s-0")
    for number in range(2):
        team = world.add(Team, "s", number, client_id=home, ended_at=START if number else None)
        of = {"client_id": home, "team_id": team}
        world.add(TeamMember, "s", number * 2, **of, person_id=world.id("people-s-1"))
        world.add(TeamMember, "s", number * 2 + 1, **of, person_id=world.id("people-s-0"), ended_at=START)


def word(world: World) -> None:
    """What the IT team says again and again: all of it, each team, a technician and the administrator."""
    home = {"client_id": world.id("organisations-s-0")}
    world.add(Reply, "s", 0, **home, scope=ReplyScope.GLOBAL, text_pl="CANARY-replies-s-0 {{ticket.title}}")
    for number in range(2):
        team, person = world.id(f"teams-s-{number}"), world.id(f"people-s-{number}")
        world.add(Reply, "s", number + 1, **home, scope=ReplyScope.TEAM, team_id=team)
        world.add(Reply, "s", number + 3, **home, scope=ReplyScope.PERSONAL, person_id=person)


def open_up(world: World, org: str, first: int = 0) -> None:
    """Systems of one organisation, and who can open them: each in another state, and each of another person."""
    home = world.id(f"organisations-{org}-0")
    people = [thing.row.id for name, thing in world.things.items() if name.startswith(f"people-{org}-")]
    seat = {"seat_minor": 4_900, "seat_currency": "PLN"}
    for number in range(2):
        system = world.add(
            System, org, first + number, client_id=home, kind=SystemKind.FILES, keeper_id=people[0], **seat
        )
        of = {"client_id": home, "system_id": system, "granted_at": START, "granted_by_id": world.id("people-s-0")}
        for place, state in enumerate(AccessState):
            over = START if state is AccessState.REVOKED else None
            person = people[(number + place) % len(people)]
            access = {"person_id": person, "state": state, "revoke_on": SOON.date(), "revoked_at": over}
            world.add(Access, org, (first + number) * 3 + place, **of, **access)
        bundle = world.add(Bundle, org, first + number, client_id=home, ended_at=START if number else None)
        world.add(BundleItem, org, first + number, client_id=home, bundle_id=bundle, system_id=system)
        _wish(world, org, first + number, system, people)
        asked = {"due_on": SOON.date(), "started_at": START, "started_by_id": people[0], "system_id": system}
        review = world.add(AccessReview, org, first + number, client_id=home, **asked)
        access = world.id(f"accesses-{org}-{(first + number) * 3}")
        line = {"review_id": review, "access_id": access, "state": LineState.WAITING, "settled_by_id": None}
        world.add(AccessReviewLine, org, first + number, client_id=home, **line)


def _wish(world: World, org: str, number: int, system: UUID, people: list[UUID]) -> None:
    """What the second person is to open: asked for by the first, and approved or rejected."""
    state = RequestState.REJECTED if number % 2 else RequestState.APPROVED
    of = {"client_id": world.id(f"organisations-{org}-0"), "system_id": system, "person_id": people[1 % len(people)]}
    told = {"asked_by_id": people[0], "asked_at": START, "ended_at": START if number % 2 else None}
    world.add(AccessRequest, org, number, **of, **told, state=state)


def pay(world: World, org: str, first: int = 0) -> None:
    """
    Costs of one organisation: that count, that were corrected, of work that the IT team keeps to itself. No two tell
    the same month, nor two tariffs the same end of a year, so that either tells whose it is.
    """
    home = world.id(f"organisations-{org}-0")
    of = {"client_id": home, "amount_minor": 4_900, "amount_currency": "PLN", "spent_on": START.date()}
    about = {"device_id": world.id(f"devices-{org}-{first}"), "person_id": world.id(f"people-{org}-0")}
    about |= {"ticket_id": world.id(f"tickets-{org}-{first}"), "kind": CostKind.REPAIR}
    wrong = world.add(Cost, org, first, **of, **about, month=f"{org}-{first}", ended_at=START)
    world.add(Cost, org, first + 1, **of, **about, month=f"{org}-{first + 1}", corrects_id=wrong)
    hidden = {"ticket_id": about["ticket_id"], "kind": CostKind.LABOUR, "audience": Audience.INTERNAL}
    world.add(Cost, org, first + 2, **of, **hidden, month=f"{org}-{first + 2}")
    rate = {"hour_minor": 18_000, "hour_currency": "PLN"}
    year_end = f"{1 + 'sabcp'.index(org):02}-{1 + first % 28:02}"
    world.add(Budget, org, first, client_id=home, year=2098 + first, amount_minor=4_900, amount_currency="PLN")
    world.add(Tariff, org, first, client_id=home, from_on=START.date(), **rate, year_end=year_end)


def plan(world: World, org: str, first: int = 0) -> None:
    """Scenarios of one organisation: one in use with its next version, and one that is only being written."""
    home = {"client_id": world.id(f"organisations-{org}-0")}
    for number, published in enumerate((1, None)):
        row = {"kind": ScenarioKind.REVIEW, "published": published, "draft": 2}
        scenario = world.add(Scenario, org, first + number, **home, **row)
        for place, state in enumerate([VersionState.PUBLISHED] * bool(published) + [VersionState.DRAFT]):
            n = first + number * 2 + place
            told = {part: {"said": f"CANARY-scenario_versions-{org}-{n}-{part}"} for part in ("form", "outline")}
            told["definition"] = written(f"CANARY-definitions-{org}-{n}")
            of = {"scenario_id": scenario, "number": place + 1, "state": state, "published_at": START}
            world.add(ScenarioVersion, org, n, **home, **of, **told)


def written(canary: str) -> dict[str, Any]:
    """A whole definition that says the canary where only those read it who see it whole."""
    told: dict[str, Any] = orjson.loads(SCENARIO)
    told["steps"][0]["text"] = {"pl": canary, "en": canary}
    return told


def renew(world: World, org: str, first: int = 0) -> None:
    """A contract of one organisation, and what is proposed to be replaced along with it."""
    of, cost = {"client_id": world.id(f"organisations-{org}-0")}, {"cost_minor": 4_900, "cost_currency": "PLN"}
    day = SOON.date()
    paid = {"yearly_minor": 4_900, "yearly_currency": "PLN", "renews_on": day, "decide_by": day}
    paid |= {"system_id": world.id(f"systems-{org}-{first}")}
    contract = world.add(Contract, org, first, **of, **paid, kind=ContractKind.LICENCE)
    asked = {
        "year": 2098,
        "quarter": 1,
        "state": ProposalState.PROPOSED,
        "decision_id": world.id(f"decisions-{org}-{first}"),
    }
    proposal = world.add(ReplacementProposal, org, first, **of, **asked)
    things = ({"device_id": world.id(f"devices-{org}-{first}")}, {"contract_id": contract})
    for place, thing in enumerate(things, first * 2):
        item = {**of, **thing, "proposal_id": proposal, "state": ReplacementState.PROPOSED}
        row = world.add(Replacement, org, place, **item)
        option = {**of, **cost, "replacement_id": row, "months": 12, "yearly_minor": 4_900}
        world.add(ReplacementOption, org, place, **option, way=ReplacementWay.EXTEND, recommended=True)


def run(world: World, org: str, first: int = 0) -> None:
    """Processes of one organisation, with tasks of both sides, and one that the IT team keeps to itself."""
    home = {"client_id": world.id(f"organisations-{org}-0")}
    people = [thing.row.id for name, thing in world.things.items() if name.startswith(f"people-{org}-")]
    scenario, version = world.id(f"scenarios-{org}-{first}"), world.id(f"scenario_versions-{org}-{first}")
    by = {"scenario_id": scenario, "pinned_id": version}
    for number, state in enumerate((ProcessState.RUNNING, ProcessState.ON_HOLD)):
        n = first + number
        about = {"person_id": people[0], "device_id": world.id(f"devices-{org}-{first}"), "requester_id": people[1]}
        told = {"answers": {"said": f"CANARY-processes-{org}-{n}-answers"}, "state": state, "started_at": START}
        process = world.add(Process, org, n, **home, **by, **about, **told, target_on=SOON.date())
        sides = ((Side.CLIENT, people[EMPLOYED % len(people)], True), (Side.ENTERPRISE, world.id("people-s-0"), True))
        for place, (side, owner, shared) in enumerate((*sides, (Side.ENTERPRISE, world.id("people-s-0"), False))):
            task = {"process_id": process, "place": place + 1, "side": side, "owner_id": owner, "shared": shared}
            task |= {"action": Action.TASK, "evidence": Evidence.NONE, "state": TaskState.READY, "step": None}
            ticket = world.id(f"tickets-{org}-{first}") if place == 1 else None
            made = world.add(Task, org, n * 3 + place, **home, **task, ticket_id=ticket, ended_by_id=people[0])
            _made(world, org, n * 3 + place, made, first)


def _made(world: World, org: str, number: int, task: UUID, first: int) -> None:
    """What came of a task: the device that somebody holds, and the first access."""
    of = {"client_id": world.id(f"organisations-{org}-0"), "task_id": task}
    world.add(TaskAssignment, org, number, **of, assignment_id=world.id(f"assignments-{org}-{first * 2 + 1}"))
    world.add(TaskAccess, org, number, **of, access_id=world.id(f"accesses-{org}-{first * 3}"))


def keep(world: World, org: str) -> None:
    """Views of one organisation's people; those of the IT company also for a team, and for everybody in it."""
    of = {"client_id": world.id(f"organisations-{org}-0"), "owner_id": world.id(f"people-{org}-0")}
    world.add(View, org, 0, **of, about=Listed.TICKETS)
    world.add(View, org, 1, **of, about=Listed.DEVICES, ended_at=START)
    if org == "s":
        world.add(View, org, 2, **of, about=Listed.TICKETS, audience=ViewAudience.TEAM, team_id=world.id("teams-s-0"))
        world.add(View, org, 3, **of, about=Listed.PEOPLE, audience=ViewAudience.COMPANY)


def live(world: World, org: str, first: int = 0) -> None:
    """What happens to the tickets of one organisation besides talk."""
    home = world.id(f"organisations-{org}-0")
    tickets = [world.things[f"tickets-{org}-{first + number}"].row for number in range(8)]
    tickets[1].parent_id, tickets[5].parent_id = tickets[0].id, tickets[3].id
    tickets[4].merged_into_id, tickets[3].team_id = tickets[0].id, world.id("teams-s-0")
    for number, kind in enumerate(LinkKind):
        ends = {"ticket_id": tickets[number].id, "other_id": tickets[number + 1].id}
        ended = START if number == 2 else None
        world.add(TicketLink, org, first + number, client_id=home, **ends, kind=kind, ended_at=ended)
    people = [thing.row.id for name, thing in world.things.items() if name.startswith(f"people-{org}-")]
    watching = {"ticket_id": tickets[4].id, "person_id": people[WATCHER % len(people)]}
    world.add(TicketWatcher, org, first, client_id=home, **watching)
    watched = {"ticket_id": tickets[3].id, "person_id": people[STRANGER % len(people)]}
    world.add(TicketWatcher, org, first + 1, client_id=home, **watched, ended_at=START)
    for number, ticket in enumerate(tickets):
        work(world, org, first + number, ticket.id)
        if ticket.state is TicketState.CLOSED:
            of = {"client_id": home, "ticket_id": ticket.id, "person_id": ticket.requester_id}
            world.add(Rating, org, first + number, **of, score=4, expires_at=SOON, rated_at=START)


def work(world: World, org: str, number: int, ticket: UUID) -> None:
    """Time that both sides know of, one entry that was corrected, and time that the IT team keeps to itself."""
    of = {"client_id": world.id(f"organisations-{org}-0"), "ticket_id": ticket, "person_id": world.id("people-s-0")}
    spent = {"work_date": START.date(), "minutes": 30, "billed_minutes": 30}
    before = world.add(WorkEntry, org, number * 3, **of, **spent, ended_at=START)
    world.add(WorkEntry, org, number * 3 + 1, **of, **spent, corrects_id=before)
    toil(world, org, number * 3 + 2, ticket)


def toil(world: World, org: str, number: int, ticket: UUID) -> None:
    """Time that the IT team keeps to itself."""
    of = {"client_id": world.id(f"organisations-{org}-0"), "ticket_id": ticket, "person_id": world.id("people-s-0")}
    spent = {"work_date": START.date(), "minutes": 45, "billed_minutes": 0}
    world.add(WorkEntry, org, number, **of, **spent, audience=Audience.INTERNAL)
