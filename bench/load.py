"""Load: so many clients who ask again as soon as they are answered."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import psutil

from bench.cores import LOAD_CORE, confine
from bench.servers import Server
from bench.worlds import World

CALM = 0.002
"""Seconds of CPU in a twentieth of a second below which a server has nothing left to answer."""
TOOL = "wrk" if shutil.which("wrk") else "plain Python"


@dataclass(frozen=True)
class Slot:
    """What one stretch of load showed."""

    rate: float
    """Requests a second."""
    p50: float
    p99: float
    """Milliseconds."""
    cpu: float
    """Milliseconds of the server's CPU for a request."""
    base_cpu: float
    """Milliseconds of PostgreSQL's CPU for a request."""
    requests: int
    sql: float
    whole: float
    """Milliseconds in SQL and in all, on average, as Tandem's log tells."""
    memory: tuple[float, float]


def loaded(server: Server, query: str, bodies: Path, world: World, clients: int, seconds: int) -> Slot:
    """Load the server and look at what it costs."""
    start, used, base = server.log.stat().st_size, server.cpu, _base(world)
    told = _told(server, query, bodies, world, clients, seconds)
    if told["failed"] or not told["requests"]:
        raise RuntimeError(f"{server.name} failed {told['failed']} of {told['requests']} requests of {query}.")
    _calm(server)
    count = int(told["requests"]) + clients
    cpu, base_cpu = (server.cpu - used) / count * 1000, (_base(world) - base) / count * 1000
    sql, whole = times(server.log, start)
    rate = told["requests"] / told["seconds"]
    return Slot(rate, told["p50"], told["p99"], cpu, base_cpu, int(told["requests"]), sql, whole, server.memory)


def _told(server: Server, query: str, bodies: Path, world: World, clients: int, seconds: int) -> dict[str, float]:
    address = server.address(query)
    url = urlsplit(address)
    if TOOL == "wrk":
        script = Path(__file__).with_name("load.lua")
        how = ["wrk", "-t1", f"-c{clients}", f"-d{seconds}s", "--timeout", "60s", "-s", str(script), address, "--"]
        command = [*how, str(bodies), url.path, world.secret]
    else:
        command = [sys.executable, "-m", "bench.streams", "127.0.0.1", str(server.port), url.path]
        command += [str(bodies), world.secret, str(clients), str(seconds)]
    there = partial(confine, 0, LOAD_CORE)
    done = subprocess.run(command, capture_output=True, text=True, check=True, preexec_fn=there)
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def _calm(server: Server) -> None:
    """Let it finish what it was asked at the end: that costs, too."""
    before = -1.0
    while server.cpu - before > CALM:
        before = server.cpu
        time.sleep(0.05)


def _base(world: World) -> float:
    """Seconds of CPU that PostgreSQL has used."""
    if world.cluster is None:
        return 0.0
    total = 0.0
    for process in world.cluster.process.children():
        try:
            times = process.cpu_times()
        except psutil.NoSuchProcess:
            continue
        total += times.user + times.system
    return total


def times(log: Path, start: int) -> tuple[float, float]:
    """Milliseconds in SQL and in all, on average over the requests logged since then."""
    with log.open("rb") as lines:
        lines.seek(start)
        told = [json.loads(line) for line in lines if b'"sql_ms"' in line]
    if not told:
        return 0.0, 0.0
    return sum(one["sql_ms"] for one in told) / len(told), sum(one["ms"] for one in told) / len(told)
