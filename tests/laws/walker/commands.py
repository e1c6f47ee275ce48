"""The inputs of the commands: taken from the graph, filled with rows and with plain values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
)

from schema.reading.shape import Node, by_prefix
from tests.laws.walker.routes import CORE, Asked, asked, inner, selection

REFERS = {
    "client": "org", "organisation": "org", "person": "per", "holder": "per", "assignee": "per", "requester": "per",
    "device": "dev", "devices": "dev", "model": "mod", "ticket": "tkt", "membership": "mem", "session": "ses",
    "token": "tok", "team": "tea", "other": "tkt", "parent": "tkt", "into": "tkt", "entry": "wrk", "rating": "rtg",
    "imported": "imp", "upload": "upl", "mail": "mal", "calendar": "cal", "closure": "clo",
    "decision": "dec", "option": "opt", "approvers": "per", "delegate": "per", "delegation": "dlg", "subject": "tkt",
    "supersedes": "dec", "policy": "pol",
    "label": "lbl", "loaner": "dev",
    "file": "fil", "files": "fil", "tickets": "tkt", "reply": "rpl", "view": "viw", "comment": "com",
    "bundle": "bun", "item": "bit", "request": "arq", "review": "rev", "accesses": "acc",
    "likeness": "lik", "cost": "cst", "contract": "ctr", "replacement": "rpm",
    "system": "sys", "access": "acc", "keeper": "per", "manager": "per", "to": "per", "scenario": "scn",
    "process": "prc", "task": "tsk", "systems": "sys",
}  # fmt: skip
"""What the ids of an input are of, by the input's field."""
SCENARIO = (
    '{"key": "walk", "kind": "CUSTOM", "name": {"pl": "Obchód", "en": "Walk"},'
    ' "summary": {"pl": "Raz.", "en": "Once."}, "phases": [{"key": "walk", "name": {"pl": "Obchód", "en": "Walk"}}],'
    ' "steps": [{"key": "walk", "phase": "walk", "title": {"pl": "Obejść", "en": "Walk"}, "side": "ENTERPRISE",'
    ' "owner": {"rule": "ROLE", "role": "TECHNICIAN"}}]}'
)
PLAIN: dict[str, Any] = {
    "scopes": ["read:tickets"], "priceMinor": 4_900, "priceCurrency": "PLN", "at": "2026-07-01T08:00:00Z",
    "remindAt": "2098-01-01T08:00:00Z", "expectedReturn": "2098-01-01", "purchasedOn": "2026-01-01",
    "warrantyUntil": "2098-01-01", "leaseUntil": "2098-01-01", "lifeMonths": 60,
    "stage": "IN_STOCK", "expectedVersion": 1, "days": 7, "dryRun": True,
    "zone": "Europe/Warsaw", "week": ["MON 08:00-16:00"], "fromOn": "2098-01-01", "toOn": "2098-01-02", "country": "PL",
    "year": 2097, "targets": ["ANY P3 RESPONSE 60"],
    "due": "2098-01-01", "expectedBack": "2098-01-01",
    "rule": "ANY", "needed": 1, "dueAt": "2098-01-01T08:00:00Z", "onTimeout": "NOTHING", "costMinor": 4_900,
    "costCurrency": "PLN", "recommended": False, "fallback": False, "fromAt": "2097-01-01T08:00:00Z",
    "place": 1,
    "amountMinor": 4_900, "amountCurrency": "PLN", "hourMinor": 4_900, "hourCurrency": "PLN", "yearEnd": "12-31",
    "spentOn": "2026-03-02", "coversFrom": "2026-01-01", "coversUntil": "2026-12-31", "listPriceMinor": 4_900,
    "listPriceCurrency": "PLN", "revokeOn": "2098-01-01", "dueOn": "2098-01-01", "renewsOn": "2098-01-01",
    "until": "2098-01-01",
    "yearlyMinor": 4_900, "yearlyCurrency": "PLN",
    "startOn": "2098-01-01", "lastDay": "2098-01-01",
    "definition": SCENARIO, "answers": "{}", "targetOn": "2098-01-01", "side": "ENTERPRISE",
    "untilAt": "2098-01-01T08:00:00Z", "quietFrom": "20:00", "quietTo": "07:00", "quietDays": ["SAT"], "hour": 7,
}  # fmt: skip
"""Values that a command may well accept, where any text or number would not do."""


@dataclass(frozen=True)
class Command:
    """A mutation and what it wants to be told."""

    name: str
    asked: Asked
    fields: Mapping[str, GraphQLInputField]

    def ids(self) -> Iterator[tuple[str, Node | None, str]]:
        """Fields of the input that are ids: the name, the type if it is shown in the graph, the prefix."""
        for name, field in self.fields.items():
            if get_named_type(field.type).name == "ID":
                yield name, by_prefix(REFERS[name]), REFERS[name]

    def of_several(self) -> bool:
        """Whether it is what another command is, of several things."""
        return _is_list(next(iter(self.fields.values())))

    def texts(self) -> set[str]:
        """Fields of the input that are texts."""
        return {name for name, field in self.fields.items() if get_named_type(field.type).name == "String"}

    def filled(self, ids: Mapping[str, str], random: Random, mark: str, *, whole: bool, tried: str) -> dict[str, Any]:
        """An input with these ids: with what is needed and what is tried only, or with everything."""
        given: dict[str, Any] = {}
        for name, field in self.fields.items():
            needed = isinstance(field.type, GraphQLNonNull)
            if name in ids:
                if needed or whole or name == tried:
                    given[name] = [ids[name]] if _is_list(field) else ids[name]
            elif needed or whole:
                given[name] = self._plain(name, field, random, mark)
        return given

    def _plain(self, name: str, field: GraphQLInputField, random: Random, mark: str) -> Any:
        kind = get_named_type(field.type)
        if name in PLAIN:
            return PLAIN[name]
        if isinstance(kind, GraphQLInputObjectType):
            made = [
                {inside: self._plain(inside, one, random, f"{mark}{number}") for inside, one in kind.fields.items()}
                for number in range(2)
            ]
            return made if _is_list(field) else made[0]
        if isinstance(kind, GraphQLEnumType):
            return "LOAN" if "LOAN" in kind.values else random.choice(list(kind.values))
        if name in ("email", "code"):
            return f"{mark}@walk.example" if name == "email" else f"W{mark.upper()}"[:12]
        return {"Boolean": True, "Int": 2, "SafeInt": 2}.get(kind.name, f"Something {mark}")


def _is_list(field: GraphQLInputField) -> bool:
    bare = field.type.of_type if isinstance(field.type, GraphQLNonNull) else field.type
    return isinstance(bare, GraphQLList)


@cache
def commands() -> tuple[Command, ...]:
    """Every mutation of the graph."""
    return tuple(_commands())


def _commands() -> Iterator[Command]:
    assert CORE.mutation_type is not None
    for name, field in CORE.mutation_type.fields.items():
        told = get_named_type(field.args["input"].type)
        assert isinstance(told, GraphQLInputObjectType)
        text = f"mutation($input: {told.name}!) {{ {name}(input: $input) {selection(inner(field), 2)} }}"
        yield Command(name, asked(text), told.fields)
