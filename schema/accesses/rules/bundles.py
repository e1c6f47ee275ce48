"""Bundles: what people in one role open and which devices they are to have, given to somebody in one step."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.accesses.model import Access, AccessRequest, Bundle, BundleItem, System
from schema.accesses.rules.events import (
    ASKED_FOR,
    BUNDLE_ADDED,
    BUNDLE_ENDED,
    BUNDLE_GRANTED,
    BUNDLE_ITEM_REMOVED,
    BUNDLE_MODEL_ADDED,
    BUNDLE_SYSTEM_SET,
    BUNDLE_UPDATED,
    IN_USE,
    OPEN,
)
from schema.accesses.rules.granting import grant
from schema.devices.model import DeviceModel
from schema.organisations.model import Organisation
from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import Invalid, NotFound, Words
from schema.viewer import Viewer
from schema.writing import change, create, keep, moment, noted, parts, said, see, unit


async def add_bundle(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation whose people it is for."],
    *,
    name: Annotated[str, "Role that it is for: accountant, shop manager."],
    purpose: Annotated[str | None, "Whom it is for, in a sentence."] = None,
) -> Bundle:
    """Add a bundle, in which there is nothing yet."""
    async with unit(viewer):
        await see(Organisation, client, viewer, to=BUNDLE_ADDED)
        bundle = Bundle(client_id=client, purpose=noted(purpose, "purpose", at_most=1000))
        bundle.name = await _free_name(name, bundle)
        return await create(bundle, viewer, BUNDLE_ADDED)


async def update_bundle(
    viewer: Viewer,
    bundle: Annotated[UUID, Bundle, "Bundle whose data change."],
    *,
    name: Annotated[str | None, "New name."] = None,
    purpose: Annotated[str | None, "Whom it is for; empty to remove it."] = None,
) -> Bundle:
    """Change what is known of a bundle; what is not given stays."""
    async with change(Bundle, bundle, viewer, BUNDLE_UPDATED) as row:
        if name is not None:
            row.name = await _free_name(name, row)
        if purpose is not None:
            row.update_from_dict({"purpose": noted(purpose, "purpose", at_most=1000)})
    return row


async def set_system(
    viewer: Viewer,
    bundle: Annotated[UUID, Bundle, "Bundle that the system belongs to."],
    *,
    system: Annotated[UUID, System, "System of the same organisation."],
    level: Annotated[str | None, "How far it opens, in the system's own words."] = None,
) -> Bundle:
    """Put a system into a bundle; one that is in it already gets this level. What people can open does not change."""
    async with change(Bundle, bundle, viewer, BUNDLE_SYSTEM_SET) as row:
        opened = await see(System, system, viewer, client_id=row.client_id)
        await IN_USE.check(viewer, opened)
        there = await parts(BundleItem, bundle_id=row.id, system_id=opened.id, ended_at=None)
        item = there[0] if there else BundleItem(client_id=row.client_id, bundle_id=row.id, system_id=opened.id)
        item.update_from_dict({"level": noted(level, "level", at_most=100)})
        keep(item)
    return row


async def add_model(
    viewer: Viewer,
    bundle: Annotated[UUID, Bundle, "Bundle that the device belongs to."],
    *,
    model: Annotated[UUID, DeviceModel, "Model of the device that is wished for."],
) -> Bundle:
    """Wish for a device of a model in a bundle."""
    async with change(Bundle, bundle, viewer, BUNDLE_MODEL_ADDED) as row:
        wished = await see(DeviceModel, model, viewer)
        if await BundleItem.exists(bundle_id=row.id, device_model_id=wished.id, ended_at=None):
            raise Invalid("model", why=Words(en="It is in the bundle already.", pl="Ten model już jest w zestawie."))
        keep(BundleItem(client_id=row.client_id, bundle_id=row.id, device_model_id=wished.id))
    return row


async def remove_item(
    viewer: Viewer,
    bundle: Annotated[UUID, Bundle, "Bundle that something is taken out of."],
    *,
    item: Annotated[UUID, BundleItem, "What is taken out."],
) -> Bundle:
    """Take a system or a model out of a bundle; what people can open does not change."""
    async with change(Bundle, bundle, viewer, BUNDLE_ITEM_REMOVED) as row:
        if not (found := await parts(BundleItem, id=item, bundle_id=row.id, ended_at=None)):
            raise NotFound("item", what=Words(en=BundleItem.words[0], pl=BundleItem.words[1]))
        found[0].update_from_dict({"ended_at": moment()})
        keep(found[0])
    return row


async def end_bundle(viewer: Viewer, bundle: Annotated[UUID, Bundle, "Bundle that is used no more."]) -> Bundle:
    """Use a bundle no more; what was granted with it stays open."""
    async with change(Bundle, bundle, viewer, BUNDLE_ENDED) as row:
        row.ended_at = moment()
    return row


async def grant_bundle(
    viewer: Viewer,
    bundle: Annotated[UUID, Bundle, "Bundle that is granted."],
    *,
    person: Annotated[UUID, Person, "Person of the same organisation who gets what they miss of it."],
    account: Annotated[str | None, "Name of the account in all of them; never a password."] = None,
) -> Bundle:
    """
    Give somebody access to every system of a bundle that they cannot open and have not asked for yet: all of them, or
    none where one is refused. What was there stays as it is; `items { system { accesses } }` tells since when each is.
    """
    async with change(Bundle, bundle, viewer, BUNDLE_GRANTED) as row:
        holder = await see(Person, person, viewer, client_id=row.client_id)
        people.must_be_there(holder)
        if not (missing := await _missing(row, holder)):
            en, pl = "They have all of it already.", "Ta osoba ma już wszystko z tego zestawu."
            raise Invalid("person", why=Words(en=en, pl=pl))
        for system, level in missing:
            await grant(viewer, system, person=holder.id, account=account, level=level)
    return row


async def _missing(bundle: Bundle, person: Person) -> list[tuple[UUID, str | None]]:
    """Systems of the bundle, with their levels, that are neither open nor asked for."""
    opened = await Access.filter(person_id=person.id, state__in=OPEN).values_list("system_id", flat=True)
    asked = await AccessRequest.filter(person_id=person.id, state__in=ASKED_FOR).values_list("system_id", flat=True)
    there = {*opened, *asked}
    items = await BundleItem.filter(bundle_id=bundle.id, ended_at=None).order_by("id")
    return [(item.system_id, item.level) for item in items if item.system_id and item.system_id not in there]


async def _free_name(name: str, bundle: Bundle) -> str:
    name = said(name, "name", at_most=100)
    if await Bundle.filter(client_id=bundle.client_id, name=name, ended_at=None).exclude(id=bundle.id).exists():
        en, pl = "There is a bundle of this name already.", "Jest już zestaw o tej nazwie."
        raise Invalid("name", why=Words(en=en, pl=pl))
    return name
