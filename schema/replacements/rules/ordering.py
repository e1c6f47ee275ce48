"""Doing what was approved: ordering another device, keeping one for longer, renewing a contract."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.calendars.rules import months_on
from schema.devices import rules as devices
from schema.devices.model import Device, DeviceModel, Ownership, Stage
from schema.refusals import Invalid, Words
from schema.replacements.model import Contract, Replacement, ReplacementOption, ReplacementState, ReplacementWay
from schema.replacements.rules.contracts import renew_contract
from schema.replacements.rules.events import CANCELLED, EXTENDED, FINISHED, ORDERED
from schema.viewer import Viewer
from schema.writing import change, moment, see, when


async def order(
    viewer: Viewer,
    replacement: Annotated[UUID, Replacement, "Device that is to be bought or leased anew, as was approved."],
    *,
    tag: Annotated[str, "Inventory number of the new device."],
    model: Annotated[UUID | None, DeviceModel, "Its model; the same as before if absent."] = None,
    supplier: Annotated[str | None, "Who sells it."] = None,
) -> Replacement:
    """Order what was approved: the new device is in the register as ORDERED, and handing it over ends this."""
    async with change(Replacement, replacement, viewer, ORDERED) as row:
        chosen = await _approved(row)
        if row.device_id is None or chosen.way is ReplacementWay.EXTEND:
            en, pl = "This was approved to be kept or renewed.", "Zatwierdzono zachowanie albo odnowienie."
            raise Invalid("replacement", why=Words(en=en, pl=pl))
        before = await see(Device, row.device_id, viewer)
        bought = chosen.way is ReplacementWay.BUY
        price = {"price_minor": chosen.cost_minor, "price_currency": chosen.cost_currency} if bought else {}
        successor = await devices.register(
            viewer,
            row.client_id,
            tag=tag,
            model=model or before.model_id,
            stage=Stage.ORDERED,
            supplier=supplier,
            ownership=Ownership.OWNED if bought else Ownership.LEASED,
            lease_until=None if bought else months_on(moment().date(), chosen.months),
            purchased_on=moment().date(),
            **price,
        )
        row.successor_id = successor.id
    return row


async def extend(
    viewer: Viewer, replacement: Annotated[UUID, Replacement, "What is to be kept or renewed, as was approved."]
) -> Replacement:
    """Keep a device for longer or renew a contract, as was approved."""
    async with change(Replacement, replacement, viewer, EXTENDED) as row:
        chosen = await _approved(row)
        if chosen.way is not ReplacementWay.EXTEND:
            en, pl = "This was approved to be ordered anew.", "Zatwierdzono zamówienie nowego urządzenia."
            raise Invalid("replacement", why=Words(en=en, pl=pl))
        since = moment().date()
        if row.contract_id:
            since = (await see(Contract, row.contract_id, viewer)).renews_on
        row.until = months_on(since, chosen.months)
        if row.contract_id:
            paid = {"yearly_minor": chosen.yearly_minor, "yearly_currency": chosen.cost_currency}
            await renew_contract(viewer, row.contract_id, renews_on=row.until, **paid)
    return row


async def _approved(row: Replacement) -> ReplacementOption:
    return await ReplacementOption.get(replacement_id=row.id, recommended=True)


@when(devices.HANDED_OVER)
async def finish(device: Device, viewer: Viewer) -> None:
    """Whoever was to get a new device has it."""
    for row in await Replacement.filter(successor_id=device.id, state=ReplacementState.ORDERED):
        async with change(Replacement, row.id, viewer, FINISHED):
            pass


@when(devices.WITHDRAWN)
async def order_again(device: Device, viewer: Viewer) -> None:
    """What was ordered by mistake is still to be ordered."""
    for row in await Replacement.filter(successor_id=device.id, state=ReplacementState.ORDERED):
        async with change(Replacement, row.id, viewer, CANCELLED) as again:
            again.successor_id = None
