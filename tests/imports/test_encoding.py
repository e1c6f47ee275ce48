"""Telling the encoding of a file."""

from __future__ import annotations

import codecs

import pytest

from schema.imports.rules.encoding import decode
from schema.refusals import Invalid

POLISH = "tag;użytkownik\nZAW-1;Świętosława Łoś\n"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (POLISH.encode(), "UTF-8"),
        (codecs.BOM_UTF8 + POLISH.encode(), "UTF-8"),
        (codecs.BOM_UTF16_LE + POLISH.encode("utf-16-le"), "UTF-16LE"),
        (codecs.BOM_UTF16_BE + POLISH.encode("utf-16-be"), "UTF-16BE"),
        (POLISH.encode("utf-16-le"), "UTF-16LE"),
        (POLISH.encode("utf-16-be"), "UTF-16BE"),
        (POLISH.encode("cp1250"), "Windows-1250"),
        (POLISH.encode("iso8859-2"), "ISO-8859-2"),
    ],
)
def test_it_is_told_by_marks_and_by_polish_letters(content: bytes, name: str) -> None:
    assert decode(content) == (name, POLISH)


def test_a_hard_space_alone_is_evidence_enough() -> None:
    assert decode("cena;2\xa0499,00".encode("cp1250")) == ("Windows-1250", "cena;2\xa0499,00")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"PK\x03\x04...", "This is a workbook"),
        (b"\xd0\xcf\x11\xe0...", "This is a workbook"),
        (b"\xff\xd8\xff\xe0..JFIF", "This is a picture"),
        (b"\0\0\0\x1cftypheic", "This is a picture"),
        (b"%PDF-1.7", "This is a PDF document"),
        ("Жук;Щука".encode("cp1251"), "encoding of this file cannot be told"),
        (codecs.BOM_UTF8 + b"\xff", "byte 0 is not"),
        (b"tag;model\0", "NUL characters"),
    ],
)
def test_what_cannot_be_told_is_refused(content: bytes, why: str) -> None:
    with pytest.raises(Invalid, match=why):
        decode(content)
