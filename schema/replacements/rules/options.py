"""Options of a replacement: ways to do it, what each costs, and what that is for a year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, NamedTuple

from schema.devices.rules.facts import LONGEST_LIFE, must_be_priced
from schema.refusals import Invalid, Words
from schema.replacements.model import Replacement, ReplacementOption, ReplacementWay

YEAR = 12


@dataclass(frozen=True)
class NewReplacementOption:
    """A way to replace something."""

    way: Annotated[ReplacementWay, "What is done."]
    cost_minor: Annotated[int, "What it costs in all, net, in minor units, as grosze."]
    cost_currency: Annotated[str, "Currency of the cost, as ISO 4217 has it: PLN."]
    months: Annotated[int, "For how many months that lasts."]
    recommended: Annotated[bool, "Whether it is what the IT team advises, and what the client approves."] = False


class Amount(NamedTuple):
    """An amount of money."""

    minor: int
    currency: str


def options_of(row: Replacement, asked: Sequence[NewReplacementOption], place: str) -> list[ReplacementOption]:
    """Rows of the options of a replacement."""
    path = ("items", place, "options")
    if len({one.way for one in asked}) < len(asked):
        raise Invalid(*path, why=Words(en="Name each way once.", pl="Podaj każdy sposób tylko raz."))
    if sum(one.recommended for one in asked) != 1:
        raise Invalid(*path, why=Words(en="Recommend one option.", pl="Zaleć jeden wariant."))
    return [_option(row, one, path) for one in asked]


def _option(row: Replacement, asked: NewReplacementOption, path: tuple[str, ...]) -> ReplacementOption:
    must_be_priced("cost", asked.cost_minor, asked.cost_currency)
    if not 0 <= asked.cost_minor < 2**53:
        raise Invalid(*path, why=Words(en="This is too much.", pl="To za dużo."))
    if not 1 <= asked.months <= LONGEST_LIFE:
        en, pl = f"Say 1 to {LONGEST_LIFE} months.", f"Podaj od 1 do {LONGEST_LIFE} miesięcy."
        raise Invalid(*path, why=Words(en=en, pl=pl))
    return ReplacementOption(
        client_id=row.client_id,
        replacement_id=row.id,
        way=asked.way,
        cost_minor=asked.cost_minor,
        cost_currency=asked.cost_currency,
        months=asked.months,
        yearly_minor=(asked.cost_minor * YEAR + asked.months // 2) // asked.months,
        recommended=asked.recommended,
    )


def together(options: Sequence[ReplacementOption]) -> Amount:
    """What they cost; different currencies are never added up."""
    currencies = {one.cost_currency for one in options}
    if len(currencies) != 1:
        en, pl = (
            "What is approved together is in one currency.",
            "To, co zatwierdza się razem, musi być w jednej walucie.",
        )
        raise Invalid("items", why=Words(en=en, pl=pl))
    return Amount(sum(one.cost_minor for one in options), currencies.pop())
