"""Fair shares: whoever asks has a bucket of points; an answer empties it by what it cost, and time fills it again."""

from api.fairness.allowance import Allowance
from api.fairness.bill import Bill
from api.fairness.buckets import Buckets, InMemory
from api.fairness.fairness import Fairness
from api.fairness.leases import Shared
from schema.database import Dialect

__all__ = ["Allowance", "Bill", "Buckets", "Fairness", "InMemory", "Shared", "buckets_on"]


def buckets_on(dialect: Dialect) -> Buckets:
    """The buckets for servers on such a database: SQLite has one, PostgreSQL any number."""
    return InMemory() if dialect == "sqlite" else Shared()
