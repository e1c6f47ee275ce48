"""From a request to a viewer: by the session's cookie, or by a token."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

from starlette.requests import Request

from api.logs import line_of
from api.problems import Problem
from api.same_origin import must_be_ours
from api.settings import Settings
from schema.people import rules
from schema.refusals import Language
from schema.viewer import NOBODY, Viewer

MOST = 10_000


class Callers:
    """Knows who is asking, and remembers it for a moment."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.cookie = "__Host-tandem_session" if settings.https else "tandem_session"
        self._known: dict[str, tuple[float, Viewer]] = {}

    async def viewer(self, request: Request) -> Viewer:
        """Whoever acts by this request; a stranger is nobody. A browser's request must come from our own pages."""
        token, session = _token(request), self.session(request)
        if token is not None and session is not None:
            en, pl = "Send a token or a cookie, not both.", "Wyślij token albo ciasteczko, nie oba naraz."
            raise Problem(400, "TWO_CREDENTIALS", en=en, pl=pl)
        if token is not None:
            found = await self._remembered(token, rules.token_viewer)
            if found is None:
                raise _refused_token()
            return self._noted(request, found, "token")
        if session is not None:
            must_be_ours(request, self.settings)
        return await self.visitor(request)

    async def visitor(self, request: Request) -> Viewer:
        """Whoever opens a page: what is shown depends on them, but nothing happens on their behalf."""
        session = self.session(request)
        found = await self._remembered(session, rules.session_viewer) if session else None
        if found is None:
            return self._noted(request, replace(NOBODY, language=_language(request)), "nobody")
        return self._noted(request, found, "staff" if found.staff else "person")

    def session(self, request: Request) -> str | None:
        """The secret of the browser's session."""
        return request.cookies.get(self.cookie) or None

    def forget(self, secret: str) -> None:
        """Ask the database about this one again."""
        self._known.pop(secret, None)

    async def _remembered(self, secret: str, find: Callable[[str], Awaitable[Viewer | None]]) -> Viewer | None:
        now = time.monotonic()
        until, viewer = self._known.get(secret, (0.0, NOBODY))
        if now < until:
            return viewer
        found = await find(secret)
        self.forget(secret)
        if found is not None:
            if len(self._known) >= MOST:
                self._known.clear()
            # Counted from before the question: the answer may be as old as that.
            self._known[secret] = (now + self.settings.viewer_seconds, found)
        return found

    @staticmethod
    def _noted(request: Request, viewer: Viewer, kind: str) -> Viewer:
        line = line_of(request.scope)
        line.viewer = kind
        return viewer.within(line.request_id)


def is_stranger(viewer: Viewer) -> bool:
    """Whether the viewer has not signed in."""
    return viewer.person_id == NOBODY.person_id


def _token(request: Request) -> str | None:
    header = request.headers.get("authorization")
    if header is None:
        return None
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or not token.strip().startswith("tnd_"):
        raise _refused_token()
    return token.strip()


def _refused_token() -> Problem:
    return Problem(
        401,
        "UNAUTHENTICATED",
        en="This token is unknown, ended or expired.",
        pl="Ten token jest nieznany, odwołany albo wygasł.",
        headers={"WWW-Authenticate": 'Bearer realm="tandem"'},
    )


def _language(request: Request) -> Language:
    """Polish, unless the browser likes English better."""
    wanted = [part.split(";")[0].strip().lower() for part in request.headers.get("accept-language", "").split(",")]
    known = [tag[:2] for tag in wanted if tag[:2] in {"pl", "en"}]
    return "en" if known[:1] == ["en"] else "pl"
