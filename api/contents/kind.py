"""What a file is: by its first bytes, never by what its name pretends."""

from __future__ import annotations

import re
import unicodedata

import puremagic

from api.problems import Problem

HEAD = 4_096
"""How many of the first bytes are looked at."""
UNKNOWN = "application/octet-stream"
PROGRAMS = (
    b"MZ",
    b"\x7fELF",
    b"\xca\xfe\xba\xbe",
    b"\xfe\xed\xfa",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"L\0\0\0\x01\x14\x02",
)
"""What programs begin with: of Windows, Linux, Java and macOS, and shortcuts of Windows."""
STARTED = frozenset(
    {"apk", "bat", "cmd", "com", "cpl", "dll", "exe", "hta", "jar", "js", "jse", "lnk", "msi", "msp", "pif", "reg"}
    | {"scr", "vbe", "vbs", "wsf", "wsh"}
)
"""Ends of names that a computer starts at a double click."""
PAGES = {
    re.compile(rb"<svg[\s>]", re.I): "image/svg+xml",
    re.compile(
        rb"<(!doctype\s+html|html|head|body|script|iframe|object|embed|style|img|a|meta|title)[\s/>]", re.I
    ): "text/html",
    re.compile(rb"<\?xml|<!--|<!doctype", re.I): "application/xml",
}
TEXTS = {"csv": "text/csv", "tsv": "text/tab-separated-values", "json": "application/json", "md": "text/markdown"}
MEDIA = re.compile(r"[a-z]+/[\w.+-]{1,90}")
SAFE = frozenset(
    {
        "application/pdf",
        "application/zip",
        "text/plain",
        "text/csv",
        "image/png",
        "image/jpeg",
        "image/gif",
        "image/webp",
    }
)
"""Types by which files are called when they are given out; the rest is only bytes to a browser."""


def plain_name(name: str) -> str:
    """The name without folders, and without characters that one does not see."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    return "".join(c for c in last if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co")).strip(" .")


def media_type(head: bytes, name: str) -> str:
    """The type of what begins with these bytes; a name only tells apart what looks alike."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    for looks, kind in PAGES.items():
        if looks.match(start):
            return kind
    if _is_text(head):
        return TEXTS.get(_ending(name), "text/plain")
    try:
        found = puremagic.from_string(head, mime=True, filename=name)
    except (puremagic.PureError, ValueError):
        return UNKNOWN
    return found if MEDIA.fullmatch(found) else UNKNOWN


def must_be_harmless(head: bytes, name: str) -> None:
    """Refuse programs: nobody should start what came with a ticket."""
    if head.startswith(PROGRAMS) or _ending(name) in STARTED:
        en = "Programs cannot be attached. Put it into a ZIP archive if it has to be here."
        pl = "Nie można dołączać programów. Jeśli plik jest potrzebny, spakuj go do archiwum ZIP."
        raise Problem(415, "FILE_REFUSED", en=en, pl=pl)


def _ending(name: str) -> str:
    return name.rpartition(".")[2].lower()


def _is_text(head: bytes) -> bool:
    """In UTF-8, up to a letter that was cut in half, and without what nobody types."""
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3 or len(head) < HEAD:
            return False
        text = head[: error.start].decode("utf-8")
    return not any(ord(c) < 32 and c not in "\t\n\r\f" for c in text)
