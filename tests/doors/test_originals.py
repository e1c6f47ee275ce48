"""Mails as they came: for those of the IT team who see them, and never shown in our name."""

from __future__ import annotations

import httpx
import pytest

from schema.mails import rules
from tests.doors.conftest import Visit
from tests.mails.corpus_of import mail


@pytest.mark.parametrize("name", ["stranger", "not-a-mail", "html-only"])
async def test_the_it_team_saves_a_mail_as_it_came(tomek: httpx.AsyncClient, name: str) -> None:
    row, _ = await rules.receive(mail(name))
    given = await tomek.get(f"/mails/{row.key}")

    assert (given.status_code, given.content) == (200, mail(name))
    assert given.headers["content-disposition"].startswith(f'attachment; filename="{row.key}.eml"')
    assert given.headers["content-type"] == "application/octet-stream"
    assert given.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in given.headers["content-security-policy"]
    assert given.headers["cache-control"] == "private, no-store"


async def test_for_others_there_is_no_such_mail(kasia: httpx.AsyncClient, visit: Visit) -> None:
    row, _ = await rules.receive(mail("stranger"))
    never = f"mal_{'0' * 8}-0000-7000-8000-{'0' * 12}"
    answers = [await kasia.get(f"/mails/{one}") for one in (row.key, never, "mal_x")]

    assert [one.status_code for one in answers] == [404, 404, 404]
    assert (await visit().get(f"/mails/{row.key}")).status_code == 401
