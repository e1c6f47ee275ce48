"""The options of a decision: what may be chosen, at what cost, and with what consequence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from schema.decisions.model import Decision, Option, Recurring, Timeout
from schema.refusals import Invalid, Words
from schema.writing import must_be_currency, noted, said

FEWEST, MOST = 2, 8


@dataclass(frozen=True)
class NewOption:
    """One of the answers to a question."""

    label: Annotated[str, "The answer in a few words."]
    consequence: Annotated[str | None, "What follows when it is chosen."] = None
    cost_minor: Annotated[int | None, "What it costs, net, in minor units, as grosze."] = None
    cost_currency: Annotated[str | None, "Currency of the cost, as ISO 4217 has it: PLN."] = None
    recurring: Annotated[Recurring, "How often the cost comes."] = Recurring.ONCE
    approves: Annotated[bool, "Whether it says yes to something; who refuses says why."] = True
    recommended: Annotated[bool, "Whether those who ask advise it; at most one."] = False
    fallback: Annotated[bool, "Whether it is chosen when nobody decides in time; one, if that is what happens."] = False


def options_of(decision: Decision, asked: Sequence[NewOption]) -> list[Option]:
    """Rows of the options, in the order in which they were given."""
    if not FEWEST <= len(asked) <= MOST:
        en, pl = f"Give {FEWEST} to {MOST} options.", f"Podaj od {FEWEST} do {MOST} opcji."
        raise Invalid("options", why=Words(en=en, pl=pl))
    rows = [_option(decision, position, one) for position, one in enumerate(asked)]
    if len({row.label.casefold() for row in rows}) < len(rows):
        raise Invalid(
            "options", why=Words(en="Two options are called the same.", pl="Dwie opcje nazywają się tak samo.")
        )
    if sum(row.recommended for row in rows) > 1:
        raise Invalid(
            "options", why=Words(en="Recommend one option at most.", pl="Polecać można najwyżej jedną opcję.")
        )
    if sum(row.fallback for row in rows) != (decision.on_timeout is Timeout.CHOOSE):
        en = "Name one option that is chosen when nobody decides in time, and only if one is to be."
        pl = "Wskaż jedną opcję na wypadek braku decyzji w terminie, i tylko wtedy, gdy ma zostać wybrana."
        raise Invalid("options", why=Words(en=en, pl=pl))
    return rows


def _option(decision: Decision, position: int, asked: NewOption) -> Option:
    path = ("options", str(position))
    row = Option(client_id=decision.client_id, decision_id=decision.id, place=position + 1)
    row.label = said(asked.label, "options", at_most=120)
    row.update_from_dict({"consequence": noted(asked.consequence, "options", at_most=4000)})
    row.cost_minor, row.cost_currency, row.recurring = asked.cost_minor, asked.cost_currency, asked.recurring
    row.approves, row.recommended, row.fallback = asked.approves, asked.recommended, asked.fallback
    if (row.cost_minor is None) != (row.cost_currency is None):
        en, pl = "A cost is an amount and a currency.", "Koszt to kwota i waluta."
        raise Invalid(*path, "costMinor", why=Words(en=en, pl=pl))
    if row.cost_minor is not None and not 0 <= row.cost_minor < 2**53:
        raise Invalid(*path, "costMinor", why=Words(en="A cost is not negative.", pl="Koszt nie może być ujemny."))
    if row.cost_currency is not None:
        must_be_currency(row.cost_currency, *path, "costCurrency")
    return row
