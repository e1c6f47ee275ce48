"""Views: lists that people keep under a name."""

from __future__ import annotations

import pytest

from schema.refusals import Forbidden, Invalid, NotFound
from schema.teams import rules as teams
from schema.viewer import Viewer
from schema.views import rules
from schema.views.model import Listed, View, ViewAudience
from tests.cast import Cast
from tests.reading.asking import ask


async def open_tickets(viewer: Viewer) -> View:
    """A list that they keep."""
    return await rules.save_view(viewer, name="Otwarte", about=Listed.TICKETS, query="state=OPEN")


async def seen(viewer: Viewer) -> list[str]:
    """Names of the views of the list of tickets that they may use, in their order."""
    asked = "{ views(filter: { about: { eq: TICKETS }, endedAt: { isNull: true } }) { nodes { name } } }"
    told = await ask(asked, viewer)
    return [one["name"] for one in told["views"]["nodes"]]


async def test_what_one_keeps_is_ones_own(cast: Cast) -> None:
    view = await open_tickets(cast.lucja)

    assert [await seen(one) for one in (cast.lucja, cast.katarzyna, cast.tomasz)] == [["Otwarte"], [], []]
    with pytest.raises(NotFound):
        await rules.update_view(cast.katarzyna, view.id, name="Moje")


async def test_a_view_of_a_team_is_for_those_who_are_in_it(cast: Cast) -> None:
    team = await teams.add_team(cast.adam, name="Serwis")
    await teams.join_team(cast.adam, team.id, person=cast.iga.person_id)
    view = await open_tickets(cast.tomasz)
    await rules.share_view(cast.tomasz, view.id, audience=ViewAudience.TEAM, team=team.id)
    assert [await seen(one) for one in (cast.tomasz, cast.iga, cast.adam)] == [["Otwarte"], ["Otwarte"], []]

    await rules.share_view(cast.tomasz, view.id, audience=ViewAudience.COMPANY)
    assert [await seen(one) for one in (cast.adam, cast.katarzyna)] == [["Otwarte"], []]
    with pytest.raises(Forbidden, match="somebody else keeps"):
        await rules.end_view(cast.iga, view.id)


async def test_only_the_it_company_shares(cast: Cast) -> None:
    view = await open_tickets(cast.katarzyna)
    with pytest.raises(Forbidden):
        await rules.share_view(cast.katarzyna, view.id, audience=ViewAudience.COMPANY)
    with pytest.raises(Forbidden):
        await rules.save_view(cast.katarzyna, name="Nasze", about=Listed.TICKETS, audience=ViewAudience.COMPANY)


async def test_a_team_is_named_when_it_is_a_teams_and_only_then(cast: Cast) -> None:
    team = await teams.add_team(cast.adam, name="Serwis")
    view = await open_tickets(cast.tomasz)
    for audience, named in ((ViewAudience.TEAM, None), (ViewAudience.OWN, team.id)):
        with pytest.raises(Invalid, match="which team"):
            await rules.share_view(cast.tomasz, view.id, audience=audience, team=named)


async def test_names_are_free_again_when_a_view_is_removed(cast: Cast) -> None:
    view = await open_tickets(cast.lucja)
    with pytest.raises(Invalid, match="of this name"):
        await open_tickets(cast.lucja)
    await rules.end_view(cast.lucja, view.id)
    again = await open_tickets(cast.lucja)

    assert (await rules.update_view(cast.lucja, again.id, query="", place=3)).query == ""
    with pytest.raises(Invalid, match="no more"):
        await rules.update_view(cast.lucja, view.id, name="Inne")


async def test_what_is_kept_later_stands_behind_until_it_is_put_elsewhere(cast: Cast) -> None:
    first = await open_tickets(cast.tomasz)
    second = await rules.save_view(cast.tomasz, name="Pilne", about=Listed.TICKETS, query="priority=P1")
    await rules.save_view(cast.tomasz, name="W magazynie", about=Listed.DEVICES, query="stage=IN_STOCK")
    assert [first.place, second.place] == [0, 1]

    for view, place in ((second, 0), (first, 1)):
        await rules.update_view(cast.tomasz, view.id, place=place)
    assert await seen(cast.tomasz) == ["Pilne", "Otwarte"]
    with pytest.raises(Invalid, match="From 0"):
        await rules.update_view(cast.tomasz, first.id, place=1000)
