"""The corpus: hard mails, written for these tests."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent / "corpus"


def mail(name: str) -> bytes:
    """The mail of that name, as it came."""
    return (FOLDER / f"{name}.eml").read_bytes()


def names() -> list[str]:
    """Every mail of the corpus."""
    return sorted(file.stem for file in FOLDER.glob("*.eml"))
