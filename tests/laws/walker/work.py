"""What happens in the walker's world: devices and who has them, tickets and what is said, imports, their history."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from schema.calendars.model import Calendar, Closure
from schema.decisions.model import (
    Approver,
    ApproverState,
    Authority,
    Decision,
    DecisionState,
    Delegation,
    Option,
    Remark,
    RemarkAudience,
    Side,
    Succession,
)
from schema.devices.model import (
    Assignment,
    AssignmentKind,
    Device,
    DeviceModel,
    Label,
    Likeness,
    LikenessState,
    Service,
    Stage,
)
from schema.files.model import File, FileState
from schema.history.model import EventAudience, HistoryEvent
from schema.imports.model import Import, ImportedTicket, ImportKind, ImportState, Upload
from schema.mails.model import Mail, MailReason, MailState
from schema.people.model import Language, Person
from schema.processes.model import TaskFile
from schema.protocols.model import Occasion, Protocol, ProtocolState
from schema.reports.model import TicketStep
from schema.service_levels.model import Clock, Metric, Policy, TicketTurn
from schema.tickets.model import (
    Audience,
    Comment,
    CommentFile,
    PendingParty,
    Priority,
    Resolution,
    Ticket,
    TicketDevice,
    TicketFile,
    TicketKind,
    TicketPerson,
    TicketState,
    Turn,
)
from tests.laws.walker.life import keep, live, open_up, pay, plan, renew, run, team_up, toil, word
from tests.laws.walker.world import SOON, START, World

IT = "people-s-0"
OWNER, COORDINATOR, EMPLOYEE, READER, ANOTHER = range(5)
ASKING = (EMPLOYEE, EMPLOYEE, OWNER, EMPLOYEE, COORDINATOR, OWNER, COORDINATOR, ANOTHER)
"""Who asked for ticket 0, 1, ..."""
TOLD = (
    "organisations",
    "people",
    "devices",
    "tickets",
    "imports",
    "memberships",
    "device_models",
    "likenesses",
    "calendars",
    "teams",
    "decisions",
    "successions",
    "files",
    "policies",
    "systems",
    "accesses",
    "access_requests",
    "access_reviews",
    "bundles",
    "costs",
    "tariffs",
    "budgets",
    "scenarios",
    "protocols",
    "contracts",
    "replacement_proposals",
    "replacements",
    "replacement_options",
    "processes",
)
ZONES = {"s": "Warsaw", "a": "Berlin", "b": "Prague", "c": "Vilnius", "p": "Vienna"}
"""Where each organisation works: no two alike, so that a zone tells whose it is."""


def equip(world: World, org: str, first: int = 0) -> None:
    """Devices of one organisation, from that number on, and who had them when."""
    home, people = world.id(f"organisations-{org}-0"), f"people-{org}-"
    held = {0: EMPLOYEE, 1: OWNER, 5: ANOTHER} if f"{people}{ANOTHER}" in world.things else {0: 0, 1: 1}
    label = world.add(Label, org, first, client_id=home, stage=Stage.IN_STOCK)
    stages = (Stage.IN_USE, Stage.IN_USE, Stage.IN_STOCK, Stage.IN_STOCK, Stage.ORDERED, Stage.IN_USE, Stage.IN_REPAIR)
    for number, stage in enumerate(stages):
        if stage is Stage.IN_USE and number not in held:
            continue
        holder = world.id(f"{people}{held[number]}") if number in held else None
        device = world.add(
            Device, org, first + number, client_id=home, stage=stage, holder_id=holder, price_currency="PLN",
            model_id=world.id(f"device_models-s-{number % 2}"), price_minor=world.price(org, first + number),
            withdrawn_at=START if number == 3 else None, label_id=label if number == 2 else None,
            purchased_on=START.date(),
            serial=f"CANARY-DEVICES-{org.upper()}-{first + number}",
        )  # fmt: skip
        if stage is Stage.IN_REPAIR:
            away = {"client_id": home, "device_id": device, "came_from": Stage.IN_STOCK, "out_at": START}
            away |= {"cost_minor": 4_900, "cost_currency": "PLN"}
            world.add(Service, org, first + number, **away, subject_type="org", subject_id=home)
        if holder:
            _assign(world, org, first + number, device, holder)


def _assign(world: World, org: str, number: int, device: UUID, holder: UUID) -> None:
    of = {"client_id": world.id(f"organisations-{org}-0"), "device_id": device, "handed_by_id": world.id("people-s-0")}
    since = START + dt.timedelta(days=number)
    world.add(Assignment, org, number * 2, **of, holder_id=None, from_at=START, to_at=since)
    loan = {"kind": AssignmentKind.LOAN, "expected_return": SOON.date()}
    world.add(Assignment, org, number * 2 + 1, **of, holder_id=holder, from_at=since, **loan)


def catalogue(world: World) -> None:
    """Models, which everybody may see, and what is asked about them, which is for those who keep the catalogue."""
    of, price = {"client_id": world.id("organisations-s-0")}, {"list_price_minor": 4_900, "list_price_currency": "PLN"}
    models = [world.add(DeviceModel, "s", number, **of, **price, useful_life_months=48) for number in range(3)]
    for number, state in enumerate((LikenessState.ASKED, LikenessState.SAME)):
        pair = {"model_id": models[number], "other_id": models[2]}
        world.add(Likeness, "s", number, **of, **pair, percent=90 + number, state=state)


def open_hours(world: World, org: str) -> None:
    """When an organisation works, and a day on which it does not."""
    of = {"client_id": world.id(f"organisations-{org}-0")}
    calendar = world.add(Calendar, org, 0, **of, zone=f"Europe/{ZONES[org]}", week=["MON 08:00-16:00"])
    day = START.date()
    world.add(Closure, org, 0, **of, calendar_id=calendar, from_on=day, to_on=day)
    told = {"number": 1, "from_at": START, "targets": ["ANY P3 RESOLUTION 480"], "pauses": ["CLIENT"]}
    world.add(Policy, org, 0, **of, **told, calendar_id=calendar)


def ask(world: World, org: str, first: int = 0) -> None:
    """Tickets of one organisation, from that number on."""
    people = [thing.row.id for name, thing in world.things.items() if name.startswith(f"people-{org}-")]
    states = (*TicketState, TicketState.NEW, TicketState.OPEN)
    for number, state in enumerate(states):
        requester = people[ASKING[number] % len(people)]
        ticket = _ticket(world, org, first + number, state, requester)
        _talk(world, org, first + number, ticket, requester)
        _time(world, org, first + number, ticket)
        link = {"client_id": world.id(f"organisations-{org}-0"), "ticket_id": ticket}
        for device in (0, 2):
            device_id = world.id(f"devices-{org}-{device}")
            world.add(TicketDevice, org, (first + number) * 2 + device // 2, **link, device_id=device_id)
        if number == 5:
            world.add(TicketPerson, org, first + number, **link, person_id=people[EMPLOYEE % len(people)])


def _ticket(world: World, org: str, number: int, state: TicketState, requester: UUID) -> UUID:
    ended = state in (TicketState.RESOLVED, TicketState.CLOSED)
    return world.add(
        Ticket, org, number, client_id=world.id(f"organisations-{org}-0"), number=number + 1, state=state,
        opened_at=START + dt.timedelta(hours=number, minutes=ord(org)), requester_id=requester,
        kind=TicketKind.INCIDENT, priority=Priority.P3,
        assignee_id=None if state is TicketState.NEW else world.id("people-s-2" if org in "ab" else "people-s-0"),
        pending_party=PendingParty.CLIENT if state is TicketState.PENDING else None,
        resolution_code=Resolution.FIXED if ended else None, resolved_at=START if ended else None,
    )  # fmt: skip


def _time(world: World, org: str, number: int, ticket: UUID) -> None:
    """A clock that runs, and whose move it is."""
    of = {"client_id": world.id(f"organisations-{org}-0"), "ticket_id": ticket}
    told = {"metric": Metric.RESOLUTION, "priority": Priority.P3, "minutes": 480}
    policy = world.id(f"policies-{org}-0")
    world.add(Clock, org, number, **of, **told, policy_id=policy, started_at=START, since_at=START, due_at=SOON)
    world.add(TicketTurn, org, number, **of, turn=Turn.IT, from_at=START)
    world.add(TicketStep, org, number, **of, number=1, at=START, state=TicketState.NEW)


def _talk(world: World, org: str, number: int, ticket: UUID, requester: UUID) -> None:
    of = {"client_id": world.id(f"organisations-{org}-0"), "ticket_id": ticket}
    world.add(Comment, org, number * 2, **of, author_id=requester, at=SOON)
    note(world, org, number * 2 + 1, ticket)


def note(world: World, org: str, number: int, ticket: UUID) -> None:
    """Something that the IT team says among itself."""
    of = {"client_id": world.id(f"organisations-{org}-0"), "ticket_id": ticket}
    world.add(Comment, org, number, **of, author_id=world.id("people-s-0"), at=START, audience=Audience.INTERNAL)


def decide(world: World, org: str, first: int = 0) -> None:
    """Decisions of one organisation, from that number on: one that waits for its owner, and one that was taken."""
    home, owner = world.id(f"organisations-{org}-0"), world.id(f"people-{org}-0")
    side = Side.ENTERPRISE if org == "s" else Side.CLIENT
    for number, state in ((first, DecisionState.PENDING), (first + 1, DecisionState.TAKEN)):
        about = {"subject_type": Ticket.prefix, "subject_id": world.id(f"tickets-{org}-0")}
        facts = {"authority": Authority(side), "asked_by_id": world.id(IT), "asked_at": START, "state": state}
        of = {"client_id": home, "decision_id": world.add(Decision, org, number, client_id=home, **about, **facts)}
        cost = {"cost_minor": 4_900, "cost_currency": "PLN"}
        options = [world.add(Option, org, number * 2 + place, **of, **cost, place=place + 1) for place in range(2)]
        voted = {"state": ApproverState.VOTED, "option_id": options[0], "decided_at": START}
        choice = {} if state is DecisionState.PENDING else voted
        world.add(Approver, org, number, **of, person_id=owner, side=side, **choice)
        for place, audience in enumerate(RemarkAudience):
            world.add(Remark, org, number * 2 + place, **of, author_id=world.id(IT), at=START, audience=audience)
    other = world.id(f"people-{org}-1")
    duties = {"person_id": owner, "successor_id": other, "handed_at": START, "systems": 1}
    world.add(Succession, org, first, client_id=home, **duties)
    world.add(Delegation, org, first, client_id=home, person_id=owner, delegate_id=other, from_at=SOON, until_at=SOON)


def attach(world: World, org: str) -> None:
    """
    Files of one organisation: with its first ticket, an answer, a note of the IT team, two tasks, of which the team
    keeps one to itself, and one that waits.
    """
    home, sender, team = (world.id(name) for name in (f"organisations-{org}-0", f"people-{org}-0", IT))
    facts = {"client_id": home, "size": 7, "sent_at": START}
    link = {"client_id": home}
    for number, by in enumerate((sender, sender, team, sender, team, team, team)):
        sha = f"CANARY-files-{org}-{number}-sha256".ljust(64, "0")
        state = FileState.STAGED if number == 3 else FileState.ATTACHED
        file = world.add(File, org, number, **facts, sender_id=by, sha256=sha, state=state)
        if number == 0:
            world.add(TicketFile, org, 0, **link, ticket_id=world.id(f"tickets-{org}-0"), file_id=file)
        elif number == 4:
            draw_up(world, org, file)
        elif number > 4:
            world.add(TaskFile, org, number, **link, task_id=world.id(f"tasks-{org}-{number - 4}"), file_id=file)
        elif state is FileState.ATTACHED:
            comment = world.id(f"comments-{org}-{number - 1}")
            world.add(CommentFile, org, number, **link, comment_id=comment, file_id=file)


def draw_up(world: World, org: str, file: UUID) -> None:
    """Two protocols of a device that an employee has: one on paper, and one about to be."""
    of = {"client_id": world.id(f"organisations-{org}-0"), "assignment_id": world.id(f"assignments-{org}-1")}
    facts = {"occasion": Occasion.HANDED_OVER, "edition": 1}
    kept = {"state": ProtocolState.KEPT, "file_id": file}
    world.add(Protocol, org, 0, **of, **facts, **kept, language=Language.PL)
    world.add(Protocol, org, 1, **of, **facts, state=ProtocolState.DUE, language=Language.EN)


def write(world: World, org: str) -> None:
    """A mail that opened a ticket, and one that waits."""
    home, ticket = world.id(f"organisations-{org}-0"), world.id(f"tickets-{org}-0")
    told = {"client_id": home, "attachments": [], "content": b"CANARY-secret"}
    world.add(Mail, org, 0, **told, state=MailState.TAKEN, digest=f"{org}0".ljust(64, "0"), ticket_id=ticket)
    why = {"state": MailState.QUARANTINED, "reason": MailReason.RULE}
    world.add(Mail, org, 1, **told, **why, digest=f"{org}1".ljust(64, "0"))


def take_in(world: World, org: str) -> None:
    """An import, what it brought, and a file that waits."""
    of = {"client_id": world.id(f"organisations-{org}-0"), "person_id": world.id("people-s-0")}
    told = {"counts": {"create": 1}, "report": {"rows": [f"CANARY-imports-{org}-0-report"]}}
    sha = f"CANARY-imports-{org}-0-sha256".ljust(64, "0")
    facts = {"kind": ImportKind.DEVICES, "state": ImportState.APPLIED, "sha256": sha}
    imported = world.add(Import, org, 0, **of, **told, **facts)
    ticket = world.id(f"tickets-{org}-0")
    world.add(ImportedTicket, org, 0, client_id=of["client_id"], imported_id=imported, ticket_id=ticket)
    sender = world.id(f"people-{org}-0")
    file = {"sha256": "0" * 64, "content": b"CANARY-secret", "expires_at": SOON}
    world.add(Upload, org, 0, client_id=of["client_id"], person_id=sender, **file)


def tell(world: World, org: str, first: int = 0) -> None:
    """The history of everything of one organisation that has not told any yet, and something done in private."""
    told = {thing.row.subject_id for thing in world.of(HistoryEvent)}
    telling = (thing for thing in world.things.values() if thing.org == org and thing.name.split("-")[0] in TOLD)
    things = [thing for thing in telling if thing.row.id not in told]
    for number, thing in enumerate(things):
        event(world, org, first + number * 2, thing.name, EventAudience.SHARED)
        if thing.name.startswith("tickets"):
            event(world, org, first + number * 2 + 1, thing.name, EventAudience.INTERNAL)
    for number, thing in enumerate([t for t in things if t.name.startswith("people")]):
        event(world, org, first + 500 + number, thing.name, EventAudience.PRIVATE, actor=thing.name)


def event(world: World, org: str, number: int, subject: str, audience: EventAudience, actor: str = IT) -> None:
    """One event; what exactly changed has a canary of its own, for fewer may see that."""
    row = world.things[subject].row
    changes = {"name": [None, f"CANARY-changes-{org}-{number}"]}
    parts = [{"id": row.key, "changes": {"body": [None, f"CANARY-secret-{org}-{number}"]}}]
    world.add(
        HistoryEvent, org, number, client_id=world.id(f"organisations-{org}-0"), actor_id=world.id(actor), at=START,
        effective_at=START, subject_type=row.prefix, subject_id=row.id, changes=changes, parts=parts, audience=audience,
    )  # fmt: skip


def build() -> World:
    """The whole world."""
    from tests.laws.walker.people import KINDS, populate

    world = World()
    populate(world)
    catalogue(world)
    team_up(world)
    word(world)
    for org in KINDS:
        open_hours(world, org)
        equip(world, org)
        open_up(world, org)
        ask(world, org)
        live(world, org)
        pay(world, org)
        plan(world, org)
        run(world, org)
        keep(world, org)
        decide(world, org)
        renew(world, org)
        attach(world, org)
        write(world, org)
        take_in(world, org)
        tell(world, org)
    return world


def grow(world: World, org: str) -> None:
    """Twice as much of everything in one organisation."""
    for number in range(3):
        world.add(Person, org, 100 + number, client_id=world.id(f"organisations-{org}-0"))
    equip(world, org, 100)
    open_up(world, org, 100)
    ask(world, org, 100)
    live(world, org, 100)
    pay(world, org, 100)
    plan(world, org, 100)
    run(world, org, 100)
    decide(world, org, 100)
    renew(world, org, 100)
    tell(world, org, 1000)


def whisper(world: World, org: str) -> None:
    """What the client's people do not hear, in the midst of what they see."""
    for number, ticket in enumerate([thing for thing in world.of(Ticket) if thing.org == org]):
        note(world, org, 500 + number, ticket.row.id)
        toil(world, org, 900 + number, ticket.row.id)
        event(world, org, 1500 + number, ticket.name, EventAudience.INTERNAL)
