"""Organisations: the IT company, its clients, and partners."""
