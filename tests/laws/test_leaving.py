"""Whoever left can open nothing, or the client said of each leftover why it stays."""

from __future__ import annotations

from contextlib import suppress

import pytest

from fixtures.world import World
from schema.accesses import rules
from schema.accesses.model import Access, AccessRequest, AccessState, Bundle
from schema.accesses.rules.events import ASKED_FOR
from schema.database import current
from schema.people import rules as people
from schema.people.model import Person, PersonState
from schema.refusals import Invalid
from schema.viewer import SYSTEM
from tests.reading.conftest import told_url, world
from tests.told import told_file, told_template

__all__ = ["told_file", "told_template", "told_url", "world"]


class Undone(Exception):
    """Whatever was tried is taken back."""


async def leftovers() -> list[str]:
    """Who left and can open something of which nobody said why."""
    rows = await Access.filter(person__state=PersonState.LEFT, state=AccessState.ACTIVE, kept_because=None)
    return [row.key for row in rows]


async def all_leave() -> list[Person]:
    """Everybody of the clients leaves, save those without whom nobody decides; those who left."""
    for person in await Person.exclude(state=PersonState.LEFT).filter(client__kind="CLIENT").order_by("id"):
        with suppress(Invalid):
            await people.leave(SYSTEM, person.id)
    return await Person.filter(state=PersonState.LEFT, client__kind="CLIENT")


async def test_nobody_who_left_can_open_anything(world: World) -> None:
    assert await leftovers() == []


async def test_nor_can_any_of_those_who_leave_now(world: World) -> None:
    with pytest.raises(Undone):
        async with current().transaction():
            before = await Access.filter(state=AccessState.ACTIVE).count()
            gone = await all_leave()
            assert await leftovers() == []
            assert await Access.filter(state=AccessState.ACTIVE).count() < before
            assert not await AccessRequest.exists(person_id__in=[one.id for one in gone], state__in=ASKED_FOR)
            raise Undone


async def test_and_nothing_is_opened_for_them_again(world: World) -> None:
    with pytest.raises(Undone):
        async with current().transaction():
            await all_leave()
            for bundle in await Bundle.all():
                gone = await Person.filter(client_id=bundle.client_id, state=PersonState.LEFT)
                for person in gone:
                    with pytest.raises(Invalid):
                        await rules.grant_bundle(SYSTEM, bundle.id, person=person.id)
            for access in await Access.filter(person__state=PersonState.LEFT):
                with pytest.raises(Invalid):
                    await rules.grant(SYSTEM, access.system_id, person=access.person_id)
            raise Undone
