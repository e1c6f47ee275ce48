"""Saving replies: writing them, wording them anew, and using them no more."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.organisations.model import Organisation, OrganisationKind
from schema.refusals import Invalid, Words
from schema.replies.model import Reply, ReplyScope
from schema.replies.rules.events import ADDED, RETIRED, UPDATED, WRITTEN_HERE
from schema.replies.rules.placeholders import checked
from schema.teams.model import Team
from schema.teams.rules import can_take
from schema.viewer import Viewer
from schema.writing import change, create, moment, noted, said, unit


async def add_reply(
    viewer: Viewer,
    *,
    name: Annotated[str, "What it is called, where it is looked for."],
    text_pl: Annotated[str | None, "What it says in Polish, as Markdown with placeholders."] = None,
    text_en: Annotated[str | None, "What it says in English; one of the two is needed."] = None,
    scope: Annotated[ReplyScope, "Whose it is."] = ReplyScope.PERSONAL,
    team: Annotated[UUID | None, Team, "Which team's; needed where it is a team's."] = None,
) -> Reply:
    """Save a reply: one's own, one of a team that one is in, or, for those who lead, one for the whole IT company."""
    async with unit(viewer):
        company = await Organisation.get(kind=OrganisationKind.ENTERPRISE)
        viewer.must(ADDED.by, company.id)
        reply = Reply(client_id=company.id, scope=scope)
        reply.team_id = await _team(viewer, team) if scope is ReplyScope.TEAM else None
        reply.person_id = viewer.actor_id if scope is ReplyScope.PERSONAL else None
        reply.name = await _free_name(name, reply)
        _word(reply, text_pl, text_en)
        await create(reply, viewer, ADDED)
        await WRITTEN_HERE.check(viewer, reply)
    return reply


async def update_reply(
    viewer: Viewer,
    reply: Annotated[UUID, Reply, "Reply to word anew."],
    *,
    name: Annotated[str | None, "Another name."] = None,
    text_pl: Annotated[str | None, "What it says in Polish; empty to remove it."] = None,
    text_en: Annotated[str | None, "What it says in English; empty to remove it."] = None,
) -> Reply:
    """Word a saved reply anew; what is not given stays, and the history keeps what was."""
    async with change(Reply, reply, viewer, UPDATED) as row:
        if name is not None:
            row.name = await _free_name(name, row)
        _word(row, row.text_pl if text_pl is None else text_pl, row.text_en if text_en is None else text_en)
    return row


async def retire_reply(viewer: Viewer, reply: Annotated[UUID, Reply, "Reply that is used no more."]) -> Reply:
    """Use a saved reply no more; what was said with it stays as it was said."""
    async with change(Reply, reply, viewer, RETIRED) as row:
        row.ended_at = moment()
    return row


async def _team(viewer: Viewer, team: UUID | None) -> UUID:
    if team is None:
        raise Invalid("team", why=Words(en="Say which team's.", pl="Podaj, którego zespołu."))
    return await can_take(viewer, team, "team")


async def _free_name(name: str, reply: Reply) -> str:
    name = said(name, "name", at_most=100)
    place = {"scope": reply.scope, "team_id": reply.team_id, "person_id": reply.person_id}
    alike = Reply.filter(client_id=reply.client_id, **place, name=name, ended_at=None)
    if await alike.exclude(id=reply.id).exists():
        en, pl = "There is a reply of this name already.", "Jest już odpowiedź o tej nazwie."
        raise Invalid("name", why=Words(en=en, pl=pl))
    return name


def _word(reply: Reply, text_pl: str | None, text_en: str | None) -> None:
    reply.update_from_dict({"text_pl": _text(text_pl, "textPl"), "text_en": _text(text_en, "textEn")})
    if reply.text_pl is None and reply.text_en is None:
        en, pl = "Write it in Polish, in English, or in both.", "Napisz ją po polsku, po angielsku albo w obu językach."
        raise Invalid("textPl", why=Words(en=en, pl=pl))


def _text(text: str | None, field: str) -> str | None:
    words = noted(text, field, at_most=10_000)
    return words and checked(words, field)
