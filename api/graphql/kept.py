"""Answers that whoever asked may keep: marked by what they say, and not sent again to those who have them."""

from __future__ import annotations

import hashlib

VARY = "Accept, Authorization, Cookie"
"""What else an answer depends on than its address."""


def headers_of(body: bytes, media: str, cache: str) -> dict[str, str]:
    """The answer's fingerprint, who may keep it for how long, and what else it depends on."""
    fingerprint = hashlib.sha256(media.encode() + body).hexdigest()[:32]
    return {"ETag": f'"{fingerprint}"', "Cache-Control": cache, "Vary": VARY}


def is_had(if_none_match: str, etag: str) -> bool:
    """Whether the caller has this answer already."""
    had = {tag.strip().removeprefix("W/") for tag in if_none_match.split(",")}
    return etag in had or had == {"*"}
