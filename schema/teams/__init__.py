"""Teams: who of the IT company takes care of things together."""
