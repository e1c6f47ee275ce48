"""What is filled into a form, checked by the JSON Schema that both ends know."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

import orjson

from schema.accesses.model import System
from schema.binding import uuid_of
from schema.devices.model import Device
from schema.people.model import Person
from schema.processes.model import Field, FieldKind, Text
from schema.processes.rules.faults import Refusals
from schema.processes.rules.forms import MOST_NUMBER, MOST_WORDS, schema_of
from schema.record import Record
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import see

REFERS: dict[FieldKind, type[Record]] = {
    FieldKind.PERSON: Person,
    FieldKind.DEVICE: Device,
    FieldKind.SYSTEM: System,
}
MISSING = Text(pl="podaj odpowiedź", en="give an answer")
UNASKED = Text(pl="o to nikt nie pyta", en="nobody asks for that")
MENDED = {
    FieldKind.TEXT: Text(pl=f"wpisz od 1 do {MOST_WORDS} znaków", en=f"write 1 to {MOST_WORDS} characters"),
    FieldKind.NUMBER: Text(
        pl=f"podaj liczbę całkowitą od 0 do {MOST_NUMBER}", en=f"give a whole number from 0 to {MOST_NUMBER}"
    ),
    FieldKind.DATE: Text(pl="podaj dzień jako RRRR-MM-DD", en="give a day as YYYY-MM-DD"),
    FieldKind.YES_NO: Text(pl="odpowiedz „tak” albo „nie”", en="answer yes or no"),
    FieldKind.PERSON: Text(pl="wskaż osobę", en="choose a person"),
    FieldKind.DEVICE: Text(pl="wskaż urządzenie", en="choose a device"),
    FieldKind.SYSTEM: Text(pl="wskaż system", en="choose a system"),
}
"""What is to be done about an answer that does not fit its field; those to a choice name the options."""
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
    refusals += [Invalid("answers", key, why=why) for key, why in wrong(fields, given)]
    amiss = {no.path[-1] for no in refusals}
    for field in (one for one in fields if one.key in given.keys() - amiss):
        with refusals.at("answers", field.key):
            if field.kind in REFERS:
                model = REFERS[field.kind]
                await see(model, uuid_of(given[field.key], model.prefix), viewer, client_id=client)
            fit[field.key] = given[field.key]
    return fit, refusals


def wrong(fields: list[Field], given: Mapping[str, Any]) -> Iterator[tuple[str, Words]]:
    """Keys of what is missing, of another kind than its field, or not asked for; each with what is to be done."""
    properties = schema_of(fields)["properties"]
    for field in fields:
        if field.required and field.key not in given:
            yield field.key, _said(field.label, MISSING)
        elif field.key in given and not _fits(given[field.key], properties[field.key]):
            yield field.key, _said(field.label, _mended(field))
    for key in (key[:60] for key in given if key not in properties):
        yield key, _said(Text(pl=key, en=key), UNASKED)


def _said(label: Text, what: Text) -> Words:
    return Words(en=f"“{label.en}”: {what.en}.", pl=f"„{label.pl}”: {what.pl}.")


def _mended(field: Field) -> Text:
    """What is to be done about an answer that does not fit."""
    if field.kind is not FieldKind.CHOICE:
        return MENDED[field.kind]
    pl, en = (", ".join(getattr(one.label, language) for one in field.options) for language in ("pl", "en"))
    return Text(pl=f"wybierz jedno z: {pl}", en=f"choose one of: {en}")


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
