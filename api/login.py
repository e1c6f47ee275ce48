"""Coming in with a password, and leaving."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from api import bodies
from api.bodies import bad
from api.caller import Callers
from api.same_origin import must_be_ours
from api.settings import Settings
from schema.people import rules

LARGEST = 4_096


class Login:
    """POST /login with {"email", "password"}, and POST /logout: a cookie comes, a cookie goes."""

    def __init__(self, callers: Callers, settings: Settings) -> None:
        self.callers, self.settings = callers, settings

    async def enter(self, request: Request) -> Response:
        """Open a session; one that this browser had before ends."""
        must_be_ours(request, self.settings, browser=False)
        email, password = await _credentials(request)
        session, secret = await rules.sign_in(email, password, request.headers.get("user-agent"))
        await self._end(request)
        answer = Response(status_code=204, headers={"Cache-Control": "no-store"})
        answer.set_cookie(
            self.callers.cookie,
            secret,
            expires=session.expires_at,
            secure=self.settings.https,
            httponly=True,
            samesite="lax",
        )
        return answer

    async def leave(self, request: Request) -> Response:
        """End this browser's session."""
        if self.callers.session(request):
            must_be_ours(request, self.settings)
        await self._end(request)
        answer = Response(status_code=204, headers={"Cache-Control": "no-store"})
        answer.delete_cookie(self.callers.cookie, secure=self.settings.https, httponly=True, samesite="lax")
        return answer

    async def _end(self, request: Request) -> None:
        secret = self.callers.session(request)
        if secret:
            self.callers.forget(secret)
            await rules.sign_out(secret)


async def _credentials(request: Request) -> tuple[str, str]:
    bodies.must_be_json(request)
    body = bodies.json_object(await bodies.read(request, LARGEST))
    email, password = body.get("email"), body.get("password")
    if not isinstance(email, str) or not isinstance(password, str):
        raise bad("Send `email` and `password` as strings.", "Wyślij `email` i `password` jako teksty.")
    if not email.isprintable() or len(email) > 254:
        raise bad("This is not an e-mail address.", "To nie jest adres e-mail.")
    return email, password
