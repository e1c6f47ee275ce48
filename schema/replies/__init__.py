"""Saved replies: what the IT team says again and again, worded once."""
