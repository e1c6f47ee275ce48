"""Processes played by chance: any scenario that can be published, and whatever people do with it."""
