"""Reports are told of the fixture world, in which teams, work and ratings are added once; what only reads shares it."""

from __future__ import annotations

import asyncio
import datetime as dt
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from fixtures.world import World, recall
from schema.database import Dialect, connect
from schema.teams import rules as teams
from schema.tickets import rules as tickets
from schema.tickets.model import Audience, Rating, Ticket, TicketState
from schema.writing import unit
from tests.cluster import Cluster
from tests.conftest import scratch
from tests.told import told_file, told_template

__all__ = ["told_file", "told_template"]

DAY = dt.timedelta(days=1)
_known: dict[Dialect, World] = {}


@pytest.fixture(scope="session")
def busy_file(told_file: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Address of a file with the busy world."""
    url = f"sqlite://{shutil.copy(told_file, tmp_path_factory.mktemp('busy') / 'tandem.db')}"
    asyncio.run(_bustle(url))
    return url


@pytest.fixture(scope="session")
def busy_database(cluster: Cluster, told_template: str) -> Iterator[str]:
    """Address of a database with the busy world."""
    with scratch(cluster, told_template) as url:
        asyncio.run(_bustle(url))
        yield url


@pytest.fixture
def busy_url(dialect: Dialect, request: pytest.FixtureRequest) -> str:
    """Address of the database with the busy world."""
    url: str = request.getfixturevalue("busy_file" if dialect == "sqlite" else "busy_database")
    return url


@pytest.fixture
async def busy(busy_url: str, dialect: Dialect) -> AsyncIterator[World]:
    """The world with two teams, among whom tickets go round, with work that was logged, and with ratings."""
    database = await connect(busy_url)
    if dialect not in _known:
        _known[dialect] = await recall()
    yield _known[dialect]
    await database.close()


async def _bustle(url: str) -> None:
    database = await connect(url)
    try:
        world = await recall()
        await _work(world)
        await _rate(world)
    finally:
        await database.close()


async def _work(world: World) -> None:
    adam, tomasz = world.viewer("adam.gawron"), world.viewer("tomasz.wrona")
    first, second = [await teams.add_team(adam, name=name) for name in ("Serwis", "Sieć")]
    going = await Ticket.filter(state__in=[TicketState.NEW, TicketState.OPEN, TicketState.PENDING]).order_by("id")
    for place, ticket in enumerate(going):
        for team in (first, second)[: 1 + place % 2]:
            await tickets.assign(tomasz, ticket.id, assignee=tomasz.person_id, team=team.id)
        audience = Audience.INTERNAL if place % 3 == 0 else Audience.SHARED
        await tickets.log_work(tomasz, ticket.id, minutes=15 + place, audience=audience)


async def _rate(world: World) -> None:
    """Whoever asked rates, the day after the end, as far as they can sign in."""
    viewers = {viewer.person_id: viewer for viewer in world.viewers.values()}
    closed = await Ticket.filter(state=TicketState.CLOSED, closed_at__isnull=False, merged_into_id=None).order_by("id")
    for place, ticket in enumerate(closed):
        viewer = viewers.get(ticket.requester_id)
        asked = await Rating.exists(ticket_id=ticket.id, rated_at=None)
        if asked and viewer is not None and not viewer.staff and ticket.closed_at:
            async with unit(viewer, effective_at=ticket.closed_at + DAY):
                await tickets.rate(viewer, ticket.id, score=1 + place % 5)
