"""Whether a browser's request comes from our own pages: the fence against forged requests."""

from __future__ import annotations

from starlette.requests import HTTPConnection

from api.problems import Problem
from api.settings import Settings


def must_be_ours(request: HTTPConnection, settings: Settings, *, browser: bool = True) -> None:
    """Refuse a request that another site's page made.

    A browser that sends our cookie must prove where it comes from; a caller that need not be a browser may stay silent.
    """
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    foreign = (site is not None and site != "same-origin") or (
        origin is not None and not _ours(origin, request, settings)
    )
    if foreign or (browser and site is None and origin is None):
        raise Problem(
            403,
            "CROSS_SITE",
            en="This request must come from the panel's own pages.",
            pl="To zapytanie musi pochodzić ze stron panelu.",
        )


def _ours(origin: str, request: HTTPConnection, settings: Settings) -> bool:
    if settings.origins:
        return origin in settings.origins
    scheme = {"ws": "http", "wss": "https"}.get(request.url.scheme, request.url.scheme)
    return origin == f"{scheme}://{request.headers.get('host', '')}"
