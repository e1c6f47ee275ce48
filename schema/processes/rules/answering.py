"""What is filled into a form, checked by the JSON Schema that both ends know."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import orjson

from schema.accesses.model import System
from schema.binding import uuid_of
from schema.devices.model import Device
from schema.people.model import Person
from schema.processes.model import Field, FieldKind
from schema.processes.rules.faults import Fault, Refusals
from schema.processes.rules.forms import schema_of
from schema.record import Record
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import see

REFERS: dict[FieldKind, type[Record]] = {
    FieldKind.PERSON: Person,
    FieldKind.DEVICE: Device,
    FieldKind.SYSTEM: System,
}
TYPES = {"string": str, "integer": int, "boolean": bool}


async def answers_of(viewer: Viewer, client: UUID, fields: list[Field], text: str) -> dict[str, Any]:
    """What was filled in, as JSON text; refused with everything wrong, and when it names what one may not see."""
    given, refusals = await answers_so_far(viewer, client, fields, text)
    if refusals:
        raise refusals.together()
    return given


async def answers_so_far(
    viewer: Viewer, client: UUID, fields: list[Field], text: str
) -> tuple[dict[str, Any], Refusals]:
    """Of what was filled in, as JSON text, what fits; and for each other field why it does not."""
    refusals, fit = Refusals(), {}
    try:
        given = orjson.loads(text)
    except orjson.JSONDecodeError:
        given = None
    if not isinstance(given, dict):
        why = Words(en="Give the answers as a JSON object.", pl="Podaj odpowiedzi jako JSON.")
        return {}, Refusals([Invalid("answers", why=why)])
    given = {key: value for key, value in given.items() if value is not None}
    for fault in wrong(schema_of(fields), given):
        en, pl = f"{fault.words.en}.", f"{fault.words.pl}."
        refusals.append(Invalid("answers", fault.place, why=Words(en=en, pl=pl)))
    amiss = {no.path[-1] for no in refusals}
    for field in (one for one in fields if one.key in given.keys() - amiss):
        with refusals.at("answers", field.key):
            if field.kind in REFERS:
                model = REFERS[field.kind]
                await see(model, uuid_of(given[field.key], model.prefix), viewer, client_id=client)
            fit[field.key] = given[field.key]
    return fit, refusals


def wrong(schema: Mapping[str, Any], given: Mapping[str, Any]) -> list[Fault]:
    """What does not fit the schema: what is missing, unknown, or of another kind."""
    properties = schema["properties"]
    faults = [Fault(key, "it is missing", "brakuje odpowiedzi") for key in schema["required"] if key not in given]
    faults += [Fault(key[:60], "it is not asked for", "o to nikt nie pyta") for key in given if key not in properties]
    fitting = ((key, value, properties[key]) for key, value in given.items() if key in properties)
    return faults + [
        Fault(key, "this answer does not fit", "ta odpowiedź nie pasuje")
        for key, value, kind in fitting
        if not _fits(value, kind)
    ]


def _fits(value: Any, kind: Mapping[str, Any]) -> bool:
    if type(value) is not TYPES[kind["type"]]:
        return False
    if isinstance(value, str):
        return _text_fits(value, kind)
    return kind["type"] == "boolean" or bool(kind["minimum"] <= value <= kind["maximum"])


def _text_fits(value: str, kind: Mapping[str, Any]) -> bool:
    if "enum" in kind:
        return bool(value in kind["enum"])
    if "pattern" in kind:
        return re.fullmatch(kind["pattern"], value) is not None
    if kind.get("format") == "date":
        return _is_day(value)
    plain = "\x00" not in value and not any(0xD800 <= ord(one) <= 0xDFFF for one in value)
    return plain and kind["minLength"] <= len(value.strip()) <= len(value) <= kind["maxLength"]


def _is_day(value: str) -> bool:
    try:
        return dt.date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
