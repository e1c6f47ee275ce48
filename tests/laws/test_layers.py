"""Who may know whom."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import schema

ROOT = Path(__file__).parents[2]
MACHINERY = {"database", "finding", "graph", "history", "language", "migrations", "reading", "writing"}


def test_the_ladder_holds() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([lint], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_every_folder_is_a_domain_or_known_machinery() -> None:
    folders = {path.parent.name for path in (ROOT / "schema").glob("*/__init__.py")}
    assert {*schema.DOMAINS} <= folders <= {*schema.DOMAINS} | MACHINERY


def test_the_contracts_know_every_domain_and_their_order() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    layers = [contract for contract in contracts if contract["type"] == "layers"]
    ladder, rooms = (one for one in layers if one["containers"][0].startswith("schema"))
    assert rooms["containers"] == [f"schema.{domain}" for domain in schema.DOMAINS]
    assert [rung for rung in reversed(ladder["layers"]) if rung in schema.DOMAINS] == [*schema.DOMAINS]


def test_every_domain_is_presented_with_the_ladder() -> None:
    assert schema.__doc__
    assert [line.split()[0] for line in schema.__doc__.splitlines() if line.startswith("    ")] == [*schema.DOMAINS]
