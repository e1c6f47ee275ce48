"""What may happen to a view, and who may make it happen."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from tortoise.queryset import QuerySet

from schema.refusals import Forbidden, Invalid, Words
from schema.teams import rules as teams
from schema.teams.model import Team
from schema.viewer import Right, Viewer
from schema.views.model import Listed, View, ViewAudience
from schema.writing import STAFF, Event, EventAudience, Guard, change, create, empty, mine, moment, noted, said, unit

ANYONE = frozenset(Right)
PRIVATE = EventAudience.PRIVATE
LAST_PLACE = 999

KEEPS = Guard(
    mine("owner_id"),
    lambda: Forbidden(right=Words(en="change a view that somebody else keeps", pl="zmienianie cudzego widoku")),
)
LASTS = Guard(
    empty("ended_at"), lambda: Invalid("view", why=Words(en="This view is no more.", pl="Tego widoku już nie ma."))
)
SHARES = Guard(
    STAFF, lambda: Forbidden(right=Words(en="share views within the IT company", pl="udostępnianie widoków w zespole"))
)

SAVED = Event("view.saved", by=ANYONE, words=("save", "zapisać"), audience=PRIVATE)
UPDATED = Event("view.updated", by=ANYONE, words=("change", "zmienić"), audience=PRIVATE, only=(KEEPS, LASTS))
SHARED = Event("view.shared", by=ANYONE, words=("share", "udostępnić"), audience=PRIVATE, only=(KEEPS, LASTS, SHARES))
ENDED = Event("view.ended", by=ANYONE, words=("remove", "usunąć"), audience=PRIVATE, only=(KEEPS, LASTS))


async def save_view(
    viewer: Viewer,
    *,
    name: Annotated[str, "What it is called."],
    about: Annotated[Listed, "Which list it is of."],
    query: Annotated[str, "What stands in the address of the list, behind the question mark."] = "",
    audience: Annotated[ViewAudience, "Whose it is to use; others than oneself in the IT company only."] = (
        ViewAudience.OWN
    ),
    team: Annotated[UUID | None, Team, "Team whose it is to use."] = None,
    place: Annotated[
        int | None, "Where it stands among others, the least first; last of one's own if left out."
    ] = None,
) -> View:
    """Keep a list under a name."""
    async with unit(viewer):
        view = View(client_id=viewer.organisation_id, owner_id=viewer.person_id, about=about)
        view.query, view.name = _query(query), await _free_name(name, view)
        view.place = await _behind(view) if place is None else _place(place)
        if audience is not ViewAudience.OWN:
            await SHARES.check(viewer, view)
        await _share(viewer, view, audience, team)
        return await create(view, viewer, SAVED)


async def update_view(
    viewer: Viewer,
    view: Annotated[UUID, View, "View to change."],
    *,
    name: Annotated[str | None, "What it is called."] = None,
    query: Annotated[str | None, "What stands in the address of the list; empty for the whole list."] = None,
    place: Annotated[int | None, "Where it stands among others, the least first."] = None,
) -> View:
    """Rename a view, put it elsewhere, or keep another list under its name; what is not given stays."""
    async with change(View, view, viewer, UPDATED) as row:
        row.name = row.name if name is None else await _free_name(name, row)
        row.query = row.query if query is None else _query(query)
        row.place = row.place if place is None else _place(place)
    return row


async def share_view(
    viewer: Viewer,
    view: Annotated[UUID, View, "View to share, or to share no longer."],
    *,
    audience: Annotated[ViewAudience, "Whose it is to use."],
    team: Annotated[UUID | None, Team, "Team whose it is to use."] = None,
) -> View:
    """Let a team or everybody in the IT company use a view, or keep it to oneself again."""
    async with change(View, view, viewer, SHARED) as row:
        await _share(viewer, row, audience, team)
    return row


async def end_view(viewer: Viewer, view: Annotated[UUID, View, "View to remove."]) -> View:
    """Remove a view; whoever used it does without."""
    async with change(View, view, viewer, ENDED) as row:
        row.ended_at = moment()
    return row


async def _share(viewer: Viewer, view: View, audience: ViewAudience, team: UUID | None) -> None:
    if (audience is ViewAudience.TEAM) is not bool(team):
        en, pl = "Say which team, when it is a team’s.", "Podaj zespół, jeśli widok jest dla zespołu."
        raise Invalid("team", why=Words(en=en, pl=pl))
    view.audience, view.team_id = audience, await teams.can_take(viewer, team, "team") if team else None


def _query(query: str) -> str:
    return noted(query, "query", at_most=2000) or ""


def _place(place: int) -> int:
    if not 0 <= place <= LAST_PLACE:
        why = Words(en=f"From 0 to {LAST_PLACE}.", pl=f"Od 0 do {LAST_PLACE}.")
        raise Invalid("place", why=why)
    return place


async def _behind(view: View) -> int:
    """The place behind everything that they keep of that list."""
    last = await _beside(view).order_by("-place").first()
    return min(last.place + 1, LAST_PLACE) if last else 0


def _beside(view: View) -> QuerySet[View]:
    """The other views of the same list that the same person keeps."""
    kept = View.filter(client_id=view.client_id, owner_id=view.owner_id, about=view.about, ended_at=None)
    return kept.exclude(id=view.id)


async def _free_name(name: str, view: View) -> str:
    name = said(name, "name", at_most=100)
    if await _beside(view).filter(name=name).exists():
        en, pl = "You keep a view of this name already.", "Masz już widok o tej nazwie."
        raise Invalid("name", why=Words(en=en, pl=pl))
    return name
