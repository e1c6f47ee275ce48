"""What the built panel weighs on its way to a browser: everything is sent gzipped."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

DIST = Path("frontend/dist")
INDEX = (DIST / "index.html").read_text()
FIRST_LOAD, ROUTE = 250_000, 30_000
LANGUAGES = ("pl", "en")


def weight(files: set[Path]) -> int:
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)


def at_once() -> set[Path]:
    """The page, and what it names."""
    return {DIST / "index.html", *(DIST / name for name in re.findall(r'(?:src|href)="/([^"]+)"', INDEX))}


def with_imports(chunk: Path) -> set[Path]:
    """A chunk, what it imports, and the styles that are named after any of them."""
    found, waiting = set[Path](), {chunk}
    while waiting:
        one = waiting.pop()
        found.add(one)
        named = re.findall(r'(?:from|import)\s*"\./([\w.-]+\.js)"', one.read_text())
        waiting |= {one.parent / name for name in named} - found
    stems = {file.name.rsplit("-", 1)[0] for file in found}
    return found | {file for file in DIST.glob("assets/*.css") if file.name.rsplit("-", 1)[0] in stems}


def pages() -> list[Path]:
    return sorted(DIST.glob("assets/*Page-*.js"))


def test_the_first_page_after_signing_in_is_small() -> None:
    [today] = DIST.glob("assets/TodayPage-*.js")
    words = [weight({file}) for language in LANGUAGES for file in DIST.glob(f"assets/{language}-*.js")]

    assert len(words) == len(LANGUAGES), "One is loaded: the one that is spoken."
    assert weight(at_once() | with_imports(today)) + max(words) < FIRST_LOAD


def test_every_page_adds_little() -> None:
    assert len(pages()) > 5
    assert {page.name: weight({page}) for page in pages() if weight({page}) >= ROUTE} == {}


def test_no_page_is_named_before_it_is_wanted() -> None:
    assert [file.name for file in at_once() if "Page" in file.name or "LogIn" in file.name] == []


def test_nothing_is_fetched_from_elsewhere() -> None:
    assert re.findall(r"""(?:src|href)=["'](?:https?:)?//""", INDEX) == []
    assert not any(
        re.search(r"""(?:url\(|@import\s*)["']?(?:https?:)?//""", css.read_text()) for css in DIST.glob("**/*.css")
    )
