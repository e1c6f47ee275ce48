"""A small world made of dice: rows as plain dicts, full of missing values, of ties and of odd texts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from random import Random
from typing import Any

import asyncpg
import orjson

from schema.database import dialect_of, file_of
from schema.folding import fold

Row = dict[str, Any]
Tables = dict[str, list[Row]]

NAMES = ["Łucja Żółć", "Ewa Śliwa", "Oskar Bąk", "ĄĘ 100%", "Jan_Reder", "Zofia\\Kalina", "zażółć gęślą", "Adam"]
TEXTS = [
    *NAMES,
    "",
    "50 % taniej",
    'Drukarka "B_2"',
    "żółw\nna dwóch\tliniach",
    "😀 ~ \u007f",
    "'; DROP TABLE tickets; --",
]
DAYS = ["2019-12-31", "2024-02-29", "2025-01-01", "2025-06-15", "2026-11-21"]
MOMENTS = [f"{day}T{time}Z" for day in DAYS for time in ("00:00:00.000", "09:30:00.001", "23:59:59.999")]
JSON = {"changes", "parts", "scopes", "counts", "report"}
"""Columns that hold JSON."""
STATES = ["NEW", "OPEN", "PENDING", "RESOLVED", "CLOSED", "CANCELLED"]


class Dice:
    """Makes rows, always the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.tables: Tables = {}

    def any(self, choices: Iterable[Any]) -> Any:
        """One of them."""
        return self.random.choice(list(choices))

    def maybe(self, value: Any) -> Any:
        """The value, or nothing."""
        return value if self.random.random() < 0.6 else None

    def new_id(self) -> str:
        """An id that says nothing of when it was made."""
        digits = f"{self.random.getrandbits(128):032x}"
        return f"{digits[:8]}-{digits[8:12]}-7{digits[13:16]}-8{digits[17:20]}-{digits[20:]}"

    def row(self, table: str, client: Row | None, **columns: Any) -> Row:
        """A new row of the table."""
        new = self.new_id()
        own = {"id": new, "client_id": client["id"] if client else new, "version": self.random.randint(1, 3)}
        own |= {"created_at": self.any(MOMENTS), "updated_at": self.any(MOMENTS)}
        made = {**own, **columns}
        self.tables.setdefault(table, []).append(made)
        return made

    def of(self, table: str, client: Row) -> list[Row]:
        """Rows of the table that belong to that organisation."""
        return [row for row in self.tables.get(table, []) if row["client_id"] == client["id"]]


def small(seed: int = 1) -> Tables:
    """The rows of a small world by table, in an order in which what is referred to comes first."""
    dice = Dice(seed)
    kinds = {"SPOKO": "ENTERPRISE", "ZAWIL": "CLIENT", "BOROW": "CLIENT", "MODRZ": "CLIENT", "OBROT": "PARTNER"}
    organisations = [
        dice.row("organisations", None, code=code, name=dice.any(TEXTS), kind=kind, city=dice.maybe(dice.any(NAMES)))
        for code, kind in kinds.items()
    ]
    enterprise = organisations[0]
    for organisation in organisations:
        _people(dice, organisation, organisations)
    for name in ("ThinkPad", "Łaciarka", "OptiPlex 7_0"):
        _model(dice, enterprise, name)
    for client in organisations[:4]:
        _devices(dice, client, enterprise)
    for client in organisations[:4]:
        _tickets(dice, client, enterprise)
    for organisation in organisations:
        dice.row("imports", organisation, kind="DEVICES", state="APPLIED", file_name=dice.any(TEXTS), sha256="0" * 64,
                 counts='{"create":1}', report='[{"żółw":null}]', person_id=None)  # fmt: skip
    for position in range(1, 81):
        _event(dice, position * 3, organisations, enterprise)
    return dice.tables


def _people(dice: Dice, home: Row, organisations: list[Row]) -> None:
    staff = home["kind"] == "ENTERPRISE"
    for number in range(4):
        name = dice.any(NAMES)
        person = dice.row(
            "people", home, name=name, email=dice.maybe(f"{home['code']}{number}@example.pl"),
            phone=dice.maybe("+48 1"), title=dice.maybe(dice.any(TEXTS)), state=dice.any(["ACTIVE", "LEFT", "PLANNED"]),
            language=dice.any(["PL", "EN"]), search=fold(name), withdrawn_at=MOMENTS[0] if number == 3 else None,
        )  # fmt: skip
        where = dice.any([*organisations, None]) if staff else home
        role = dice.any(["TECHNICIAN", "READER"] if staff else ["OWNER", "EMPLOYEE"])
        dice.row("memberships", home, person_id=person["id"], organisation_id=where and where["id"], role=role,
                 ended_at=dice.maybe(dice.any(MOMENTS)))  # fmt: skip
        secret = {"person_id": person["id"], "hash": person["id"], "expires_at": MOMENTS[-1], "ended_at": None}
        dice.row("sessions", home, **secret, agent=dice.maybe(dice.any(TEXTS)))
        dice.row("tokens", home, **secret, name=dice.any(TEXTS), scopes='["read:tickets"]')


def _model(dice: Dice, enterprise: Row, name: str) -> None:
    dice.row("device_models", enterprise, manufacturer="Lenovo", name=name, category=dice.any(TEXTS),
             useful_life_months=dice.maybe(48), end_of_support=dice.maybe(dice.any(DAYS)), source=None,
             folded=fold(f"Lenovo {name}"))  # fmt: skip


def _devices(dice: Dice, client: Row, enterprise: Row) -> None:
    for number in range(4):
        holder = dice.maybe(dice.any(dice.of("people", client)))
        price = dice.maybe(dice.any([0, 399_900, 2**40]))
        device = dice.row(
            "devices", client, tag=f"{client['code'][:3]}-{number}", serial=dice.maybe(dice.any(TEXTS)),
            model_id=dice.any(dice.tables["device_models"])["id"], ownership=dice.any(["OWNED", "LEASED"]),
            stage=dice.any(["IN_STOCK", "IN_USE", "RETIRED"]), holder_id=holder and holder["id"],
            location=dice.maybe(dice.any(TEXTS)), purchased_on=dice.maybe(dice.any(DAYS)), price_minor=price,
            price_currency=None if price is None else "PLN", supplier=dice.maybe("Dobry Obrót"),
            warranty_until=dice.maybe(dice.any(DAYS)), retired_reason=dice.maybe(dice.any(TEXTS)),
            search=fold(dice.any(TEXTS)), withdrawn_at=MOMENTS[0] if number == 3 else None,
        )  # fmt: skip
        for since, until in ((MOMENTS[0], MOMENTS[4]), (MOMENTS[4], dice.maybe(MOMENTS[7])))[number % 3 :]:
            holder = dice.maybe(dice.any(dice.of("people", client)))
            dice.row(
                "assignments", client, device_id=device["id"], holder_id=holder and holder["id"], location="magazyn",
                kind=dice.any(["PERMANENT", "LOAN"]), from_at=since, to_at=until,
                expected_return=dice.maybe(dice.any(DAYS)), handed_by_id=dice.any(dice.of("people", enterprise))["id"],
                condition_out=dice.maybe(dice.any(TEXTS)), condition_in=None,
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
            resolved_at=dice.maybe(dice.any(MOMENTS)), closed_at=dice.maybe(dice.any(MOMENTS)), search=fold(title),
        )  # fmt: skip
        for author in [dice.maybe(dice.any([*people, *dice.of("people", enterprise)])) for _ in range(number % 4)]:
            said = {"body": dice.any(TEXTS), "audience": dice.any(["SHARED", "INTERNAL"]), "at": dice.any(MOMENTS[:3])}
            dice.row("comments", client, ticket_id=ticket["id"], author_id=author and author["id"], **said)
        for device in dice.random.sample(dice.of("devices", client), number % 3):
            dice.row("ticket_devices", client, ticket_id=ticket["id"], device_id=device["id"])
        for person in dice.random.sample(people, (number + 1) % 3):
            dice.row("ticket_people", client, ticket_id=ticket["id"], person_id=person["id"])


SUBJECTS = {
    "organisations": "org", "people": "per", "memberships": "mem", "sessions": "ses", "devices": "dev",
    "assignments": "asg", "tickets": "tkt", "comments": "com", "ticket_devices": "tkd", "imports": "imp",
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
    """Put the rows into a migrated database."""
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
        await server.execute(f"INSERT INTO {table} ({names}) {kept} {filled}", orjson.dumps(told).decode())
    await server.close()
