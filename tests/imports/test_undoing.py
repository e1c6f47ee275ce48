"""Undoing an import as one step."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schema.devices import rules as devices
from schema.devices.model import Assignment, Device, DeviceModel, Stage
from schema.imports import rules
from schema.imports.model import Import, ImportState
from schema.people import rules as people
from schema.people.model import Person, Role
from schema.refusals import Forbidden, Impossible, Invalid, NotFound
from schema.tickets import rules as tickets
from tests.cast import Cast

File = Callable[[str], bytes]

HEADER = "Tag;S/N;Producent;Model;Kategoria;Użytkownik;E-mail;Stan\n"


async def taken(cast: Cast, *rows: str) -> Import:
    content = (HEADER + "\n".join(rows)).encode()
    return await rules.import_file(cast.tomasz, cast.zawilec.id, content, "spis.csv")


async def everything(cast: Cast) -> list[dict[str, object]]:
    """What is there, save what every write moves."""
    rows: list[dict[str, object]] = []
    for model in (Device, Person):
        rows += await model.filter(client_id=cast.zawilec.id, withdrawn_at=None).order_by("id").values()
    return [{name: value for name, value in row.items() if name not in ("version", "updated_at")} for row in rows]


async def test_what_came_goes_and_the_same_file_may_come_again(cast: Cast, file: File) -> None:
    before = await everything(cast)
    imported = await rules.import_file(cast.tomasz, cast.zawilec.id, file("register-pl.csv"), "spis.csv")

    undone = await rules.undo(cast.tomasz, imported.id)
    assert (undone.state, await everything(cast)) == (ImportState.UNDONE, before)
    assert await DeviceModel.filter(name="V24").exists()
    again = await rules.import_file(cast.tomasz, cast.zawilec.id, file("register-pl.csv"), "spis.csv")
    assert (again.id != imported.id, again.counts["create"]) == (True, 6)


async def test_what_changed_is_as_it_was(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id, location="Sklep")
    ola = await people.add_person(cast.tomasz, cast.zawilec.id, name="Ola Śnieg")
    before = await everything(cast)
    imported = await taken(cast, "ZAW-001;X1;HP;V24;Monitor;Ola Śnieg;ola@zawil.example;w użyciu")
    assert (await Device.get(id=cast.laptop.id)).holder_id == ola.id

    await rules.undo(cast.tomasz, imported.id)
    assert await everything(cast) == before
    periods = await Assignment.filter(device_id=cast.laptop.id).order_by("from_at", "id")
    lasting = [period for period in periods if period.to_at != period.from_at]
    assert [period.holder_id for period in lasting] == [cast.lucja.person_id] * 2
    assert (lasting[0].to_at, lasting[1].to_at, lasting[1].location) == (lasting[1].from_at, None, "Sklep")


async def test_a_retired_device_is_back_with_its_holder(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    imported = await taken(cast, "ZAW-001;;Lenovo;ThinkPad T14;;;;wycofany")
    await rules.undo(cast.tomasz, imported.id)

    laptop = await Device.get(id=cast.laptop.id)
    assert (laptop.stage, laptop.holder_id) == (Stage.IN_USE, cast.jan.person_id)
    assert not laptop.retired_reason
    await devices.take_back(cast.tomasz, laptop.id)


async def test_people_who_are_needed_since_stay(cast: Cast) -> None:
    imported = await taken(
        cast,
        "ZAW-7;;HP;V24;Monitor;Ola Śnieg;ola@zawil.example;w użyciu",
        "ZAW-8;;HP;V24;Monitor;Jan Kos;kos@zawil.example;w użyciu",
        "ZAW-9;;HP;V24;Monitor;Ewa Sól;sol@zawil.example;w użyciu",
    )
    ola, kos = await Person.get(name="Ola Śnieg"), await Person.get(name="Jan Kos")
    await people.grant_role(cast.adam, ola.id, role=Role.EMPLOYEE)
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=kos.id)

    await rules.undo(cast.tomasz, imported.id)
    still = await Person.filter(id__in=[ola.id, kos.id], withdrawn_at=None).order_by("name")
    assert [person.name for person in still] == ["Jan Kos", "Ola Śnieg"]
    assert not await Person.filter(name="Ewa Sól", withdrawn_at=None).exists()


async def test_it_is_refused_as_a_whole_naming_what_was_touched_since(cast: Cast) -> None:
    imported = await taken(
        cast,
        "ZAW-7;;HP;V24;Monitor;Ola Śnieg;ola@zawil.example;w użyciu",
        "ZAW-8;;HP;V24;Monitor;;;magazyn",
        "ZAW-9;;HP;V24;Monitor;;;magazyn",
    )
    used, corrected = await Device.get(tag="ZAW-8"), await Device.get(tag="ZAW-9")
    await tickets.add_device(cast.tomasz, cast.broken_oven.id, device=used.id)
    await devices.correct(cast.tomasz, corrected.id, supplier="Sklep")
    await people.update_person(cast.tomasz, (await Person.get(name="Ola Śnieg")).id, phone="123")

    with pytest.raises(Invalid, match=r"nothing was undone: ZAW-8, ZAW-9, Ola Śnieg\."):
        await rules.undo(cast.tomasz, imported.id)
    assert await Device.filter(tag="ZAW-7", withdrawn_at=None).exists()


async def test_only_once_no_log_and_only_by_those_who_may(cast: Cast, file: File) -> None:
    await rules.replay_incidents(cast.tomasz, cast.zawilec.id, file("incidents.csv"), file_name="incidents.csv")
    with pytest.raises(Invalid, match="A log of incidents"):
        await rules.undo(cast.tomasz, (await Import.get()).id)

    imported = await taken(cast, "ZAW-7;;HP;V24;Monitor;;;magazyn")
    with pytest.raises(Forbidden):
        await rules.undo(cast.katarzyna, imported.id)
    with pytest.raises(NotFound):
        await rules.undo(cast.halina, imported.id)
    await rules.undo(cast.iga, imported.id)
    with pytest.raises(Impossible):
        await rules.undo(cast.tomasz, imported.id)
