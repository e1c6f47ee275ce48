"""Reports: the steps that tickets take, and figures about tickets, each with the tickets behind it."""
