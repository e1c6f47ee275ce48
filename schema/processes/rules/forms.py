"""The form with which a process is started, as JSON Schema (draft 2020-12), for whoever checks it on either end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from schema.decisions.model import Side
from schema.processes.model import Definition, Field, FieldKind, Text

MOST_WORDS, MOST_NUMBER = 2000, 1_000_000
OF_IDS = {FieldKind.PERSON: "per", FieldKind.DEVICE: "dev", FieldKind.SYSTEM: "sys"}


def form_of(definition: Definition) -> dict[str, Any]:
    """What is asked for at the start; `x-about` tells beforehand what it is about and how many steps each side does."""
    steps = Counter(step.side for step in definition.steps if step.shared)
    target = _both(definition.target) if definition.target else None
    about = {"subject": definition.subject, "target": target, "steps": {side.value: steps[side] for side in Side}}
    return schema_of(definition.asked_at_start()) | {"x-about": about}


def schema_of(fields: Sequence[Field]) -> dict[str, Any]:
    """What those fields take; titles are Polish, `x-words` has them in both languages."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {field.key: _property(field) for field in fields},
        "required": [field.key for field in fields if field.required],
        "additionalProperties": False,
    }


def _property(field: Field) -> dict[str, Any]:
    words: dict[str, Any] = {"label": _both(field.label)}
    words |= {"help": _both(field.help)} if field.help else {}
    words |= {"options": {option.key: _both(option.label) for option in field.options}} if field.options else {}
    return {"title": field.label.pl, **_kind(field), "x-kind": field.kind, "x-words": words}


def _kind(field: Field) -> dict[str, Any]:
    match field.kind:
        case FieldKind.TEXT:
            return {"type": "string", "minLength": 1, "maxLength": MOST_WORDS}
        case FieldKind.NUMBER:
            return {"type": "integer", "minimum": 0, "maximum": MOST_NUMBER}
        case FieldKind.DATE:
            return {"type": "string", "format": "date"}
        case FieldKind.YES_NO:
            return {"type": "boolean"}
        case FieldKind.CHOICE:
            return {"type": "string", "enum": [option.key for option in field.options]}
    return {"type": "string", "pattern": f"^{OF_IDS[field.kind]}_[0-9a-f-]{{36}}$"}


def _both(text: Text) -> dict[str, str]:
    return {"pl": text.pl, "en": text.en}
