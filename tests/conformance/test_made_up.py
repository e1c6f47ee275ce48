"""A minute of operations that a machine makes up from the schema, as somebody who may do everything."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import httpx

from tests.conformance.conftest import HERE

TOOL = HERE.parents[1] / ".conformance" / "bin" / "st"
SECONDS, SEED, FEWEST = 60, 7, 200
HOW = [
    f"--seed={SEED}",
    f"--max-time={SECONDS}",
    "--max-examples=500",
    "--generation-database=none",
    "--continue-on-failure",
    "--no-color",
    # Some rules cannot be told in types (`first` or `last`, whose a cursor is); to break them is rightly refused.
    "--exclude-checks=positive_data_acceptance",
]


def test_whatever_is_made_up_is_no_fault_of_ours(address: str, token: str, ids: list[str], tmp_path: Path) -> None:
    command = [TOOL, "run", f"{address}/graphql", f"--header=Authorization: Bearer {token}", *HOW]
    environment = {**os.environ, "SCHEMATHESIS_HOOKS": str(HERE / "scalars.py"), "TANDEM_IDS": json.dumps(ids)}
    told = subprocess.run(
        command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=4 * SECONDS, check=False
    )
    sys.stdout.write(told.stdout[-600:])
    made = re.search(r"(\d+) generated", told.stdout)

    assert told.returncode == 0, told.stdout + told.stderr
    assert made, told.stdout
    assert int(made[1]) > FEWEST
    assert viewer(address, token) == "Adam Gawron", "The key was ended on the way: what came after was refused."


def viewer(address: str, token: str) -> str:
    """Whose key it is."""
    headers = {"Authorization": f"Bearer {token}"}
    answer = httpx.post(f"{address}/graphql", json={"query": "{ viewer { name } }"}, headers=headers).json()
    return str(answer["data"]["viewer"]["name"])
