"""What people change about themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from schema.people import rules
from schema.people.model import Language, Person
from schema.refusals import Forbidden, Invalid, NotFound, SignInFailed, TooManyAttempts
from schema.viewer import NOBODY, SYSTEM
from tests.cast import Cast

PASSWORD, NEXT = "chleb na zakwasie", "rogale świętomarcińskie"
LUCJA = "żółć@zawil.example"


@pytest.fixture
async def key(cast: Cast) -> str:
    """The secret of Łucja's session."""
    await rules.set_password(SYSTEM, cast.lucja.person_id, password=PASSWORD)
    _, secret = await rules.sign_in(LUCJA, PASSWORD)
    return secret


async def test_everybody_chooses_their_language_and_says_their_phone(cast: Cast) -> None:
    for viewer in (cast.lucja, cast.nina):
        await rules.update_viewer(viewer, language=Language.EN, phone="600 100 200")
        await rules.update_viewer(viewer)
        person = await Person.get(id=viewer.person_id)
        assert (person.language, person.phone) == (Language.EN, "600 100 200")


async def test_a_phone_may_be_taken_away(cast: Cast) -> None:
    await rules.update_viewer(cast.lucja, phone="600 100 200")
    assert (await rules.update_viewer(cast.lucja, phone="")).phone is None


async def test_nobody_has_no_language(cast: Cast) -> None:
    with pytest.raises(NotFound):
        await rules.update_viewer(NOBODY, language=Language.EN)


async def test_a_new_password_of_one_s_own_leaves_this_browser_and_ends_the_others(cast: Cast, key: str) -> None:
    _, elsewhere = await rules.sign_in(LUCJA, PASSWORD)
    await rules.change_password(cast.lucja, key, current=PASSWORD, password=NEXT)

    assert await rules.session_viewer(key) == cast.lucja
    assert await rules.session_viewer(elsewhere) is None
    await rules.sign_in(LUCJA, NEXT)
    with pytest.raises(SignInFailed):
        await rules.sign_in(LUCJA, PASSWORD)


async def test_whoever_does_not_know_the_current_one_may_not_guess_for_long(cast: Cast, key: str) -> None:
    for _ in range(10):
        with pytest.raises(Invalid, match="not your current password"):
            await rules.change_password(cast.lucja, key, current="zgaduję dalej", password=NEXT)
    with pytest.raises(TooManyAttempts):
        await rules.change_password(cast.lucja, key, current=PASSWORD, password=NEXT)
    with pytest.raises(TooManyAttempts):
        await rules.sign_in(LUCJA, PASSWORD)


async def test_the_new_one_is_long_enough(cast: Cast, key: str) -> None:
    with pytest.raises(Invalid, match="12 to 128"):
        await rules.change_password(cast.lucja, key, current=PASSWORD, password="krótkie")


async def test_a_program_changes_no_password(cast: Cast, key: str) -> None:
    with pytest.raises(Forbidden, match="in person"):
        await rules.change_password(replace(cast.lucja, program=True), key, current=PASSWORD, password=NEXT)
