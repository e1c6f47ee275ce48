"""The doors: how the outside reaches the graph."""
