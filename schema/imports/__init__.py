"""Imports: registers, catalogues and logs become rows of the graph."""
