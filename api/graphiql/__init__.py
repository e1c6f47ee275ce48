"""GraphiQL, the graph's workbench, from our own files, for people who are signed in."""

from __future__ import annotations

import secrets
from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from api import statics
from api.caller import Callers, is_stranger
from api.problems import missing
from api.settings import Settings

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; "
    "font-src 'self' data:; connect-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
)

OFF = {
    "en": "GraphiQL is off: on this server browsers ask only trusted documents (TANDEM_TRUSTED_ONLY).\n"
    "Ask with a token from a program, or try queries on a server without this setting.\n",
    "pl": "GraphiQL jest wyłączony: na tym serwerze przeglądarki pytają tylko o zaufane dokumenty "
    "(TANDEM_TRUSTED_ONLY).\n"
    "Pytaj z programu, używając tokenu, albo wypróbuj zapytania na serwerze bez tego ustawienia.\n",
}
"""Why there is no workbench."""


class GraphiQL:
    """Serves the workbench and its files."""

    def __init__(self, callers: Callers, settings: Settings) -> None:
        self.callers, self.off = callers, settings.trusted_only
        self.files = _files()

    async def page(self, request: Request) -> Response:
        """The workbench; a stranger is sent to the panel to sign in."""
        viewer = await self.callers.visitor(request)
        if is_stranger(viewer):
            return RedirectResponse("/", 303, {"Cache-Control": "no-store"})
        if self.off:
            return PlainTextResponse(OFF[viewer.language], 403, {"Cache-Control": "no-store"})
        nonce = secrets.token_urlsafe(16)
        headers = {"Cache-Control": "no-store", "Content-Security-Policy": POLICY.format(nonce=nonce)}
        return Response(
            self.files["index.html"].body.replace(b"__CSP_NONCE__", nonce.encode()),
            headers=headers,
            media_type="text/html",
        )

    async def file(self, request: Request) -> Response:
        """One of its files."""
        path = request.path_params["path"]
        if path not in self.files or path == "index.html":
            raise missing()
        return self.files[path].response(request, statics.CHECKED)


@cache
def _files() -> dict[str, statics.Static]:
    return statics.load(Path(__file__).parent / "files")
