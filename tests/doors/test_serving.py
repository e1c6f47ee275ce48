"""A real server process: it starts, serves, and stops without dropping anyone."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

import httpx
import pytest


@dataclass
class Served:
    """The process and where it listens."""

    process: subprocess.Popen[str]
    address: str


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@pytest.fixture
def served(database_url: str) -> Iterator[Served]:
    port = free_port()
    environment = {**os.environ, "TANDEM_DATABASE": database_url, "TANDEM_PORT": str(port), "TANDEM_DRAIN": "3"}
    command = [sys.executable, "-m", "api", "serve"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        yield Served(process, f"http://127.0.0.1:{port}")
        process.kill()


def wait_until_ready(served: Served) -> None:
    for _ in range(300):
        assert served.process.poll() is None, "the server did not start"
        try:
            if httpx.get(f"{served.address}/readyz").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    pytest.fail("the server did not start")


def test_a_server_that_is_told_to_stop_says_so_first_and_serves_on_for_a_while(served: Served) -> None:
    wait_until_ready(served)
    with httpx.Client(base_url=served.address) as client:
        served.process.send_signal(signal.SIGTERM)
        while (ready := client.get("/readyz")).status_code == 200:
            time.sleep(0.05)
        asked = client.post("/graphql", json={"query": "{ __typename }"})

    assert (ready.status_code, ready.json()["reasons"]) == (503, ["draining"])
    assert asked.json()["data"] == {"__typename": "Query"}
    assert served.process.wait(timeout=30) == 0
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{served.address}/healthz")


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
def test_everything_that_a_server_prints_is_a_line_of_the_log(served: Served) -> None:
    wait_until_ready(served)
    served.process.send_signal(signal.SIGINT)
    printed, _ = served.process.communicate(timeout=30)

    assert served.process.returncode == 0
    assert printed.splitlines()
    assert all(line.startswith("{") and line.endswith("}") for line in printed.splitlines())


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
def test_a_second_server_is_refused_on_the_same_port(served: Served, database_url: str) -> None:
    wait_until_ready(served)
    port = served.address.rpartition(":")[2]
    environment = {**os.environ, "TANDEM_DATABASE": database_url, "TANDEM_PORT": port}
    second = subprocess.run(
        [sys.executable, "-m", "api", "serve"], env=environment, capture_output=True, text=True, check=False
    )

    assert second.returncode == 2
    assert second.stderr.count("\n") == 1
    assert f"127.0.0.1:{port}" in second.stderr
