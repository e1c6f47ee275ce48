"""Rating by a link that came by mail. Only sending the form rates: to follow the link does not."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from api import bodies
from api.same_origin import must_be_ours
from api.settings import Settings
from schema.tickets import rules


class Ratings:
    """POST /rating/link with {"secret"}, and /rating with {"secret", "score", "comment"}, all of them texts."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    async def link(self, request: Request) -> Response:
        """Say what a link is to rate, while it works."""
        must_be_ours(request, self.settings, browser=False)
        [secret] = await bodies.texts(request, "secret")
        ticket = await rules.asked_by_link(secret)
        key = f"{ticket.client.code}-{ticket.number}"
        told = {"ticket": key, "title": ticket.title, "language": ticket.requester.language}
        return JSONResponse(told, headers={"Cache-Control": "no-store"})

    async def rate(self, request: Request) -> Response:
        """Rate, once."""
        must_be_ours(request, self.settings, browser=False)
        secret, score, comment = await bodies.texts(request, "secret", "score", "comment")
        if score not in ("1", "2", "3", "4", "5"):
            raise bodies.bad("Say 1 to 5.", "Podaj ocenę od 1 do 5.")
        await rules.rate_by_link(secret, score=int(score), comment=comment)
        return Response(status_code=204, headers={"Cache-Control": "no-store"})
