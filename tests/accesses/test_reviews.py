"""Reviews: each access is confirmed or recalled, line by line, and the last answer finishes the review."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.accesses import rules
from schema.accesses.model import Access, AccessReview, AccessReviewLine, LineState, System, SystemKind
from schema.people import rules as people
from schema.record import now
from schema.refusals import Forbidden, Invalid, NotFound
from tests.cast import Cast

SOON = now().date() + dt.timedelta(days=14)


@pytest.fixture
async def opened(cast: Cast, orders: System) -> list[Access]:
    """What Łucja and Jan can open."""
    holders = (cast.lucja, cast.jan)
    return [await rules.grant(cast.tomasz, orders.id, person=one.person_id) for one in holders]


@pytest.fixture
async def review(cast: Cast, opened: list[Access]) -> AccessReview:
    """Whether they still need it."""
    return await rules.start_review(cast.tomasz, cast.zawilec.id, due_on=SOON)


async def lines(review: AccessReview) -> list[LineState]:
    """Where each line stands."""
    rows = await AccessReviewLine.filter(review_id=review.id).order_by("created_at", "id")
    return sorted(row.state for row in rows)


async def over(review: AccessReview) -> bool:
    """Whether it is finished."""
    return (await AccessReview.get(id=review.id)).ended_at is not None


async def test_every_open_access_waits_for_an_answer(cast: Cast, review: AccessReview) -> None:
    assert await lines(review) == [LineState.WAITING, LineState.WAITING]
    assert not await over(review)


async def test_the_last_answer_finishes_it(cast: Cast, review: AccessReview, opened: list[Access]) -> None:
    await rules.confirm(cast.katarzyna, opened[0].id)
    assert await lines(review) == [LineState.CONFIRMED, LineState.WAITING]
    assert not await over(review)
    await rules.recall(cast.piotr, opened[1].id)
    assert await lines(review) == [LineState.CONFIRMED, LineState.RECALLED]
    assert await over(review)
    line = await AccessReviewLine.get(access_id=opened[0].id)
    assert line.settled_by_id == cast.katarzyna.person_id


async def test_what_is_closed_meanwhile_needs_no_answer(cast: Cast, review: AccessReview, opened: list[Access]) -> None:
    await rules.revoke(cast.tomasz, opened[0].id, evidence="Konto usunięte.")
    await people.leave(cast.katarzyna, cast.jan.person_id)
    assert await lines(review) == [LineState.RECALLED, LineState.RECALLED]
    assert await over(review)


async def test_an_access_waits_in_one_review_only(cast: Cast, review: AccessReview, orders: System) -> None:
    with pytest.raises(Invalid, match="no access to look at"):
        await rules.start_review(cast.katarzyna, cast.zawilec.id, due_on=SOON)
    await rules.grant(cast.tomasz, orders.id, person=cast.piotr.person_id)
    again = await rules.start_review(cast.katarzyna, cast.zawilec.id, due_on=SOON)
    assert await lines(again) == [LineState.WAITING]


async def test_it_can_be_about_one_system(cast: Cast, opened: list[Access]) -> None:
    till = await rules.add_system(cast.katarzyna, cast.zawilec.id, name="Kasa", kind=SystemKind.BUSINESS)
    await rules.grant(cast.tomasz, till.id, person=cast.jan.person_id)
    review = await rules.start_review(cast.katarzyna, cast.zawilec.id, due_on=SOON, system=till.id)
    assert await lines(review) == [LineState.WAITING]


async def test_it_can_be_called_off(cast: Cast, review: AccessReview, opened: list[Access]) -> None:
    await rules.confirm(cast.katarzyna, opened[0].id)
    await rules.end_review(cast.katarzyna, review.id)
    assert await lines(review) == [LineState.CONFIRMED, LineState.RELEASED]
    with pytest.raises(Invalid, match="is over"):
        await rules.end_review(cast.tomasz, review.id)
    await rules.confirm(cast.katarzyna, opened[1].id)
    assert await lines(review) == [LineState.CONFIRMED, LineState.RELEASED]


async def test_who_bakes_starts_none_nor_does_a_stranger(cast: Cast, opened: list[Access]) -> None:
    with pytest.raises(Forbidden):
        await rules.start_review(cast.lucja, cast.zawilec.id, due_on=SOON)
    with pytest.raises(NotFound):
        await rules.start_review(cast.halina, cast.zawilec.id, due_on=SOON)
    with pytest.raises(Invalid, match="day is over"):
        await rules.start_review(cast.katarzyna, cast.zawilec.id, due_on=now().date() - dt.timedelta(days=1))
