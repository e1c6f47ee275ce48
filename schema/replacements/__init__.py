"""Replacements: what is due to be replaced or renewed and when, what that costs, and what both sides agreed on."""
