"""A small world made of dice: rows as plain dicts, full of missing values, of ties and of odd texts."""

from __future__ import annotations

import sqlite3

import asyncpg
import orjson

from schema.database import connect, dialect_of, file_of
from schema.finding import rebuild
from schema.folding import fold
from tests.reading.dice import DAYS, MOMENTS, NAMES, TEXTS, Dice, Row, Tables
from tests.reading.small_accesses import opened, wished
from tests.reading.small_costs import paid, planned
from tests.reading.small_promises import hours, mails, preferences, promised, standing
from tests.reading.small_protocols import drawn_up
from tests.reading.small_scenarios import came_of, processes, scenarios

__all__ = ["DAYS", "JSON", "JUST_NOW", "MOMENTS", "TEXTS", "Row", "Tables", "load", "small"]

JSON = {"changes", "parts", "scopes", "counts", "report", "week", "targets", "pauses", "attachments"}
JSON |= {"paces", "quiet_days", "definition", "form", "outline", "answers"}
"""Columns that hold JSON."""
JUST_NOW = "2126-01-01T00:00:00.000Z"
"""A moment that stays fresh, whenever the tests run."""
STATES = ["NEW", "OPEN", "PENDING", "RESOLVED", "CLOSED", "CANCELLED"]


def small(seed: int = 1) -> Tables:
    """The rows of a small world by table, in an order in which what is referred to comes first."""
    dice = Dice(seed)
    kinds = {"SPOKO": "ENTERPRISE", "ZAWIL": "CLIENT", "BOROW": "CLIENT", "MODRZ": "CLIENT", "OBROT": "PARTNER"}
    organisations = [
        dice.row(
            "organisations",
            None,
            code=code,
            name=dice.any(TEXTS),
            kind=kind,
            city=dice.maybe(dice.any(NAMES)),
            confirmation_days=5,
            reopening_days=14,
        )
        for code, kind in kinds.items()
    ]
    enterprise = organisations[0]
    for organisation in organisations:
        _people(dice, organisation, organisations)
    for name in ("ThinkPad", "Łaciarka", "OptiPlex 7_0"):
        _model(dice, enterprise, name)
    for name in ("Serwis", "Teren", "Biuro"):
        _team(dice, enterprise, name)
    for scope in ("GLOBAL", "TEAM", "PERSONAL", "TEAM", "PERSONAL"):
        _reply(dice, enterprise, scope)
    for organisation in organisations:
        for audience in ("OWN", "TEAM", "COMPANY") if organisation is enterprise else ("OWN", "OWN"):
            _view(dice, organisation, audience)
    for client in organisations[:4]:
        _devices(dice, client, enterprise)
    for client in organisations[:4]:
        opened(dice, client, enterprise)
    for client in organisations[:4]:
        _tickets(dice, client, enterprise)
    for organisation in organisations:
        hours(dice, organisation, enterprise)
    for client in organisations[:4]:
        _decisions(dice, client, enterprise)
        wished(dice, client)
        promised(dice, client)
        mails(dice, client, enterprise)
    for organisation in organisations:
        dice.row("imports", organisation, kind="DEVICES", state="APPLIED", file_name=dice.any(TEXTS), sha256="0" * 64,
                 counts='{"create":1}', report='[{"żółw":null}]', choices="{}", person_id=None)  # fmt: skip
    for organisation in organisations:
        preferences(dice, organisation)
    _likenesses(dice, enterprise)
    for client in organisations[:4]:
        paid(dice, client)
        drawn_up(dice, client, enterprise)
        planned(dice, client)
    for organisation in organisations:
        scenarios(dice, organisation)
    for client in organisations[:4]:
        processes(dice, client, enterprise)
        for task in dice.of("tasks", client)[:2]:
            _attached(dice, client, "task", task)
        came_of(dice, client)
    for position in range(1, 81):
        _event(dice, position * 3, organisations, enterprise)
    return dice.tables


def _people(dice: Dice, home: Row, organisations: list[Row]) -> None:
    staff = home["kind"] == "ENTERPRISE"
    for number in range(4):
        name, managers = dice.any(NAMES), [one["id"] for one in dice.of("people", home)]
        person = dice.row(
            "people", home, name=name, email=dice.maybe(f"{home['code']}{number}@example.pl"),
            phone=dice.maybe("+48 1"), title=dice.maybe(dice.any(TEXTS)), state=dice.any(["ACTIVE", "LEFT", "PLANNED"]),
            language=dice.any(["PL", "EN"]), search=fold(name), withdrawn_at=MOMENTS[0] if number == 3 else None,
            location=TEXTS[number % len(TEXTS)] if number else None, start_on=DAYS[0] if number else None,
            last_day=DAYS[-1] if number == 2 else None, manager_id=managers[0] if number in (1, 2) else None,
        )  # fmt: skip
        where = dice.any([*organisations, None]) if staff else home
        role = dice.any(["TECHNICIAN", "ACCOUNT_MANAGER", "READER"] if staff else ["OWNER", "EMPLOYEE"])
        dice.row("memberships", home, person_id=person["id"], organisation_id=where and where["id"], role=role,
                 ended_at=dice.maybe(dice.any(MOMENTS)))  # fmt: skip
        secret = {"person_id": person["id"], "hash": person["id"], "expires_at": MOMENTS[-1], "ended_at": None}
        dice.row("sessions", home, **secret, agent=dice.maybe(dice.any(TEXTS)), used_at=dice.maybe(dice.any(MOMENTS)))
        dice.row("tokens", home, **secret, name=dice.any(TEXTS), scopes='["read:tickets"]')


def _model(dice: Dice, enterprise: Row, name: str) -> None:
    dice.row("device_models", enterprise, manufacturer="Lenovo", name=name, category=dice.any(TEXTS),
             useful_life_months=dice.maybe(48), end_of_support=dice.maybe(dice.any(DAYS)), source=None,
             list_price_minor=None, list_price_currency=None, ended_at=MOMENTS[0] if name == "Łaciarka" else None,
             folded=fold(f"Lenovo {name}"))  # fmt: skip


def _likenesses(dice: Dice, enterprise: Row) -> None:
    [one, other, third] = dice.of("device_models", enterprise)
    for percent, state, of, by in ((100, "ASKED", one, other), (97, "SAME", other, third), (97, "ASKED", other, one)):
        dice.row("likenesses", enterprise, model_id=of["id"], other_id=by["id"], percent=percent, state=state)


def _team(dice: Dice, enterprise: Row, name: str) -> None:
    team = dice.row("teams", enterprise, name=name, ended_at=dice.maybe(dice.any(MOMENTS)))
    for person in dice.random.sample(dice.of("people", enterprise), 2):
        of = {"team_id": team["id"], "person_id": person["id"]}
        dice.row("team_members", enterprise, **of, ended_at=dice.maybe(dice.any(MOMENTS)))


def _reply(dice: Dice, enterprise: Row, scope: str) -> None:
    team, person = dice.any(dice.tables["teams"])["id"], dice.any(dice.of("people", enterprise))["id"]
    dice.row(
        "replies", enterprise, name=dice.any(TEXTS), scope=scope, team_id=team if scope == "TEAM" else None,
        person_id=person if scope == "PERSONAL" else None, text_pl=dice.any(TEXTS), text_en=dice.maybe(dice.any(TEXTS)),
        ended_at=dice.maybe(dice.any(MOMENTS)),
    )  # fmt: skip


def _view(dice: Dice, home: Row, audience: str) -> None:
    team = dice.any(dice.tables["teams"])["id"] if audience == "TEAM" else None
    dice.row(
        "views", home, name=dice.new_id(), about=dice.any(["TICKETS", "DEVICES"]), query=dice.any(TEXTS),
        audience=audience, owner_id=dice.any(dice.of("people", home))["id"], team_id=team, place=dice.any([0, 1]),
        ended_at=dice.maybe(dice.any(MOMENTS)),
    )  # fmt: skip


def _devices(dice: Dice, client: Row, enterprise: Row) -> None:
    for stage in ("IN_STOCK", "IN_USE"):
        dice.row("labels", client, stage=stage, name=dice.any(TEXTS), ended_at=dice.maybe(dice.any(MOMENTS)))
    for number in range(4):
        holder = dice.maybe(dice.any(dice.of("people", client)))
        price = dice.maybe(dice.any([0, 399_900, 2**40]))
        device = dice.row(
            "devices", client, tag=f"{client['code'][:3]}-{number}",
            serial=dice.maybe(dice.any(TEXTS)) if number else "PF4X0016",
            model_id=dice.any(dice.tables["device_models"])["id"], ownership=dice.any(["OWNED", "LEASED"]),
            stage=dice.any(["IN_STOCK", "IN_USE", "RETIRED"]), holder_id=holder and holder["id"],
            reserved_for_id=dice.maybe(dice.any(dice.of("people", client))["id"]),
            label_id=dice.maybe(dice.any(dice.of("labels", client))["id"]), lost_how=dice.maybe(dice.any(TEXTS)),
            disposal=dice.maybe(dice.any(["SOLD", "RECYCLED"])), disposed_at=dice.maybe(dice.any(MOMENTS)),
            wipe_proof=dice.maybe(dice.any(TEXTS)),
            location=dice.maybe(dice.any(TEXTS)), purchased_on=dice.maybe(dice.any(DAYS)), price_minor=price,
            price_currency=None if price is None else "PLN", supplier=dice.maybe("Dobry Obrót"),
            warranty_until=dice.maybe(dice.any(DAYS)), lease_until=dice.maybe(dice.any(DAYS)),
            life_months=dice.maybe(60), retired_reason=dice.maybe(dice.any(TEXTS)),
            withdrawn_at=MOMENTS[0] if number == 3 else None,
        )  # fmt: skip
        _service(dice, client, device)
        for since, until in ((MOMENTS[0], MOMENTS[4]), (MOMENTS[4], dice.maybe(MOMENTS[7])))[number % 3 :]:
            holder = dice.maybe(dice.any(dice.of("people", client)))
            dice.row(
                "assignments", client, device_id=device["id"], holder_id=holder and holder["id"], location="magazyn",
                kind=dice.any(["PERMANENT", "LOAN"]), from_at=since, to_at=until,
                expected_return=dice.maybe(dice.any(DAYS)), handed_by_id=dice.any(dice.of("people", enterprise))["id"],
                condition_out=dice.maybe(dice.any(TEXTS)), condition_in=None, accessories=dice.maybe(dice.any(TEXTS)),
                acceptance=dice.maybe(dice.any(["PENDING", "ACCEPTED"])), decision_id=None,
            )  # fmt: skip


def _service(dice: Dice, client: Row, device: Row) -> None:
    cost = dice.maybe(dice.any([0, 45_000]))
    dice.row(
        "services", client, device_id=device["id"], kind=dice.any(["REPAIR", "UPGRADE"]), came_from="IN_USE",
        vendor=dice.maybe(dice.any(TEXTS)), subject_type="dev", subject_id=device["id"],
        fault=dice.maybe(dice.any(TEXTS)), out_at=MOMENTS[0], expected_back=dice.maybe(dice.any(DAYS)),
        in_at=dice.maybe(MOMENTS[4]), outcome=dice.maybe(dice.any(TEXTS)), under_warranty=dice.any([False, True]),
        cost_minor=cost, cost_currency=None if cost is None else "PLN",
        loaner_id=dice.maybe(dice.any(dice.of("devices", client))["id"]),
    )  # fmt: skip


def _tickets(dice: Dice, client: Row, enterprise: Row) -> None:
    people = dice.of("people", client)
    for number in range(1, 7):
        state = dice.any(STATES)
        assignee = dice.maybe(dice.any([*people, *dice.of("people", enterprise)]))
        ended = state in ("RESOLVED", "CLOSED")
        title = dice.any(TEXTS)
        ticket = dice.row(
            "tickets", client, number=number, kind=dice.any(["INCIDENT", "REQUEST"]), title=title,
            body=dice.any(TEXTS), source=dice.any(["PANEL", "EMAIL"]), requester_id=dice.any(people)["id"],
            assignee_id=assignee and assignee["id"], category=dice.maybe(dice.any(TEXTS)), impact=dice.any([1, 2, 3]),
            urgency=dice.any([1, 2, 3]), priority=dice.any(["P1", "P2", "P3"]), state=state,
            turn=dice.any(["CLIENT", "IT", "NOBODY"]), pending_party="VENDOR" if state == "PENDING" else None,
            pending_reason=dice.maybe(dice.any(TEXTS)), remind_at=dice.maybe(dice.any(MOMENTS)),
            resolution_code="FIXED" if ended else None, resolution=dice.maybe(dice.any(TEXTS)),
            reopen_count=dice.any([0, 2]), opened_at=dice.any(MOMENTS), first_response_at=None,
            resolved_at=dice.maybe(dice.any(MOMENTS)), closed_at=dice.maybe(dice.any(MOMENTS)),
            team_id=dice.maybe(dice.any(dice.tables["teams"])["id"]), opened_by_id=dice.maybe(dice.any(people)["id"]),
            priority_reason=dice.maybe(dice.any(TEXTS)), **_above(dice, client), **standing(dice),
        )  # fmt: skip
        for author in [dice.maybe(dice.any([*people, *dice.of("people", enterprise)])) for _ in range(number % 4)]:
            said = {
                "body": dice.any(TEXTS),
                "audience": dice.any(["SHARED", "INTERNAL"]),
                "at": dice.any([*MOMENTS[:3], JUST_NOW]),
            }
            said |= {"source": dice.any(["PANEL", "EMAIL"]), "corrected_at": dice.maybe(dice.any(MOMENTS))}
            told = dice.row("comments", client, ticket_id=ticket["id"], author_id=author and author["id"], **said)
            if number % 2:
                _attached(dice, client, "comment", told)
        _attached(dice, client, "ticket", ticket)
        for device in dice.random.sample(dice.of("devices", client), number % 3):
            dice.row("ticket_devices", client, ticket_id=ticket["id"], device_id=device["id"])
        for person in dice.random.sample(people, (number + 1) % 3):
            dice.row("ticket_people", client, ticket_id=ticket["id"], person_id=person["id"])
        _life(dice, client, ticket, enterprise)


def _above(dice: Dice, client: Row) -> Row:
    """Tickets of which it is a part, and into which it went."""
    there = [None, *(row["id"] for row in dice.of("tickets", client))]
    return {"parent_id": dice.any(there), "merged_into_id": dice.any(there)}


def _life(dice: Dice, client: Row, ticket: Row, enterprise: Row) -> None:
    of, ended = {"ticket_id": ticket["id"]}, dice.maybe(dice.any(MOMENTS))
    other = dice.any(dice.of("tickets", client))
    dice.row("ticket_links", client, **of, other_id=other["id"], kind=dice.any(["BLOCKS", "RELATES"]), ended_at=ended)
    watcher = dice.any([*dice.of("people", client), *dice.of("people", enterprise)])
    dice.row("ticket_watchers", client, **of, person_id=watcher["id"], ended_at=ended)
    spent = {"minutes": dice.any([15, 90]), "billed_minutes": dice.any([0, 15]), "note": dice.maybe(dice.any(TEXTS))}
    before = dice.maybe(dice.any([*dice.of("work_entries", client), None]))
    taken = {row["corrects_id"] for row in dice.of("work_entries", client)}
    dice.row(
        "work_entries", client, **of, person_id=dice.any(dice.of("people", enterprise))["id"], **spent,
        work_date=dice.any(DAYS), audience=dice.any(["SHARED", "INTERNAL"]), ended_at=ended,
        corrects_id=before["id"] if before and before["id"] not in taken else None,
    )  # fmt: skip
    rated = {"score": dice.maybe(dice.any([1, 5])), "comment": dice.maybe(dice.any(TEXTS)), "hash": None}
    dice.row(
        "ratings", client, **of, person_id=ticket["requester_id"], **rated, expires_at=dice.any(MOMENTS), rated_at=ended
    )


def _attached(dice: Dice, client: Row, thing: str, to: Row) -> None:
    """A file that hangs on something, or still waits."""
    state = dice.any(["STAGED", "ATTACHED", "ATTACHED", "DROPPED"])
    file = dice.row(
        "files", client, name=dice.any(NAMES), media_type="text/plain", size=dice.any([1, 2, 2]), sha256="0" * 64,
        state=state, thumbnail=dice.any([True, False]), sender_id=dice.any(dice.of("people", client))["id"],
        sent_at=dice.any(MOMENTS),
    )  # fmt: skip
    if state == "ATTACHED":
        dice.row(f"{thing}_files", client, file_id=file["id"], **{f"{thing}_id": to["id"]})


def _decisions(dice: Dice, client: Row, enterprise: Row) -> None:
    """A question that is open and one that was taken, with options, those who are asked, and what was said."""
    people = dice.of("people", client)
    before = None
    for state in ("PENDING", "TAKEN"):
        kind, prefix = dice.any([("devices", "dev"), ("tickets", "tkt")])
        about = dice.maybe(dice.any(dice.of(kind, client)))
        row = dice.row(
            "decisions", client, question=dice.any(TEXTS), why=dice.any(TEXTS), subject_type=about and prefix,
            subject_id=about and about["id"], authority="CLIENT", rule=dice.any(["ANY", "ALL"]), needed=1,
            due_at=dice.maybe(dice.any(MOMENTS)), on_timeout="NOTHING", fell_due_at=None, state=state,
            asked_by_id=dice.maybe(dice.any(dice.of("people", enterprise))["id"]), asked_at=dice.any(MOMENTS),
            asked_back_at=None, ended_at=dice.maybe(dice.any(MOMENTS)), supersedes_id=before and before["id"],
        )  # fmt: skip
        before, of = row, {"decision_id": row["id"]}
        for place in (1, 2):
            cost = dice.maybe(dice.any([100, 2**40]))
            dice.row(
                "options", client, **of, place=place, label=dice.any(TEXTS), consequence=dice.maybe(dice.any(TEXTS)),
                cost_minor=cost, cost_currency=cost and "PLN", recurring=dice.any(["ONCE", "YEARLY"]), approves=True,
                recommended=dice.any([True, False]), fallback=False, chosen=False,
            )  # fmt: skip
        for vote in ("WAITING", "RELEASED"):
            other = dice.maybe(dice.any(people)["id"])
            voter = {"person_id": dice.any(people)["id"], "delegate_of_id": other, "side": "CLIENT", "state": vote}
            dice.row("approvers", client, **of, **voter, option_id=None, reason=None, decided_at=None)
        for audience in ("SHARED", "INTERNAL"):
            words = {"body": dice.any(TEXTS), "audience": audience, "at": dice.any(MOMENTS)}
            dice.row("remarks", client, **of, **words, author_id=dice.any(people)["id"])
    [one, other] = dice.random.sample(people, 2)
    time = {"from_at": MOMENTS[0], "until_at": MOMENTS[0], "began_at": None, "ended_at": dice.maybe(dice.any(MOMENTS))}
    number = dice.any([0, 3])
    dice.row(
        "successions", client, person_id=one["id"], successor_id=other["id"], reason=dice.any(TEXTS), systems=number,
        handed_at=dice.any(MOMENTS), decisions=number, delegations=0, watches=number, reports=1, tasks=number,
    )  # fmt: skip
    dice.row("delegations", client, person_id=one["id"], delegate_id=other["id"], **time)


SUBJECTS = {
    "organisations": "org", "people": "per", "memberships": "mem", "sessions": "ses", "devices": "dev",
    "likenesses": "lik", "costs": "cst", "tariffs": "trf", "budgets": "bgt",
    "assignments": "asg", "labels": "lbl", "services": "svc",
    "scenarios": "scn", "processes": "prc", "tasks": "tsk",
    "tickets": "tkt", "comments": "com", "decisions": "dec", "ticket_devices": "tkd",
    "successions": "suc",
    "imports": "imp", "calendars": "cal", "closures": "clo", "policies": "pol", "clocks": "clk", "ticket_turns": "trn",
    "ticket_steps": "tks", "systems": "sys", "accesses": "acc", "bundles": "bun",
    "access_requests": "arq", "access_reviews": "rev",
    "protocols": "prt",
    "mails": "mal", "replies": "rpl", "views": "viw",
}  # fmt: skip


def _event(dice: Dice, position: int, organisations: list[Row], enterprise: Row) -> None:
    client = dice.any(organisations)
    table = dice.any(one for one in SUBJECTS if dice.of(one, client))
    subject = dice.any(dice.of(table, client))
    sides = [*dice.of("people", client), *dice.of("people", enterprise)]
    actor, behalf = dice.maybe(dice.any(sides)), dice.maybe(dice.any(sides))
    event = {
        "position": position, "id": dice.new_id(), "client_id": client["id"], "name": f"{table}.changed",
        "at": dice.any(MOMENTS), "effective_at": dice.any(MOMENTS), "actor_id": actor and actor["id"],
        "on_behalf_of_id": behalf and behalf["id"], "request_id": dice.maybe("request"),
        "subject_type": SUBJECTS[table], "subject_id": subject["id"], "changes": '{"title":[null,"żółw"]}',
        "parts": "[]", "audience": dice.any(["SHARED", "SHARED", "INTERNAL", "PRIVATE"]),
    }  # fmt: skip
    dice.tables.setdefault("history", []).append(event)


async def load(url: str, tables: Tables) -> None:
    """Put the rows into a migrated database, and what they are found by."""
    await _put(url, tables)
    database = await connect(url)
    await rebuild()
    await database.close()


async def _put(url: str, tables: Tables) -> None:
    if dialect_of(url) == "sqlite":
        with sqlite3.connect(file_of(url)) as file:
            for table, rows in tables.items():
                names, places = ", ".join(rows[0]), ", ".join("?" * len(rows[0]))
                file.executemany(
                    f"INSERT INTO {table} ({names}) VALUES ({places})", [tuple(row.values()) for row in rows]
                )
        file.close()
        return
    server = await asyncpg.connect(url)
    for table, rows in tables.items():
        names = ", ".join(rows[0])
        filled = f"SELECT {names} FROM json_populate_recordset(NULL::{table}, $1)"
        kept = "OVERRIDING SYSTEM VALUE" if table == "history" else ""
        told = [{name: orjson.Fragment(one) if name in JSON else one for name, one in row.items()} for row in rows]
        text = orjson.dumps(told, default=lambda content: f"\\x{content.hex()}").decode()
        await server.execute(f"INSERT INTO {table} ({names}) {kept} {filled}", text)
    await server.close()
