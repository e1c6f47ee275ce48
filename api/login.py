"""Coming in with a password, and leaving."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from api import bodies
from api.caller import Callers
from api.same_origin import must_be_ours
from api.settings import Settings
from schema.people import rules


class Login:
    """POST /login with {"email", "password"}, and POST /logout: a cookie comes, a cookie goes."""

    def __init__(self, callers: Callers, settings: Settings) -> None:
        self.callers, self.settings = callers, settings

    async def enter(self, request: Request) -> Response:
        """Open a session; one that this browser had before ends."""
        must_be_ours(request, self.settings, browser=False)
        email, password = await bodies.texts(request, "email", "password")
        bodies.must_be_email(email)
        session, secret = await rules.sign_in(email, password, request.headers.get("user-agent"))
        await self.callers.sign_out(request)
        return self.callers.let_in(session, secret)

    async def leave(self, request: Request) -> Response:
        """End this browser's session."""
        if self.callers.session(request):
            must_be_ours(request, self.settings)
        await self.callers.sign_out(request)
        answer = Response(status_code=204, headers={"Cache-Control": "no-store"})
        answer.delete_cookie(self.callers.cookie, secure=self.settings.https, httponly=True, samesite="lax")
        return answer
