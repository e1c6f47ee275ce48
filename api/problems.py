"""A refusal, or a fault of ours, said over HTTP: one shape, in Polish and in English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from api.logs import Line, line_of, log
from schema.database import DatabaseUnavailable
from schema.refusals import Language, Refusal, TooManyAttempts

STATUS = {
    "NOT_FOUND": 404,
    "FORBIDDEN": 403,
    "IMPOSSIBLE": 409,
    "UNFINISHED": 409,
    "FAULTY": 422,
    "CONFLICT": 409,
    "INVALID": 422,
    "IDEMPOTENCY_MISMATCH": 422,
    "IDEMPOTENCY_IN_PROGRESS": 409,
    "SIGN_IN_FAILED": 401,
    "LINK_ENDED": 410,
    "RATING_ENDED": 410,
    "TOO_MANY_ATTEMPTS": 429,
}


class Problem(Exception):
    """A request that a door turns away."""

    def __init__(
        self,
        status: int,
        code: str,
        *,
        en: str,
        pl: str,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, Any] | None = None,
        to: Language = "en",
    ) -> None:
        self.status, self.code, self.en, self.pl = status, code, en, pl
        self.headers, self.params, self.to = dict(headers or {}), dict(params or {}), to
        super().__init__(en)

    @property
    def message(self) -> str:
        """The sentence in the language of whoever it is said to."""
        return self.pl if self.to == "pl" else self.en

    def response(self, line: Line) -> Response:
        """The problem as `application/problem+json`."""
        content = {
            "type": "about:blank",
            "status": self.status,
            "code": self.code,
            "message": {"pl": self.pl, "en": self.en},
            "params": self.params,
            "requestId": line.request_id,
        }
        body = orjson.dumps(content, default=str)
        return Response(body, self.status, headers=self.headers, media_type="application/problem+json")


def problem_of(error: Exception) -> Problem:
    """What to say about anything that was raised; what is not the caller's to mend says nothing of its cause."""
    match error:
        case Problem():
            return error
        case Refusal():
            return _refused(error)
        case DatabaseUnavailable():
            return unavailable()
        case HTTPException(status_code=404):
            return missing()
        case HTTPException(status_code=405):
            headers = error.headers or {}
            return Problem(
                405, "METHOD_NOT_ALLOWED", en="Use another method.", pl="Użyj innej metody.", headers=headers
            )
        case _:
            return Problem(
                500,
                "INTERNAL_SERVER_ERROR",
                en="Something broke on our side. Say the request id when you ask for help.",
                pl="Coś zepsuło się po naszej stronie. Prosząc o pomoc, podaj identyfikator zapytania.",
            )


def _refused(refusal: Refusal) -> Problem:
    wait = {"Retry-After": str(int(str(refusal.facts["minutes"])) * 60)} if isinstance(refusal, TooManyAttempts) else {}
    en, pl = refusal.message("en"), refusal.message("pl")
    return Problem(STATUS.get(refusal.code, 400), refusal.code, en=en, pl=pl, headers=wait, params=refusal.facts)


def unavailable() -> Problem:
    """The database cannot be reached just now."""
    return Problem(
        503,
        "SERVICE_UNAVAILABLE",
        en="The database cannot be reached. Try again in a moment.",
        pl="Baza danych jest niedostępna. Spróbuj ponownie za chwilę.",
        headers={"Retry-After": "2"},
    )


def missing() -> Problem:
    """Nothing lives at this address."""
    return Problem(404, "NOT_FOUND", en="There is nothing at this address.", pl="Pod tym adresem nic nie ma.")


def too_large(limit: int) -> Problem:
    """The body is larger than the door takes."""
    return Problem(
        413, "TOO_LARGE", en=f"At most {limit} bytes are taken here.", pl=f"Tu można wysłać najwyżej {limit} bajtów."
    )


class Answered:
    """Turns whatever the doors raise into a problem document."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        line, started = line_of(scope), False
        # Told that there is an application, Starlette's router raises what it refuses instead of answering by itself.
        scope["app"] = self.app

        async def watch(message: Any) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, watch)
        except Exception as error:
            problem = problem_of(error)
            told(problem, error, line)
            if started:
                raise
            await problem.response(line)(scope, receive, send)


def told(problem: Problem, error: Exception, line: Line) -> None:
    """Note the problem in the request's line of the log; a fault of ours with its traceback."""
    line.code = problem.code
    if problem.status == 500:
        log.error("fault", request_id=line.request_id, exc_info=error)
