"""Every door, on one page."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from starlette.routing import BaseRoute, Route, Router, WebSocketRoute
from starlette.types import ASGIApp, Lifespan
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from api import logs
from api.attachments import Attachments
from api.beside import Beside
from api.caller import Callers
from api.contents import Contents, shelve
from api.contents.sweeping import sweeping
from api.draining import drained
from api.fairness import buckets_on
from api.files import Files
from api.graphiql import GraphiQL
from api.graphql import Answering, GraphQL, Pipeline, Sockets, Streams, Uses
from api.headers import Headed
from api.health import Health
from api.incoming import fetching
from api.live import Hub
from api.login import Login
from api.logs import Logged
from api.mail import Post
from api.notices import forgetting, posting
from api.originals import Originals
from api.panel import Panel
from api.papers import drawing
from api.passwords import Passwords
from api.problems import Answered
from api.ratings import Ratings
from api.settings import Settings
from api.timers import Timers
from api.unsubscribing import Unsubscribing
from schema import database
from schema.graph import Bound, schema
from schema.writing import timers

TURN = 0.0005
"""Seconds for which one thread may keep the interpreter: whoever reads a new document lets the others answer."""


def application(settings: Settings, answering: Answering = Bound.answer) -> ASGIApp:
    """The doors onto a database that is open, or that the server opens at start."""
    shelve(settings)
    beside = Beside(settings.grace)
    callers = Callers(settings, beside)
    buckets = buckets_on(database.dialect_of(settings.database))
    pipeline = Pipeline(schema._schema, answering, buckets, Uses(beside), settings)
    hub = Hub(callers, settings)
    streams = Streams(pipeline, callers, hub)
    graph, sockets = GraphQL(pipeline, callers, streams, settings), Sockets(streams, callers, settings)
    routes = _routes(graph, sockets, callers, beside, settings)
    router = Router(routes, lifespan=_lifespan(pipeline, hub, beside, settings))
    doors: ASGIApp = Headed(Answered(router), https=settings.https)
    if settings.proxies:
        believing: Any = ProxyHeadersMiddleware  # typed with ASGI types of uvicorn's own
        doors = believing(doors, list(settings.proxies))
    return Logged(doors, settings.proxies)


def _routes(graph: GraphQL, sockets: Sockets, callers: Callers, beside: Beside, settings: Settings) -> list[BaseRoute]:
    login, files, health = Login(callers, settings), Files(callers, settings), Health(settings)
    passwords = Passwords(callers, Post(settings), beside, settings)
    ratings, attachments = Ratings(settings), Attachments(callers, Contents(settings.contents), settings)
    unsubscribing = Unsubscribing()
    panel, workbench = Panel(settings.panel, settings.live_seconds), GraphiQL(callers, settings)
    return [
        Route("/graphql", graph),
        WebSocketRoute("/graphql", sockets),
        Route("/graphiql", workbench.page),
        Route("/graphiql/{path:path}", workbench.file),
        Route("/login", login.enter, methods=["POST"]),
        Route("/logout", login.leave, methods=["POST"]),
        Route("/password", passwords.change, methods=["POST"]),
        Route("/password/link", passwords.link, methods=["POST"]),
        Route("/password/reset", passwords.reset, methods=["POST"]),
        Route("/password/forgotten", passwords.forgotten, methods=["POST"]),
        Route("/rating", ratings.rate, methods=["POST"]),
        Route("/rating/link", ratings.link, methods=["POST"]),
        Route("/unsubscribe/{secret}", unsubscribing.page, methods=["GET"]),
        Route("/unsubscribe/{secret}", unsubscribing.stop, methods=["POST"]),
        Route("/files", files.limit, methods=["GET"]),
        Route("/files", files.keep, methods=["POST"]),
        Route("/attachments", attachments.limit, methods=["GET"]),
        Route("/attachments", attachments.keep, methods=["POST"]),
        Route("/attachments/{id}/thumbnail", attachments.show, methods=["GET"]),
        Route("/attachments/{id}/{name}", attachments.give, methods=["GET"]),
        Route("/healthz", health.alive),
        Route("/readyz", health.ready),
        Route("/mails/{id}", Originals(callers).give, methods=["GET"]),
        Route("/", panel.page),
        Route("/app", panel.page),
        Route("/app/{path:path}", panel.page),
        Route("/{path:path}", panel.file),
    ]


def _lifespan(pipeline: Pipeline, hub: Hub, beside: Beside, settings: Settings) -> Lifespan[Router]:
    contents = Contents(settings.contents)
    kept = sweeping(contents) | forgetting(settings.notice_days) | drawing(contents)
    posted = posting(Post(settings), settings.address)

    @asynccontextmanager
    async def lifespan(_router: Router) -> AsyncIterator[None]:
        db = await database.connect(settings.database, exclusive=True, limits=_limits(settings))
        sys.setswitchinterval(TURN)
        logs.log.info("serving", database=db.dialect, host=settings.host, port=settings.port)
        try:
            async with hub.running(), AsyncExitStack() as loops:
                # What waits for servers of others has a loop of its own, or it would keep deadlines waiting.
                for known in (timers | kept, posted, fetching(settings)):
                    await loops.enter_async_context(Timers(settings, known).running())
                with drained(settings.drain, hub.end):
                    yield
        finally:
            await pipeline.finish()
            beside.start(pipeline.uses.keep())
            await beside.finish()
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
