"""Acceptance: whoever gets a device is asked whether they have it as it was described, and a no sends it back."""

from __future__ import annotations

from uuid import UUID

from schema.decisions import rules as decisions
from schema.decisions.model import Decision, Option
from schema.decisions.rules import NewOption
from schema.devices.model import Acceptance, Assignment, Device, Stage
from schema.devices.rules.events import ACCEPTED, DECLINED
from schema.people import rules as people
from schema.people.model import Language, Person
from schema.refusals import Invalid, Words
from schema.viewer import Right, Viewer
from schema.writing import change, keep, moment, parts, when

QUESTION = Words(en="Did you get {what}?", pl="Czy to urządzenie jest u Ciebie: {what}?")
YES = Words(en="Yes, I have it", pl="Tak, mam je")
NO = Words(en="No, or not like this", pl="Nie, albo nie w takim stanie")
STATE = Words(en="Condition: {text}", pl="Stan: {text}")
WITH = Words(en="With it: {text}", pl="W zestawie: {text}")
TOO_LATE = Words(en="The device came back before.", pl="Urządzenie wróciło wcześniej.")


async def ask_holder(viewer: Viewer, device: Device, period: Assignment) -> None:
    """Ask the holder, in their language, whether they have the device; part of handing it over."""
    if period.holder_id is None:
        en, pl = "A place accepts nothing.", "Miejsce niczego nie potwierdzi."
        raise Invalid("acceptance", why=Words(en=en, pl=pl))
    holder = await _able(period.holder_id, device)
    await device.fetch_related("model")
    what = f"{device.model.manufacturer} {device.model.name} ({device.tag})"
    told = [(STATE, period.condition_out), (WITH, period.accessories)]
    why = "\n".join(_said(words, holder).format(text=text) for words, text in told if text)
    options = [NewOption(label=_said(YES, holder)), NewOption(label=_said(NO, holder), approves=False)]
    decision = await decisions.ask_person(
        viewer, holder, device, _said(QUESTION, holder).format(what=what), why, options
    )
    period.acceptance, period.decision_id = Acceptance.PENDING, decision.id


async def _able(person: UUID, device: Device) -> Person:
    """The holder, who can answer: whoever only looks on has no vote."""
    there = await people.viewer_of(person)
    if not any(there.may(right, device.client_id) for right in (Right.ASK, Right.DECIDE, Right.EXECUTE)):
        en, pl = "They cannot answer in the panel.", "Ta osoba nie może odpowiedzieć w panelu."
        raise Invalid("acceptance", why=Words(en=en, pl=pl))
    return await Person.get(id=person)


def _said(words: Words, person: Person) -> str:
    return words.pl if person.language is Language.PL else words.en


async def ask_no_more(viewer: Viewer, period: Assignment) -> None:
    """A period that ends before its holder has answered needs no answer."""
    if period.acceptance is Acceptance.PENDING and period.decision_id:
        period.update_from_dict({"acceptance": None})
        reason = TOO_LATE.pl if viewer.language == "pl" else TOO_LATE.en
        await decisions.withdraw(viewer, period.decision_id, reason=reason)


@when(decisions.TAKEN)
async def hear(decision: Decision, viewer: Viewer) -> None:
    """Let the device follow what its holder has said."""
    period = await Assignment.get_or_none(decision_id=decision.id, acceptance=Acceptance.PENDING)
    if period:
        accepted = await Option.exists(decision_id=decision.id, chosen=True, approves=True)
        await (_accept if accepted else _decline)(viewer, period)


async def _accept(viewer: Viewer, period: Assignment) -> None:
    async with change(Device, period.device_id, viewer, ACCEPTED):
        for one in await parts(Assignment, id=period.id):
            one.acceptance = Acceptance.ACCEPTED
            keep(one)


async def _decline(viewer: Viewer, period: Assignment) -> None:
    """It is in stock again; one that is in repair or lost meanwhile stays so, with nobody."""
    async with change(Device, period.device_id, viewer, DECLINED) as device:
        for one in await parts(Assignment, id=period.id):
            one.update_from_dict({"acceptance": Acceptance.DECLINED, "to_at": moment()})
            keep(one)
        device.holder_id = None
        device.stage = Stage.IN_STOCK if device.stage in (Stage.IN_USE, Stage.RETURNING) else device.stage
