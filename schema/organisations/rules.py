"""What may happen to an organisation, and who may make it happen."""

from __future__ import annotations

import re
from typing import Annotated
from uuid import UUID

from schema.organisations.model import Organisation, OrganisationKind
from schema.record import new_id
from schema.refusals import Forbidden, Invalid, Words
from schema.viewer import WORDS, Right, Viewer
from schema.writing import ADMINISTERS, Event, Guard, change, create, has, noted, said, unit

ADDED = Event("organisation.added", by={Right.EXECUTE}, words=("add", "dodać"))
RENAMED = Event("organisation.renamed", by={Right.EXECUTE, Right.DECIDE}, words=("rename", "zmienić nazwę"))
TERMS_SET = Event(
    "organisation.terms_set",
    by={Right.EXECUTE, Right.DECIDE},
    words=("set terms", "ustalić zasady"),
    only=(Guard(ADMINISTERS | has({Right.DECIDE}), lambda: Forbidden(right=[WORDS[Right.DECIDE]])),),
)

CODE = re.compile(r"[A-Z][A-Z0-9]{1,11}")


async def add_organisation(
    viewer: Viewer,
    *,
    code: Annotated[str, "Short code that stands in front of numbers, unique: 2 to 12 letters and digits."],
    name: Annotated[str, "Name."],
    kind: Annotated[OrganisationKind, "What it is in the cooperation."] = OrganisationKind.CLIENT,
    city: Annotated[str | None, "City of its seat."] = None,
) -> Organisation:
    """Add an organisation to the cooperation."""
    row = Organisation(id=new_id(), name=said(name, "name", at_most=200), kind=kind)
    row.client_id = row.id
    row.city = noted(city, "city", at_most=100)
    viewer.must_decide(row.id)
    async with unit(viewer):
        row.code = await _free_code(code)
        await _only_one_enterprise(kind)
        return await create(row, viewer, ADDED)


async def _free_code(code: str) -> str:
    code = code.strip().upper()
    if not CODE.fullmatch(code):
        en = "A code has 2 to 12 letters A-Z and digits, a letter first."
        pl = "Kod ma od 2 do 12 liter A-Z i cyfr, na początku literę."
        raise Invalid("code", why=Words(en=en, pl=pl))
    if await Organisation.exists(code=code):
        raise Invalid("code", why=Words(en=f"The code {code} is taken.", pl=f"Kod {code} jest już zajęty."))
    return code


async def _only_one_enterprise(kind: OrganisationKind) -> None:
    if kind is OrganisationKind.ENTERPRISE and await Organisation.exists(kind=kind):
        en, pl = "There is exactly one IT company here already.", "Jest tu już firma IT, a może być tylko jedna."
        raise Invalid("kind", why=Words(en=en, pl=pl))


async def rename(
    viewer: Viewer,
    organisation: Annotated[UUID, Organisation, "Organisation to rename."],
    *,
    name: Annotated[str, "New name."],
) -> Organisation:
    """Give an organisation a new name; its code stays."""
    async with change(Organisation, organisation, viewer, RENAMED) as row:
        row.name = said(name, "name", at_most=200)
    return row


async def set_terms(
    viewer: Viewer,
    organisation: Annotated[UUID, Organisation, "Client whose terms are agreed."],
    *,
    confirmation_days: Annotated[int | None, "Working days to object to what was resolved: 1 to 30."] = None,
    reopening_days: Annotated[int | None, "Days to reopen what was resolved: 1 to 90."] = None,
) -> Organisation:
    """Agree how long a client may object to, and reopen, what was resolved; what is not given stays."""
    async with change(Organisation, organisation, viewer, TERMS_SET) as row:
        row.confirmation_days = _within(confirmation_days, 30, "confirmationDays") or row.confirmation_days
        row.reopening_days = _within(reopening_days, 90, "reopeningDays") or row.reopening_days
    return row


def _within(days: int | None, most: int, field: str) -> int | None:
    if days is not None and not 1 <= days <= most:
        raise Invalid(field, why=Words(en=f"Say 1 to {most} days.", pl=f"Podaj od 1 do {most} dni."))
    return days
