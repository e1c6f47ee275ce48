"""Mail that came in: kept as it was, and what became of it."""
