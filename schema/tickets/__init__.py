"""Tickets: what someone needs, who is on it, and how it ended."""
