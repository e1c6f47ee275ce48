"""Prints the graph: `python -m schema.graph > schema/graph.graphql`."""

import sys

from schema.graph import printed

sys.stdout.write(printed())
