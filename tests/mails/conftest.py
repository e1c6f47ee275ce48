"""The cast plays here, and mails are brought in."""

from pathlib import Path

import pytest

from api.contents import shelve
from api.settings import Settings
from tests.cast import cast, cheap_passwords

__all__ = ["cast", "cheap_passwords"]


@pytest.fixture(autouse=True)
def contents(tmp_path: Path) -> Path:
    """The folder in which files lie that come by mail; none larger than 2000 bytes."""
    folder = tmp_path / "files"
    shelve(Settings(files=str(folder), file_bytes=2_000))
    return folder
