"""A load of requests in plain Python, for where wrk is not.

`python -m bench.streams HOST PORT PATH BODIES TOKEN CLIENTS SECONDS`, with a file of bodies, one a line.
It is slower than what it measures: against fast servers its figures are lower bounds.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from pathlib import Path

import uvloop


async def _client(host: str, port: int, requests: list[bytes], until: float, took: list[float]) -> int:
    reader, writer = await asyncio.open_connection(host, port, limit=2**24)
    failed, place = 0, random.randrange(len(requests))
    while (began := time.perf_counter()) < until:
        place = (place + 1) % len(requests)
        writer.write(requests[place])
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        length = head.partition(b"content-length: ")[2].partition(b"\r\n")[0]
        await reader.readexactly(int(length))
        failed += not head.startswith(b"http/1.1 200")
        took.append(time.perf_counter() - began)
    writer.close()
    return failed


def _requests(host: str, path: str, bodies: str, token: str) -> list[bytes]:
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\n"
    )
    lines = Path(bodies).read_bytes().splitlines()
    return [f"{head}Content-Length: {len(line)}\r\n\r\n".encode() + line for line in lines]


async def _load(host: str, port: int, requests: list[bytes], clients: int, seconds: float) -> dict[str, float]:
    took: list[float] = []
    began = time.perf_counter()
    until = began + seconds
    failed = await asyncio.gather(*[_client(host, port, requests, until, took) for _ in range(clients)])
    whole = time.perf_counter() - began
    took.sort()
    at = {share: took[int(len(took) * share)] * 1000 for share in (0.5, 0.99)}
    return {"requests": len(took), "seconds": whole, "failed": sum(failed), "p50": at[0.5], "p99": at[0.99]}


if __name__ == "__main__":
    host, port, path, bodies, token, clients, seconds = sys.argv[1:]
    load = _load(host, int(port), _requests(host, path, bodies, token), int(clients), float(seconds))
    print(json.dumps(uvloop.run(load)))
