"""A quarter is proposed, decided by the client at once, and done by the IT team."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from schema.calendars.rules import months_on
from schema.decisions import rules as decisions
from schema.decisions.model import Decision, Option
from schema.devices import rules as devices
from schema.devices.model import Device, Ownership, Stage
from schema.record import now
from schema.refusals import Forbidden, Impossible, Invalid, NotFound
from schema.replacements import rules
from schema.replacements.model import (
    Contract,
    ContractKind,
    ProposalState,
    Replacement,
    ReplacementOption,
    ReplacementProposal,
    ReplacementState as State,
    ReplacementWay as Way,
)
from schema.replacements.rules import NewReplacement, NewReplacementOption
from schema.viewer import Viewer
from tests.cast import Cast
from tests.replacements.telling import PLAN, told

TODAY = now().date()
NEXT = TODAY.year + 1
BUY = NewReplacementOption(way=Way.BUY, cost_minor=520_000, cost_currency="PLN", months=48, recommended=True)
LEASE = NewReplacementOption(way=Way.LEASE, cost_minor=600_000, cost_currency="PLN", months=36)
KEEP = NewReplacementOption(way=Way.EXTEND, cost_minor=30_000, cost_currency="PLN", months=12)
RENEW = NewReplacementOption(way=Way.EXTEND, cost_minor=1_200_000, cost_currency="PLN", months=12, recommended=True)


@pytest.fixture
async def suite(cast: Cast) -> Contract:
    """The bakery's licences of an office suite."""
    of = {"name": "Pakiet biurowy", "kind": ContractKind.LICENCE, "renews_on": dt.date(NEXT, 2, 1)}
    return await rules.add_contract(cast.tomasz, cast.zawilec.id, **of)


@pytest.fixture
async def spare(cast: Cast) -> Device:
    """Another laptop of the bakery."""
    return await devices.register(cast.tomasz, cast.zawilec.id, tag="ZAW-2", model=cast.thinkpad.id)


@pytest.fixture
async def proposal(cast: Cast, suite: Contract, spare: Device) -> ReplacementProposal:
    """Two laptops and the licences, for the first quarter of next year."""
    keep = NewReplacementOption(way=Way.EXTEND, cost_minor=30_000, cost_currency="PLN", months=12, recommended=True)
    items = [
        NewReplacement([BUY, LEASE, KEEP], device=cast.laptop.id),
        NewReplacement([keep], device=spare.id),
        NewReplacement([RENEW], contract=suite.id),
    ]
    return await rules.propose(cast.tomasz, cast.zawilec.id, year=NEXT, quarter=1, items=items, why="Koniec wsparcia")


async def vote(viewer: Viewer, proposal: ReplacementProposal, *, yes: bool = True) -> None:
    """Say yes or no to all of it."""
    option = await Option.get(decision_id=proposal.decision_id, approves=yes)
    await decisions.vote(viewer, proposal.decision_id, option=option.id, reason="Bo tak")


async def replaced(proposal: ReplacementProposal, thing: Device | Contract) -> Replacement:
    """What is proposed for a thing."""
    about = {"contract_id" if isinstance(thing, Contract) else "device_id": thing.id}
    return await Replacement.get(proposal_id=proposal.id, **about)


async def states(proposal: ReplacementProposal) -> list[State]:
    """Where all of it stands."""
    return [row.state for row in await Replacement.filter(proposal_id=proposal.id).order_by("created_at", "id")]


async def test_the_client_is_asked_once_about_all_of_a_quarter(cast: Cast, proposal: ReplacementProposal) -> None:
    decision = await Decision.get(id=proposal.decision_id)
    assert f"I kwartał {NEXT}" in decision.question
    assert (decision.subject_type, decision.subject_id, decision.why) == ("rpp", proposal.id, "Koniec wsparcia")
    yes = await Option.get(decision_id=decision.id, approves=True)
    assert (yes.cost_minor, yes.cost_currency, yes.recommended) == (1_750_000, "PLN", True)
    plan = await told(cast.katarzyna, PLAN, client=cast.zawilec.key, year=NEXT)
    assert {(line["year"], line["quarter"], line["state"]) for line in plan["lines"]} == {(NEXT, 1, "PROPOSED")}
    assert [(one["count"], one["proposed"], one["approved"]) for one in plan["quarters"]] == [
        (3, 3, 0), (0, 0, 0), (0, 0, 0), (0, 0, 0),
    ]  # fmt: skip


async def test_each_option_tells_what_it_is_for_a_year(cast: Cast, proposal: ReplacementProposal) -> None:
    row = await replaced(proposal, cast.laptop)
    told_ = await ReplacementOption.filter(replacement_id=row.id).order_by("yearly_minor")
    assert [(one.way, one.yearly_minor, one.recommended) for one in told_] == [
        (Way.EXTEND, 30_000, False),
        (Way.BUY, 130_000, True),
        (Way.LEASE, 200_000, False),
    ]


async def test_a_yes_approves_all_of_it(cast: Cast, proposal: ReplacementProposal) -> None:
    await vote(cast.katarzyna, proposal)
    assert (await ReplacementProposal.get(id=proposal.id)).state is ProposalState.APPROVED
    assert await states(proposal) == [State.APPROVED] * 3
    plan = await told(cast.piotr, PLAN, client=cast.zawilec.key, year=NEXT)
    assert (plan["quarters"][0]["proposed"], plan["quarters"][0]["approved"]) == (0, 3)


async def test_a_no_rejects_all_of_it_and_it_may_be_proposed_again(cast: Cast, proposal: ReplacementProposal) -> None:
    await vote(cast.katarzyna, proposal, yes=False)
    assert (await ReplacementProposal.get(id=proposal.id)).state is ProposalState.REJECTED
    assert await states(proposal) == [State.REJECTED] * 3
    items = [NewReplacement([BUY], device=cast.laptop.id)]
    await rules.propose(cast.tomasz, cast.zawilec.id, year=NEXT, quarter=2, items=items)


async def test_a_question_that_is_taken_back_puts_all_of_it_off(cast: Cast, proposal: ReplacementProposal) -> None:
    await decisions.withdraw(cast.tomasz, proposal.decision_id, reason="Pomyłka")
    assert (await ReplacementProposal.get(id=proposal.id)).state is ProposalState.WITHDRAWN
    assert await states(proposal) == [State.DEFERRED] * 3


async def test_the_client_leaves_things_out_before_the_rest_is_decided(
    cast: Cast, proposal: ReplacementProposal, spare: Device, suite: Contract
) -> None:
    until = dt.date(NEXT + 1, 1, 15)
    put_off = await rules.leave_out(cast.katarzyna, (await replaced(proposal, cast.laptop)).id, until=until)
    assert (put_off.state, put_off.until) == (State.DEFERRED, until)
    assert (await rules.leave_out(cast.katarzyna, (await replaced(proposal, spare)).id)).state is State.REJECTED
    assert (await Option.get(decision_id=proposal.decision_id, approves=True)).cost_minor == 1_200_000
    with pytest.raises(Invalid, match="last one"):
        await rules.leave_out(cast.katarzyna, (await replaced(proposal, suite)).id)
    await vote(cast.katarzyna, proposal)
    assert await states(proposal) == [State.DEFERRED, State.REJECTED, State.APPROVED]
    plan = await told(cast.katarzyna, PLAN, client=cast.zawilec.key)
    line = next(one for one in plan["lines"] if one["deviceId"] == cast.laptop.key)
    assert (line["dueOn"], line["causes"]) == (f"{until}", [{"reason": "AGREED", "on": f"{until}"}])
    with pytest.raises(Impossible):
        await rules.leave_out(cast.katarzyna, (await replaced(proposal, suite)).id)


async def test_only_who_decides_leaves_something_out(cast: Cast, proposal: ReplacementProposal) -> None:
    row = await replaced(proposal, cast.laptop)
    for viewer in (cast.tomasz, cast.piotr):
        with pytest.raises(Forbidden):
            await rules.leave_out(viewer, row.id)
    for viewer in (cast.halina, cast.lucja):
        with pytest.raises(NotFound):
            await rules.leave_out(viewer, row.id)
    with pytest.raises(Invalid, match="to come"):
        await rules.leave_out(cast.katarzyna, row.id, until=TODAY)


async def test_an_approved_device_is_ordered_and_done_once_it_is_handed_over(
    cast: Cast, proposal: ReplacementProposal
) -> None:
    row = await replaced(proposal, cast.laptop)
    with pytest.raises(Impossible):
        await rules.order(cast.tomasz, row.id, tag="ZAW-9")
    await vote(cast.katarzyna, proposal)
    with pytest.raises(Forbidden):
        await rules.order(cast.katarzyna, row.id, tag="ZAW-9")
    ordered = await rules.order(cast.tomasz, row.id, tag="ZAW-9", supplier="Dobry Obrót")
    successor = await Device.get(id=ordered.successor_id)
    assert (ordered.state, successor.stage, successor.ownership) == (State.ORDERED, Stage.ORDERED, Ownership.OWNED)
    assert (successor.model_id, successor.price_minor) == (cast.thinkpad.id, 520_000)
    await devices.receive(cast.tomasz, successor.id)
    await devices.hand_over(cast.tomasz, successor.id, holder=cast.lucja.person_id)
    assert (await Replacement.get(id=row.id)).state is State.DONE
    plan = await told(cast.katarzyna, PLAN, client=cast.zawilec.key)
    assert next(line["state"] for line in plan["lines"] if line["deviceId"] == cast.laptop.key) == "DONE"


async def test_what_was_registered_by_mistake_is_still_to_be_ordered(cast: Cast, proposal: ReplacementProposal) -> None:
    await vote(cast.katarzyna, proposal)
    ordered = await rules.order(cast.tomasz, (await replaced(proposal, cast.laptop)).id, tag="ZAW-9")
    await devices.withdraw(cast.tomasz, ordered.successor_id)
    again = await Replacement.get(id=ordered.id)
    assert (again.state, again.successor_id) == (State.APPROVED, None)


async def test_what_is_kept_is_due_later_and_what_is_renewed_runs_on(
    cast: Cast, proposal: ReplacementProposal, spare: Device, suite: Contract
) -> None:
    await vote(cast.katarzyna, proposal)
    kept = await rules.extend(cast.tomasz, (await replaced(proposal, spare)).id)
    assert (kept.state, kept.until) == (State.DONE, months_on(TODAY, 12))
    await rules.extend(cast.tomasz, (await replaced(proposal, suite)).id)
    renewed = await Contract.get(id=suite.id)
    assert (renewed.renews_on, renewed.yearly_minor) == (dt.date(NEXT + 1, 2, 1), 1_200_000)
    with pytest.raises(Invalid, match="ordered anew"):
        await rules.extend(cast.tomasz, (await replaced(proposal, cast.laptop)).id)


async def test_what_is_kept_or_renewed_is_not_ordered(
    cast: Cast, proposal: ReplacementProposal, suite: Contract
) -> None:
    await vote(cast.katarzyna, proposal)
    with pytest.raises(Invalid, match="kept or renewed"):
        await rules.order(cast.tomasz, (await replaced(proposal, suite)).id, tag="ZAW-9")


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        (("year",), {"year": TODAY.year - 1}),
        (("quarter",), {"quarter": 5}),
        (("items",), {"items": []}),
        (("items", "0"), {"items": [NewReplacement([BUY])]}),
        (("items", "0", "options"), {"options": [LEASE]}),
        (("items", "0", "options"), {"options": [BUY, BUY]}),
        (("items", "0", "options"), {"options": [NewReplacementOption(Way.BUY, 1, "PLN", 0, recommended=True)]}),
        (("costMinor",), {"options": [NewReplacementOption(Way.BUY, -1, "PLN", 12, recommended=True)]}),
    ],
)
async def test_what_makes_no_sense_is_not_proposed(cast: Cast, path: tuple[str, ...], asked: dict[str, Any]) -> None:
    of = {"year": NEXT, "quarter": 1, "options": [BUY]} | asked
    items = [NewReplacement(of.pop("options"), device=cast.laptop.id)]
    with pytest.raises(Invalid) as refused:
        await rules.propose(cast.tomasz, cast.zawilec.id, **({"items": items} | of))
    assert refused.value.path == path


async def test_nothing_is_proposed_twice_nor_in_two_currencies(
    cast: Cast, proposal: ReplacementProposal, suite: Contract
) -> None:
    of = {"year": NEXT, "quarter": 3}
    for thing in ({"device": cast.laptop.id}, {"contract": suite.id}):
        with pytest.raises(Invalid, match="already"):
            await rules.propose(cast.tomasz, cast.zawilec.id, **of, items=[NewReplacement([RENEW], **thing)])
    new = [
        await devices.register(cast.tomasz, cast.zawilec.id, tag=tag, model=cast.thinkpad.id) for tag in ("A-1", "A-2")
    ]
    euro = NewReplacementOption(way=Way.BUY, cost_minor=1, cost_currency="EUR", months=12, recommended=True)
    items = [NewReplacement([option], device=row.id) for option, row in zip((BUY, euro), new, strict=True)]
    with pytest.raises(Invalid, match="one currency"):
        await rules.propose(cast.tomasz, cast.zawilec.id, **of, items=items)
    with pytest.raises(Invalid, match="once"):
        await rules.propose(cast.tomasz, cast.zawilec.id, **of, items=[items[0], items[0]])


async def test_only_the_it_team_proposes_and_only_what_is_the_client_s(cast: Cast) -> None:
    items = [NewReplacement([BUY], device=cast.laptop.id)]
    with pytest.raises(Forbidden):
        await rules.propose(cast.katarzyna, cast.zawilec.id, year=NEXT, quarter=1, items=items)
    with pytest.raises(NotFound):
        await rules.propose(cast.tomasz, cast.borowik.id, year=NEXT, quarter=1, items=items)
