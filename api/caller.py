"""From a request to a viewer: by the session's cookie, or by a token."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, replace
from functools import cached_property
from ipaddress import IPv6Network

from starlette.requests import HTTPConnection, Request
from starlette.responses import Response

from api.beside import Beside
from api.logs import line_of
from api.problems import Problem
from api.same_origin import must_be_ours
from api.settings import Settings
from schema.people import rules
from schema.people.model import Person, Session
from schema.refusals import Language
from schema.viewer import NOBODY, Viewer

MOST = 10_000


@dataclass(frozen=True)
class Credential:
    """The secret by which somebody acts: of a token, or of a browser's session."""

    secret: str
    program: bool

    @cached_property
    def hash(self) -> str:
        """What is kept of it."""
        return rules.hash_of(self.secret)


class Callers:
    """Knows who is asking, and remembers it for a moment."""

    def __init__(self, settings: Settings, beside: Beside) -> None:
        self.settings, self.beside = settings, beside
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
        viewer = await self.visitor(request)
        _must_be_expected(request, viewer)
        return viewer

    def credential(self, request: HTTPConnection) -> Credential | None:
        """By what somebody acts."""
        token, session = _token(request), self.session(request)
        if token is not None:
            return Credential(token, program=True)
        return Credential(session, program=False) if session else None

    def over_socket(self, socket: HTTPConnection, said: object) -> Credential | None:
        """By what somebody acts on a socket: the token that they say, or the session of a browser on our own page."""
        token = _token(socket) if said is None else _bearer(said)
        if token is not None:
            return Credential(token, program=True)
        session = self.session(socket)
        if session is None:
            return None
        must_be_ours(socket, self.settings)
        return Credential(session, program=False)

    async def remembered(self, credential: Credential) -> Viewer | None:
        """Whoever has it, as far as is remembered; it counts as use."""
        find = rules.token_viewer if credential.program else self._by_session
        return await self._remembered(credential.secret, find)

    async def who(self, credential: Credential) -> Viewer | None:
        """Whoever has it now: asked afresh, and not counted as use."""
        if credential.program:
            return await rules.token_viewer(credential.secret)
        found = await rules.session_use(credential.secret, self.idle)
        return found[0] if found else None

    async def living(self, credentials: Collection[Credential]) -> set[str]:
        """Hashes of those that are not over."""
        tokens = [one.hash for one in credentials if one.program]
        sessions = [one.hash for one in credentials if not one.program]
        return await rules.living(sessions, tokens, self.idle)

    @property
    def idle(self) -> dt.timedelta:
        """How long a session lasts that nobody uses."""
        return dt.timedelta(hours=self.settings.idle_hours)

    async def visitor(self, request: Request) -> Viewer:
        """Whoever opens a page: what is shown depends on them, but nothing happens on their behalf."""
        session = self.session(request)
        found = await self._remembered(session, self._by_session) if session else None
        if found is None:
            stranger = replace(NOBODY, language=_language(request), caller=f"address {_address(request)}")
            return self._noted(request, stranger, "nobody")
        return self._noted(request, found, "staff" if found.staff else "person")

    async def reader(self, request: Request) -> Viewer:
        """Whoever asks for something to keep; a link in a mail leads there, so they may come from anywhere."""
        program = "authorization" in request.headers
        viewer = await (self.viewer(request) if program else self.visitor(request))
        if is_stranger(viewer):
            raise Problem(401, "UNAUTHENTICATED", en="Sign in first.", pl="Najpierw się zaloguj.")
        return viewer

    def session(self, request: HTTPConnection) -> str | None:
        """The secret of the browser's session."""
        return request.cookies.get(self.cookie) or None

    def let_in(self, session: Session, secret: str) -> Response:
        """The answer that signs a browser in: it brings the cookie."""
        answer = Response(status_code=204, headers={"Cache-Control": "no-store"})
        answer.set_cookie(
            self.cookie,
            secret,
            expires=session.expires_at,
            secure=self.settings.https,
            httponly=True,
            samesite="lax",
        )
        return answer

    async def sign_out(self, request: Request) -> None:
        """End the session that this browser has, if it has one."""
        secret = self.session(request)
        if secret:
            self.forget(secret)
            await rules.sign_out(secret)

    def forget(self, secret: str) -> None:
        """Ask the database about this one again."""
        self._known.pop(secret, None)

    async def _by_session(self, secret: str) -> Viewer | None:
        found = await rules.session_use(secret, self.idle)
        if found is None:
            return None
        viewer, due = found
        if due:
            self.beside.start(rules.use_session(secret))
        return viewer

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


def _address(request: HTTPConnection) -> str:
    """Where a request comes from; a network of version 6 is one caller, for it has more addresses than can be kept."""
    host = request.client.host if request.client else ""
    try:
        return str(IPv6Network((host, 64), strict=False))
    except ValueError:
        return host


def _token(request: HTTPConnection) -> str | None:
    header = request.headers.get("authorization")
    return None if header is None else _bearer(header)


def _bearer(said: object) -> str:
    scheme, _, token = said.partition(" ") if isinstance(said, str) else ("", "", "")
    if scheme.lower() != "bearer" or not token.strip().startswith("tnd_"):
        raise _refused_token()
    return token.strip()


def _must_be_expected(request: Request, viewer: Viewer) -> None:
    """A page that says whose it is learns when the session is over or another's, instead of reading as a stranger."""
    expected = request.headers.get("tandem-viewer")
    if expected and expected != f"{Person.prefix}_{viewer.person_id}":
        raise Problem(
            401,
            "UNAUTHENTICATED",
            en="Sign in again: the session of this page is over.",
            pl="Zaloguj się ponownie: sesja tej strony już się skończyła.",
        )


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
