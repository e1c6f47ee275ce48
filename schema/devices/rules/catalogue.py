"""The catalogue of models, one for all clients."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from schema.devices.model import DeviceModel
from schema.devices.rules.events import MODEL_ADDED, MODEL_CORRECTED
from schema.folding import fold
from schema.organisations.model import Organisation, OrganisationKind
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, create, noted, said, unit


async def add_model(
    viewer: Viewer,
    *,
    manufacturer: Annotated[str, "Manufacturer."],
    name: Annotated[str, "Name that the manufacturer gives it."],
    category: Annotated[str | None, "What kind of equipment it is; needed for a model that is new."] = None,
    useful_life_months: Annotated[int | None, "Months for which it is expected to serve."] = None,
    end_of_support: Annotated[dt.date | None, "Last day of the manufacturer's support."] = None,
    source: Annotated[str | None, "Where this is known from."] = None,
) -> DeviceModel:
    """Add a model to the catalogue, or complete the one that is there under that name, whatever its case and marks."""
    manufacturer, name = said(manufacturer, "manufacturer", at_most=100), said(name, "name", at_most=200)
    facts: dict[str, object] = {
        "category": noted(category, "category", at_most=60),
        "useful_life_months": _positive(useful_life_months),
        "end_of_support": end_of_support,
        "source": noted(source, "source", at_most=120),
    }
    facts = {column: fact for column, fact in facts.items() if fact is not None}
    async with unit(viewer):
        known = await known_model(manufacturer, name)
        return await (_complete(viewer, known, facts) if known else _new(viewer, manufacturer, name, facts))


async def known_model(manufacturer: str, name: str) -> DeviceModel | None:
    """The model that the catalogue has under that name, whatever its case, marks and blanks."""
    return await DeviceModel.get_or_none(folded=_folded(manufacturer, name))


def _folded(manufacturer: str, name: str) -> str:
    return " ".join(fold(f"{manufacturer} {name}").split())[:301]


async def _complete(viewer: Viewer, known: DeviceModel, facts: dict[str, object]) -> DeviceModel:
    if all(getattr(known, column) == fact for column, fact in facts.items()):
        return known
    async with change(DeviceModel, known.id, viewer, MODEL_CORRECTED) as model:
        model.update_from_dict(facts)
    return model


async def _new(viewer: Viewer, manufacturer: str, name: str, facts: dict[str, object]) -> DeviceModel:
    if "category" not in facts:
        en, pl = "Say what kind of equipment it is.", "Napisz, jaki to rodzaj sprzętu."
        raise Invalid("category", why=Words(en=en, pl=pl))
    keeper = await Organisation.get(kind=OrganisationKind.ENTERPRISE)
    model = DeviceModel(client_id=keeper.id, manufacturer=manufacturer, name=name, **facts)
    model.folded = _folded(manufacturer, name)
    return await create(model, viewer, MODEL_ADDED)


def _positive(months: int | None) -> int | None:
    if months is not None and not 1 <= months <= 600:
        en, pl = "A useful life is 1 to 600 months.", "Okres używania to od 1 do 600 miesięcy."
        raise Invalid("usefulLifeMonths", why=Words(en=en, pl=pl))
    return months
