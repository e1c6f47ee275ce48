"""Service levels: how soon the IT team promises to answer and to solve, and whether it did."""
