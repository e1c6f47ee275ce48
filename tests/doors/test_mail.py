"""How the mail server's address is read, and that nothing begun beside the requests is lost at the end."""

from __future__ import annotations

import asyncio

import pytest

from api.beside import Beside
from api.mail import Post
from api.settings import Settings

PLAIN = {"port": None, "username": None, "password": None, "use_tls": False, "start_tls": False}


@pytest.mark.parametrize(
    ("mail", "means"),
    [
        ("smtp://localhost", {}),
        ("smtp://mail.it.example:587?starttls", {"port": 587, "start_tls": True}),
        ("smtps://tandem:p%40ss%3A@mail.it.example", {"username": "tandem", "password": "p@ss:", "use_tls": True}),
    ],
)
def test_the_address_says_how_to_speak_to_the_server(mail: str, means: dict[str, object]) -> None:
    server = Post(Settings(mail=mail)).server
    assert server is not None
    assert server.pop("hostname") in mail
    assert server == PLAIN | means


def test_without_an_address_nobody_is_written_to() -> None:
    assert not Post(Settings()).open
    assert Post(Settings(mail="log")).open


async def test_what_has_begun_is_waited_for_at_the_end_but_not_for_ever(log: list[str]) -> None:
    beside, done = Beside(patience=0.1), list[str]()

    async def work(name: str, seconds: float) -> None:
        await asyncio.sleep(seconds)
        done.append(name)

    async def fails() -> None:
        raise RuntimeError("Nothing came of it.")

    for one in (work("soon", 0.01), fails(), work("never", 60)):
        beside.start(one)
    await beside.finish()

    assert done == ["soon"]
    assert "Nothing came of it." in "".join(log)
