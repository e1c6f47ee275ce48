"""Undoing what was written into books that only grow: accesses are closed again, costs count no more."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from schema.accesses import rules as accesses
from schema.accesses.model import Access
from schema.costs import rules as costs
from schema.costs.model import Cost
from schema.record import Record
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import Told, touched_after


def rows_of(model: type[Record], done: Iterable[Told]) -> list[tuple[UUID, list[Told]]]:
    """The events of each row of that kind, the row that was touched last in front."""
    by_row: dict[UUID, list[Told]] = {}
    for event in done:
        if event.subject_type == model.prefix:
            by_row.setdefault(event.subject_id, []).append(event)
    return list(reversed(by_row.items()))


async def close_again(viewer: Viewer, done: Sequence[Told], file_name: str) -> None:
    """Close what a list opened, and say of the rest what was said before."""
    touched = await touched_after([event for event in done if event.subject_type == Access.prefix])
    rows = await Access.filter(id__in=touched).select_related("person", "system").order_by("id")
    must_be_none([f"{row.person.name} ({row.system.name})" for row in rows])
    pl, en = f"Wpis z pliku {file_name} cofnięto.", f"The entry from {file_name} was taken back."
    for access_id, events in rows_of(Access, done):
        if events[0].name == accesses.GRANTED.name:
            await accesses.revoke(viewer, access_id, evidence=pl if viewer.language == "pl" else en)
        else:
            before = {name: change[0] or "" for name, change in events[0].changes.items()}
            await accesses.correct(viewer, access_id, account=before.get("account"), level=before.get("level"))


async def take_back_costs(viewer: Viewer, done: Sequence[Told]) -> None:
    """Let what a list recorded count no more."""
    touched = await touched_after([event for event in done if event.subject_type == Cost.prefix])
    rows = await Cost.filter(id__in=touched).order_by("spent_on", "id")
    must_be_none([f"{row.spent_on} {row.note or row.kind}" for row in rows])
    for cost_id, _ in rows_of(Cost, done):
        await costs.withdraw_cost(viewer, cost_id)


def must_be_none(names: Sequence[str]) -> None:
    """Refuse, naming them, when something was changed or used since."""
    if names:
        en = f"Changed or used since, so nothing was undone: {', '.join(names)}."
        pl = f"Od tego czasu zmienione lub użyte, więc niczego nie cofnięto: {', '.join(names)}."
        raise Invalid("imported", why=Words(en=en, pl=pl))
