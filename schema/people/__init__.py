"""People: who they are, where they belong, and how they sign in."""
