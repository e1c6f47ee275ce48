"""What people change about themselves, whatever else they may do."""

from __future__ import annotations

from typing import Annotated

from schema.people.model import Language, Password, Person
from schema.people.rules.events import CORRECTED
from schema.people.rules.passwords import hashed, long_enough, matches, replace_password
from schema.people.rules.signing_in import count_attempt
from schema.people.rules.viewers import hash_of
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, noted


async def update_viewer(
    viewer: Viewer,
    *,
    language: Annotated[Language | None, "Language in which to speak to the viewer."] = None,
    phone: Annotated[str | None, "The viewer's phone number; empty to remove it."] = None,
) -> Person:
    """Change the viewer's own language and phone; what is not given stays."""
    async with change(Person, viewer.person_id, viewer, CORRECTED) as row:
        row.language = language or row.language
        if phone is not None:
            row.phone = noted(phone, "phone", at_most=40)
    return row


async def change_password(viewer: Viewer, session: str, *, current: str, password: str) -> None:
    """Set a new password for whoever knows the one before; of their sessions only the one with that secret stays."""
    long_enough(password)
    kept = await Password.get_or_none(person_id=viewer.person_id)
    if kept is not None:
        await count_attempt(kept, viewer)
    if not await matches(current, kept.hash if kept else None):
        raise Invalid("current", why=Words(en="This is not your current password.", pl="To nie jest obecne hasło."))
    await replace_password(viewer, viewer.person_id, await hashed(password), keeping=hash_of(session))
