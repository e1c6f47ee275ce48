"""Files that people attach to what they say: sent beforehand, and given back to whoever sees what they hang on."""

from __future__ import annotations

from uuid import UUID

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from api import bodies
from api.bodies import bad
from api.caller import Callers, is_stranger
from api.contents import Contents
from api.contents.kind import SAFE, UNKNOWN, plain_name
from api.contents.saving import to_be_saved
from api.problems import Problem, missing
from api.settings import Settings
from schema.binding import uuid_of
from schema.files import rules
from schema.files.model import File
from schema.organisations.model import Organisation
from schema.viewer import Viewer


class Attachments:
    """
    POST /attachments?client=org_…&name=zdjecie.png with the file as the body: answers its id, which commands take as
    one of their `files`. GET /attachments tells how large a file may be and how many go together. GET
    /attachments/{id}/{name} is the content, GET /attachments/{id}/thumbnail a small picture of it.
    """

    def __init__(self, callers: Callers, contents: Contents, settings: Settings) -> None:
        self.callers, self.contents, self.settings = callers, contents, settings

    async def limit(self, _request: Request) -> Response:
        """Say beforehand what is taken."""
        told = {"bytes": self.settings.file_bytes, "count": rules.MOST}
        return JSONResponse(told, headers={"Cache-Control": "no-store"})

    async def keep(self, request: Request) -> Response:
        """Keep one file until something is said with it."""
        viewer = await self.callers.viewer(request)
        if is_stranger(viewer):
            raise Problem(401, "UNAUTHENTICATED", en="Sign in first.", pl="Najpierw się zaloguj.")
        name, client = _named(request), _client(request, viewer)
        await rules.may_stage(viewer, client)
        sent = await self.contents.receive(name, bodies.pieces(request, self.settings.file_bytes))
        try:
            if not sent.size:
                raise bad("The file is empty.", "Plik jest pusty.")
            file = await rules.stage(viewer, client, sent)
        except Exception:
            await self.contents.remove([sent.id])
            raise
        told = {"id": file.key, "name": file.name, "mediaType": file.media_type, "size": file.size}
        return JSONResponse({**told, "thumbnail": file.thumbnail}, 201, {"Cache-Control": "no-store"})

    async def give(self, request: Request) -> Response:
        """Give a content to whoever sees its file: to be kept, never to be shown in our name."""
        file = await self._seen(request)
        media = file.media_type if file.media_type in SAFE else UNKNOWN
        return self._given(request, file.sha256, self.contents.path(file.id), media, to_be_saved(file.name))

    async def show(self, request: Request) -> Response:
        """Show a small picture of it: drawn by us, so it may stand in a page."""
        file = await self._seen(request)
        if not file.thumbnail:
            raise missing()
        return self._given(request, f"{file.sha256}-s", self.contents.thumbnail(file.id), "image/webp", {})

    async def _seen(self, request: Request) -> File:
        """The file, if it exists for whoever asks."""
        viewer = await self.callers.reader(request)
        return await rules.fetch(viewer, uuid_of(request.path_params["id"], File.prefix))

    @staticmethod
    def _given(request: Request, tag: str, path: object, media: str, more: dict[str, str]) -> Response:
        headers = {"Cache-Control": "private, no-cache", "ETag": f'"{tag}"', **more}
        if f'"{tag}"' in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        return FileResponse(str(path), headers=headers, media_type=media)


def _named(request: Request) -> str:
    name = plain_name(request.query_params.get("name", ""))
    if not name or len(name) > 200:
        raise bad("Say the file's name: ?name=picture.png", "Podaj nazwę pliku: ?name=zdjecie.png")
    return name


def _client(request: Request, viewer: Viewer) -> UUID:
    """The organisation for whose ticket it is; one's own if nothing is said."""
    said = request.query_params.get("client")
    return viewer.organisation_id if said is None else uuid_of(said, Organisation.prefix)
