"""Whether the process is alive, and whether requests should be sent to it."""

from __future__ import annotations

import asyncio
import sqlite3

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from api.draining import DRAINING
from api.settings import Settings
from schema import database, migrations

PATIENCE = 1.0


class Health:
    """GET /healthz and GET /readyz."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._up_to_date = False

    async def alive(self, request: Request) -> Response:
        """The event loop turns."""
        return _said(200, {"status": "ok"})

    async def ready(self, request: Request) -> Response:
        """The database answers and is up to date, and nobody has told us to stop."""
        reasons = await self._reasons()
        facts: dict[str, object] = {"status": "ready" if not reasons else "not ready", "reasons": reasons}
        if self.settings.database.startswith("sqlite"):
            facts["sqlite"] = sqlite3.sqlite_version
        return _said(503 if reasons else 200, facts)

    async def _reasons(self) -> list[str]:
        if DRAINING.is_set():
            return ["draining"]
        try:
            async with asyncio.timeout(PATIENCE):
                await database.current().rows("SELECT 1 AS one")
                self._up_to_date = self._up_to_date or not await migrations.pending(self.settings.database)
        except Exception:
            # Whatever it is: requests should go elsewhere until it is over.
            return ["database does not answer"]
        return [] if self._up_to_date else ["migrations pending"]


def _said(status: int, content: dict[str, object]) -> Response:
    return JSONResponse(content, status, {"Cache-Control": "no-store"})
