"""SQL laid out to be read: each query on lines of its own, short ones where they stand."""

from __future__ import annotations

import re

TOKEN = re.compile(r"'(?:[^']|'')*'|[()]|[^'()]+")
CLAUSE = re.compile(r" (FROM|LEFT JOIN|WHERE|ORDER BY|LIMIT) ")
MEMBER = re.compile(r", (?='\w+', )")
SHORT = 100

Parts = list["str | Parts"]


def pretty(sql: str) -> str:
    """The statement, nothing of it changed but where lines break."""
    parts, _ = _parsed(TOKEN.findall(sql), 0)
    return _laid(parts, 0, query=True) + "\n"


def _parsed(tokens: list[str], at: int) -> tuple[Parts, int]:
    parts: Parts = []
    while at < len(tokens):
        token = tokens[at]
        at += 1
        if token == ")":
            break
        if token == "(":
            inner, at = _parsed(tokens, at)
            parts.append(inner)
        elif parts and isinstance(parts[-1], str):
            parts[-1] += token
        else:
            parts.append(token)
    return parts, at


def _flat(parts: Parts) -> str:
    return "".join(one if isinstance(one, str) else f"({_flat(one)})" for one in parts)


def _laid(parts: Parts, depth: int, *, query: bool) -> str:
    text, margin = "", "\n" + "  " * depth
    for one in parts:
        if not isinstance(one, str):
            text += _within(one, depth)
        elif query:
            text += (
                CLAUSE.sub(rf"{margin}\1 ", one).replace(" || ',\"", f"{margin}  || ',\"").replace("), ", f"),{margin}")
            )
        else:
            text += MEMBER.sub(f",{margin}", one).replace(" WHEN '", f"{margin}WHEN '")
    return text


def _within(parts: Parts, depth: int) -> str:
    flat = _flat(parts)
    if len(flat) <= SHORT:
        return f"({flat})"
    query = flat.startswith("SELECT ")
    margin = "\n" + "  " * (depth + 1)
    inside = _laid(parts, depth + 1, query=query)
    return f"({margin}{inside}{margin[:-2]})" if query else f"({inside})"
