"""What may be promised, and how clocks keep time: first the table of events, then the rules by ability."""

from schema.service_levels.rules.events import BREACHED, ENDED, PUBLISHED, RETARGETED, WARNED
from schema.service_levels.rules.keeping_time import keep_time
from schema.service_levels.rules.policies import end_policy, policy_for, publish_policy
from schema.service_levels.rules.watching import renew, watch

__all__ = [
    "BREACHED",
    "ENDED",
    "PUBLISHED",
    "RETARGETED",
    "WARNED",
    "end_policy",
    "keep_time",
    "policy_for",
    "publish_policy",
    "renew",
    "watch",
]
