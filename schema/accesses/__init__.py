"""Accesses: the systems of an organisation, who can open them, and the proof that nobody else can."""
