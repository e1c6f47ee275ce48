"""The catalogue of models, one for all clients."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.devices.model import DeviceModel
from schema.devices.rules.events import MODEL_ADDED, MODEL_CORRECTED, MODEL_ENDED, MODEL_READMITTED
from schema.devices.rules.facts import must_be_priced
from schema.folding import fold
from schema.organisations.model import Organisation, OrganisationKind
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, create, moment, must_be_likely, noted, said, unit

Facts = dict[str, object]


async def add_model(
    viewer: Viewer,
    *,
    manufacturer: Annotated[str, "Manufacturer."],
    name: Annotated[str, "Name that the manufacturer gives it."],
    category: Annotated[str | None, "What kind of equipment it is; needed for a model that is new."] = None,
    useful_life_months: Annotated[int | None, "Months for which it is expected to serve."] = None,
    list_price_minor: Annotated[int | None, "Net list price in minor units, as grosze."] = None,
    list_price_currency: Annotated[str | None, "Currency of the list price, as ISO 4217 has it: PLN."] = None,
    end_of_support: Annotated[dt.date | None, "Last day of the manufacturer's support."] = None,
    source: Annotated[str | None, "Where this is known from."] = None,
) -> DeviceModel:
    """
    Add a model to the catalogue, or complete the one that is there under that name, whatever its case and marks; one
    that was taken out is there again.
    """
    manufacturer, name = said(manufacturer, "manufacturer", at_most=100), said(name, "name", at_most=200)
    facts = _facts(category, useful_life_months, (list_price_minor, list_price_currency), end_of_support, source)
    async with unit(viewer):
        known = await known_model(manufacturer, name)
        if known is None:
            return await _new(viewer, manufacturer, name, facts)
        if known.ended_at:
            known = await readmit_model(viewer, known.id)
        return await complete(viewer, known, facts)


async def correct_model(
    viewer: Viewer,
    model: Annotated[UUID, DeviceModel, "Model of which something is wrong or missing."],
    *,
    category: Annotated[str | None, "What kind of equipment it is."] = None,
    useful_life_months: Annotated[int | None, "Months for which it is expected to serve."] = None,
    list_price_minor: Annotated[int | None, "Net list price in minor units, as grosze."] = None,
    list_price_currency: Annotated[str | None, "Currency of the list price, as ISO 4217 has it: PLN."] = None,
    end_of_support: Annotated[dt.date | None, "Last day of the manufacturer's support."] = None,
    source: Annotated[str | None, "Where this is known from."] = None,
) -> DeviceModel:
    """Correct what the catalogue says of a model; what is not given stays, and so does its name."""
    facts = _facts(category, useful_life_months, (list_price_minor, list_price_currency), end_of_support, source)
    return await _correct(viewer, model, facts)


async def end_model(
    viewer: Viewer, model: Annotated[UUID, DeviceModel, "Model that is not to be chosen any more."]
) -> DeviceModel:
    """Take a model out of the catalogue; devices that are of it stay so."""
    async with change(DeviceModel, model, viewer, MODEL_ENDED) as row:
        row.ended_at = moment()
    return row


async def readmit_model(
    viewer: Viewer, model: Annotated[UUID, DeviceModel, "Model that was taken out of the catalogue."]
) -> DeviceModel:
    """Put a model that was taken out of the catalogue back into it."""
    async with change(DeviceModel, model, viewer, MODEL_READMITTED) as row:
        row.ended_at = None
    return row


async def known_model(manufacturer: str, name: str) -> DeviceModel | None:
    """The model that the catalogue has under that name, whatever its case, marks and blanks."""
    return await DeviceModel.get_or_none(folded=_folded(manufacturer, name))


async def complete(viewer: Viewer, known: DeviceModel, facts: Facts) -> DeviceModel:
    """Say that of a model, unless the catalogue says it already."""
    if all(getattr(known, column) == fact for column, fact in facts.items()):
        return known
    return await _correct(viewer, known.id, facts)


async def _correct(viewer: Viewer, model: UUID, facts: Facts) -> DeviceModel:
    async with change(DeviceModel, model, viewer, MODEL_CORRECTED) as row:
        row.update_from_dict(facts)
    return row


async def _new(viewer: Viewer, manufacturer: str, name: str, facts: Facts) -> DeviceModel:
    if "category" not in facts:
        en, pl = "Say what kind of equipment it is.", "Napisz, jaki to rodzaj sprzętu."
        raise Invalid("category", why=Words(en=en, pl=pl))
    keeper = await Organisation.get(kind=OrganisationKind.ENTERPRISE)
    model = DeviceModel(client_id=keeper.id, manufacturer=manufacturer, name=name, **facts)
    model.folded = _folded(manufacturer, name)
    return await create(model, viewer, MODEL_ADDED)


def _folded(manufacturer: str, name: str) -> str:
    return " ".join(fold(f"{manufacturer} {name}").split())[:301]


def _facts(
    category: str | None,
    months: int | None,
    price: tuple[int | None, str | None],
    end_of_support: dt.date | None,
    source: str | None,
) -> Facts:
    """What is said of a model, without what is not."""
    must_be_priced("list price", *price)
    must_be_likely(end_of_support, "endOfSupport")
    facts = {
        "category": noted(category, "category", at_most=60),
        "useful_life_months": _positive(months),
        "list_price_minor": price[0],
        "list_price_currency": price[1],
        "end_of_support": end_of_support,
        "source": noted(source, "source", at_most=120),
    }
    return {column: fact for column, fact in facts.items() if fact is not None}


def _positive(months: int | None) -> int | None:
    if months is not None and not 1 <= months <= 600:
        en, pl = "A useful life is 1 to 600 months.", "Okres używania to od 1 do 600 miesięcy."
        raise Invalid("usefulLifeMonths", why=Words(en=en, pl=pl))
    return months
