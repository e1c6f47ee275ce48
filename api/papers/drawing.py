"""
A protocol drawn as PDF. The same sheet gives the same bytes, for nothing in them comes from the clock or from chance;
letters are taken from fonts of ours, and only those that are used go along.
"""

from __future__ import annotations

import datetime as dt
import logging
from pathlib import Path

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from api.papers.words import SAID, Said
from schema.people.model import Language
from schema.protocols.rules import Sheet

FONTS = Path(__file__).parent / "fonts"
FONT = "DejaVu"
MARGIN, LABEL, LINE = 20.0, 55.0, 6.0
"""In millimetres: around the page, what a label takes of a line, and how high a line is."""
INK, SOFT = (29, 42, 36), (85, 96, 90)
SIGNED = 75.0
"""How wide the line is on which one signs."""

# It tells of every table of a font that it leaves out.
logging.getLogger("fontTools.subset").setLevel(logging.WARNING)


def drawn(sheet: Sheet) -> bytes:
    """The sheet as a PDF."""
    said, page = SAID[sheet.language], _blank(sheet)
    _head(page, sheet, said)
    for label, value in _facts(sheet, said):
        _fact(page, label, value)
    page.ln(LINE)
    _text(page, said.duty)
    if sheet.accepted_at:
        page.ln(LINE / 2)
        _text(page, said.accepted.format(who=sheet.taker, at=_moment(sheet.accepted_at, sheet.language)), bold=True)
    _signatures(page, sheet, said)
    return bytes(page.output())


def name_of(sheet: Sheet) -> str:
    """What the file is called."""
    tag = "".join(c if c.isalnum() else "-" for c in sheet.tag)
    return f"{SAID[sheet.language].file}-{tag}-{sheet.handed_at:%Y-%m-%d}-{sheet.edition}.pdf"


class _Page(FPDF):
    """A page that says at its foot which edition it is."""

    told = ""

    def footer(self) -> None:
        """At the foot of every page."""
        self.set_y(-MARGIN)
        _text(self, self.told, size=8, soft=True)


def _blank(sheet: Sheet) -> _Page:
    page, said = _Page(format="A4"), SAID[sheet.language]
    page.set_creation_date(sheet.drawn_at)
    page.set_lang(sheet.language.lower())
    page.set_title(f"{said.title}: {sheet.tag}")
    page.set_author(sheet.giver_company)
    page.set_producer("Tandem")
    page.add_font(FONT, "", FONTS / "DejaVuSans.ttf")
    page.add_font(FONT, "B", FONTS / "DejaVuSans-Bold.ttf")
    page.set_margin(MARGIN)
    page.set_auto_page_break(auto=True, margin=MARGIN + LINE)
    drawn_at = _moment(sheet.drawn_at, sheet.language)
    page.told = said.edition.format(edition=sheet.edition, at=drawn_at, because=said.because[sheet.occasion])
    page.add_page()
    return page


def _head(page: FPDF, sheet: Sheet, said: Said) -> None:
    _text(page, sheet.giver_company, soft=True)
    page.ln(LINE / 2)
    _text(page, said.title, size=20, bold=True)
    page.ln(LINE)


def _facts(sheet: Sheet, said: Said) -> list[tuple[str, str]]:
    giver = sheet.giver if sheet.giver_company == sheet.company else f"{sheet.giver}, {sheet.giver_company}"
    until = sheet.expected_return
    told = [
        (said.company, sheet.company),
        (said.gives, giver),
        (said.takes, sheet.taker),
        (said.device, sheet.device),
        (said.tag, sheet.tag),
        (said.serial, sheet.serial),
        (said.handed, _moment(sheet.handed_at, sheet.language)),
        (said.time, said.loan.format(on=_day(until, sheet.language)) if until else said.for_good),
        (said.condition, sheet.condition or said.no_remarks),
        (said.accessories, sheet.accessories or said.nothing),
    ]
    return [(label, value) for label, value in told if value]


def _fact(page: FPDF, label: str, value: str) -> None:
    """A label, and beside it what may take several lines; both on the same page."""
    _pen(page, soft=True)
    with page.offset_rendering() as trial:
        trial.multi_cell(page.epw - LABEL, LINE, value)
    if trial.page_break_triggered:
        page.add_page()
    top = page.get_y()
    page.multi_cell(LABEL, LINE, label, align="L", new_x=XPos.RIGHT, new_y=YPos.TOP)
    _pen(page)
    page.set_xy(MARGIN + LABEL, top)
    page.multi_cell(page.epw - LABEL, LINE, value, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    page.ln(LINE / 3)


def _signatures(page: FPDF, sheet: Sheet, said: Said) -> None:
    """Where both may sign."""
    if page.will_page_break(9 * LINE):
        page.add_page()
    top = page.get_y() + 5 * LINE
    for left, name, role in (
        (MARGIN, sheet.giver, said.gives),
        (page.w - MARGIN - SIGNED, sheet.taker, said.takes),
    ):
        page.set_draw_color(*INK)
        page.line(left, top, left + SIGNED, top)
        page.set_xy(left, top + LINE / 3)
        _pen(page)
        page.multi_cell(SIGNED, LINE, name, align="L", new_x=XPos.LEFT, new_y=YPos.NEXT)
        _pen(page, size=8, soft=True)
        page.multi_cell(SIGNED, LINE, f"{role}: {said.signature}", align="L")


def _text(page: FPDF, text: str, *, size: int = 10, bold: bool = False, soft: bool = False) -> None:
    _pen(page, size=size, bold=bold, soft=soft)
    page.multi_cell(0, LINE * max(size / 10, 1), text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _pen(page: FPDF, *, size: int = 10, bold: bool = False, soft: bool = False) -> None:
    page.set_font(FONT, "B" if bold else "", size)
    page.set_text_color(*(SOFT if soft else INK))


def _day(day: dt.date, language: Language) -> str:
    return f"{day:%d.%m.%Y}" if language is Language.PL else f"{day.day} {day:%b %Y}"


def _moment(at: dt.datetime, language: Language) -> str:
    return f"{_day(at.date(), language)}, {at:%H:%M}"
