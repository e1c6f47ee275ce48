"""Questions that the cast is asked."""

from __future__ import annotations

from typing import Any

from schema.decisions import rules
from schema.decisions.model import Approver, Decision, Option
from schema.decisions.rules import NewOption
from tests.cast import Cast

BUY = NewOption(label="Kupić cztery", cost_minor=2_196_000, cost_currency="PLN", recommended=True)
LEASE = NewOption(label="Wziąć w leasing", cost_minor=72_900, cost_currency="PLN", consequence="Trzy lata umowy.")
LEAVE = NewOption(label="Zostawić", approves=False, consequence="Gwarancja kończy się we wrześniu.")
QUESTION = "Czy wymienić cztery laptopy?"


async def ask(cast: Cast, **more: Any) -> Decision:
    """Tomasz asks the bakery whether to replace four laptops."""
    given: dict[str, Any] = {"question": QUESTION, "options": [BUY, LEASE, LEAVE], **more}
    return await rules.ask(cast.tomasz, cast.zawilec.id, **given)


async def option(decision: Decision, label: str = BUY.label) -> Option:
    """The option of the decision with that label."""
    return await Option.get(decision_id=decision.id, label=label)


async def asked_of(decision: Decision) -> dict[str, str]:
    """Who is asked, with what they have done."""
    rows = await Approver.filter(decision_id=decision.id).prefetch_related("person")
    return {row.person.name.split()[0]: row.state.value for row in rows}
