"""Headers that every answer carries, so that no browser does with it what we do not mean."""

from __future__ import annotations

from starlette.types import ASGIApp, Message, Receive, Scope, Send

ALWAYS = {
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
ENCRYPTED = {"Strict-Transport-Security": "max-age=31536000; includeSubDomains"}


class Headed:
    """Adds them where a door has not said otherwise."""

    def __init__(self, app: ASGIApp, *, https: bool) -> None:
        self.app = app
        headers = {**ALWAYS, **(ENCRYPTED if https else {})}
        self.headers = [(name.lower().encode(), value.encode()) for name, value in headers.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""

        async def add(message: Message) -> None:
            if message["type"] == "http.response.start":
                said = {name for name, _ in message["headers"]}
                more = [header for header in self.headers if header[0] not in said]
                message["headers"] = [*message["headers"], *more]
            await send(message)

        await self.app(scope, receive, add if scope["type"] == "http" else send)
