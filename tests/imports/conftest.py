"""The cast plays here, and brings files along."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cast import cast, cheap_passwords

__all__ = ["cast", "cheap_passwords", "file"]

FILES = Path(__file__).parent / "files"


@pytest.fixture
def file() -> Callable[[str], bytes]:
    """The bytes of one of the files."""
    return lambda name: (FILES / name).read_bytes()
