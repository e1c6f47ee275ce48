"""Incoming mail: taken from where it waits, and left there until it is kept."""

from api.incoming.fetching import fetch, fetching, gate, watch

__all__ = ["fetch", "fetching", "gate", "watch"]
