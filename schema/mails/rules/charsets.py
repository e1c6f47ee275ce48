"""Bytes of a text and what their sender says of them, which is often wrong."""

from __future__ import annotations

import codecs

WIDER = {"iso8859-1": "cp1252", "ascii": "utf-8", "iso8859-2": "cp1250"}
"""What is meant by senders who say less: Windows writes letters where these charsets have control characters."""
GUESSED = ("utf-8", "cp1250")


def decoded(content: bytes, charset: str | None) -> str:
    """The text; what cannot be read is shown as `\ufffd`, never an error."""
    for name in (*_meant(content, charset), *GUESSED):
        try:
            return content.decode(name)
        except (UnicodeError, LookupError, ValueError):
            continue
    return content.decode("utf-8", "replace")


def _meant(content: bytes, charset: str | None) -> list[str]:
    try:
        name = codecs.lookup((charset or "").strip("\"' ")).name
    except (LookupError, ValueError):
        return []
    if not codecs.lookup(name)._is_text_encoding:  # such as base64, which Python calls a codec too
        return []
    beyond = any(0x80 <= byte <= 0x9F for byte in content)
    return ["utf-8", WIDER[name]] if name in WIDER and (beyond or name == "ascii") else [name]
