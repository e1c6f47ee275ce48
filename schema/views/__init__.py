"""Views: lists that people keep under a name, for themselves or for those with whom they work."""
