"""Costs: what things cost, what work on them costs, and what they are still worth."""
