"""Setting a password: by a link, by mail when it is forgotten, and anew by whoever knows it."""

from __future__ import annotations

import datetime as dt

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from api import bodies, letters
from api.beside import Beside
from api.caller import Callers, is_stranger
from api.logs import log
from api.mail import Post
from api.problems import Problem
from api.same_origin import must_be_ours
from api.settings import Settings
from schema.people import rules
from schema.people.rules import Attempts

WINDOW = dt.timedelta(minutes=15)
PER_ADDRESS, PER_CALLER = 5, 50


class Passwords:
    """
    POST /password/forgotten with {"email"}, /password/link with {"secret"}, /password/reset with {"secret", "password"}
    and, signed in, /password with {"current", "password"}.
    """

    def __init__(self, callers: Callers, post: Post, beside: Beside, settings: Settings) -> None:
        self.callers, self.post, self.beside, self.settings = callers, post, beside, settings
        self.addresses, self.askers = Attempts(PER_ADDRESS, WINDOW), Attempts(PER_CALLER, WINDOW)

    async def link(self, request: Request) -> Response:
        """Say whose a link is, while it works, so that they know for whom they set a password."""
        must_be_ours(request, self.settings, browser=False)
        [secret] = await bodies.texts(request, "secret")
        person = await rules.holder_of(secret)
        told = {"name": person.name, "email": person.email, "language": person.language}
        return JSONResponse(told, headers={"Cache-Control": "no-store"})

    async def reset(self, request: Request) -> Response:
        """Set a password by a link, and sign in."""
        must_be_ours(request, self.settings, browser=False)
        secret, password = await bodies.texts(request, "secret", "password")
        session, key = await rules.set_by_link(secret, password, request.headers.get("user-agent"))
        await self.callers.sign_out(request)
        return self.callers.let_in(session, key)

    async def forgotten(self, request: Request) -> Response:
        """Mail a link to whoever has the address; the answer is the same when nobody has, and as soon."""
        must_be_ours(request, self.settings, browser=False)
        [email] = await bodies.texts(request, "email")
        bodies.must_be_email(email)
        self.askers.count(request.client.host if request.client else "")
        self.addresses.count(email.strip().lower())
        if self.post.open:
            self.beside.start(self._write_to(email))
        else:
            log.warning("mail_not_set", why="TANDEM_MAIL is empty: nobody is written to.")
        return Response(status_code=202, headers={"Cache-Control": "no-store"})

    async def _write_to(self, email: str) -> None:
        found = await rules.forgotten(email)
        if found is not None:
            person, secret = found
            await self.post.send(letters.new_password(person, f"{self.settings.address}/app/password#{secret}"))

    async def change(self, request: Request) -> Response:
        """Set a new password in place of one's own; other browsers are signed out."""
        viewer, session = await self.callers.viewer(request), self.callers.session(request)
        if is_stranger(viewer) or session is None:
            raise Problem(401, "UNAUTHENTICATED", en="Sign in first.", pl="Najpierw się zaloguj.")
        current, password = await bodies.texts(request, "current", "password")
        await rules.change_password(viewer, session, current=current, password=password)
        return Response(status_code=204, headers={"Cache-Control": "no-store"})
