"""Mails as they came, given to those of the IT team who see them."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from api.caller import Callers
from api.contents.kind import UNKNOWN
from api.contents.saving import to_be_saved
from schema.binding import uuid_of
from schema.mails import rules
from schema.mails.model import Mail


class Originals:
    """GET /mails/{id} is the whole message, byte by byte, to be opened in a mail program; also what is unreadable."""

    def __init__(self, callers: Callers) -> None:
        self.callers = callers

    async def give(self, request: Request) -> Response:
        """Give a message to whoever sees its mail."""
        viewer = await self.callers.reader(request)
        mail = await rules.fetch(viewer, uuid_of(request.path_params["id"], Mail.prefix))
        headers = {"Cache-Control": "private, no-store", **to_be_saved(f"{mail.key}.eml")}
        return Response(mail.content, headers=headers, media_type=UNKNOWN)
