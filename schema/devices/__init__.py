"""Devices: every piece of equipment, who holds it, and the catalogue of models."""
