"""Notices on their way out: what they say, how they look, and their sending."""

from api.notices.sending import posting

__all__ = ["posting"]
