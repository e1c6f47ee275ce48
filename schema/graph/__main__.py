"""
Prints the graph and what has changed in it, and writes its reference:

    python -m schema.graph > schema/graph.graphql
    python -m schema.graph changes > docs/graph-changes.md
    python -m schema.graph reference
"""

import sys

from schema.graph import differences, printed, reference

PRINTED = {"": printed, "changes": differences.page}

what = sys.argv[1] if len(sys.argv) > 1 else ""
if what == "reference":
    reference.write()
elif what in PRINTED:
    sys.stdout.write(PRINTED[what]())
else:
    sys.exit((__doc__ or "").strip())
