"""A page of documentation whose examples are run, in their order, and what each prints compared with what is shown."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
RUNS = {"sh": ["bash", "-eu"], "python": [sys.executable], "js": ["node", "--experimental-websocket"]}
SUFFIX = {"sh": ".sh", "python": ".py", "js": ".mjs"}
SHOWN = {"json", "text"}
NO_NODE = "The examples in JavaScript are run by Node 20 or newer, and there is none: put `node` into the PATH."


@dataclass(frozen=True)
class Example:
    """A block that is kept as a file, or run."""

    line: int
    language: str
    file: str | None
    """Name under which it is kept for those after it; None when it is run."""
    code: str
    shown: str | None
    """What the page says that it prints."""


def examples(page: str) -> Iterator[Example]:
    """The examples of a page in their order."""
    blocks = list(BLOCK.finditer(page))
    for block, after in zip(blocks, [*blocks[1:], None], strict=True):
        language, file, code = block.groups()
        if language in RUNS:
            shown = after[3] if after and after[1] in SHOWN else None
            yield Example(page[: block.start()].count("\n") + 2, language, file, code, shown)


def run(example: Example, folder: Path, given: dict[str, str]) -> str:
    """What it prints."""
    if example.language == "js" and shutil.which("node") is None:
        pytest.fail(NO_NODE, pytrace=False)
    script = folder / (example.file or f"line{example.line}{SUFFIX[example.language]}")
    script.write_text(example.code, encoding="utf-8")
    if example.file:
        return ""
    whole = {**os.environ, **given, "PYTHONPATH": str(folder), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [*RUNS[example.language], script.name], cwd=folder, env=whole, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, f"The example in line {example.line} failed:\n{done.stderr}"
    return done.stdout


def fits(shown: Any, told: Any) -> bool:
    """Whether what was told is what is shown; `...` stands for anything, at the end of a text or alone."""
    if shown == "...":
        return True
    if isinstance(shown, dict) and isinstance(told, dict):
        return shown.keys() == told.keys() and all(fits(value, told[key]) for key, value in shown.items())
    if isinstance(shown, list) and isinstance(told, list):
        return len(shown) == len(told) and all(fits(*pair) for pair in zip(shown, told, strict=True))
    if isinstance(shown, str) and isinstance(told, str) and shown.endswith("..."):
        return told.startswith(shown.removesuffix("..."))
    return bool(shown == told)


def read(text: str) -> Any:
    """As JSON when it is that, otherwise line by line."""
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return text.splitlines()
