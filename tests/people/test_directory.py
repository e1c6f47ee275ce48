"""The directory of people."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.history.model import HistoryEvent
from schema.people import rules
from schema.people.model import Language, Person, PersonState
from schema.refusals import Forbidden, Impossible, Invalid, NotFound
from tests.cast import Cast


async def test_the_owner_adds_a_person_of_theirs(cast: Cast) -> None:
    ola = await rules.add_person(
        cast.katarzyna, cast.zawilec.id, name="Ola Śnieg", email="Ola@Zawilec.example", title="Sprzedawczyni"
    )
    assert (ola.email, ola.state, ola.language) == ("ola@zawilec.example", PersonState.ACTIVE, Language.PL)
    assert ola.search == "ola snieg ola@zawilec.example sprzedawczyni"


async def test_whoever_starts_processes_for_others_enters_those_who_are_to_come(cast: Cast) -> None:
    ola = await rules.add_person(cast.piotr, cast.zawilec.id, name="Ola Śnieg", start_on=dt.date(2098, 6, 2))
    assert ola.state is PersonState.PLANNED


async def test_others_do_not_and_a_stranger_learns_nothing(cast: Cast) -> None:
    for viewer in (cast.lucja, cast.nina):
        with pytest.raises(Forbidden, match=r"right to (ask|observe)"):
            await rules.add_person(viewer, cast.zawilec.id, name="Ola Śnieg")
    for stranger in (cast.halina,):
        with pytest.raises(NotFound, match="no such organisation"):
            await rules.add_person(stranger, cast.zawilec.id, name="Ola Śnieg")


async def test_an_address_is_one_and_belongs_to_one(cast: Cast) -> None:
    for address in ("ola", "ola@", "ola@zawilec", "o la@zawilec.example", "ola@zawilec..example"):
        with pytest.raises(Invalid, match="not an e-mail address"):
            await rules.add_person(cast.tomasz, cast.zawilec.id, name="Ola Śnieg", email=address)
    taken = (await Person.get(id=cast.lucja.person_id)).email
    with pytest.raises(Invalid, match="has this address already"):
        await rules.add_person(cast.tomasz, cast.borowik.id, name="Ola Śnieg", email=taken)


async def test_an_update_changes_what_it_names_and_leaves_the_rest(cast: Cast) -> None:
    await rules.update_person(cast.tomasz, cast.lucja.person_id, phone="600 100 200", title="Piekarka")
    await rules.update_person(cast.tomasz, cast.lucja.person_id, name="Łucja Biała", phone="", language=Language.EN)

    person = await Person.get(id=cast.lucja.person_id)
    assert (person.name, person.phone, person.title) == ("Łucja Biała", None, "Piekarka")
    assert person.search.startswith("lucja biala")
    last = await HistoryEvent.filter(subject_id=person.id).order_by("-position").first()
    assert last is not None
    assert set(last.changes) == {"name", "phone", "language"}


async def test_whoever_leaves_leaves_once(cast: Cast) -> None:
    assert (await rules.leave(cast.katarzyna, cast.lucja.person_id)).state is PersonState.LEFT
    with pytest.raises(Impossible, match="LEFT"):
        await rules.leave(cast.katarzyna, cast.lucja.person_id)


async def test_a_person_entered_by_mistake_is_gone(cast: Cast) -> None:
    ola = await rules.add_person(cast.tomasz, cast.zawilec.id, name="Ola Śnieg", email="ola@zawilec.example")
    await rules.withdraw_person(cast.tomasz, ola.id)
    with pytest.raises(NotFound, match="no such person"):
        await rules.update_person(cast.tomasz, ola.id, name="Ola")
    await rules.add_person(cast.tomasz, cast.zawilec.id, name="Ola Śnieg", email="ola@zawilec.example")


async def test_whoever_may_not_add_learns_nothing_of_taken_addresses(cast: Cast) -> None:
    with pytest.raises(Forbidden):
        await rules.add_person(cast.lucja, cast.zawilec.id, name="Ola Śnieg", email="borowik@borowik.example")


async def test_the_team_s_own_directory_is_kept_by_those_who_administer_it(cast: Cast) -> None:
    adam, tomasz = cast.adam.person_id, cast.tomasz.person_id
    with pytest.raises(Forbidden, match="right to decide"):
        await rules.leave(cast.iga, adam)
    with pytest.raises(Forbidden, match="right to decide"):
        await rules.update_person(cast.tomasz, adam, title="Praktykant")
    assert (await rules.update_person(cast.tomasz, tomasz, title="Starszy technik")).title == "Starszy technik"
    assert (await rules.leave(cast.adam, tomasz)).state is PersonState.LEFT
