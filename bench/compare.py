"""Before anything is timed: the contenders must say the same."""

from __future__ import annotations

import urllib.request
from typing import Any

import orjson

from bench.servers import Server
from bench.worlds import World

SAMPLES = 5


def asked(server: Server, query: str, body: bytes, world: World) -> Any:
    """The answer to one request."""
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {world.secret}"}
    request = urllib.request.Request(server.address(query), body, headers)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return orjson.loads(answer.read())


def must_agree(servers: list[Server], query: str, bodies: list[bytes], world: World) -> None:
    """Refuse to go on unless all of them answer alike; ids and times of what was just said aside."""
    for body in bodies[:SAMPLES]:
        first, *others = [asked(server, query, body, world) for server in servers]
        if "errors" in first or not first["data"]:
            raise RuntimeError(f"{servers[0].name} does not answer {query}: {first}")
        for server, other in zip(servers[1:], others, strict=True):
            if _plain(first, query) != _plain(other, query):
                raise RuntimeError(f"{server.name} answers {query} otherwise:\n{first}\n{other}"[:4000])


def _plain(answer: Any, query: str) -> Any:
    if query != "M1":
        return answer
    said = answer["data"]["ticketComment"]
    nodes = said["ticket"]["comments"]["nodes"]
    told = [comment | {"id": len(comment["id"]), "at": len(comment["at"])} for comment in nodes]
    return said | {"ticket": {"id": said["ticket"]["id"], "comments": told}}
