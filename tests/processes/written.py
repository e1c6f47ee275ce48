"""Scenarios as somebody might write them: a good one, and what is changed in it."""

from __future__ import annotations

from typing import Any

import orjson


def both(words: str) -> dict[str, str]:
    """The same in both languages."""
    return {"pl": words, "en": words}


def step(key: str, *after: str, **more: Any) -> dict[str, Any]:
    """A step that a technician does after others."""
    owner = {"rule": "ROLE", "role": "TECHNICIAN"}
    base = {"key": key, "phase": "praca", "title": both(key), "side": "ENTERPRISE", "owner": owner}
    return base | {"after": list(after)} | more


def scenario(*steps: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A scenario with those steps, or with one."""
    base = {"key": "nowy-piekarz", "kind": "ONBOARDING", "subject": "PERSON", "target": both("Pierwszy dzień")}
    fields = [
        {"key": "zdalnie", "kind": "YES_NO", "label": both("Zdalnie?"), "required": True},
        {"key": "laptop", "kind": "DEVICE", "label": both("Laptop")},
        {
            "key": "miejsce",
            "kind": "CHOICE",
            "label": both("Miejsce"),
            "options": [{"key": "biuro", "label": both("Biuro")}, {"key": "sklep", "label": both("Sklep")}],
        },
    ]
    words = {"name": both("Nowy piekarz"), "summary": both("Przygotujemy wszystko.")}
    parts = {"phases": [{"key": "praca", "name": both("Praca")}], "fields": fields}
    return base | words | parts | {"steps": list(steps) or [step("poczta")]} | more


def as_text(told: dict[str, Any]) -> str:
    """The scenario as a command takes it."""
    return orjson.dumps(told).decode()
