"""The letter that tells of news: as text and as HTML, both made of the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from api.mail import Letter
from api.notices import words
from schema.notices.rules import News, Parcel
from schema.people.model import Language

LONGEST = 4_000
"""Characters of what somebody said that stand in a letter."""
PLACES = {
    "tkt": ("tickets", words.OPEN_TICKET),
    "dec": ("decisions", words.OPEN_DECISION),
    "prc": ("processes", words.OPEN_PROCESS),
    "rev": ("reviews", words.OPEN_REVIEW),
    "sys": ("systems", words.OPEN_SYSTEM),
}

PAGE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>{title}</title>
<style>
@media (prefers-color-scheme: dark) {{
  .canvas {{ background: #131918 !important; color: #e4eae7 !important }}
  .card {{ background: #1b2322 !important; border-color: #2d3735 !important }}
  .said {{ background: #161d1c !important; border-color: #8fd0bf !important }}
  .soft, .soft a {{ color: #a3b1ac !important }}
  .link {{ color: #8fd0bf !important }}
  .button {{ background: #8fd0bf !important; color: #131918 !important }}
}}
</style>
</head>
<body class="canvas" style="margin: 0; padding: 24px 16px; background: #f6f5f1; color: #1d2624;\
 font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif">
<div style="max-width: 600px; margin: 0 auto">
{entries}
<p class="soft" style="margin: 16px 4px 0; font-size: 13px; color: #59625f">{footer}</p>
</div>
</body>
</html>
"""
ENTRY = """\
<div class="card" style="margin: 0 0 16px; padding: 24px; background: #ffffff; border: 1px solid #e4e1d8;\
 border-radius: 12px">
<p class="soft" style="margin: 0 0 4px; font-size: 14px; color: #59625f">{number}</p>
<h1 style="margin: 0 0 16px; font-size: 20px; line-height: 1.3; overflow-wrap: anywhere">{title}</h1>
{told}{links}</div>
"""
TOLD = '<p style="margin: 0 0 12px; font-weight: 600">{said}</p>\n'
SAID = """\
<div class="said" style="margin: 0 0 16px; padding: 12px 16px; background: #f0eee8; border-left: 3px solid #1d5c50;\
 border-radius: 4px; white-space: pre-line; overflow-wrap: anywhere">{text}</div>
"""
LINKS = '<p style="margin: 20px 0 0">{links}</p>\n'
BUTTON = """\
<a class="button" href="{href}" style="display: inline-block; margin: 0 12px 0 0; padding: 10px 20px;\
 background: #1d5c50; color: #ffffff; border-radius: 8px; font-weight: 600; text-decoration: none">{label}</a>
"""
PLAIN_LINK = '<a href="{href}" class="link" style="color: inherit">{label}</a>'


@dataclass(frozen=True)
class _Entry:
    """News of one thing, in words."""

    number: str
    title: str
    told: list[tuple[str, str]]
    """Sentences, each with what was said."""
    links: list[tuple[str, str]]
    """Words, each with where they lead; the first is what is hoped for."""


@dataclass(frozen=True)
class _Footer:
    """The end of a letter."""

    said: list[str]
    links: list[tuple[str, str]]
    """Words, each with where they lead."""


def letter_of(parcel: Parcel, address: str, answered: Sequence[str] = ()) -> Letter:
    """The letter with this news; links lead to that address, and it answers those mails of theirs."""
    language, stop = parcel.person.language, f"{address}/unsubscribe/{parcel.stop}"
    entries = [_entry(news, parcel, address) for news in _by_thing(parcel.news)]
    subject, first = _subject(parcel.news, language), parcel.news[0]
    alone = len({news.thread for news in parcel.news}) == 1
    footer = _footer(parcel, address, stop, answers=alone and first.thread.startswith("tkt_"))
    return Letter(
        to=str(parcel.person.email),
        subject=subject,
        text=_text(entries, footer),
        html=_html(entries, footer, subject, language),
        name=f"{first.thread if alone else first.key}.{first.notice.id}",
        headers=_headers(stop, answered if alone else ()),
    )


def _headers(stop: str, answered: Sequence[str]) -> dict[str, str]:
    stopping = {"List-Unsubscribe": f"<{stop}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    return {**stopping, "In-Reply-To": answered[-1], "References": " ".join(answered)} if answered else stopping


def _by_thing(news: Sequence[News]) -> list[list[News]]:
    things: dict[str, list[News]] = {}
    for one in news:
        things.setdefault(one.key, []).append(one)
    return list(things.values())


def _entry(news: list[News], parcel: Parcel, address: str) -> _Entry:
    language, last = parcel.person.language, news[-1]
    told = [
        (" ".join(filter(None, (words.said(one, language), words.due(one, language)))), _text_of(one, language))
        for one in news
    ]
    links = []
    if last.key in parcel.ratings:
        told.append((words.in_words(words.HOW_WAS_IT, language), ""))
        links.append((words.in_words(words.RATE, language), f"{address}/app/rate#{parcel.ratings[last.key]}"))
    if parcel.panel:
        place, label = PLACES[last.key.partition("_")[0]]
        links.append((words.in_words(label, language), f"{address}/app/{place}/{last.key}"))
    return _Entry(last.number, " ".join(words.title(last, language).split()), told, links)


def _text_of(news: News, language: Language) -> str:
    """What somebody said, or what is to be done."""
    text = words.tasks(news, language) or news.text.strip()
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()} …"


def _subject(news: Sequence[News], language: Language) -> str:
    """With the ticket's number, by which answers find it; of several things, how many."""
    things = _by_thing(news)
    if len(things) > 1:
        return f"Tandem: {words.pieces(len(news), language)}"
    number = f"[{news[-1].number}] " if news[-1].number else ""
    return f"{number}{words.title(news[-1], language)}"


def _footer(parcel: Parcel, address: str, stop: str, *, answers: bool) -> _Footer:
    language = parcel.person.language
    said = [words.ANSWER, words.WHY] if answers else [words.WHY]
    links = [(words.CHOOSE, f"{address}/app/settings?tab=notices")] if parcel.panel else []
    return _Footer(
        [words.in_words(one, language) for one in said],
        [(words.in_words(label, language), href) for label, href in [*links, (words.STOP, stop)]],
    )


def _text(entries: Sequence[_Entry], footer: _Footer) -> str:
    blocks = []
    for entry in entries:
        head = f"{entry.number} {entry.title}".strip()
        told = [f"{said}\n\n{text}" if text else said for said, text in entry.told]
        blocks.append("\n\n".join([head, *told, *(f"{label}: {href}" for label, href in entry.links)]))
    end = "\n".join([*footer.said, *(f"{label}: {href}" for label, href in footer.links)])
    return "\n\n----\n\n".join(blocks) + f"\n\n-- \n{end}\n"


def _html(entries: Sequence[_Entry], footer: _Footer, title: str, language: Language) -> str:
    shown = "".join(_card(entry) for entry in entries)
    links = " · ".join(PLAIN_LINK.format(href=escape(href), label=escape(label)) for label, href in footer.links)
    end = f"{escape(' '.join(footer.said))} {links}"
    return PAGE.format(language=language.lower(), title=escape(title), entries=shown, footer=end)


def _card(entry: _Entry) -> str:
    told = "".join(
        TOLD.format(said=escape(said)) + (SAID.format(text=escape(text)) if text else "") for said, text in entry.told
    )
    shapes = [BUTTON, *[PLAIN_LINK] * len(entry.links)]
    links = "".join(
        shape.format(href=escape(href), label=escape(label))
        for shape, (label, href) in zip(shapes, entry.links, strict=False)
    )
    shown = LINKS.format(links=links) if links else ""
    return ENTRY.format(number=escape(entry.number), title=escape(entry.title), told=told, links=shown)
