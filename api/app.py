"""Every door, on one page."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.routing import Route, Router
from starlette.types import ASGIApp
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from api import logs, settings as settings_room
from api.caller import Callers
from api.draining import drained
from api.files import Files
from api.graphiql import GraphiQL
from api.graphql import Answering, GraphQL
from api.headers import Headed
from api.health import Health
from api.login import Login
from api.logs import Logged
from api.panel import Panel
from api.problems import Answered
from api.settings import Settings
from schema import database
from schema.graph import answer, schema


def application(settings: Settings, answering: Answering = answer) -> ASGIApp:
    """The doors onto a database that is open, or that the server opens at start."""
    callers = Callers(settings)
    graph, login, files = (
        GraphQL(schema._schema, answering, callers, settings),
        Login(callers, settings),
        Files(callers, settings),
    )
    panel, workbench, health = Panel(settings.panel), GraphiQL(callers), Health(settings)
    routes = [
        Route("/graphql", graph),
        Route("/graphiql", workbench.page),
        Route("/graphiql/{path:path}", workbench.file),
        Route("/login", login.enter, methods=["POST"]),
        Route("/logout", login.leave, methods=["POST"]),
        Route("/files", files.keep, methods=["POST"]),
        Route("/healthz", health.alive),
        Route("/readyz", health.ready),
        Route("/", panel.page),
        Route("/app", panel.page),
        Route("/app/{path:path}", panel.page),
        Route("/{path:path}", panel.file),
    ]

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        db = await database.connect(settings.database, exclusive=True, limits=_limits(settings))
        logs.log.info("serving", database=db.dialect, host=settings.host, port=settings.port)
        try:
            with drained(settings.drain):
                yield
        finally:
            await graph.finish()
            await db.close()
            logs.log.info("stopped")

    doors: ASGIApp = Answered(Router(routes, lifespan=lifespan))
    doors = Headed(doors, https=settings.https)
    if settings.proxies:
        doors = ProxyHeadersMiddleware(doors, list(settings.proxies))  # type: ignore[arg-type, assignment]  # uvicorn's own ASGI types
    return Logged(doors, settings.proxies)


def _limits(settings: Settings) -> database.Limits:
    return database.Limits(
        readers=settings.readers,
        writers=settings.writers,
        timeout=settings.database_timeout,
        patience=settings.database_patience,
    )


def from_environment() -> ASGIApp:
    """The doors as the environment sets them, for a server process."""
    settings = settings_room.read(os.environ)
    logs.configure(settings.log_level)
    return application(settings)
