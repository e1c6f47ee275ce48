"""A PostgreSQL for measuring: started as the tests start theirs, but it keeps its promises, and its data."""

from __future__ import annotations

import psutil

from bench.cores import confine
from tests.cluster import Cluster

SETTINGS = "-c listen_addresses='' -c shared_buffers=512MB -c max_wal_size=4GB -c jit=off"


class Standing(Cluster):
    """The server, with the durability that PostgreSQL has by itself; its data stay when it stops."""

    def start(self) -> None:
        """Start it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not (self._data / "PG_VERSION").exists():
            self._run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        self._run("pg_ctl", "-w", "-l", self.folder / "log", "-o", f"-k {self.folder} {SETTINGS}", "start")

    def stop(self) -> None:
        """Stop it."""
        self._run("pg_ctl", "-w", "-m", "fast", "stop")

    def pin(self, core: int) -> None:
        """Keep it on one core, with all that it starts from now on."""
        for process in [self.process, *self.process.children()]:
            confine(process.pid, core)

    @property
    def process(self) -> psutil.Process:
        """Its first process, parent of all others."""
        return psutil.Process(int((self._data / "postmaster.pid").read_text().splitlines()[0]))
