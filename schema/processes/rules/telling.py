"""What is told of a process to whoever decides in it or has a ticket of it: whom it is about, what was filled in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

from schema.accesses.model import System
from schema.binding import uuid_of
from schema.devices.model import Device
from schema.people.model import Language, Person
from schema.processes.model import Field, FieldKind, Process, Task, Text
from schema.processes.rules.pinned import definition_of, step_in

YES, NO = Text(pl="tak", en="yes"), Text(pl="nie", en="no")
MOST = 4000
"""Characters that are told."""


async def told_of(process: Process, task: Task, language: Language) -> str:
    """The process and what it is about, what the step says, and each answer with its question, one below the other."""
    step, fields = await step_in(process, task), (await definition_of(process)).fields
    name = said(Text(pl=process.name_pl, en=process.name_en), language)
    about = await _about(process)
    lines = [f"{name}: {about}" if about else name]
    lines += [said(step.text, language)] if step and step.text else []
    lines += [line async for line in _answers(fields, process.answers, language)]
    return "\n\n".join(lines)[:MOST]


async def _about(process: Process) -> str | None:
    """Whom or which device it is about."""
    if process.person_id:
        return (await Person.get(id=process.person_id)).name
    return (await Device.get(id=process.device_id)).tag if process.device_id else None


async def _answers(fields: tuple[Field, ...], answers: dict[str, Any], language: Language) -> AsyncIterator[str]:
    for field in (one for one in fields if one.key in answers):
        label = said(field.label, language)
        yield f"{label}{'' if label.endswith('?') else ':'} {await _answer(field, answers[field.key], language)}"


async def _answer(field: Field, given: Any, language: Language) -> str:
    match field.kind:
        case FieldKind.YES_NO:
            return said(YES if given else NO, language)
        case FieldKind.CHOICE:
            return next(said(one.label, language) for one in field.options if one.key == given)
        case FieldKind.PERSON:
            return (await Person.get(id=_id(given, Person))).name
        case FieldKind.DEVICE:
            return (await Device.get(id=_id(given, Device))).tag
        case FieldKind.SYSTEM:
            return (await System.get(id=_id(given, System))).name
    return str(given)


def _id(given: str, model: type[Person | Device | System]) -> UUID:
    return uuid_of(given, model.prefix)


def said(text: Text, language: Language) -> str:
    """In one of its languages."""
    return text.pl if language is Language.PL else text.en
