"""What the door sends back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from starlette.types import Send

from api.fairness import Bill

ALWAYS = {"Vary": "Accept", "Cache-Control": "no-store"}
"""Unless the reply says otherwise, it is for this moment alone."""


@dataclass(frozen=True)
class Reply:
    """A body, a status, and what the headers say beside them."""

    body: bytes
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)

    def telling(self, bill: Bill, *, inside: bool) -> Reply:
        """The same with its bill: in headers, and inside of the body too. What others may keep is nobody's bill."""
        if "public" in self.headers.get("Cache-Control", ""):
            return self
        body = bill.added_to(self.body) if inside else self.body
        return replace(self, body=body, headers={**bill.headers(), **self.headers})

    async def send(self, send: Send, media: str, *, bodiless: bool) -> None:
        """Send it; without its body where only its head is wanted."""
        headers = [(name.lower().encode(), value.encode()) for name, value in {**ALWAYS, **self.headers}.items()]
        if self.status != 304:
            headers.append((b"content-type", f"{media}; charset=utf-8".encode()))
            headers.append((b"content-length", b"%d" % len(self.body)))
        body = b"" if bodiless or self.status == 304 else self.body
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": body})
