"""History: everything that ever happened, in order."""
