"""Notices on their way out: what they say, how they look, their sending and their end."""

from api.notices.forgetting import forgetting
from api.notices.sending import posting

__all__ = ["forgetting", "posting"]
