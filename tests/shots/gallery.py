"""A page with all pictures beside each other, so that one look finds what is ugly, cut or badly worded."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path

PAGE = """<!doctype html><meta charset="utf-8"><title>Tandem: every screen</title>
<style>
body {{ font: 15px system-ui; margin: 24px; background: #ddd }}
section {{ display: flex; gap: 16px; align-items: start; overflow-x: auto }}
figure {{ margin: 0 }}
img {{ max-height: 560px; box-shadow: 0 1px 6px #0006 }}
</style>
{sections}
"""


def write(folder: Path, pictures: Iterable[tuple[str, str]]) -> Path:
    """Write the gallery of (scene, variant) pictures that lie in the folder as `scene.variant.png`."""
    rows: dict[str, list[str]] = {}
    for scene, variant in pictures:
        rows.setdefault(scene, []).append(variant)
    page = folder / "index.html"
    page.write_text(PAGE.format(sections="\n".join(_section(scene, rows[scene]) for scene in rows)))
    return page


def _section(scene: str, variants: list[str]) -> str:
    figures = "".join(_figure(f"{scene}.{variant}.png", variant) for variant in variants)
    return f"<h2>{escape(scene)}</h2><section>{figures}</section>"


def _figure(file: str, variant: str) -> str:
    picture = f'<a href="{file}"><img src="{file}" alt="" loading="lazy"></a>'
    return f"<figure>{picture}<figcaption>{variant}</figcaption></figure>"
