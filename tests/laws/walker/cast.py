"""Who walks, and what each of them should see: said without the scopes, so that it can judge them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from schema.accesses.model import (
    Access,
    AccessRequest,
    AccessReview,
    AccessReviewLine,
    Bundle,
    BundleItem,
    System,
)
from schema.calendars.model import Calendar, Closure
from schema.costs.model import Budget, Cost, Tariff
from schema.decisions.model import Approver, Decision, Delegation, Option, Remark, RemarkAudience, Succession
from schema.devices.model import Assignment, Device, DeviceModel, Label, Likeness, Service
from schema.files.model import File, FileState
from schema.history.model import EventAudience, HistoryEvent
from schema.imports.model import Import, ImportedTicket, Upload
from schema.mails.model import Mail
from schema.notices.model import Preference
from schema.organisations.model import Organisation
from schema.people import rules as people
from schema.people.model import Membership, Password, PasswordLink, Person, Session, Token
from schema.processes.model import (
    Process,
    Scenario,
    ScenarioVersion,
    Task,
    TaskAccess,
    TaskAssignment,
    TaskFile,
    VersionState,
)
from schema.protocols.model import Protocol
from schema.replacements.model import Contract, Replacement, ReplacementOption, ReplacementProposal
from schema.replies.model import Reply, ReplyScope
from schema.reports.model import TicketStep
from schema.service_levels.model import Clock, Policy, TicketTurn
from schema.sql import NOWHERE
from schema.teams.model import Team, TeamMember
from schema.tickets.model import (
    Audience,
    Comment,
    CommentFile,
    Rating,
    Ticket,
    TicketDevice,
    TicketFile,
    TicketLink,
    TicketPerson,
    TicketWatcher,
    WorkEntry,
)
from schema.viewer import NOBODY, Viewer
from schema.views.model import View, ViewAudience
from tests.laws.walker.people import SECRET_OF_TOKEN
from tests.laws.walker.world import Thing, World


@dataclass(frozen=True)
class Part:
    """Somebody, and what is theirs to see."""

    title: str
    person: str | None
    """Name of their row."""
    observes: str = ""
    """Organisations, by letter, of which they see everything shared."""
    asks: str = ""
    """Organisations of which they see only what is theirs."""
    reads: str | None = None
    """The one domain to which a token is limited."""
    writes: Literal["ALL", "KEYS", "NOTHING"] = "ALL"
    """What their commands may change: sessions, tokens and they themselves are everybody's own."""

    @property
    def home(self) -> str:
        """Letter of the organisation that they belong to."""
        return self.person.split("-")[1] if self.person else ""

    @property
    def staff(self) -> bool:
        """Whether they are of the IT team."""
        return self.home == "s"


PARTS = (
    Part("owner of A", "people-a-0", "a"),
    Part("coordinator of A", "people-a-1", "a"),
    Part("employee of A", "people-a-2", asks="a"),
    Part("reader of A", "people-a-3", "a", writes="KEYS"),
    Part("person of A without a role", "people-a-5", writes="NOTHING"),
    Part("technician of A", "people-s-1", "as"),
    Part("technician of A and B", "people-s-2", "abs"),
    Part("administrator", "people-s-0", "abcsp"),
    Part("partner", "people-p-0", "p"),
    Part("token of the owner of A, for tickets only", "people-a-0", "a", reads="tickets", writes="NOTHING"),
    Part("nobody", None, reads="", writes="NOTHING"),
)


async def viewer_of(part: Part, world: World) -> Viewer:
    """The part as a viewer, by the same way as at the door."""
    if part.person is None:
        return NOBODY
    if part.reads:
        viewer = await people.token_viewer(SECRET_OF_TOKEN)
        assert viewer is not None
        return viewer
    return await people.viewer_of(world.id(part.person))


def seen(part: Part, world: World) -> set[str]:
    """Names of all rows that exist for them; and of what else is told of a row to those who see the organisation."""
    sees = _Sees(part, world)
    names = {thing.name for thing in world.things.values() if sees(thing)}
    whole = {name for name in names if name.split("-")[1] in part.observes}
    more = {"history-": "changes-", "devices-": "prices-", "scenario_versions-": "definitions-"}
    told = {name.replace(kind, also) for name in whole for kind, also in more.items() if name.startswith(kind)}
    return names | told


class _Sees:
    def __init__(self, part: Part, world: World) -> None:
        self.part, self.world = part, world
        self.me = world.id(part.person) if part.person else NOWHERE
        follow = [thing.row for model in (TicketPerson, TicketWatcher) for thing in world.of(model)]
        here = (row for row in follow if getattr(row, "ended_at", None) is None)
        self.concerned = {row.ticket_id for row in here if row.person_id == self.me}
        members = (row.row for row in world.of(TeamMember) if row.row.person_id == self.me and row.row.ended_at is None)
        self.teams = {row.team_id for row in members}
        self.letters = {world.id(f"organisations-{letter}-0"): letter for letter in "abcsp"}

    def __call__(self, thing: Thing) -> bool:
        part, domain = self.part, type(thing.row).__module__.split(".")[1]
        return (part.reads is None or part.reads == domain) and self._exists(thing.row, thing.org)

    def _exists(self, row: Any, org: str) -> bool:
        part, me = self.part, self.me
        match row:
            case Organisation():
                return org in part.observes + part.asks + part.home + "s"
            case Process():
                mine = any(one.row.process_id == row.id and one.row.owner_id == me for one in self.world.of(Task))
                return org in part.observes or (org in part.asks and mine)
            case Task():
                mine = org in part.asks and row.owner_id == me
                return (part.staff or row.shared) and (org in part.observes or mine)
            case Scenario() | ScenarioVersion():
                told = row.published if isinstance(row, Scenario) else row.state is not VersionState.DRAFT
                return org in part.observes or (org == "s" and (part.staff or bool(told)))
            case Calendar() | Closure() | Policy():
                return org in part.observes + part.asks + "s"
            case DeviceModel() | Team():
                return True
            case View():
                shared = row.audience is ViewAudience.COMPANY or row.team_id in self.teams
                return bool(row.owner_id == me or (part.staff and shared))
            case TeamMember():
                return row.ended_at is None and part.staff
            case Reply():
                return part.staff and self._reply(row)
            case Person():
                return row.withdrawn_at is None and (row.id == me or org in part.observes + part.asks + "s")
            case Membership():
                there = self.letters.get(row.organisation_id, "everywhere")
                return row.person_id == me or org in part.observes or there in part.observes
            case Password() | Session() | Token() | Upload():
                return bool(row.person_id == me)
            case PasswordLink():
                return False
            case Preference():
                return bool(row.person_id == me) or (part.staff and org in part.observes)
            case Device():
                return row.withdrawn_at is None and (org in part.observes or (org in part.asks and row.holder_id == me))
            case Assignment():
                return org in part.observes or (org in part.asks and row.holder_id == me)
            case Protocol():
                return any(self._exists(thing.row, org) for thing in self._of(Assignment, row.assignment_id))
            case Label():
                return org in part.observes + part.asks
            case Service() | Likeness() | Bundle() | BundleItem() | AccessReview() | AccessReviewLine():
                return org in part.observes
            case AccessRequest():
                asked = (one.row.decision_id for one in self.world.of(Approver) if one.row.person_id == me)
                hers = me in (row.person_id, row.asked_by_id) or row.decision_id in asked
                return org in part.observes or (org in part.asks and hers)
            case Cost():
                told = row.audience is Audience.SHARED and row.ended_at is None
                return org in part.observes and (part.staff or told)
            case Budget() | Tariff() | Contract() | ReplacementProposal() | Replacement() | ReplacementOption():
                return org in part.observes
            case System():
                return org in part.observes + part.asks
            case Access():
                return org in part.observes or (org in part.asks and row.person_id == me)
            case Ticket():
                return self._ticket(row.id, org)
            case File():
                return self._file(row, org)
            case TicketDevice() | TicketPerson() | TicketFile() | Clock() | TicketTurn() | TicketStep():
                return self._ticket(row.ticket_id, org)
            case Comment():
                return self._ticket(row.ticket_id, org) and (part.staff or row.audience is Audience.SHARED)
            case TicketLink():
                both = self._ticket(row.ticket_id, org) and self._ticket(row.other_id, org)
                return row.ended_at is None and both
            case TicketWatcher():
                return row.ended_at is None and self._ticket(row.ticket_id, org)
            case WorkEntry():
                told = row.audience is Audience.SHARED and row.ended_at is None
                return self._ticket(row.ticket_id, org) and (part.staff or told)
            case Rating():
                return org in part.observes or (org in part.asks and row.person_id == me)
            case Decision():
                return self._decision(row.id, org)
            case Option() | Approver():
                return self._decision(row.decision_id, org)
            case Remark():
                shared = part.staff or row.audience is RemarkAudience.SHARED
                return shared and self._decision(row.decision_id, org)
            case Delegation():
                return org in part.observes or me in (row.person_id, row.delegate_id)
            case Succession():
                return org in part.observes or me in (row.person_id, row.successor_id)
            case TaskAccess() | TaskAssignment() | TaskFile():
                return any(self._exists(thing.row, org) for thing in self._of(Task, row.task_id))
            case CommentFile():
                return any(self._exists(thing.row, org) for thing in self._of(Comment, row.comment_id))
            case Mail():
                return part.staff and org in part.observes and (org != "s" or "abcsp" in part.observes)
            case Import() | ImportedTicket():
                return org in part.observes
            case HistoryEvent():
                return self._event(row, org)
        raise LookupError(f"Say in {__name__} who sees a {type(row).__name__}.")

    def _ticket(self, ticket_id: UUID, org: str) -> bool:
        ticket = next(thing.row for thing in self.world.of(Ticket) if thing.row.id == ticket_id)
        mine = ticket.requester_id == self.me or ticket_id in self.concerned
        return org in self.part.observes or (org in self.part.asks and mine)

    def _decision(self, decision_id: UUID, org: str) -> bool:
        """Whoever sees everything there, and those who are asked."""
        asked = (thing.row for thing in self.world.of(Approver) if thing.row.decision_id == decision_id)
        mine = any(row.person_id == self.me for row in asked)
        return org in self.part.observes or (org in self.part.asks and mine)

    def _reply(self, row: Reply) -> bool:
        """Everybody's at the IT company, one's team's, one's own."""
        mine = (one.row for one in self.world.of(TeamMember) if one.row.person_id == self.me)
        teams = {one.team_id for one in mine if one.ended_at is None}
        hers = {ReplyScope.TEAM: row.team_id in teams, ReplyScope.PERSONAL: row.person_id == self.me}
        return hers.get(row.scope, True)

    def _file(self, row: File, org: str) -> bool:
        """While it waits it is its sender's; then whoever sees what it hangs on."""
        if row.state is not FileState.ATTACHED:
            return bool(row.sender_id == self.me)
        links = [one for kind in (TicketFile, CommentFile, TaskFile, Protocol) for one in self.world.of(kind)]
        return any(link.row.file_id == row.id and self._exists(link.row, org) for link in links)

    def _of(self, model: type[Any], row_id: UUID) -> list[Thing]:
        return [thing for thing in self.world.of(model) if thing.row.id == row_id]

    def _event(self, row: HistoryEvent, org: str) -> bool:
        if row.audience is EventAudience.PRIVATE:
            return bool(row.actor_id == self.me)
        if row.audience is EventAudience.INTERNAL and not self.part.staff:
            return False
        subject = self.world.things[self.world.by_id[str(row.subject_id)]]
        return org in self.part.observes or (org in self.part.asks and self._exists(subject.row, subject.org))
