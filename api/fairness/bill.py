"""What one operation is charged, and how its caller is told."""

from __future__ import annotations

import math
from dataclasses import dataclass

import orjson

from schema.graph import Throttle


@dataclass
class Bill:
    """Filled in as it becomes known; empty while nothing is."""

    requested: int = 0
    """Points that the operation may cost."""
    actual: int = 0
    """Points that it did cost."""
    throttle: Throttle | None = None
    """How the caller's bucket stands."""

    def added_to(self, body: bytes) -> bytes:
        """A response that tells its cost after everything else, whose bytes stay as they are."""
        if self.throttle is None:
            return body
        throttle = self.throttle
        told = {
            "requested": self.requested,
            "actual": self.actual,
            "throttle": {
                "limit": throttle.limit,
                "available": throttle.available,
                "restoreRate": throttle.restore_rate,
            },
        }
        return b"".join((memoryview(body)[:-1], b',"extensions":{"cost":', orjson.dumps(told), b"}}"))

    def headers(self) -> dict[str, str]:
        """The bucket, for whoever reads no body."""
        if self.throttle is None:
            return {}
        return {
            "X-RateLimit-Limit": str(self.throttle.limit),
            "X-RateLimit-Remaining": str(self.throttle.available),
            "X-RateLimit-Reset": str(seconds_until(self.throttle, self.throttle.limit)),
        }


def seconds_until(throttle: Throttle, points: int) -> int:
    """Whole seconds until the bucket holds so many points."""
    return max(0, math.ceil((points - throttle.available) / max(throttle.restore_rate, 1)))
