"""Comparing names: what a register called a model, and what a catalogue calls it, is asked about and never guessed."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from tortoise.expressions import Q

from schema.devices.model import DeviceModel, Likeness, LikenessState
from schema.devices.rules.catalogue import Facts, complete
from schema.devices.rules.events import CONFIRMED, MODEL_ADDED, MODEL_CORRECTED, REJECTED
from schema.devices.rules.likeness import maker, nearness
from schema.viewer import Viewer
from schema.writing import along, change, keep, see, unit, when

ASKED_AT_MOST = 3
"""So many models may a model be one of: beyond that, whoever answers looks for it in the catalogue."""
TAKEN = ("useful_life_months", "list_price_minor", "list_price_currency", "end_of_support")
"""What is taken over from a model that is the same, where nothing is known yet."""
KNOWN = Q(useful_life_months__isnull=False) | Q(end_of_support__isnull=False) | Q(list_price_minor__isnull=False)


async def confirm_likeness(
    viewer: Viewer, likeness: Annotated[UUID, Likeness, "Two names that mean the same model."]
) -> Likeness:
    """Say that two names mean the same model: what is known of the other is taken over, also what is learnt later."""
    async with unit(viewer):
        asked = await see(Likeness, likeness, viewer, to=CONFIRMED)
        await _take_over(viewer, asked.model_id, await DeviceModel.get(id=asked.other_id))
        async with change(Likeness, likeness, viewer, CONFIRMED) as row:
            pass
    return row


async def reject_likeness(
    viewer: Viewer, likeness: Annotated[UUID, Likeness, "Two names that mean different models."]
) -> Likeness:
    """Say that two names mean different models; nobody is asked again."""
    async with change(Likeness, likeness, viewer, REJECTED) as row:
        pass
    return row


@when(MODEL_CORRECTED)
async def pass_on(model: DeviceModel, viewer: Viewer) -> None:
    """What is learnt of a model is learnt of those that are the same."""
    for same in await Likeness.filter(other_id=model.id, state=LikenessState.SAME).order_by("id"):
        await _take_over(viewer, same.model_id, model)


@along(MODEL_ADDED)
@along(MODEL_CORRECTED)
async def ask(model: DeviceModel, _viewer: Viewer) -> None:
    """Ask about names near that of a model that comes in, or of which something is known now."""
    told = any(getattr(model, column) is not None for column in TAKEN)
    if not told and model.source is None:
        found = [(nearness(model.name, other.name), model, other) for other in await _others(model, KNOWN)]
    elif told:
        bare = Q(source__isnull=True) & ~KNOWN
        found = [(nearness(other.name, model.name), other, model) for other in await _others(model, bare)]
    else:
        return
    near = sorted((one for one in found if one[0]), key=lambda one: (-(one[0] or 0), one[2].folded))
    for percent, one, other in near[:ASKED_AT_MOST]:
        if not await Likeness.exists(model_id=one.id, other_id=other.id):
            keep(Likeness(client_id=model.client_id, model_id=one.id, other_id=other.id, percent=percent))


async def _others(model: DeviceModel, which: Q) -> list[DeviceModel]:
    """Other models of the same maker that are in the catalogue."""
    made = maker(model.manufacturer)
    theirs = DeviceModel.filter(which, folded__gte=f"{made} ", folded__lt=f"{made}!", ended_at=None)
    return await theirs.exclude(id=model.id)


async def _take_over(viewer: Viewer, model_id: UUID, other: DeviceModel) -> None:
    model = await DeviceModel.get(id=model_id)
    facts: Facts = {column: getattr(other, column) for column in TAKEN if getattr(model, column) is None}
    await complete(viewer, model, {column: fact for column, fact in facts.items() if fact is not None})
