"""Tariffs: what an hour of work costs a client, and when its fiscal year ends."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated
from uuid import UUID

from schema.costs.model import Tariff
from schema.costs.rules.depreciation import LAST_OF_YEAR
from schema.costs.rules.events import TARIFF_SET
from schema.devices.rules.facts import must_be_priced
from schema.organisations.model import Organisation
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import create, moment, must_be_likely, see, unit

LEAP = 2000


async def set_tariff(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Client with whom it is agreed."],
    *,
    hour_minor: Annotated[int, "Net price of an hour of work in minor units, as grosze."],
    hour_currency: Annotated[str, "Currency of the price, as ISO 4217 has it: PLN."],
    from_on: Annotated[dt.date | None, "First day on which it holds: today if absent, and never earlier."] = None,
    year_end: Annotated[str, "Month and day on which a fiscal year of the client ends."] = "12-31",
) -> Tariff:
    """Write down what an hour of work costs a client from a day on; work before that day keeps its price."""
    async with unit(viewer):
        await see(Organisation, client, viewer, to=TARIFF_SET)
        must_be_priced("hour", hour_minor, hour_currency)
        tariff = Tariff(client_id=client, hour_minor=hour_minor, hour_currency=hour_currency)
        tariff.from_on, tariff.year_end = _to_come(from_on or moment().date()), _month_and_day(year_end)
        return await create(tariff, viewer, TARIFF_SET)


async def tariff_on(client_id: UUID, day: dt.date) -> Tariff | None:
    """The tariff that holds on that day: the one that was set last."""
    holding = Tariff.filter(client_id=client_id, from_on__lte=day)
    return await holding.order_by("-from_on", "-created_at", "-id").first()


async def year_end_of(client_id: UUID) -> tuple[int, int]:
    """Month and day on which a fiscal year of the client ends."""
    tariff = await tariff_on(client_id, moment().date())
    if tariff is None:
        return LAST_OF_YEAR
    month, _, day = tariff.year_end.partition("-")
    return int(month), int(day)


def _to_come(day: dt.date) -> dt.date:
    if day < moment().date():
        en, pl = "A tariff holds from today on, or later.", "Stawka obowiązuje najwcześniej od dziś."
        raise Invalid("fromOn", why=Words(en=en, pl=pl))
    must_be_likely(day, "fromOn")
    return day


def _month_and_day(text: str) -> str:
    try:
        if re.fullmatch(r"\d\d-\d\d", text) and dt.date.fromisoformat(f"{LEAP}-{text}"):
            return text
    except ValueError:
        pass
    en, pl = "Say a month and a day, as 12-31.", "Podaj miesiąc i dzień, na przykład 12-31."
    raise Invalid("yearEnd", why=Words(en=en, pl=pl))
