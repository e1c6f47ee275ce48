"""Which encoding a file is in: told by marks and by evidence, never assumed."""

from __future__ import annotations

import codecs

from schema.refusals import Invalid, Words

POLISH = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ")
MARKS = ((codecs.BOM_UTF8, "UTF-8"), (codecs.BOM_UTF16_LE, "UTF-16LE"), (codecs.BOM_UTF16_BE, "UTF-16BE"))
MARKS_OF_PRINT = frozenset("\u00a0“”„‚‘’–—…•°§©®™€«»")
EIGHT_BIT = {"Windows-1250": "cp1250", "ISO-8859-2": "iso8859-2"}
WORKBOOK = Words(
    en="This is a workbook. Open it, save it as CSV, and choose that new file.",
    pl="To skoroszyt. Otwórz go, zapisz jako CSV i wybierz ten nowy plik.",
)
PICTURE = Words(
    en="This is a picture or a recording, not a list. Choose the list saved as CSV.",
    pl="To zdjęcie albo nagranie, a nie spis. Wybierz spis zapisany jako CSV.",
)
DOCUMENT = Words(
    en="This is a PDF document. Save the list itself as CSV, and choose that file.",
    pl="To dokument PDF. Zapisz sam spis jako CSV i wybierz ten plik.",
)
NO_TEXT = {
    WORKBOOK: (b"PK\x03\x04", b"\xd0\xcf\x11\xe0"),
    PICTURE: (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF"),
    DOCUMENT: (b"%PDF",),
}
"""What people send by mistake, and the bytes by which it shows."""
ENOUGH = 0.9
"""Share of Polish letters among all that is not ASCII that shows a Polish eight-bit encoding."""


def decode(content: bytes) -> tuple[str, str]:
    """The name of the encoding, and the text."""
    for what, starts in NO_TEXT.items():
        if content.startswith(starts) or (what is PICTURE and content[4:8] == b"ftyp"):
            raise Invalid("file", why=what)
    name, text = _marked(content) or _unmarked(content)
    if "\0" in text:
        raise _unreadable("There are NUL characters in this file.", "W tym pliku są znaki NUL.")
    return name, text


def _marked(content: bytes) -> tuple[str, str] | None:
    for mark, name in MARKS:
        if content.startswith(mark):
            return name, _strict(content[len(mark) :], name)
    return None


def _unmarked(content: bytes) -> tuple[str, str]:
    wide = _wide(content)
    if wide:
        return wide, _strict(content, wide)
    try:
        return "UTF-8", content.decode("utf-8")
    except UnicodeDecodeError:
        return _eight_bit(content)


def _wide(content: bytes) -> str | None:
    """UTF-16 without its mark: every second byte of mostly plain text is zero."""
    start = content[:2000]
    if len(start) < 4 or len(start) % 2:
        return None
    zeros = start[0::2].count(0), start[1::2].count(0)
    if max(zeros) < len(start) * 0.3 or min(zeros):
        return None
    return "UTF-16LE" if zeros[1] > zeros[0] else "UTF-16BE"


def _eight_bit(content: bytes) -> tuple[str, str]:
    read = {name: text for name, codec in EIGHT_BIT.items() if (text := _or_none(content, codec)) is not None}
    best = max(read, key=lambda name: _polish(read[name]), default="")
    if best and _polish(read[best]) >= ENOUGH:
        return best, read[best]
    raise _unreadable(
        "The encoding of this file cannot be told. Save it as CSV UTF-8.",
        "Nie da się poznać kodowania tego pliku. Zapisz go jako CSV UTF-8.",
    )


def _polish(text: str) -> float:
    """Share of Polish letters among the characters beyond ASCII that are no marks; 1 when there is none of them."""
    foreign = [c for c in text if c > "\x7f" and c not in MARKS_OF_PRINT]
    return sum(c in POLISH for c in foreign) / len(foreign) if foreign else 1.0


def _or_none(content: bytes, codec: str) -> str | None:
    try:
        return content.decode(codec)
    except UnicodeDecodeError:
        return None


def _strict(content: bytes, name: str) -> str:
    try:
        return content.decode(name)
    except UnicodeDecodeError as error:
        raise _unreadable(
            f"This file says that it is {name}, but byte {error.start} is not.",
            f"Ten plik twierdzi, że jest w {name}, ale bajt {error.start} temu przeczy.",
        ) from error


def _unreadable(en: str, pl: str) -> Invalid:
    return Invalid("file", why=Words(en=en, pl=pl))
