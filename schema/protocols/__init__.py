"""Protocols: what was handed over, to whom and how, on paper that is kept as it was."""
