"""The server process."""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
from types import FrameType
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.supervisors import Multiprocess

from api import logs, settings as settings_room
from api.app import application
from api.settings import Settings

GARBAGE = 10_000, 50, 100
"""How much is new before one looks for garbage among it, and how seldom among what is older: requests leave little that
refers to itself, and a look through a thousand kept documents is as long as a hundred answers."""
TURN = 0.001
"""Seconds after which a thread lets another one work; one answer may wait for several turns."""


class PortTaken(OSError):
    """Somebody else listens there."""


def must_be_free(settings: Settings) -> None:
    """Refuse to start where somebody else listens."""
    with socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            where = f"{settings.host}:{settings.port}"
            raise PortTaken(f"The server cannot listen at {where}: {error.strerror}. Choose another port.") from None


def run(settings: Settings) -> None:
    """Serve until told to stop."""
    for stop in (signal.SIGINT, signal.SIGTERM):
        # uvicorn sends itself the signal again once it has stopped; that must not end the process as if it had failed.
        signal.signal(stop, _stopped)
    if settings.workers == 1:
        uvicorn.Server(uvicorn.Config(_lasting(application(settings)), **_how(settings))).run()
        return
    # Each process reads the settings from the environment.
    config = uvicorn.Config("api.server:from_environment", factory=True, workers=settings.workers, **_how(settings))
    Multiprocess(config, sockets=[config.bind_socket()]).run()


def from_environment() -> ASGIApp:
    """The doors as the environment sets them, for one process of several."""
    settings = settings_room.read(os.environ)
    logs.configure(settings.log_level)
    return _lasting(application(settings))


def _lasting(doors: ASGIApp) -> ASGIApp:
    """
    The same, once everything that is there by now is set aside: it stays to the end, and to look through it for
    garbage takes a third of a second in which nobody is answered. What is done beside the loop gives way to it soon.
    """
    sys.setswitchinterval(TURN)
    gc.collect()
    gc.freeze()
    gc.set_threshold(*GARBAGE)
    return doors


def _stopped(_signal: int, _frame: FrameType | None) -> None:
    """Nothing is left to do."""


def _how(settings: Settings) -> dict[str, Any]:
    return {
        "host": settings.host,
        "port": settings.port,
        "log_config": None,
        "access_log": False,
        "proxy_headers": False,
        "server_header": False,
        "timeout_graceful_shutdown": int(settings.grace),
        "lifespan": "on",
        "ws_max_size": settings.body_bytes,
        "ws_per_message_deflate": False,  # it would take hundreds of kilobytes for each socket
    }
