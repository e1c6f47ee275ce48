"""How fast Tandem answers, beside the fastest that the same database, server and language can."""
