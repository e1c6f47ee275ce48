"""How the command line speaks."""

from __future__ import annotations

from rich.console import Console

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


class CommandError(Exception):
    """A command that cannot be done as it was asked; its text says why."""


def say_error(text: str) -> None:
    """One line, on the error stream."""
    err.print(f"tandem: {text}", markup=False)
