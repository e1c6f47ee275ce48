"""HTML of strangers as Markdown: cleaned first, so that nothing but words, links, lists and tables is left."""

from __future__ import annotations

import re
from html import unescape

import nh3
from markdownify import markdownify

BLOCKS = {"blockquote", "br", "dd", "div", "dl", "dt", "hr", "li", "ol", "p", "pre", "ul"}
HEADS = {"h1", "h2", "h3", "h4", "h5", "h6"}
TABLES = {"table", "tbody", "td", "th", "thead", "tr"}
TAGS = {"a", "b", "code", "em", "i", "strong"} | BLOCKS | HEADS | TABLES
HIDDEN = {"head", "noscript", "script", "style", "template", "title"}
SCHEMES = {"http", "https", "mailto", "tel"}
LONGEST = 300_000
"""Characters of HTML that are looked at; the rest stays in the original."""
DEEPEST = 200
"""Elements within elements beyond which only the words are read."""
MOST = 5_000
"""Tags beyond which it is the same."""
OPEN = re.compile(r"<(/?)([a-z][a-z0-9]*)", re.IGNORECASE)
SHALLOW = {"area", "base", "br", "col", "dd", "dt", "hr", "img", "input", "li", "link", "meta", "p", "td", "th", "tr"}
"""Elements that end by themselves."""


def markdown(html: str) -> str:
    """What it says."""
    html = html[:LONGEST]
    if html.count("<") > MOST or _depth(html) > DEEPEST:
        return _words(html)
    kept = nh3.clean(
        html,
        tags=TAGS,
        clean_content_tags=HIDDEN,
        attributes={"a": {"href"}},
        url_schemes=SCHEMES,
        link_rel=None,
    )
    text: str = markdownify(kept, heading_style="ATX", bullets="-", escape_underscores=False, escape_asterisks=False)
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t\xa0]+\n", "\n", text.replace("\xa0", " "))).strip()


def _depth(html: str) -> int:
    """How many elements stand within each other."""
    depth = deepest = 0
    for tag in OPEN.finditer(html):
        if tag[2].lower() not in SHALLOW:
            depth += -1 if tag[1] else 1
            deepest = max(deepest, depth)
    return deepest


def _words(html: str) -> str:
    """The words alone."""
    bare = re.sub(r"<(script|style)\b[^<]*</\1>|<[^<>]*>", "\n", html, flags=re.IGNORECASE)
    return re.sub(r"\s*\n\s*", "\n", unescape(bare)).strip()
