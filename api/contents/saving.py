"""Contents of others, given out to be saved and never to be shown in our name."""

from __future__ import annotations

from urllib.parse import quote

ALONE = "default-src 'none'; sandbox; frame-ancestors 'none'"
"""What a content may do if a browser shows it all the same: nothing."""


def to_be_saved(name: str) -> dict[str, str]:
    """Headers of a content that is saved under that name, in letters that old browsers know and in its own."""
    plain = "".join(c if c.isascii() and c.isprintable() and c not in '"\\%;' else "_" for c in name)
    saved = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
    return {"Content-Disposition": saved, "Content-Security-Policy": ALONE}
