"""The contenders, each a server process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import psutil

from bench.cores import SERVER_CORE, confine
from bench.worlds import FOLDER, World

TANDEM, STAR, BARE = "Tandem", "floor: Starlette", "floor: bare"
PATIENCE = 30.0


@dataclass(frozen=True)
class Server:
    """One of them, running."""

    name: str
    port: int
    process: psutil.Process
    log: Path

    def address(self, query: str) -> str:
        """Where it answers that question."""
        path = "graphql" if self.name == TANDEM else query
        return f"http://127.0.0.1:{self.port}/{path}"

    @property
    def cpu(self) -> float:
        """Seconds of CPU that it has used so far."""
        times = self.process.cpu_times()
        return times.user + times.system

    @property
    def memory(self) -> tuple[float, float]:
        """Its memory in MiB: all, and without what it shares, such as pages of a mapped file."""
        memory = self.process.memory_info()
        return memory.rss / 2**20, (memory.rss - memory.shared) / 2**20


@contextmanager
def serving(name: str, world: World, *, unlimited: bool = True) -> Iterator[Server]:
    """That contender on that world, from when it listens; unlimited, nobody is kept to their share."""
    port = _free_port()
    log = FOLDER / f"{world.dialect}-{name.replace(': ', '-').lower()}.log"
    with log.open("wb") as out:
        command, more = _how(name, world, port, unlimited)
        process = subprocess.Popen(
            command,
            env=os.environ | more,
            stdout=out,
            stderr=subprocess.STDOUT,
            preexec_fn=partial(confine, 0, SERVER_CORE),
        )
    try:
        _wait(process, port, log)
        yield Server(name, port, psutil.Process(process.pid), log)
    finally:
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()


def _how(name: str, world: World, port: int, unlimited: bool) -> tuple[list[str], dict[str, str]]:
    if name == TANDEM:
        settings = {"TANDEM_DATABASE": world.url, "TANDEM_PORT": str(port), "TANDEM_DRAIN": "0"}
        if unlimited:
            settings |= {"TANDEM_PROGRAM_POINTS": "1000000000", "TANDEM_PROGRAM_POINTS_SECOND": "1000000000"}
        return [sys.executable, "-m", "api", "serve"], settings
    target = "bench.floor:star" if name == STAR else "bench.floor:bare"
    how = ["--loop", "uvloop", "--http", "httptools", "--no-access-log", "--log-level", "warning"]
    told = {"FLOOR_DATABASE": world.url, "FLOOR_AUTHOR": world.speaker}
    return [sys.executable, "-m", "uvicorn", *how, "--port", str(port), target], told


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.01)
    raise RuntimeError(f"A server did not start:\n{log.read_text()[-2000:]}")
