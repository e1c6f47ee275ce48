"""Two people want the same thing at the same moment."""

from __future__ import annotations

import asyncio

from schema.devices import rules as devices
from schema.devices.model import Device
from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import Invalid
from tests.cast import Cast


async def test_one_tag_is_given_once_and_the_others_are_told_which_field_to_mend(cast: Cast) -> None:
    asked = [devices.register(cast.tomasz, cast.zawilec.id, tag="ZAW-900", model=cast.thinkpad.id) for _ in range(8)]
    ended = await asyncio.gather(*asked, return_exceptions=True)
    refused = [one for one in ended if isinstance(one, Invalid)]
    assert (len(refused), {one.path for one in refused}) == (7, {("tag",)})
    assert await Device.filter(tag="ZAW-900").count() == 1


async def test_one_address_belongs_to_one_person(cast: Cast) -> None:
    asked = [
        people.add_person(cast.katarzyna, cast.zawilec.id, name=f"Anna {n}", email="anna@zawilec.example")
        for n in range(8)
    ]
    ended = await asyncio.gather(*asked, return_exceptions=True)
    refused = [one for one in ended if isinstance(one, Invalid)]
    assert (len(refused), {one.path for one in refused}) == (7, {("email",)})
    assert await Person.filter(email="anna@zawilec.example").count() == 1
