"""Proposing a quarter: devices and contracts with their options, and one question to the client about all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from schema.decisions import rules as decisions
from schema.decisions.rules import NewOption
from schema.devices.model import Device
from schema.organisations.model import Organisation
from schema.refusals import Invalid, Words
from schema.replacements.model import (
    Contract,
    Replacement,
    ReplacementOption,
    ReplacementProposal,
    ReplacementState,
    ReplacementWay,
)
from schema.replacements.rules.dues import Quarter, quarter_of
from schema.replacements.rules.events import SUBMITTED
from schema.replacements.rules.options import NewReplacementOption, options_of, together
from schema.viewer import Viewer
from schema.writing import create, moment, noted, see, unit

MOST, FURTHEST = 100, 10
ROMAN = ("I", "II", "III", "IV")
ON = [ReplacementState.PROPOSED, ReplacementState.APPROVED, ReplacementState.ORDERED]
"""States in which something is in the plan of a quarter, and not proposed again."""
QUESTION = Words(
    en="Do you approve the replacements of quarter {quarter} of {year}?",
    pl="Czy zatwierdzasz wymiany na {quarter} kwartał {year} r.?",
)
YES, NO = Words(en="Yes, order them", pl="Zatwierdzam"), Words(en="No, not now", pl="Nie zatwierdzam")


@dataclass(frozen=True)
class NewReplacement:
    """A device or a contract that is to be replaced, and how that can be done."""

    options: Annotated[
        Sequence[Annotated[NewReplacementOption, "What can be done, each way once; one is recommended."]],
        "What can be done, each way once; one is recommended.",
    ]
    device: Annotated[UUID | None, Device, "Which device; either that or a contract."] = None
    contract: Annotated[UUID | None, Contract, "Which contract."] = None


async def propose(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Client that is asked."],
    *,
    year: Annotated[int, "Calendar year."],
    quarter: Annotated[int, "Quarter of the year, from 1; this one or a later one."],
    items: Sequence[Annotated[NewReplacement, "What is to be replaced then: 1 to 100 devices and contracts."]],
    why: Annotated[str, "Why, in words for the client."] = "",
) -> ReplacementProposal:
    """Propose what to replace in a quarter: the client finds one decision about all of it."""
    async with unit(viewer):
        await see(Organisation, client, viewer, to=SUBMITTED)
        _must_be_to_come(year, quarter)
        proposal = ReplacementProposal(client_id=client, year=year, quarter=quarter)
        rows, options = await _rows(viewer, proposal, items)
        said = "pl" if viewer.language == "pl" else "en"
        question = getattr(QUESTION, said).format(quarter=ROMAN[quarter - 1], year=year)
        cost = together([one for one in options if one.recommended])
        answers = [
            NewOption(getattr(YES, said), cost_minor=cost.minor, cost_currency=cost.currency, recommended=True),
            NewOption(getattr(NO, said), approves=False),
        ]
        text = noted(why, "why", at_most=10_000) or ""
        decision = await decisions.ask_client(viewer, proposal, question, text, answers, ())
        proposal.decision_id = decision.id
        return await create(proposal, viewer, SUBMITTED, parts=[*rows, *options])


def _must_be_to_come(year: int, quarter: int) -> None:
    today = quarter_of(moment().date())
    if not 1 <= quarter <= len(ROMAN):
        raise Invalid("quarter", why=Words(en="Say 1 to 4.", pl="Podaj kwartał od 1 do 4."))
    if not today <= Quarter(year, quarter) <= Quarter(today.year + FURTHEST, quarter):
        en, pl = "Propose this quarter or a later one.", "Zaproponuj ten kwartał albo późniejszy."
        raise Invalid("year", why=Words(en=en, pl=pl))


async def _rows(
    viewer: Viewer, proposal: ReplacementProposal, items: Sequence[NewReplacement]
) -> tuple[list[Replacement], list[ReplacementOption]]:
    if not 1 <= len(items) <= MOST:
        raise Invalid("items", why=Words(en=f"Name 1 to {MOST} things.", pl=f"Wskaż od 1 do {MOST} pozycji."))
    rows = [await _row(viewer, proposal, str(place), item) for place, item in enumerate(items)]
    if len({row.device_id or row.contract_id for row in rows}) < len(rows):
        raise Invalid("items", why=Words(en="Name each thing once.", pl="Wskaż każdą pozycję tylko raz."))
    each = zip(rows, items, strict=True)
    options = [one for place, (row, item) in enumerate(each) for one in options_of(row, item.options, str(place))]
    return rows, options


async def _row(viewer: Viewer, proposal: ReplacementProposal, place: str, item: NewReplacement) -> Replacement:
    path, client = ("items", place), proposal.client_id
    if (item.device is None) == (item.contract is None):
        raise Invalid(*path, why=Words(en="Name a device or a contract.", pl="Wskaż urządzenie albo umowę."))
    row = Replacement(client_id=client, proposal_id=proposal.id, state=ReplacementState.PROPOSED)
    if item.device:
        row.device_id = (await see(Device, item.device, viewer, client_id=client)).id
    if item.contract:
        contract = await see(Contract, item.contract, viewer, client_id=client)
        if contract.ended_at or any(one.way is not ReplacementWay.EXTEND for one in item.options):
            en, pl = "A contract that runs can be renewed.", "Umowę, która trwa, można odnowić."
            raise Invalid(*path, "contract", why=Words(en=en, pl=pl))
        row.contract_id = contract.id
    if await Replacement.exists(device_id=row.device_id, contract_id=row.contract_id, state__in=ON):
        en, pl = "This is in the plan of a quarter already.", "To jest już w planie któregoś kwartału."
        raise Invalid(*path, why=Words(en=en, pl=pl))
    return row
