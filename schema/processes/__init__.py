"""Processes: ready-made scenarios of what a company and its IT team do together."""
