"""What somebody wrote, without what they answer to and without what their program adds below."""

from __future__ import annotations

import re

ABOVE = "##- Odpowiedz powyżej tej linii · Reply above this line -##"
"""What stands above our own words in every mail of ours."""

INTRODUCED = re.compile(
    r"^(w dniu|dnia|wiadomość napisana przez|on|am|le|el|(pon|wt|śr|sr|czw|czw|pt|sob|niedz|nd)\.?,?|\d{1,4}[.\-/ ]).*"
    r"(napisał(\(a\)|a|/a)?|napisała?|nadesłał|pisze|wrote|schrieb|o godz\. ?[\d:]+)\s?:$",
    re.IGNORECASE,
)
SEPARATED = re.compile(
    r"^[-_* ]{2,}\s?(wiadomość oryginalna|oryginalna wiadomość|original message|ursprüngliche nachricht|"
    r"wiadomość przekazana( dalej)?|forwarded message|treść przekazanej wiadomości)\s?[-_* ]{2,}$|^_{20,}$",
    re.IGNORECASE,
)
LISTED = re.compile(
    r"^[*_]{0,2}(od|wysłano|data|do|dw|temat|from|sent|date|to|cc|subject|von|gesendet|an|betreff):[*_]{0,2}(\s|$)",
    re.IGNORECASE,
)
SENDER = re.compile(r"^[*_]{0,2}(od|from|von):", re.IGNORECASE)
SIGNED = re.compile(r"^(--|-- |—)$|^--\s*$")
SENT_WITH = re.compile(
    r"^(wysłan[eoay] (z|przy|za pomocą)\b.*|wysłano z\b.*|sent (from|with|using) .*|pobierz (aplikację )?outlook.*|"
    r"get \[?outlook.*|otrzymano z .*)$",
    re.IGNORECASE,
)
GOODBYE = re.compile(
    r"^[*_]{0,2}((z (poważaniem|wyrazami szacunku|pozdrowieniami))|((dziękuję i |dzięki i )?(serdecznie )?pozdrawiam"
    r"(y)?( serdecznie)?)|łączę pozdrowienia|(kind|best|warm)?\s?regards|best wishes|yours sincerely)[*_]{0,2}"
    r"[,.!]?[*_]{0,2}$",
    re.IGNORECASE,
)
CONFIDENTIAL = re.compile(
    r"^(\W*(treść tej wiadomości|ta wiadomość|niniejsza wiadomość|wiadomość ta|informacje zawarte w tej|"
    r"this (e-?mail|message)( and any| is| may| contains)).*(poufn|confidential|przeznaczon|intended).*)$",
    re.IGNORECASE,
)
LONGEST = 100_000
"""Characters of a text that are looked at."""
LOOKED_AT = 400
"""Characters of a line that are compared with what programs write."""
LAST_WORDS = 8
"""Lines after a goodbye that are still a signature."""


def answered(text: str) -> str:
    """What is new in an answer; all of it when nothing would be left."""
    return "\n".join(_unsigned(_unquoted(_unsigned(_lines(text))))).strip() or text.strip()


def unsigned(text: str) -> str:
    """What was written, without the signature; what is quoted or forwarded stays."""
    return "\n".join(_unsigned(_lines(text))).strip() or text.strip()


def _lines(text: str) -> list[str]:
    return text[:LONGEST].replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _unquoted(lines: list[str]) -> list[str]:
    shown = [line.strip()[:LOOKED_AT] for line in lines]
    for number, line in enumerate(shown):
        if ABOVE in line.lstrip("> ") or SEPARATED.match(line) or _lists(shown, number):
            return _without_rule(lines[:number])
        width = _introduces(shown, number)
        if width and not _goes_on(shown[number + width :]):
            return _without_rule(lines[:number])
    own = [number for number, line in enumerate(shown) if line and not line.startswith(">")]
    return lines[: own[-1] + 1] if own else lines


def _lists(lines: list[str], number: int) -> bool:
    """Whether Outlook's head of an older mail begins here."""
    return bool(SENDER.match(lines[number])) and sum(bool(LISTED.match(one)) for one in lines[number : number + 6]) >= 3


def _introduces(lines: list[str], number: int) -> int:
    """How many lines say who wrote what follows: programs break that sentence."""
    if not lines[number] or lines[number].startswith(">"):
        return 0
    for width in (1, 2, 3):
        if INTRODUCED.match(" ".join(lines[number : number + width])[:LOOKED_AT]):
            return width
    return 0


def _goes_on(lines: list[str]) -> bool:
    """Whether there are own words between or below quoted ones: then all of it is the answer."""
    quoted = [place for place, line in enumerate(lines) if line.startswith(">")]
    own = [place for place, line in enumerate(lines) if line and not line.startswith(">")]
    return bool(quoted and own) and own[-1] > quoted[0]


def _without_rule(lines: list[str]) -> list[str]:
    """Without the line that some programs draw above what they quote."""
    end = len(lines)
    while end and re.fullmatch(r"[\s_*>-]*", lines[end - 1][:LOOKED_AT]):
        end -= 1
    return lines[:end]


def _unsigned(lines: list[str]) -> list[str]:
    ends = (n for n, line in enumerate(lines) if SIGNED.match(line) or CONFIDENTIAL.match(line.strip()[:LOOKED_AT]))
    lines = lines[: next(ends, len(lines))]
    written = [number for number, line in enumerate(lines) if line.strip()]
    while written and SENT_WITH.match(lines[written[-1]].strip()[:LOOKED_AT]):
        lines = lines[: written.pop()]
    for number in written[-LAST_WORDS - 1 :]:
        asked = any("?" in line for line in lines[number:])
        if GOODBYE.match(lines[number].strip()[:LOOKED_AT]) and not asked:
            return lines[:number]
    return lines
