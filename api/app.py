"""Every door, on one page."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.routing import Route, Router
from starlette.types import ASGIApp, Lifespan
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
    graph = GraphQL(schema._schema, answering, callers, settings)
    router = Router(_routes(graph, callers, settings), lifespan=_lifespan(graph, settings))
    doors: ASGIApp = Headed(Answered(router), https=settings.https)
    if settings.proxies:
        believing: Any = ProxyHeadersMiddleware  # typed with ASGI types of uvicorn's own
        doors = believing(doors, list(settings.proxies))
    return Logged(doors, settings.proxies)


def _routes(graph: GraphQL, callers: Callers, settings: Settings) -> list[Route]:
    login, files, health = Login(callers, settings), Files(callers, settings), Health(settings)
    panel, workbench = Panel(settings.panel), GraphiQL(callers)
    return [
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


def _lifespan(graph: GraphQL, settings: Settings) -> Lifespan[Router]:
    @asynccontextmanager
    async def lifespan(_router: Router) -> AsyncIterator[None]:
        db = await database.connect(settings.database, exclusive=True, limits=_limits(settings))
        logs.log.info("serving", database=db.dialect, host=settings.host, port=settings.port)
        try:
            with drained(settings.drain):
                yield
        finally:
            await graph.finish()
            await db.close()
            logs.log.info("stopped")

    return lifespan


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
