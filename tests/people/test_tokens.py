"""Tokens of programs."""

from __future__ import annotations

import pytest

from schema.people import rules
from schema.people.rules import viewers
from schema.refusals import Forbidden, Invalid, NotFound
from schema.tickets import rules as tickets
from tests.cast import Cast


async def test_a_program_acts_for_its_person_within_its_scopes(cast: Cast) -> None:
    token, secret = await rules.create_token(
        cast.piotr, cast.piotr.person_id, name="Raport", scopes={"read:tickets", "read:people"}
    )
    viewer = await rules.token_viewer(secret)
    assert secret.startswith("tnd_")
    assert len(secret) == 47
    assert secret not in token.hash
    assert viewer is not None
    assert (viewer.person_id, viewer.rights) == (cast.piotr.person_id, cast.piotr.rights)
    assert (viewer.reads, viewer.writes, viewer.program) == (frozenset({"tickets", "people"}), False, True)


async def test_a_token_that_only_reads_changes_nothing(cast: Cast) -> None:
    _, secret = await rules.create_token(cast.lucja, cast.lucja.person_id, name="Raport", scopes={"read:tickets"})
    viewer = await rules.token_viewer(secret)
    assert viewer is not None
    with pytest.raises(Forbidden):
        await tickets.comment(viewer, cast.broken_oven.id, body="Hm.")


async def test_a_token_changes_what_it_reads_and_nothing_else(cast: Cast) -> None:
    _, secret = await rules.create_token(
        cast.tomasz, cast.tomasz.person_id, name="Skrypt", scopes={"read:tickets", "write"}
    )
    viewer = await rules.token_viewer(secret)
    assert viewer is not None
    await tickets.comment(viewer, cast.broken_oven.id, body="Sprawdzam.")
    with pytest.raises(NotFound, match="no such device"):
        await tickets.add_device(viewer, cast.broken_oven.id, device=cast.laptop.id)


async def test_a_key_makes_no_keys(cast: Cast) -> None:
    _, secret = await rules.create_token(
        cast.adam, cast.adam.person_id, name="Skrypt", scopes=set(rules.known_scopes())
    )
    viewer = await rules.token_viewer(secret)
    assert viewer is not None
    with pytest.raises(Forbidden, match="not by a token"):
        await rules.create_token(viewer, cast.adam.person_id, name="Drugi", scopes={"write"})
    with pytest.raises(Forbidden, match="not by a token"):
        await rules.set_password(viewer, cast.adam.person_id, password="przez tylne drzwi")


async def test_nobody_makes_a_token_for_another_but_the_administrator(cast: Cast) -> None:
    with pytest.raises(Forbidden, match="administer"):
        await rules.create_token(cast.katarzyna, cast.lucja.person_id, name="Raport", scopes={"read:tickets"})
    await rules.create_token(cast.adam, cast.lucja.person_id, name="Raport", scopes={"read:tickets"})


async def test_an_ended_or_expired_token_opens_nothing(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    token, secret = await rules.create_token(cast.lucja, cast.lucja.person_id, name="Raport", scopes={"write"})
    with pytest.raises(NotFound, match="no such token"):
        await rules.end_token(cast.katarzyna, token.id)
    with monkeypatch.context() as later:
        later.setattr(viewers, "now", lambda: token.expires_at)
        assert await rules.token_viewer(secret) is None
    await rules.end_token(cast.lucja, token.id)
    assert await rules.token_viewer(secret) is None
    assert await rules.token_viewer("tnd_nothing") is None


async def test_a_token_has_known_scopes_and_an_end(cast: Cast) -> None:
    for scopes in ({"read:everything"}, set[str]()):
        with pytest.raises(Invalid, match="needs scopes"):
            await rules.create_token(cast.lucja, cast.lucja.person_id, name="Raport", scopes=scopes)
    for days in (0, 367):
        with pytest.raises(Invalid, match="1 to 366 days"):
            await rules.create_token(cast.lucja, cast.lucja.person_id, name="Raport", scopes={"write"}, days=days)
