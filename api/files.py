"""Files that people send: kept aside until a command takes them."""

from __future__ import annotations

from urllib.parse import unquote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from api import bodies
from api.bodies import bad
from api.caller import Callers, is_stranger
from api.problems import Problem
from api.settings import Settings
from schema.imports import rules


class Files:
    """
    POST /files?name=register.csv with the file as the body: answers the upload's id, which import commands take.
    GET /files tells how large a file may be.
    """

    def __init__(self, callers: Callers, settings: Settings) -> None:
        self.callers, self.settings = callers, settings

    async def limit(self, _request: Request) -> Response:
        """Say beforehand how many bytes a file may have."""
        return JSONResponse({"bytes": self.settings.upload_bytes}, headers={"Cache-Control": "no-store"})

    async def keep(self, request: Request) -> Response:
        """Keep one file."""
        viewer = await self.callers.viewer(request)
        if is_stranger(viewer):
            raise Problem(401, "UNAUTHENTICATED", en="Sign in first.", pl="Najpierw się zaloguj.")
        name = request.query_params.get("name") or unquote(request.headers.get("x-file-name", ""))
        if not name.strip() or len(name) > 200:
            raise bad("Say the file's name: /files?name=register.csv", "Podaj nazwę pliku: /files?name=rejestr.csv")
        content = await bodies.read(request, self.settings.upload_bytes)
        if not content:
            raise bad("The file is empty.", "Plik jest pusty.")
        upload = await rules.stage_upload(viewer, content, name)
        return JSONResponse({"upload": upload.key}, 201, {"Cache-Control": "no-store"})
