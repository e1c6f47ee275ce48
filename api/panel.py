"""The panel: one page and its files, as they were built."""

from __future__ import annotations

import secrets
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from api import statics
from api.documents import TRUSTED
from api.problems import Problem, missing

NONCE = b"__CSP_NONCE__"
LIVE_SECONDS = b"__LIVE_SECONDS__"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data: blob:; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
    "object-src 'none'; frame-ancestors 'none'"
)


class Panel:
    """Serves the built panel: its page for every address of the application, its files for theirs."""

    def __init__(self, folder: Path, live_seconds: float) -> None:
        self.files = statics.load(folder)
        self.files.pop(TRUSTED, None)  # for the server alone
        index = self.files.pop("index.html", None)
        self.index = index.body.replace(LIVE_SECONDS, f"{live_seconds:g}".encode()) if index else None

    async def page(self, request: Request) -> Response:
        """The page itself, with a nonce of its own for styles made by scripts."""
        if self.index is None:
            raise Problem(
                503, "PANEL_NOT_BUILT", en="The panel is not built: run `make panel`.", pl="Panel nie jest zbudowany."
            )
        nonce = secrets.token_urlsafe(16)
        headers = {"Cache-Control": "no-store", "Content-Security-Policy": POLICY.format(nonce=nonce)}
        return Response(self.index.replace(NONCE, nonce.encode()), headers=headers, media_type="text/html")

    async def file(self, request: Request) -> Response:
        """One of the panel's files; those with a fingerprint in their name never change."""
        path = request.path_params["path"]
        if path not in self.files:
            raise missing()
        return self.files[path].response(request, statics.IMMUTABLE if path.startswith("assets/") else statics.CHECKED)
