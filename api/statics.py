"""Files served to browsers: read and compressed once, kept in memory."""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

COMPRESSIBLE = {".css", ".html", ".js", ".json", ".map", ".mjs", ".svg", ".txt", ".webmanifest"}
IMMUTABLE = "public, max-age=31536000, immutable"
CHECKED = "public, no-cache"


@dataclass(frozen=True)
class Static:
    """One file as it is sent."""

    body: bytes
    zipped: bytes | None
    media: str
    etag: str

    def response(self, request: Request, cache: str) -> Response:
        """The file, smaller where the browser can take it, or nothing where it has it already."""
        headers = {"Cache-Control": cache, "ETag": self.etag, "Vary": "Accept-Encoding"}
        if self.etag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        if self.zipped and "gzip" in request.headers.get("accept-encoding", ""):
            return Response(self.zipped, headers={**headers, "Content-Encoding": "gzip"}, media_type=self.media)
        return Response(self.body, headers=headers, media_type=self.media)


def load(folder: Path) -> dict[str, Static]:
    """Every file below the folder, by its path from there."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): _static(path) for path in files}


def _static(path: Path) -> Static:
    body = path.read_bytes()
    zipped = gzip.compress(body, 9, mtime=0) if path.suffix in COMPRESSIBLE else None
    media = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Static(body, zipped, media, f'"{hashlib.sha256(body).hexdigest()[:24]}"')
