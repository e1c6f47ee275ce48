"""Trusted documents in a folder, one in each `.graphql` file: those that come with Tandem, and the operator's."""

from __future__ import annotations

import re
from pathlib import Path

from api.documents.trusted import CHECKED, Trusted
from api.documents.wrong import DocumentError

READY = Path(__file__).parent / "ready"
"""The ones that come with Tandem, for reports and dashboards."""

HEAD = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*")
CACHE = re.compile(r"^[ \t]*# cache:(.*)$", re.MULTILINE)
DIRECTIVE = re.compile(r"private|no-cache|no-store|must-revalidate|(max-age|stale-while-revalidate|stale-if-error)=\d+")
OWN = {"private", "no-store"}
"""One of these must be said: what one person may read is for no shared cache."""


def of_folder(folder: Path) -> list[Trusted]:
    """Every document of the folder, in the order of their names."""
    if not folder.is_dir():
        raise DocumentError(f"{folder} is not a folder with GraphQL documents.")
    return [_read(path) for path in sorted(folder.glob("*.graphql"))]


def _read(path: Path) -> Trusted:
    try:
        text = path.read_bytes().decode()
    except UnicodeDecodeError:
        raise DocumentError(f"{path}: this is not UTF-8.") from None
    return Trusted(text, _shown(path), _cache(text, path))


def _cache(text: str, path: Path) -> str:
    """What the comments at the head say of keeping answers."""
    found = HEAD.match(text)
    said = CACHE.findall(found[0]) if found else []
    if not said:
        return CHECKED
    directives = [one.strip() for one in said[0].split(",")]
    if len(said) > 1 or not OWN.intersection(directives) or not all(map(DIRECTIVE.fullmatch, directives)):
        raise DocumentError(f"{_shown(path)}: `# cache:` is said once, as in `# cache: private, max-age=30`.")
    return ", ".join(directives)


def _shown(path: Path) -> str:
    """The path from where the server runs, if it lies below."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
