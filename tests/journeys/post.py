"""A server that writes letters, the box in which they arrive, and strangers who follow what stands in them."""

from __future__ import annotations

import email
import email.policy
import re
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from typing import Any

import httpx
import pytest
from aiosmtpd.controller import Controller
from playwright.sync_api import Browser

from fixtures.world import World
from tests.doors.post import plain
from tests.journeys.browser import Desk, serving

Visit = Callable[..., Desk]


class Box:
    """The letters that a mail server has taken."""

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []
        self.address = ""

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # as aiosmtpd calls it
        """Keep one."""
        self.letters.append(email.message_from_bytes(envelope.content, policy=email.policy.default))
        return "250 OK"

    def link(self, to: str, whom: str) -> str:
        """Where a letter to that address leads, as soon as one leads there; each letter is taken once."""
        for _ in range(300):
            for letter in self.letters:
                found = next((one for one in re.findall(r"http\S+", plain(letter)) if to in one), None)
                if found and whom in str(letter["To"]):
                    self.letters.remove(letter)
                    return str(found)
            time.sleep(0.1)
        raise AssertionError("No letter came.")

    def has_one_for(self, address: str) -> bool:
        """Whether anything came to that address."""
        return any(address in str(letter["To"]) for letter in self.letters)


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@pytest.fixture(scope="module")
def box() -> Iterator[Box]:
    """The box of a mail server that is open for all of these journeys."""
    box = Box()
    controller = Controller(box, hostname="127.0.0.1", port=free_port())
    controller.start()
    box.address = f"smtp://127.0.0.1:{controller.port}"
    yield box
    controller.stop()


@pytest.fixture(scope="module")
def address(database_address: str, box: Box) -> Iterator[str]:
    """Where a server is that writes letters."""
    port = free_port()
    mail = {"mail": box.address, "mail_from": "Tandem <tandem@spokojna.example>"}
    with serving(database_address, port, **mail, origins=f"http://127.0.0.1:{port}") as address:
        yield address


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Visit]:
    """Puts strangers in front of browsers; of these the server may refuse something, but nothing else goes wrong."""
    desks: list[Desk] = []

    def one(at: str, **how: Any) -> Desk:
        desk = Desk(browser, address, **how)
        desks.append(desk)
        desk.page.goto(at)
        return desk

    yield one
    for desk in desks:
        desk.page.context.close()
    unexpected = [said for desk in desks for said in desk.complaints if "401" not in said and "410" not in said]
    assert unexpected == []


@contextmanager
def signed_in(address: str, world: World, email: str) -> Iterator[httpx.Client]:
    """The way of somebody's program to the server."""
    with httpx.Client(base_url=address, headers={"Origin": address}) as client:
        client.post("/login", json={"email": email, "password": world.passwords[email]}).raise_for_status()
        yield client


def tell(client: httpx.Client, mutation: str, given: dict[str, Any], wanted: str) -> Any:
    """Send one command as the person who has signed in."""
    kind = f"{mutation[0].upper()}{mutation[1:]}Input!"
    text = f"mutation($input: {kind}) {{ {mutation}(input: $input) {{ {wanted} userErrors {{ message }} }} }}"
    answer = client.post("/graphql", json={"query": text, "variables": {"input": given}}).json()["data"][mutation]
    assert answer["userErrors"] == []
    return answer
